// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupfilter.h"

#include <QString>

namespace farcopy::text {

/// What is wrong with a filter and what would do, in one or two short sentences.
[[nodiscard]] QString filterErrorText(const FilterError& error);

/// What is wrong with the filter that was typed, and in a second line what the list shows
/// meanwhile.
/// @param inForce  text of the filter before it; empty: there was none
[[nodiscard]] QString filterProblemText(const FilterError& error, const QString& inForce);

/// How statuses and types of backups and file systems are called on the screen.
[[nodiscard]] QList<FilterWord> shownStatuses();
[[nodiscard]] QList<FilterWord> shownTypes();

/// The language of the filter box in a few lines, for a tool tip or a help text.
[[nodiscard]] QString filterHelpText();

} // namespace farcopy::text
