// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace farcopy {
class CopyDesk;
}

namespace farcopy::cli {

/// How far a command follows its copies.
enum class FollowUntil {
    Accepted, ///< FSx works on them
    Over      ///< they are AVAILABLE or have failed
};

/// Follows some jobs of a desk, whoever has the queue. A command has nobody who would put right
/// what keeps a copy from being sent, so it ends where only such are left: they stay in the queue.
class JobWatch : public QObject
{
    Q_OBJECT

public:
    /// @param desk  outlives the watch
    JobWatch(CopyDesk& desk, FollowUntil until, QObject* parent = nullptr);

    /// @param jobs  as they are known before the queue has told of them
    void follow(const QList<CopyJob>& jobs);
    /// Says nothing more.
    void stop();

    /// Those that are followed, as they are now: a queue may say that it needs a sign-in before it
    /// says what became of a job. One that it does not know is as it was last seen.
    [[nodiscard]] QList<CopyJob> jobs() const;
    /// Not yet where they are followed to.
    [[nodiscard]] QList<CopyJob> unsettled() const;
    [[nodiscard]] bool hasFailed() const;

    /// Whether it waits for something that the command cannot bring about: a quota, a sign-in, a
    /// pause, the disk.
    [[nodiscard]] static bool isStuck(const CopyJob& job, const CopyDesk& desk);

signals:
    void changed(const farcopy::CopyJob& job);
    /// Some have changed: not for each of them, but often enough to show it.
    void progressed();
    /// A job has come to where it is followed to, or has failed. Once for each.
    void settled(const farcopy::CopyJob& job);
    /// None of the others can go on by itself. Comes once.
    void ended();

private:
    void look(const JobId& id);
    void take(const CopyJob& job);
    void takeRemoval(const JobId& id);
    void takeRefusal(const QList<JobId>& ids, const Error& error);
    void lookAtAll();
    void endIfDone();
    [[nodiscard]] bool isSettled(const CopyJob& job) const;

    CopyDesk& m_desk;
    FollowUntil m_until;
    QList<JobId> m_order;
    QHash<JobId, CopyJob> m_jobs;
    QSet<JobId> m_settled;
    QTimer m_telling; ///< of progress
    QTimer m_ending;  ///< thousands may change at once, and all of them are looked at
    bool m_hasEnded = false;
};

} // namespace farcopy::cli
