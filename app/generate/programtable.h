// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::generate {

/// All that the program takes on its command line: what every generated text is made of.
struct ProgramTable {
    cli::CommandSpec program; ///< without a command
    QList<cli::CommandSpec> commands;
    QStringList regions; ///< ids that an option of Regions can be completed with
};

/// The table of this program, as its own parser has it.
[[nodiscard]] ProgramTable programTable();

} // namespace farcopy::generate
