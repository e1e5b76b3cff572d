// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

namespace cli {
struct Invocation;
}

/// Runs a command of the terminal: in this process where the program has both (command.cpp), or
/// by becoming the program that has it (commandelsewhere_linux.cpp).
/// @return  the exit status
[[nodiscard]] int runCommand(const cli::Invocation& invocation, int argc, char** argv);

} // namespace farcopy
