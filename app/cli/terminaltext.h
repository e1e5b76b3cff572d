// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/harmlesstext.h"

#include <QString>
#include <QStringList>

/// Text of servers and users made fit for a terminal: nothing in it can move the cursor, change
/// colours or turn the writing direction.
namespace farcopy::cli {

/// How many cells of a terminal a text takes: wide letters two, combining marks none.
[[nodiscard]] int cellCount(const QString& text);

/// Filled with spaces at the right, or cut with "…", to take exactly so many cells.
[[nodiscard]] QString fitted(const QString& text, int cells);

/// What a table gives up where the terminal is narrow.
struct TableShape {
    int whole = 0;                ///< so many columns at the left are never cut
    QStringList dispensable = {}; ///< heads of columns that may be left out, the first one first
};

/// Rows in columns that are as wide as their widest cell. Where `width` is not enough, columns are
/// left out or cut as the shape says, the widest first; 0: no limit. The last column is not filled
/// up.
[[nodiscard]] QString table(
    QStringList heads, QList<QStringList> rows, int width, const TableShape& shape = {});

} // namespace farcopy::cli
