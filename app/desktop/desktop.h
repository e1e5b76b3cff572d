// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/surroundings.h"

namespace farcopy {

class TracedApplication;

/// Runs the window until it is closed. A QApplication exists.
/// @param trace  is told of the account's Regions; nullptr: nobody asked for it
/// @return       the exit status
[[nodiscard]] int runDesktop(const AccountArguments& arguments, TracedApplication* trace = nullptr);

} // namespace farcopy
