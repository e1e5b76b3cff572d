// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queueworks.h"

#include "core/api/fsxclient.h"
#include "core/api/requestid.h"
#include "core/base/log.h"
#include "core/copy/copyactivity.h"
#include "core/copy/joblife.h"
#include "core/inventory/inventory.h"

#include <algorithm>
#include <utility>

namespace farcopy {

CopyQueue::Private::Private(CopyQueue& owner, FsxClient& fsx, Inventory& known, const Clock& time,
    const RandomSource& random, const CopyPace& pace)
    : q(owner)
    , client(fsx)
    , inventory(known)
    , clock(time)
    , watcher(fsx, time, random, pace, nullptr)
    , foreign(
          known,
          [this](const RegionId& region, const BackupId& id) { return book.isOurs(region, id); },
          nullptr)
    , holds(pace, random, nullptr)
    , journal([this](const JobId& id) { return book.find(id)->stored(); }, pace, random, nullptr)
{
}

void CopyQueue::Private::connectParts()
{
    QObject::connect(&holds, &LaneHolds::lifted, &q, [this] { scheduleSoon(); });
    QObject::connect(&watcher, &CopyWatcher::seen, &q,
        [this](const RegionId& region, const QList<Backup>& found) { takeSight(region, found); });
    QObject::connect(&watcher, &CopyWatcher::vanished, &q,
        [this](const RegionId& region, const QList<BackupId>& ids) { takeLoss(region, ids); });
    QObject::connect(&watcher, &CopyWatcher::lookFailed, &q,
        [this](const RegionId& region, const Error& error) { takeFailedLook(region, error); });
    QObject::connect(
        &foreign, &ForeignCopies::began, &q, [this](const RegionId& region, const BackupId& id) {
            if (const auto copy = inventory.find(region, id))
                watchForeign(*copy);
        });
    QObject::connect(
        &foreign, &ForeignCopies::ended, &q, [this](const RegionId& region, const BackupId& id) {
            if (!book.isOurs(region, id))
                watcher.unwatch(region, id);
            holds.slotFreedIn(region);
            scheduleSoon();
        });
    QObject::connect(&foreign, &ForeignCopies::changed, &q, [this] {
        emit q.foreignCopiesChanged();
        scheduleSoon();
    });
    QObject::connect(&journal, &QueueJournal::cleared, &q, [this](const QList<JobId>& ids) {
        for (const auto& id : ids)
            send(*book.find(id));
    });
    QObject::connect(&journal, &QueueJournal::refused, &q, [this](const QList<JobId>& ids) {
        for (const auto& id : ids)
            keepBack(*book.find(id));
    });
    QObject::connect(&journal, &QueueJournal::settled, &q, &CopyQueue::saved);
    QObject::connect(&journal, &QueueJournal::troubleChanged, &q, [this] {
        emit q.storeTroubleChanged();
        scheduleSoon();
    });
    for (const auto& copy : foreign.all())
        watchForeign(copy);
}

/// Many things that happen together lead to one decision.
void CopyQueue::Private::scheduleSoon()
{
    if (std::exchange(isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        &q, [this] { schedule(); }, Qt::QueuedConnection);
}

void CopyQueue::Private::schedule()
{
    isScheduled = isRestored; // what is begun here is part of this decision
    if (!isRestored) {
        tellTouched();
        return;
    }
    const auto queue = queuedJobs();
    const auto decision
        = decideStarts(queue, lanesOutside(queue), {.lane = laneCapacity}, closedFor());
    for (const auto& id : decision.start)
        prepare(*book.find(id));
    isScheduled = false;
    for (const auto& queued : queue) {
        JobEntry& entry = *book.find(queued.id);
        const auto reason = decision.waits.value(queued.id, WaitReason::None);
        const int running = decision.running.value(queued.lane);
        if (entry.job->waitReason == reason && entry.job->laneRunning == running)
            continue;
        CopyJob& job = entry.job.edit();
        if (reason == WaitReason::Stopped)
            job.error = quotas.error(quotaOf(job));
        else if (job.waitReason == WaitReason::Stopped)
            job.error.reset();
        job.waitReason = reason;
        job.laneRunning = running;
        touch(queued.id);
    }
    tellTouched();
    tellWhenIdle();
}

/// Why nothing may be sent at all; None: it may.
WaitReason CopyQueue::Private::closedFor() const
{
    if (isSignInNeeded)
        return WaitReason::SignIn;
    if (isPaused)
        return WaitReason::QueuePaused;
    return journal.trouble() ? WaitReason::NotSaved : WaitReason::None;
}

QList<QueuedJob> CopyQueue::Private::queuedJobs() const
{
    QList<QueuedJob> queue;
    for (const auto& id : book.order()) {
        const CopyJob& job = *book.find(id)->job;
        if (!job.isOver())
            queue.append({id, laneOf(job), job.state, job.source.fileSystemType});
    }
    return queue;
}

LanesOutside CopyQueue::Private::lanesOutside(const QList<QueuedJob>& queue)
{
    LanesOutside outside;
    const auto others = foreign.all();
    for (const auto& copy : others)
        ++outside.foreignCopies[lanes.laneOf(copy)];
    for (const auto& job : queue) {
        const LaneKey& lane = job.lane;
        if (!outside.lanes.contains(lane)) {
            outside.lanes.insert(lane, holds.of(lane).gate());
            outside.foreignCopies[lane] = foreignIn(lane, others);
        }
        if (!outside.regions.contains(lane.destination))
            outside.regions.insert(lane.destination, holds.of(lane.destination).gate());
        const QuotaKey quota{lane.destination, job.type};
        if (!outside.quotas.contains(quota))
            outside.quotas.insert(quota, quotas.gate(quota));
    }
    return outside;
}

LaneKey CopyQueue::Private::laneOf(const CopyJob& job) const
{
    return lanes.laneOf(job.request, job.source);
}

QuotaKey CopyQueue::Private::quotaOf(const CopyJob& job)
{
    return {job.request.destination, job.source.fileSystemType};
}

void CopyQueue::Private::send(JobEntry& entry)
{
    const JobId id = entry.job->id;
    qCDebug(logCopy) << "sends" << id.text() << "to" << entry.job->request.destination.text();
    auto* call = client.copyBackup(entry.job->request);
    calls.insert(id, call);
    call->then(&q, [this, id, call](const Result<Backup>& answer) {
        takeAnswer(id, answer, requestIdOf(*call));
    });
}

void CopyQueue::Private::takeAnswer(
    const JobId& id, const Result<Backup>& answer, const QString& requestId)
{
    calls.remove(id);
    JobEntry* entry = book.find(id);
    if (entry == nullptr)
        return;
    journal.note(activityOf(*entry->job, answer, requestId, clock.nowUtc()));
    if (answer)
        accept(*entry, *answer);
    else
        takeFailure(*entry, answer.error());
    note(id);
    scheduleSoon();
    tellTouched();
}

void CopyQueue::Private::accept(JobEntry& entry, const Backup& copy)
{
    const RegionId region = entry.job->request.destination;
    joblife::accept(entry, clock.nowUtc());
    apply(entry, JobEvent::Accepted);
    book.setCopy(entry, copy.id);
    foreign.disown(region, copy.id);
    watcher.watch(region, copy.id, priorOf(*entry.job));
    holds.of(region).answered();
    holds.of(laneOf(*entry.job)).answered();
    quotas.accepted(quotaOf(*entry.job));
    lanes.learnKey(region, entry.job->request.kmsKey, copy.kmsKeyId);
    update(entry, copy);
    learn();
    inventory.merge(region, {copy});
}

void CopyQueue::Private::takeFailure(JobEntry& entry, const Error& error)
{
    const RegionId region = entry.job->request.destination;
    Error seen = error;
    if (isRegionOff(region, error))
        seen.kind = ErrorKind::Rejected;
    const auto verdict = joblife::weigh(entry, seen);
    apply(entry, verdict.event);
    LaneHold& hold = holds.of(region);
    switch (verdict.next) {
    case AfterFailure::GiveUp:
        if (verdict.event == JobEvent::Refused)
            hold.answered();
        break;
    case AfterFailure::SignIn:
        needSignIn(error);
        break;
    case AfterFailure::TryAgain:
        hold.begin(waitReasonAfter(error), false, askedWait(error));
        break;
    case AfterFailure::WaitForSlot:
        hold.answered();
        waitForSlot(entry, error);
        break;
    case AfterFailure::StopLane:
        hold.answered();
        if (quotas.stop(quotaOf(*entry.job), error))
            emit q.laneStopped(region, error);
        break;
    }
}

void CopyQueue::Private::waitForSlot(const JobEntry& entry, const Error& error)
{
    const LaneKey lane = laneOf(*entry.job);
    if (isCountedWithRegion(lane)) {
        qCInfo(logCopy) << lane.destination.text() << "counts copies of volumes with all others";
        lanes.share(lane.destination);
    }
    LaneHold& hold = holds.of(laneOf(*entry.job));
    hold.begin(waitReasonAfter(error), true, askedWait(error));
    if (hold.failures() == 1)
        inventory.refresh(lane.destination); // learns whose copies fill the lane
}

/// A volume's lane had room and was refused: the five of its Region explain that if so many run.
bool CopyQueue::Private::isCountedWithRegion(const LaneKey& lane) const
{
    if (lane.volume.isEmpty())
        return false;
    const auto others = foreign.all();
    int inLane = foreignIn(lane, others);
    int inRegion = foreign.countIn(lane.destination);
    for (const auto& job : queuedJobs()) {
        const bool runs = job.state != JobState::Waiting;
        inLane += runs && job.lane == lane ? 1 : 0;
        inRegion += runs && job.lane.destination == lane.destination ? 1 : 0;
    }
    return inLane < laneCapacity && inRegion >= laneCapacity;
}

int CopyQueue::Private::foreignIn(const LaneKey& lane, const QList<Backup>& others) const
{
    return static_cast<int>(std::count_if(others.begin(), others.end(),
        [this, &lane](const Backup& copy) { return lanes.mayCountIn(lane, copy); }));
}

/// A Region that the account has not enabled says that it does not know the key. Where other
/// Regions took that key and this one never did, signing in again would change nothing.
bool CopyQueue::Private::isRegionOff(const RegionId& asked, const Error& error) const
{
    using Phase = RegionState::Phase;
    if (!error.code.startsWith(QLatin1String("UnrecognizedClient"))
        || inventory.state(asked).asOf.isValid())
        return false;
    const auto& regions = inventory.regions();
    return std::any_of(regions.begin(), regions.end(), [this](const RegionId& region) {
        return inventory.state(region).phase == Phase::Complete;
    });
}

void CopyQueue::Private::takeSight(const RegionId& region, const QList<Backup>& backups)
{
    for (const auto& backup : backups) {
        for (JobEntry* entry : book.jobsOf(region, backup.id))
            update(*entry, backup);
    }
    learn();
    inventory.merge(region, backups);
    tellTouched();
}

void CopyQueue::Private::takeLoss(const RegionId& region, const QList<BackupId>& ids)
{
    for (const auto& id : ids) {
        for (JobEntry* entry : book.jobsOf(region, id)) {
            if (entry->job->state == JobState::Copying)
                entry->job.edit().error.reset(); // of a look that got no answer
            apply(*entry, JobEvent::Missing);
        }
        inventory.forget(region, id);
    }
    tellTouched();
}

void CopyQueue::Private::takeFailedLook(const RegionId& region, const Error& error)
{
    for (const auto& id : book.order()) {
        JobEntry& entry = *book.find(id);
        if (entry.job->state == JobState::Copying && entry.job->request.destination == region) {
            entry.job.edit().error = error;
            touch(id);
        }
    }
    if (error.kind == ErrorKind::Expired)
        needSignIn(error);
    tellTouched();
}

void CopyQueue::Private::update(JobEntry& entry, const Backup& copy)
{
    CopyJob& job = entry.job.edit();
    touch(job.id);
    if (job.state != JobState::Copying)
        return;
    const auto before = std::pair(job.progressPercent, job.lifecycleText);
    const auto event = joblife::describe(entry, copy);
    if (before != std::pair(job.progressPercent, job.lifecycleText))
        note(job.id);
    if (event) {
        apply(entry, *event);
        return;
    }
    entry.seenAt = clock.nowUtc();
    const auto end = watcher.forecast(job.request.destination, copy.id);
    job.timeLeft = end ? std::optional(end->range()) : std::nullopt;
}

/// The one place where a job changes its state.
bool CopyQueue::Private::apply(JobEntry& entry, JobEvent event)
{
    CopyJob& job = entry.job.edit();
    const auto next = nextState(job.state, event);
    if (!next) {
        qCWarning(logCopy) << "job" << job.id.text() << "ignores event" << static_cast<int>(event);
        return false;
    }
    job.state = *next;
    job.waitReason = WaitReason::None;
    note(job.id);
    scheduleSoon();
    if (job.isOver())
        end(entry);
    return true;
}

void CopyQueue::Private::end(JobEntry& entry)
{
    CopyJob& job = entry.job.edit();
    job.endedAt = clock.nowUtc();
    job.timeLeft.reset();
    guesses.remove(job.id);
    if (job.state == JobState::Available)
        takeDuration(entry);
    if (job.hasGoneWrong())
        failed.append(job.id);
    if (!job.copyId.isEmpty()) {
        journal.note(endOf(job));
        watcher.unwatch(job.request.destination, job.copyId);
        holds.of(laneOf(job)).slotFreed();
    }
}

void CopyQueue::Private::needSignIn(const Error& error)
{
    if (std::exchange(isSignInNeeded, true))
        return;
    scheduleSoon();
    emit q.signInNeeded(error);
}

} // namespace farcopy
