// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/copy/copyhistory.h"
#include "core/copy/copyqueue.h"
#include "core/copy/copywatcher.h"
#include "core/copy/foreigncopies.h"
#include "core/copy/jobbook.h"
#include "core/copy/lanehold.h"
#include "core/copy/lanemap.h"
#include "core/copy/lanes.h"
#include "core/copy/queueforecast.h"
#include "core/copy/queuejournal.h"
#include "core/copy/quotastops.h"
#include "core/domain/copiesbydata.h"

#include <QSet>

namespace farcopy {

/// What CopyQueue does behind its face: decides what comes next, and takes in what happened.
struct CopyQueue::Private {
    Private(CopyQueue& owner, FsxClient& fsx, Inventory& known, const Clock& time,
        const RandomSource& random, const CopyPace& pace);

    void connectParts();
    void keepIn(JobStore& store);
    void setFinishedKept(std::optional<std::chrono::hours> duration);
    void restore(const StoredQueue& stored);
    void takeUp(JobEntry& entry);
    [[nodiscard]] WaitReason closedFor() const;

    // What comes next
    void scheduleSoon();
    void schedule();
    void prepare(JobEntry& entry);
    void send(JobEntry& entry);
    void keepBack(JobEntry& entry);
    [[nodiscard]] QList<QueuedJob> queuedJobs() const;
    [[nodiscard]] LanesOutside lanesOutside(const QList<QueuedJob>& queue);
    [[nodiscard]] LaneKey laneOf(const CopyJob& job) const;
    [[nodiscard]] static QuotaKey quotaOf(const CopyJob& job);
    [[nodiscard]] int foreignIn(const LaneKey& lane, const QList<Backup>& others) const;
    void needSignIn(const Error& error);
    void tellWhenIdle();

    // Order and estimates
    /// @param known  the copies that were looked up for others of the batch
    void describeSource(
        CopyJob& job, CopyPrediction prediction, QHash<RegionId, CopiesByData>& known) const;
    void insert(const QList<CopyJob>& jobs, bool keepsOrder);
    [[nodiscard]] CopyPrior priorOf(const CopyJob& job) const;
    void watchForeign(const Backup& copy);
    void takeDuration(const JobEntry& entry);
    void learn();
    /// @param isDue  whether one of an older history is made anew
    [[nodiscard]] std::optional<DurationGuess> guess(const CopyJob& job, bool isDue) const;
    [[nodiscard]] QList<ForecastJob> forecastJobs() const;

    // What a job lives through
    void takeAnswer(const JobId& id, const Result<Backup>& answer, const QString& requestId);
    void accept(JobEntry& entry, const Backup& copy);
    void takeFailure(JobEntry& entry, const Error& error);
    void waitForSlot(const JobEntry& entry, const Error& error);
    [[nodiscard]] bool isCountedWithRegion(const LaneKey& lane) const;
    [[nodiscard]] bool isRegionOff(const RegionId& asked, const Error& error) const;
    void takeSight(const RegionId& region, const QList<Backup>& backups);
    void takeLoss(const RegionId& region, const QList<BackupId>& ids);
    void takeFailedLook(const RegionId& region, const Error& error);
    void update(JobEntry& entry, const Backup& copy);
    bool apply(JobEntry& entry, JobEvent event);
    void end(JobEntry& entry);

    /// To be shown, and to be written down.
    void note(const JobId& id);
    /// To be shown: nothing that has to survive.
    void touch(const JobId& id) { touched.insert(id); }
    void tellTouched();
    void tellRemoved(const QList<JobId>& ids);
    /// They are not to be told as failed when the queue is idle.
    void forgetFailures(const QList<JobId>& ids);

    CopyQueue& q;
    FsxClient& client;
    Inventory& inventory;
    const Clock& clock;
    JobBook book;
    CopyWatcher watcher;
    ForeignCopies foreign;
    LaneHolds holds;
    QueueJournal journal;
    LaneMap lanes;
    QuotaStops quotas;
    CopyHistory history;
    struct Guess {
        std::optional<DurationGuess> duration;
        int lessons = 0; ///< of the history, when it was made
    };
    mutable QHash<JobId, Guess> guesses;
    int lessons = 0;           ///< how often the history has changed
    mutable int forecasts = 0; ///< how many were made
    QHash<JobId, QPointer<CallBase>> calls;
    QSet<JobId> touched; ///< changed, and not told yet
    QList<JobId> failed; ///< since the queue last was idle
    std::optional<std::chrono::hours> finishedKept{7 * 24};
    bool isRestored = false;
    bool isPaused = false;
    bool isSignInNeeded = false;
    bool isScheduled = false;
    bool hasLearnt = false; ///< the history has changed, and nobody has been told
    bool isBusy = false;    ///< something was queued since batchFinished
};

} // namespace farcopy
