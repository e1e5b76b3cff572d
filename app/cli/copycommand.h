// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

/// `farcopy copy`: copies backups to another Region, five at a time.
[[nodiscard]] CommandSpec copySpec();

/// @param arguments  what follows the word `copy`
/// @return           the exit status
[[nodiscard]] int runCopyCommand(const QStringList& arguments);

} // namespace farcopy::cli
