// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/endedbatches.h"

#include <utility>

namespace farcopy {

void EndedBatches::note(const CopyJob& job, const QString& batch)
{
    if (!job.isOver()) {
        if (m_unfinished.contains(job.id))
            return;
        m_unfinished.insert(job.id, batch);
        m_untold.remove(job.id); // how it ended before is no news any more
        ++m_batches[batch].unfinished;
        return;
    }
    const auto known = m_unfinished.constFind(job.id);
    if (known == m_unfinished.cend())
        return;
    const auto at = m_batches.find(*known);
    m_unfinished.erase(known);
    m_untold.insert(job.id);
    at->ended.append(job.id);
    if (--at->unfinished > 0)
        return;
    m_ended += at->ended;
    m_batches.erase(at);
}

QList<JobId> EndedBatches::takeEnded()
{
    QList<JobId> ended = std::exchange(m_ended, {});
    ended.removeIf([this](const JobId& id) { return !m_untold.remove(id); });
    return ended;
}

} // namespace farcopy
