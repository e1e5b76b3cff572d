// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/backuprows.h"

#include <QMap>

namespace farcopy {

/// Many backups together.
struct RowSummary {
    int count = 0;
    int copied = 0;       ///< have a copy, or will
    int unknownSizes = 0; ///< not in `bytes`
    qint64 bytes = 0;
    QDateTime oldest; ///< creation, UTC; invalid: none tells it
    QDateTime newest;
    QMap<QString, int> byRegion;
    QHash<QString, Backup> states; ///< one of each state, with nothing but that
    QHash<QString, int> byState;   ///< by the service's word for it
};

[[nodiscard]] RowSummary summaryOf(const BackupRows& rows, const QList<RowId>& some);
/// What they have together; of those that tell their size.
[[nodiscard]] qint64 bytesOf(const BackupRows& rows, const QList<RowId>& some);

} // namespace farcopy
