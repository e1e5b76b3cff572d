// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

struct Invocation;

/// What each command takes, in the order of the help.
[[nodiscard]] QList<CommandSpec> commandSpecs();

/// Runs a command, or says what is wrong with the command line.
/// @return  the exit status
[[nodiscard]] int runProgram(const Invocation& invocation);

} // namespace farcopy::cli
