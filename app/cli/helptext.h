// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

/// The help of one command, wrapped to a width in characters.
[[nodiscard]] QString helpText(const CommandSpec& command, int width);

/// The help of the program as a whole: its options, its commands, environment and exit states.
[[nodiscard]] QString programHelp(
    const CommandSpec& program, const QList<CommandSpec>& commands, int width);

/// One paragraph in lines of at most `width` characters, the later ones indented.
[[nodiscard]] QString wrapped(const QString& text, int width, int indent);

} // namespace farcopy::cli
