// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Text of servers and users made fit for files and terminals: nothing in it moves a cursor, turns
/// the writing direction, or is taken for a formula.
namespace farcopy {

/// Control characters become their pictures ("␛"), what cannot be pictured "�".
[[nodiscard]] QString visible(const QString& foreign);

/// A cell of a CSV file: quoted where needed, made visible, and with an apostrophe before what a
/// spreadsheet would take for a formula (= + - @ tab and carriage return at the start).
[[nodiscard]] QString csvCell(const QString& text);

/// Cells with commas between, ended by CR LF as RFC 4180 has it.
[[nodiscard]] QByteArray csvRow(const QStringList& cells);

} // namespace farcopy
