// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/surroundings.h"

namespace farcopy {

/// Runs the window until it is closed. A QApplication exists.
/// @return  the exit status
[[nodiscard]] int runDesktop(const AccountArguments& arguments);

} // namespace farcopy
