// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/accountfinder.h"
#include "core/ownership/copydesk.h"

#include <QObject>

#include <functional>
#include <memory>

namespace farcopy {

class Inventory;
class Session;
class Store;
struct Actor;
struct StoredQueue;
struct Surroundings;

/// All that a program needs to order copies for its account: it learns whose queue it is, opens the
/// store where that is kept, and has a desk where copies are ordered. A sandbox of the program's
/// own has a queue of its own, which is kept nowhere.
class CopyOffice : public QObject
{
    Q_OBJECT

public:
    CopyOffice(Session& session, const Surroundings& surroundings, CopyDesk::Manner manner,
        QObject* parent = nullptr);
    /// For a window, which has a queue before it is known whose: it is taken up once it is.
    /// @param queue      kept nowhere yet; goes before the office
    /// @param inventory  the queue's
    /// @param books      in memory, where a sandbox's queue and activity are kept; outlives both.
    ///                   nullptr: it is no sandbox
    CopyOffice(Session& session, const Surroundings& surroundings, CopyQueue& queue,
        Inventory& inventory, Store* books, QObject* parent = nullptr);
    ~CopyOffice() override;

    /// Learns whose queue it is, and opens the desk: opened() or failed() follows.
    /// @param region  where STS and FSx are asked for the account
    void open(const RegionId& region);

    /// Who asks, as far as it is known: for the activity log.
    void setActor(const Actor& actor);

    /// nullptr: it is not known yet whose queue it is.
    [[nodiscard]] CopyDesk* desk();
    /// Whose queue it is; empty: not known yet.
    [[nodiscard]] QueueKey queueKey() const;
    /// What the queue knows of its destinations, while it is this process's.
    [[nodiscard]] Inventory& inventory();
    /// Watches a destination: copies of others take places of its lane.
    void watch(const RegionId& destination);

    /// Reads what is kept, without owning it.
    /// Errors: Local, see Store.
    [[nodiscard]] Call<StoredQueue>* readKept();
    /// What is to be changed of a queue as it is kept.
    using KeptChange = std::function<JobChanges(const StoredQueue& kept)>;
    /// Changes what is kept, without taking the queue up: nothing of it is sent.
    /// @return  what was changed
    /// Errors: Local: "QueueOwned", as QueueLock; see Store.
    [[nodiscard]] Call<JobChanges>* changeKept(const KeptChange& change);
    /// Lets go, see CopyDesk::leave(); at once if there is nothing to let go of.
    [[nodiscard]] Call<void>* leave();

signals:
    void opened();
    /// The queue is this process's, but something is wrong with where it is kept.
    void troubled(const farcopy::Error& error);
    /// The credentials of whoever has the queue have expired, or are not known any more.
    void signInNeeded(const farcopy::Error& error);
    /// A Region does not know the credentials, though others do: the account has not enabled it.
    /// What waited to be sent there is taken out of the queue, and the rest goes on.
    void regionIsOff(const farcopy::RegionId& region, const farcopy::Error& error);
    /// There is no queue for this process. Error: as CopyDesk::failed(), AccountFinder::find(), or
    /// Local "AccountNotSure" (members Account): no service says whose credentials these are.
    void failed(const farcopy::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
