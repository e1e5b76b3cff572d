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
/// Plain text, perhaps of several lines; empty: the cell says it all.
[[nodiscard]] QString cellTip(const ListedBackup& listed, RowColumn column);

/// The name of a line icon; invalid: none.
[[nodiscard]] QVariant cellIcon(const ListedBackup& listed, RowColumn column);
[[nodiscard]] CellTone cellTone(const Backup& backup, RowColumn column);
/// Whether a bar shows how far it is.
[[nodiscard]] bool showsProgress(const Backup& backup);

} // namespace farcopy
