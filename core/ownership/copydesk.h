// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/copy/copyqueue.h"
#include "core/store/jobstore.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace farcopy {

class QueueLock;
class QueueServer;
class RemoteQueue;

/// Where a process orders copies and watches them, whoever owns the queue: itself, if nobody else
/// does, or another process that it hands its orders to. When that one ends or dies, this one takes
/// the queue up from the store, or finds the next owner; what it ordered is neither lost nor made
/// twice, for an order keeps its id and its token wherever it goes.
class CopyDesk : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Opening, ///< nobody's yet: at first, and between two owners
        Owner,   ///< the queue is this process's
        Guest,   ///< another has it
        Closed   ///< after failed() or leave()
    };
    enum class Manner {
        Command, ///< hands the queue over to a window that asks
        Window,  ///< asks a command for the queue, and keeps it
        Visitor  ///< only looks in: never owns the queue
    };

    /// A queue of this process's own, with nothing in it yet, and where it is kept.
    struct OwnQueue {
        std::unique_ptr<JobStore> store;  ///< outlives the queue
        std::shared_ptr<CopyQueue> queue; ///< a window lends its own
    };
    /// Makes one; called each time when this process becomes the owner.
    using QueueMaker = std::function<OwnQueue()>;

    /// @param lock      nullptr: the queue is this process's alone, as in a sandbox; must outlive
    ///                  what the maker's stores still write after the desk has gone
    /// @param socket    of QueuePlace; empty: none, and others are told that they cannot get in
    /// @param patience  so long a new owner may take until it can be talked to
    CopyDesk(QueueLock* lock, QString socket, QueueMaker makeQueue, Manner manner,
        QObject* parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(15));
    ~CopyDesk() override;

    /// Becomes owner or guest: opened() or failed() follows.
    void open();
    /// Lets go, what was ordered being safe: on disk here, or with the owner.
    /// Errors: Local, what keeps the queue from being written.
    [[nodiscard]] Call<void>* leave();

    [[nodiscard]] Role role() const { return m_role; }
    /// The process that has the queue: 0 while nobody has it or this one does.
    [[nodiscard]] qint64 otherOwner() const;
    /// nullptr: it is not this process's. Gone when the role changes.
    [[nodiscard]] CopyQueue* ownQueue() const { return m_own.queue.get(); }

    /// May be called in any role but Closed; while it is Opening the orders wait.
    /// @return  the ids of their jobs, in the same order
    QList<JobId> add(const QList<CopyOrder>& orders);
    /// Takes waiting jobs out. Without effect unless there is an owner.
    void cancel(const QList<JobId>& ids);
    /// A pause ends, and what waits is tried again. Without effect unless there is an owner.
    void resume();
    /// What waits is tried again, if the queue is this process's.
    void wake();
    /// Forgets the jobs that are over. Without effect unless there is an owner.
    void clearFinished();
    /// To be told of all jobs, not just of one's own: allTold() when those are there that are kept.
    void followAll();

    [[nodiscard]] QList<CopyJob> jobs() const;
    [[nodiscard]] std::optional<CopyJob> job(const JobId& id) const;
    [[nodiscard]] bool isPaused() const;

signals:
    /// This process has become owner or guest, at first or once more.
    void opened();
    void allTold();
    void jobChanged(const farcopy::JobId& id);
    void jobRemoved(const farcopy::JobId& id);
    void pausedChanged(bool paused);
    /// The owner's credentials have expired.
    void signInNeeded(const farcopy::Error& error);
    /// The owner does not take these orders.
    void ordersRefused(const QList<farcopy::JobId>& ids, const farcopy::Error& error);
    /// The queue is out of reach for good. Error: Local: "QueueOwned" (another process has it and
    /// does not answer; members as in QueueLock, Reason as in RemoteQueue::lost(), "QueueKept" if
    /// it is another window's), or why the store cannot be read; to a Visitor as lost() has it.
    void failed(const farcopy::Error& error);

private:
    struct Mine {
        CopyOrder order;
        bool isSettled = false; ///< over, or forgotten
    };

    void tryToOpen();
    void tryAgain(std::chrono::milliseconds delay);
    void fail(const Error& error);

    void own();
    void connectQueue();
    void serve();
    void stepDown();
    void releaseQueue();

    void visit();
    void enter();
    void takeLoss(const Error& error);
    [[nodiscard]] Error unreachable(const Error& reason) const;

    void orderMine(const QList<JobId>& ids);
    void note(const JobId& id);
    void noteRemoved(const JobId& id);
    [[nodiscard]] bool isSaved() const;
    void finishWhenSaved();

    QueueLock* m_lock;
    QString m_socket;
    QueueMaker m_makeQueue;
    Manner m_manner;
    std::chrono::milliseconds m_patience;

    Role m_role = Role::Opening;
    OwnQueue m_own;
    std::unique_ptr<QueueServer> m_server;
    std::unique_ptr<RemoteQueue> m_remote;

    QList<JobId> m_mineInOrder;
    QHash<JobId, Mine> m_mine;
    bool m_followsAll = false;

    QTimer m_retry;
    QDeadlineTimer m_deadline; ///< for this opening
    QDeadlineTimer m_courtesy; ///< until then the lock is left to whoever asked for the queue
    Error m_owned;             ///< what the lock said last
    QPointer<PromisedCall<void>> m_leaving;
    bool m_isSteppingDown = false;
};

} // namespace farcopy
