// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace farcopy::cli {

/// What is typed or set, and what it means.
using HelpEntries = QList<std::pair<QString, QString>>;

/// The environment variables that count, and the exit states.
[[nodiscard]] HelpEntries environmentEntries();
[[nodiscard]] HelpEntries exitEntries();

/// The help of one command, wrapped to a width in characters.
[[nodiscard]] QString helpText(const CommandSpec& command, int width);

/// The help of the program as a whole: its options, its commands, environment and exit states.
[[nodiscard]] QString programHelp(
    const CommandSpec& program, const QList<CommandSpec>& commands, int width);

/// One paragraph in lines of at most `width` characters, the later ones indented.
[[nodiscard]] QString wrapped(const QString& text, int width, int indent);

} // namespace farcopy::cli
