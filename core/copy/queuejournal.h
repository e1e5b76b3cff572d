// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/randomsource.h"
#include "core/copy/copypace.h"
#include "core/store/jobstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace farcopy {

/// Writes down what happens to a queue: all that one turn of the event loop changed goes in one
/// write, one write at a time, and a failed one is tried again until it succeeds.
class QueueJournal final : public QObject
{
    Q_OBJECT

public:
    /// How a job of the queue is at this moment.
    using Snapshot = std::function<StoredJob(const JobId&)>;

    QueueJournal(Snapshot snapshot, const CopyPace& pace, RandomSource random, QObject* parent);

    /// Begins to write there; until then everything is kept back.
    void open(JobStore& store);
    /// nullptr: not opened yet
    [[nodiscard]] JobStore* store() const { return m_store; }

    void note(const JobId& id);
    void forget(const JobId& id);
    void note(const CopyDuration& duration);
    void note(const ActivityEntry& activity);
    void notePaused(bool isPaused);

    /// The job's request is to leave: cleared() tells when all that was noted is certain.
    void askToSend(const JobId& id);
    /// The request is not to leave after all.
    void withdraw(const JobId& id);
    [[nodiscard]] bool isAsked(const JobId& id) const;

    /// Whether all that was noted is written down.
    [[nodiscard]] bool isSettled() const;
    /// Why nothing can be written at present; nothing: it can.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    /// Tries again now what failed.
    void tryAgain();

signals:
    /// What these jobs are to send is on disk: their requests may leave.
    void cleared(const QList<farcopy::JobId>& ids);
    /// It is not, and their requests must not leave. trouble() says why.
    void refused(const QList<farcopy::JobId>& ids);
    /// isSettled() again.
    void settled();
    /// trouble() came or went.
    void troubleChanged();

private:
    void writeSoon();
    void write();
    void take(const Result<void>& written);
    void setTrouble(const std::optional<Error>& trouble);
    [[nodiscard]] JobChanges collect();
    void putBack(const JobChanges& changes);

    Snapshot m_snapshot;
    CopyPace m_pace;
    RandomSource m_random;
    JobStore* m_store = nullptr;

    QSet<JobId> m_changed;
    JobChanges m_other;    ///< what is noted beside the changed jobs
    QList<JobId> m_asking; ///< since the write under way was begun

    JobChanges m_writing;
    QList<JobId> m_waiting; ///< for the write under way
    bool m_isWriting = false;
    bool m_isScheduled = false;

    QTimer m_retry;
    int m_failures = 0;
    std::optional<Error> m_trouble;
};

} // namespace farcopy
