// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

/// `farcopy status`: the copies that run at the service, and how full each destination is.
[[nodiscard]] CommandSpec statusSpec();

/// @param arguments  what follows the word `status`
/// @return           the exit status
[[nodiscard]] int runStatusCommand(const QStringList& arguments);

} // namespace farcopy::cli
