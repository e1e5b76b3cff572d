// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyentry.h"

#include <QList>

#include <optional>

namespace farcopy {

/// Several copies together, in numbers.
struct CopiesSummary {
    int running = 0;    ///< at the service: ours and those of others
    int foreign = 0;    ///< of the running ones
    int unaccepted = 0; ///< asked for, and the service has not said yet that it took them
    int waiting = 0;
    int done = 0;
    int failed = 0; ///< or vanished
    int cancelled = 0;
    std::optional<int> percent;       ///< by bytes, of what runs, waits and is done
    std::optional<TimeLeft> timeLeft; ///< until the last one ends; nothing: too early to say

    [[nodiscard]] bool isIdle() const { return running + unaccepted + waiting == 0; }
    [[nodiscard]] int count() const
    {
        return running + unaccepted + waiting + done + failed + cancelled;
    }
    bool operator==(const CopiesSummary&) const = default;
};

/// Copies that were ordered together.
struct CopyBatch {
    QString id;          ///< CopyJob::batch
    QDateTime orderedAt; ///< of the first
    QString source;      ///< name or id of a backup among them
    QList<RegionId> to;  ///< each once, in the order of their ids
    CopiesSummary summary;

    bool operator==(const CopyBatch&) const = default;
};

/// Without a time left: only the queue knows what follows what.
[[nodiscard]] CopiesSummary summaryOf(const QList<CopyEntry>& entries);

/// The batches of more than one copy, the one ordered last first. Their time left is that of the
/// copy which ends last; nothing, if that of one is not known.
[[nodiscard]] QList<CopyBatch> batchesOf(const QList<CopyEntry>& entries);

} // namespace farcopy
