// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copiessummary.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace farcopy {

namespace {

/// Adds up the work in bytes; a copy of unknown size counts as the mean of the others.
class Work
{
public:
    void add(const CopyJob& job)
    {
        if (job.state == JobState::Cancelled || job.hasGoneWrong())
            return;
        const double done = job.state == JobState::Available
            ? 1.0
            : double(job.progressPercent.value_or(0)) / 100;
        if (!job.source.sizeBytes) {
            m_unknownDone += done;
            ++m_unknown;
            return;
        }
        const auto size = double(*job.source.sizeBytes);
        ++m_known;
        m_total += size;
        m_done += size * done;
    }

    [[nodiscard]] std::optional<int> percent() const
    {
        if (m_known + m_unknown == 0)
            return std::nullopt;
        const double mean = m_known > 0 && m_total > 0 ? m_total / m_known : 1;
        const double total = m_total + mean * m_unknown;
        const double done = m_done + mean * m_unknownDone;
        return std::clamp(int(std::floor(100 * done / total)), 0, 100);
    }

private:
    double m_total = 0;
    double m_done = 0;
    int m_known = 0;
    int m_unknown = 0;
    double m_unknownDone = 0;
};

void count(CopiesSummary& summary, const CopyEntry& entry)
{
    const CopyJob& job = *entry.job;
    if (job.state == JobState::Copying) {
        ++summary.running;
        summary.foreign += entry.isForeign ? 1 : 0;
    } else if (job.isUnaccepted()) {
        ++summary.unaccepted;
    } else if (job.state == JobState::Waiting) {
        ++summary.waiting;
    } else if (job.state == JobState::Available) {
        ++summary.done;
    } else if (job.hasGoneWrong()) {
        ++summary.failed;
    } else {
        ++summary.cancelled;
    }
}

/// A batch while its copies are counted.
struct Gathered {
    CopyBatch batch;
    Work work;
    bool isTimeKnown = true;

    void add(const CopyEntry& entry)
    {
        const CopyJob& job = *entry.job;
        count(batch.summary, entry);
        work.add(job);
        if (!batch.orderedAt.isValid() || job.queuedAt < batch.orderedAt)
            batch.orderedAt = job.queuedAt;
        if (!batch.to.contains(job.request.destination))
            batch.to.append(job.request.destination);
        if (batch.source.isEmpty())
            batch.source
                = job.source.name.isEmpty() ? job.request.sourceBackupId.text() : job.source.name;
        if (!job.isOver())
            widen(entry.timeLeft);
    }

    void widen(const std::optional<TimeLeft>& left)
    {
        isTimeKnown = isTimeKnown && left.has_value();
        if (!left)
            return;
        auto& all = batch.summary.timeLeft;
        all = all.value_or(TimeLeft{});
        all->least = std::max(all->least, left->least);
        all->most = std::max(all->most, left->most);
    }

    [[nodiscard]] CopyBatch whole() &&
    {
        batch.summary.percent = work.percent();
        if (!isTimeKnown)
            batch.summary.timeLeft.reset();
        std::sort(batch.to.begin(), batch.to.end());
        return std::move(batch);
    }
};

} // namespace

CopiesSummary summaryOf(const QList<CopyEntry>& entries)
{
    CopiesSummary summary;
    Work work;
    for (const CopyEntry& entry : entries) {
        count(summary, entry);
        work.add(*entry.job);
    }
    summary.percent = work.percent();
    return summary;
}

QList<CopyBatch> batchesOf(const QList<CopyEntry>& entries)
{
    QHash<QString, Gathered> gathered;
    for (const CopyEntry& entry : entries) {
        const QString& id = entry.job->batch;
        if (!id.isEmpty())
            gathered[id].add(entry);
    }
    QList<CopyBatch> batches;
    for (auto it = gathered.begin(); it != gathered.end(); ++it) {
        CopyBatch batch = std::move(it.value()).whole();
        batch.id = it.key();
        if (batch.summary.count() > 1)
            batches.append(batch);
    }
    std::sort(batches.begin(), batches.end(), [](const CopyBatch& a, const CopyBatch& b) {
        return a.orderedAt == b.orderedAt ? a.id < b.id : b.orderedAt < a.orderedAt;
    });
    return batches;
}

} // namespace farcopy
