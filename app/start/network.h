// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// Loads what uses Qt's network, unless the program has it in itself: networklater_linux.cpp, or
/// networkhere.cpp. Called soon, it is of the version of the program whatever is installed
/// meanwhile.
void loadNetwork();

} // namespace farcopy
