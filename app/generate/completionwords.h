// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::generate {

/// Where the words come from that an option can be completed with.
enum class WordSource { Nothing, Choices, Regions, Profiles, Files };

[[nodiscard]] WordSource wordSource(const cli::Option& option);

/// In single quotes, for a POSIX shell and for zsh.
[[nodiscard]] QString quoted(const QString& text);

/// A command that prints the profiles of the user's files, one a line, for any shell.
[[nodiscard]] QString profileLister();

} // namespace farcopy::generate
