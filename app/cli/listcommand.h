// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

/// `farcopy list`: the backups of one, several or all Regions.
[[nodiscard]] CommandSpec listSpec();

/// @param arguments  what follows the word `list`
/// @return           the exit status
[[nodiscard]] int runListCommand(const QStringList& arguments);

} // namespace farcopy::cli
