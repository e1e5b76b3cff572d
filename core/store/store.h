// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/domain/accountinfo.h"
#include "core/store/storeoptions.h"

#include <QList>
#include <QObject>

#include <memory>

namespace farcopy {

class JobStore;
class StoreThread;
struct ActivityEntry;
struct Actor;
struct ActivityFilter;
struct QueueWork;
struct StoredListing;

/// What the program keeps from one start to the next, in an SQLite database: queues, the activity
/// log, listings, identities. Never a secret. All of it is done in a thread of its own, in the
/// order in which it is asked for; nothing here waits but the destructor, which lets it finish.
///
/// Every call may end with an Error of kind Local and the member "File": StoreBusy (another program
/// holds the lock), StoreDiskFull, StoreReadOnly, StoreDamaged, StoreUnusable. Then nothing of it
/// was written, and the next call is tried as if nothing had been. To cancel a call means not to
/// hear of it: it may be carried out all the same.
class Store : public QObject
{
    Q_OBJECT

public:
    /// @param clock  read in another thread too
    explicit Store(const StoreOptions& options, const Clock& clock, QObject* parent = nullptr);
    /// Waits until what was asked for is written, some seconds at most.
    ~Store() override;

    /// "farcopy/farcopy.db" in the user's standard place for data.
    [[nodiscard]] static QString defaultPath();

    /// Opens the database, and says how that came out; every other call does so first too. What
    /// cannot be used is left or put aside, and the session goes on with a new file or in memory:
    ///
    ///     no file                  NewFile
    ///     damaged                  NewFile with the jobs of the old one, StoreDamaged: "Kept",
    ///                              "Jobs"; where that cannot be, Memory
    ///     of a newer Farcopy       Memory, StoreNewer: "Version"; untouched
    ///     another program's        Memory, StoreUnusable; untouched
    ///     read-only                Memory, StoreReadOnly
    ///     disk full                Memory, StoreDiskFull, if the file must be made or migrated
    ///     locked                   File, StoreBusy: writing will do later; or Memory, StoreBusy,
    ///                              if it cannot be read either
    ///     anything else            Memory, StoreUnusable
    ///
    /// Errors: Local, StoreUnusable: there can be no database at all. Then every call ends so.
    [[nodiscard]] Call<StoreOpening>* open();

    /// One account's queue, as long as this store is there.
    [[nodiscard]] std::unique_ptr<JobStore> jobs(const QueueKey& queue);
    /// The queues that have work left, by their keys.
    [[nodiscard]] Call<QList<QueueWork>>* queuesWithWork();

    /// Keeps it in place of the last one of its Region.
    Call<void>* saveListing(const QueueKey& queue, const StoredListing& listing);
    /// By Region.
    [[nodiscard]] Call<QList<StoredListing>>* loadListings(const QueueKey& queue);

    /// Who asks from now on, for entries of the log that do not say so.
    void setActor(const Actor& actor);
    Call<void>* logActivity(const QList<ActivityEntry>& entries);
    /// The newest first.
    [[nodiscard]] Call<QList<ActivityEntry>>* activities(const ActivityFilter& filter, int limit);

    /// Notes which account a choice turned out to be.
    /// @param endpointUrl  the server that is asked in place of AWS; empty: AWS
    Call<void>* rememberIdentity(
        const AccountChoice& choice, const QString& endpointUrl, const AccountId& account);
    /// What was last noted; empty: nothing.
    [[nodiscard]] Call<AccountId>* identityOf(
        const AccountChoice& choice, const QString& endpointUrl);

signals:
    /// The file was found damaged while in use, and a new one has taken its place: as open() says.
    void damageFound(const farcopy::Error& error);

private:
    std::shared_ptr<Actor> m_actor; ///< of the queues too
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace farcopy
