// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowsummary.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace farcopy {

RowSummary summaryOf(const BackupRows& rows, const QList<RowId>& some)
{
    RowSummary summary;
    summary.count = int(some.size());
    // By number of the text: a hash for each of very many rows would take most of the time.
    std::vector<int> regions(rows.texts().numberEnd());
    std::vector<int> states(rows.texts().numberEnd());
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
        if (++states[packed.lifecycleText] == 1) {
            Backup& state = summary.states[rows.texts()[packed.lifecycleText]];
            state.lifecycle = packed.lifecycle;
            state.lifecycleText = rows.texts()[packed.lifecycleText];
        }
    }
    if (oldest) {
        summary.oldest = QDateTime::fromMSecsSinceEpoch(*oldest, Qt::UTC);
        summary.newest = QDateTime::fromMSecsSinceEpoch(*newest, Qt::UTC);
    }
    for (PackedBackup::Number text = 0; text < regions.size(); ++text) {
        if (regions[text] > 0)
            summary.byRegion.insert(rows.texts()[text], regions[text]);
        if (states[text] > 0)
            summary.byState.insert(rows.texts()[text], states[text]);
    }
    return summary;
}

qint64 bytesOf(const BackupRows& rows, const QList<RowId>& some)
{
    return std::accumulate(some.cbegin(), some.cend(), qint64(0),
        [&rows](qint64 sum, RowId row) { return sum + rows.packed(row).sizeBytes; });
}

} // namespace farcopy
