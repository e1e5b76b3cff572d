// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/copy/copyforecast.h"
#include "core/presenters/copiessummary.h"
#include "core/presenters/endedbatches.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace farcopy {

class CopyQueue;
struct CopyEvent;
template <typename T>
class Call;

/// The copies that run, wait and have ended: what they show and what can be done with them.
class CopiesPresenter final : public QObject
{
    Q_OBJECT

public:
    CopiesPresenter(CopyQueue& queue, const Clock& clock, QObject* parent = nullptr);

    /// Running ones first, then waiting ones in queue order, then those that are over, the last to
    /// end first.
    [[nodiscard]] const QList<CopyEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<CopyEntry> entry(const JobId& id) const;
    [[nodiscard]] const CopiesSummary& summary() const { return m_summary; }
    /// Those of more than one copy, the one ordered last first.
    [[nodiscard]] QList<CopyBatch> batches() const { return batchesOf(m_entries); }
    /// The copies of a batch, in the order of entries().
    [[nodiscard]] QList<JobId> jobsOf(const QString& batch) const;
    /// Those that failed and of which it is known why.
    [[nodiscard]] QList<CopyEntry> explicable() const;
    /// What happened to one copy, the oldest first, with what the activity log knows of it.
    /// Errors: Local, see Store; Rejected: there is no such copy.
    [[nodiscard]] Call<QList<CopyEvent>>* history(const JobId& id);
    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

    [[nodiscard]] bool isPaused() const;
    void setPaused(bool paused);

    [[nodiscard]] bool canCancel(const JobId& id) const;
    [[nodiscard]] bool canRetry(const JobId& id) const;
    [[nodiscard]] bool canMoveUp(const JobId& id) const;
    [[nodiscard]] bool canMoveDown(const JobId& id) const;
    void cancel(const QList<JobId>& ids);
    void retry(const QList<JobId>& ids);
    void retryAllFailed();
    void clearFinished();
    /// How long copies that are done or cancelled stay listed; nothing: until they are cleared.
    /// Failures always do. To begin with, a day.
    void setFinishedKept(std::optional<std::chrono::hours> duration);
    /// Each stays behind what it does not pass: the order among the moved ones is kept.
    void moveUp(const QList<JobId>& ids);
    void moveDown(const QList<JobId>& ids);
    void moveToTop(const QList<JobId>& ids);
    void moveToEnd(const QList<JobId>& ids);
    /// Moves those that wait, in their order, to stand before a waiting one that is none of them;
    /// empty: to the end.
    void moveBefore(const QList<JobId>& ids, const JobId& before);

    /// Of ours: neither over nor foreign.
    [[nodiscard]] int unfinished() const;
    /// Polls now: after a sign-in.
    void wake();
    /// Whether the window is to be seen: what nobody looks at is polled less.
    void setAttended(bool attended);

signals:
    /// Entries, their order or the summary; not more than some times a second.
    void changed();
    void pausedChanged(bool paused);
    /// A batch is through: these of it ended since it last was, well or not. Batches that end at
    /// about the same time are told together, and so is what was tried again together.
    void batchEnded(const QList<farcopy::CopyEntry>& ended);
    /// The same, of those that failed; not told where none did.
    void batchFailed(const QList<farcopy::CopyEntry>& failed);
    /// These wait because a quota of the account is used up; retry() tries them again.
    void copiesStopped(const QList<farcopy::CopyEntry>& stopped);
    void signInNeeded(const farcopy::Error& error);

private:
    void scheduleUpdate();
    void update();
    void forgetOldNews();
    [[nodiscard]] QList<JobId> waitingIds() const;
    void arrange(const QList<JobId>& waiting, const QList<JobId>& moved);
    [[nodiscard]] CopyForecast forecastFor(qsizetype copies);
    void noteJob(const JobId& id);
    void noteJobs();
    void retryTogether(const QList<JobId>& ids);
    void tellEnded();
    void announceStop(const RegionId& destination);

    CopyQueue& m_queue;
    const Clock& m_clock;
    QList<CopyEntry> m_entries;
    QHash<JobId, qsizetype> m_places; ///< of the entries
    JobId m_firstWaiting;
    JobId m_lastWaiting;
    CopiesSummary m_summary;
    QDateTime m_forecastAt;
    QTimer m_timer;
    EndedBatches m_batches;
    QString m_retrying; ///< what is tried again just now; empty: nothing
    int m_retries = 0;
    QTimer m_telling;
    std::optional<std::chrono::hours> m_finishedKept{24};
    QTimer m_forgetting;
};

} // namespace farcopy
