// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace farcopy {

/// Notices when all copies of a batch have ended, and which of them ended since it last was so.
class EndedBatches
{
public:
    /// The job as it is now. One that was never seen unfinished is no news.
    /// @param batch  it belongs to this one until it ends; counts when it becomes unfinished
    void note(const CopyJob& job, const QString& batch);

    /// Whether there is something to take.
    [[nodiscard]] bool hasEnded() const { return !m_ended.isEmpty(); }
    /// Each job once for each time that it ended, and none that goes on again, in the order of
    /// their ends.
    [[nodiscard]] QList<JobId> takeEnded();

private:
    struct Batch {
        int unfinished = 0;
        QList<JobId> ended = {};
    };

    QHash<JobId, QString> m_unfinished; ///< with the batches that they belong to
    QHash<QString, Batch> m_batches;    ///< those that are not through
    QList<JobId> m_ended;
    QSet<JobId> m_untold; ///< of all that ended, in batches that are through and others
};

} // namespace farcopy
