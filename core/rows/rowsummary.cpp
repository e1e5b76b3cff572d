// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowsummary.h"

#include <algorithm>

namespace farcopy {

RowSummary summaryOf(const BackupRows& rows, const QList<RowId>& some)
{
    RowSummary summary;
    summary.count = int(some.size());
    QHash<PackedBackup::Number, int> regions;
    QHash<PackedBackup::Number, int> states;
    std::optional<qint64> oldest;
    std::optional<qint64> newest;
    for (const RowId row : some) {
        const PackedBackup& packed = rows.packed(row);
        summary.copied += rows.usableCopies(row) > 0 ? 1 : 0;
        summary.unknownSizes += packed.hasSize ? 0 : 1;
        summary.bytes += packed.sizeBytes;
        if (packed.hasCreated) {
            oldest = std::min(oldest.value_or(packed.createdMs), packed.createdMs);
            newest = std::max(newest.value_or(packed.createdMs), packed.createdMs);
        }
        ++regions[packed.region];
        if (const int count = ++states[packed.lifecycleText]; count == 1) {
            Backup& state = summary.states[rows.texts()[packed.lifecycleText]];
            state.lifecycle = packed.lifecycle;
            state.lifecycleText = rows.texts()[packed.lifecycleText];
        }
    }
    if (oldest) {
        summary.oldest = QDateTime::fromMSecsSinceEpoch(*oldest, Qt::UTC);
        summary.newest = QDateTime::fromMSecsSinceEpoch(*newest, Qt::UTC);
    }
    for (auto region = regions.cbegin(); region != regions.cend(); ++region)
        summary.byRegion.insert(rows.texts()[region.key()], *region);
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        summary.byState.insert(rows.texts()[state.key()], *state);
    return summary;
}

} // namespace farcopy
