// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/surroundings.h"

#include <functional>

namespace farcopy {

class TracedApplication;

/// Runs the window until it is closed. A QApplication exists.
/// @param whenPainted  is called once, before anything is read or asked
/// @param trace  is told of the account's Regions; nullptr: nobody asked for it
/// @return       the exit status
[[nodiscard]] int runDesktop(const AccountArguments& arguments,
    const std::function<void()>& whenPainted, TracedApplication* trace = nullptr);

} // namespace farcopy
