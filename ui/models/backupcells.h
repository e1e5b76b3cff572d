// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/listedbackup.h"
#include "core/rows/roworder.h"
#include "ui/models/cellroles.h"

#include <QString>
#include <QVariant>

/// What stands in the cells of the table of backups.
namespace farcopy {

[[nodiscard]] QString columnTitle(RowColumn column);
/// The longest texts that are usual in a column whose words are those of a language; else none.
[[nodiscard]] QStringList usualTexts(RowColumn column);

/// One line of plain text.
/// @param keyAlias  of the backup's key; empty: none is known
[[nodiscard]] QString cellText(
    const ListedBackup& listed, RowColumn column, const QDateTime& now, const QString& keyAlias);
/// The status of a row that is not of now: "Available, as of 21:13".
[[nodiscard]] QString staleStatusText(
    const Backup& backup, const QDateTime& asOf, const QDateTime& now);
/// Plain text, perhaps of several lines; empty: the cell says it all.
/// @param asOf  of what time the row is; invalid: of now
[[nodiscard]] QString cellTip(
    const ListedBackup& listed, RowColumn column, const QDateTime& asOf = {});

/// The name of a line icon; invalid: none.
[[nodiscard]] QVariant cellIcon(const ListedBackup& listed, RowColumn column);
/// @param isStale  what is not of now is quieter than what is; a failure stays one
[[nodiscard]] CellTone cellTone(const Backup& backup, RowColumn column, bool isStale = false);
/// Whether a bar shows how far it is.
[[nodiscard]] bool showsProgress(const Backup& backup);

} // namespace farcopy
