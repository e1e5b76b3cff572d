// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/base/shared.h"
#include "core/copy/copypace.h"
#include "core/domain/backup.h"
#include "core/domain/copyjob.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace farcopy {

class FsxClient;
class Inventory;
class JobStore;
struct ActivityEntry;
struct CopyForecast;
template <typename T>
class Call;

/// What somebody asks the queue to do.
struct CopyOrder {
    CopyRequest request; ///< an empty token: the queue makes one
    CopySource source;
    JobId id = {}; ///< empty: the queue makes one; a known one: it is there already
    CopyPrediction prediction = {}; ///< by whom it was made; Unknown: the queue tries its own
    bool keepsOrder = false;        ///< its batch stays in the order in which it was given
};

/// The one owner of the five-copies rule: starts what its lanes have room for, watches what runs,
/// and ends each job once. A lane is account × destination Region, and for ONTAP volumes that of
/// the volume and key besides; copies of others count in it.
class CopyQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int laneCapacity = 5;

    /// @param inventory  told of every copy that starts, moves or ends; asked for others' copies
    CopyQueue(FsxClient& client, Inventory& inventory, const Clock& clock, RandomSource random,
        QObject* parent = nullptr, const CopyPace& pace = {});
    ~CopyQueue() override;

    /// Takes up the queue that is kept there, goes on with it, and writes down every change from
    /// now on: nothing is sent that is not on disk. Until then nothing is sent at all. Call once.
    /// @param store  must outlive the queue
    void keepIn(JobStore& store);
    /// How long copies that are done or cancelled are taken up again from the kept queue: a week at
    /// least, to begin with a week; nothing: until they are cleared. Before keepIn().
    void setFinishedKept(std::optional<std::chrono::hours> duration);
    /// Whether the kept queue has been taken up.
    [[nodiscard]] bool isRestored() const;
    /// Whether all that happened to the queue is on disk: saved() tells when it is again.
    [[nodiscard]] bool isSaved() const;
    /// Why the queue is not on disk at present, and so sends nothing; nothing: it is.
    [[nodiscard]] std::optional<Error> storeTrouble() const;

    /// Puts the orders into the queue as one batch, which takes turns with those that wait there,
    /// and stands behind what the user has moved. Starts are asynchronous. An order that has the id
    /// of a job changes nothing: who has lost an answer may order again.
    /// Unless one of them keeps the order given, those that take longest come first, so that the
    /// batch ends soonest.
    /// @return  their jobs, in the order of `orders`
    QList<JobId> add(const QList<CopyOrder>& orders);

    /// Takes a waiting job out; one that is being sent only if its request surely was not carried
    /// out. Without effect on running copies: FSx cannot stop them.
    void cancel(const JobId& id);
    /// Queues failed, cancelled or vanished jobs again, at the end in this order, with new tokens
    /// where the old one's fate is settled. Without effect on others.
    void retry(const QList<JobId>& ids);
    /// Moves a waiting job to stand before another waiting one; empty `before`: to the end. No job
    /// that is added later in its lane stands before it.
    void move(const JobId& id, const JobId& before);
    /// Puts all that wait into another order at once.
    /// @param waiting  those that wait, each once; others are passed over
    /// @param placed   which of them the user moved: no job that is added later in its lane stands
    ///                 before one of these
    void arrange(const QList<JobId>& waiting, const QList<JobId>& placed);
    /// Tries again what was stopped by the same quota as these waiting jobs, with one request at
    /// first.
    void resumeLanes(const QList<JobId>& ids);
    /// Forgets jobs that are over.
    void clearFinished();
    /// Forgets jobs that are done or cancelled since before then. What failed stays until somebody
    /// has seen to it.
    void forgetOldNews(const QDateTime& before);

    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    /// Writes down all that it knows once more: what was kept may be lost.
    void saveAll();

    /// Polls now, and tries again what waits: the machine woke, the user signed in, there is room
    /// on the disk again.
    void wake();
    /// Whether somebody watches the copies (at first: yes). While nobody does, the window being
    /// hidden, they are looked at only as often as the lanes need; shown again, at once.
    void setAttended(bool attended);

    /// In queue order.
    [[nodiscard]] QList<CopyJob> jobs() const;
    [[nodiscard]] std::optional<CopyJob> job(const JobId& id) const;
    /// Their ids, and each of them without a copy of it; nullptr: there is none. Valid until the
    /// event loop goes on.
    [[nodiscard]] const QList<JobId>& order() const;
    [[nodiscard]] const CopyJob* find(const JobId& id) const;
    /// The job as it is now, in the queue's own room. Undefined if there is none.
    [[nodiscard]] Shared<CopyJob> share(const JobId& id) const;
    /// Jobs that are neither over nor vanished.
    [[nodiscard]] int unfinished() const;

    /// Copies that run without being jobs of this queue, as far as the inventory knows them.
    [[nodiscard]] QList<Backup> foreignCopies() const;
    /// How many of these, if they were added, would start at once.
    [[nodiscard]] int roomFor(const QList<CopyOrder>& orders) const;

    /// What the activity log says of one job, the newest first; nothing before restored().
    /// Errors: Local, see Store.
    [[nodiscard]] Call<QList<ActivityEntry>>* activitiesOf(const JobId& id);

    /// How long it would take until these, if they were added, had ended, behind what runs and
    /// waits; nothing: no copy has ended yet that tells.
    [[nodiscard]] std::optional<TimeLeft> estimate(const QList<CopyOrder>& orders) const;

    /// When what runs and waits will have ended.
    [[nodiscard]] CopyForecast forecast() const;

signals:
    /// The kept jobs are there; no jobAdded() is told for them.
    void restored();
    /// The kept queue cannot be read, and nothing is sent; keepIn() another store.
    void restoreFailed(const farcopy::Error& error);
    void saved();
    /// storeTrouble() came or went.
    void storeTroubleChanged();
    void jobAdded(const farcopy::JobId& id);
    void jobChanged(const farcopy::JobId& id);
    void jobRemoved(const farcopy::JobId& id);
    void orderChanged();
    void pausedChanged(bool paused);
    void foreignCopiesChanged();
    /// Nothing is waiting or running any more: these failed or vanished since the queue last was
    /// idle, without those that were forgotten meanwhile.
    void batchFinished(const QList<farcopy::JobId>& failed);
    /// A quota of the account in that Region is used up: nothing that counts against it is sent
    /// until resumeLanes() or wake(). Told once, not for each job.
    void laneStopped(const farcopy::RegionId& destination, const farcopy::Error& error);
    /// Credentials expired: the queue waits for wake().
    void signInNeeded(const farcopy::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
