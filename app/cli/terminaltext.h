// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// Text of servers and users made fit for a terminal: nothing in it can move the cursor, change
/// colours or turn the writing direction.
namespace farcopy::cli {

/// Control characters become their pictures ("␛"), what cannot be pictured "�".
[[nodiscard]] QString visible(const QString& foreign);

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

/// A cell of a CSV file: quoted where needed, made visible, and with an apostrophe before what a
/// spreadsheet would take for a formula (= + - @ tab and carriage return at the start).
[[nodiscard]] QString csvCell(const QString& text);

/// Cells with commas between, ended by CR LF as RFC 4180 has it.
[[nodiscard]] QByteArray csvRow(const QStringList& cells);

} // namespace farcopy::cli
