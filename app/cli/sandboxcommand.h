// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

[[nodiscard]] CommandSpec sandboxSpec();

/// `farcopy sandbox`: serves until SIGINT or SIGTERM. Standard output gets shell lines that a
/// script can eval, as soon as the port is open; sentences go to standard error.
/// @param arguments  what follows the word `sandbox`
/// @return           exit status: 0 ended by a signal, 1 the port cannot be opened, 2 wrong usage
[[nodiscard]] int runSandboxCommand(const QStringList& arguments);

} // namespace farcopy::cli
