// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/filterwords.h"
#include "core/rows/backuprows.h"

#include <QString>
#include <QStringList>

namespace farcopy {

/// What could stand at one place of a filter's text.
struct FilterSuggestions {
    int start = 0; ///< of what they replace
    int length = 0;
    /// Whole terms, the likeliest first: "type:windows ". One that still wants a value has no space
    /// at its end: "type:".
    QStringList texts = {};
};

/// Terms of the language, and values of the rows that are there. What it costs grows with them, a
/// few milliseconds for a hundred thousand.
/// @param text    as it was typed so far; need not be valid
/// @param cursor  the place; what is typed before it counts
/// @return        no more than a screen full; none where nothing can be guessed
[[nodiscard]] FilterSuggestions filterSuggestions(
    const BackupRows& rows, const QString& text, int cursor);

/// The words, and those with them that rows have: what is listed can be asked for, however new its
/// state or its type is. Costs what filterSuggestions() does.
[[nodiscard]] FilterWords withWordsOf(const BackupRows& rows, FilterWords words);

} // namespace farcopy
