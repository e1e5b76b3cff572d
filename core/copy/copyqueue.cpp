// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "core/api/fsxclient.h"
#include "core/base/log.h"
#include "core/copy/copyrefusal.h"
#include "core/copy/copywatcher.h"
#include "core/copy/foreigncopies.h"
#include "core/copy/jobbook.h"
#include "core/copy/lanehold.h"
#include "core/copy/lanes.h"
#include "core/inventory/inventory.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace farcopy {

namespace {

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error failureOf(const Backup& copy)
{
    return {.kind = ErrorKind::Rejected,
        .message = copy.failureMessage,
        .region = copy.region.text(),
        .operation = QStringLiteral("fsx:DescribeBackups")};
}

} // namespace

struct CopyQueue::Private {
    Private(CopyQueue& owner, FsxClient& fsx, Inventory& known, const Clock& time,
        RandomSource source, const CopyPace& howOften)
        : q(owner)
        , client(fsx)
        , inventory(known)
        , clock(time)
        , random(std::move(source))
        , pace(howOften)
        , watcher(fsx, time, random, howOften, nullptr)
        , foreign(
              known,
              [this](
                  const RegionId& region, const BackupId& id) { return book.isOurs(region, id); },
              nullptr)
    {
    }

    void connectParts();

    // What comes next
    void scheduleSoon();
    void schedule();
    void send(JobEntry& entry);
    [[nodiscard]] QList<QueuedJob> queuedJobs() const;
    [[nodiscard]] QHash<RegionId, LaneOutside> lanesOutside(const QList<QueuedJob>& queue);
    LaneHold& hold(const RegionId& lane);
    void needSignIn(const Error& error);
    void tellWhenIdle();

    // What a job lives through
    void takeAnswer(const JobId& id, const Result<Backup>& answer);
    void accept(JobEntry& entry, const Backup& copy);
    void takeFailure(JobEntry& entry, const Error& error);
    void takeSight(const RegionId& region, const QList<Backup>& backups);
    void takeLoss(const RegionId& region, const QList<BackupId>& ids);
    void takeFailedLook(const RegionId& region, const Error& error);
    void update(JobEntry& entry, const Backup& copy);
    bool apply(JobEntry& entry, JobEvent event);

    void touch(const JobId& id) { touched.insert(id); }
    void tellTouched();

    CopyQueue& q;
    FsxClient& client;
    Inventory& inventory;
    const Clock& clock;
    RandomSource random;
    CopyPace pace;
    JobBook book;
    CopyWatcher watcher;
    ForeignCopies foreign;
    QHash<RegionId, LaneHold*> holds; ///< children of q
    QHash<JobId, QPointer<CallBase>> calls;
    QSet<JobId> touched; ///< changed, and not told yet
    QList<JobId> failed; ///< since the queue last was idle
    bool isPaused = false;
    bool isSignInNeeded = false;
    bool isScheduled = false;
    bool isBusy = false; ///< something was queued since batchFinished
};

void CopyQueue::Private::connectParts()
{
    QObject::connect(&watcher, &CopyWatcher::seen, &q,
        [this](const RegionId& region, const QList<Backup>& found) { takeSight(region, found); });
    QObject::connect(&watcher, &CopyWatcher::vanished, &q,
        [this](const RegionId& region, const QList<BackupId>& ids) { takeLoss(region, ids); });
    QObject::connect(&watcher, &CopyWatcher::lookFailed, &q,
        [this](const RegionId& region, const Error& error) { takeFailedLook(region, error); });
    QObject::connect(&foreign, &ForeignCopies::began, &q,
        [this](const RegionId& region, const BackupId& id) { watcher.watch(region, id); });
    QObject::connect(
        &foreign, &ForeignCopies::ended, &q, [this](const RegionId& region, const BackupId& id) {
            if (!book.isOurs(region, id))
                watcher.unwatch(region, id);
            hold(region).slotFreed();
            scheduleSoon();
        });
    QObject::connect(&foreign, &ForeignCopies::changed, &q, [this] {
        emit q.foreignCopiesChanged();
        scheduleSoon();
    });
    for (const auto& copy : foreign.all())
        watcher.watch(copy.region, copy.id);
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
    isScheduled = false;
    const auto queue = queuedJobs();
    const auto closed = isSignInNeeded ? WaitReason::SignIn
        : isPaused                     ? WaitReason::QueuePaused
                                       : WaitReason::None;
    const auto decision = decideStarts(queue, lanesOutside(queue), laneCapacity, closed);
    for (const auto& id : decision.start)
        send(*book.find(id));
    for (const auto& queued : queue) {
        CopyJob& job = book.find(queued.id)->job;
        const auto reason = decision.waits.value(queued.id, WaitReason::None);
        const int running = decision.running.value(queued.lane);
        if (job.waitReason == reason && job.laneRunning == running)
            continue;
        job.waitReason = reason;
        job.laneRunning = running;
        touch(queued.id);
    }
    tellTouched();
    tellWhenIdle();
}

QList<QueuedJob> CopyQueue::Private::queuedJobs() const
{
    QList<QueuedJob> queue;
    for (const auto& id : book.order()) {
        const CopyJob& job = book.find(id)->job;
        if (!job.isOver())
            queue.append({id, job.request.destination, job.state});
    }
    return queue;
}

QHash<RegionId, LaneOutside> CopyQueue::Private::lanesOutside(const QList<QueuedJob>& queue)
{
    QHash<RegionId, LaneOutside> lanes;
    for (const auto& job : queue) {
        if (lanes.contains(job.lane))
            continue;
        const LaneHold& trouble = hold(job.lane);
        lanes.insert(job.lane, {foreign.countIn(job.lane), trouble.reason(), trouble.isProbing()});
    }
    return lanes;
}

LaneHold& CopyQueue::Private::hold(const RegionId& lane)
{
    if (auto* known = holds.value(lane))
        return *known;
    auto* made = new LaneHold(pace, random, &q);
    QObject::connect(made, &LaneHold::lifted, &q, [this] { scheduleSoon(); });
    holds.insert(lane, made);
    return *made;
}

void CopyQueue::Private::send(JobEntry& entry)
{
    if (!apply(entry, JobEvent::Send))
        return;
    const JobId id = entry.job.id;
    qCDebug(logCopy) << "sends" << id.text() << "to" << entry.job.request.destination.text();
    auto* call = client.copyBackup(entry.job.request);
    calls.insert(id, call);
    call->then(&q, [this, id](const Result<Backup>& answer) { takeAnswer(id, answer); });
}

void CopyQueue::Private::takeAnswer(const JobId& id, const Result<Backup>& answer)
{
    calls.remove(id);
    JobEntry* entry = book.find(id);
    if (entry == nullptr)
        return;
    if (answer)
        accept(*entry, *answer);
    else
        takeFailure(*entry, answer.error());
    touch(id);
    scheduleSoon();
    tellTouched();
}

void CopyQueue::Private::accept(JobEntry& entry, const Backup& copy)
{
    const RegionId lane = entry.job.request.destination;
    apply(entry, JobEvent::Accepted);
    entry.failures = 0;
    entry.isFateOpen = false;
    entry.isCancelWanted = false;
    entry.job.error.reset();
    entry.job.startedAt = clock.nowUtc();
    book.setCopy(entry, copy.id);
    foreign.disown(lane, copy.id);
    watcher.watch(lane, copy.id);
    hold(lane).answered();
    update(entry, copy);
    inventory.merge(lane, {copy});
}

void CopyQueue::Private::takeFailure(JobEntry& entry, const Error& error)
{
    const RegionId lane = entry.job.request.destination;
    ++entry.failures;
    entry.job.error = error;
    entry.isFateOpen = entry.isFateOpen || error.fateUnknown;
    const auto next = afterFailure(error, entry.failures);
    if (next == AfterFailure::GiveUp) {
        entry.isFateOpen = entry.isFateOpen && error.kind != ErrorKind::Rejected;
        apply(entry, entry.isCancelWanted ? JobEvent::Cancel : JobEvent::Refused);
        hold(lane).answered();
        return;
    }
    if (entry.isCancelWanted && !entry.isFateOpen) {
        entry.job.error.reset();
        apply(entry, JobEvent::Cancel);
        return;
    }
    apply(entry, entry.isFateOpen ? JobEvent::LostSight : JobEvent::NotNow);
    if (next == AfterFailure::SignIn)
        needSignIn(error);
    else
        hold(lane).begin(waitReasonAfter(error), next == AfterFailure::WaitForSlot);
    if (next == AfterFailure::WaitForSlot && hold(lane).failures() == 1)
        inventory.refresh(lane); // learns whose copies fill the lane
}

void CopyQueue::Private::takeSight(const RegionId& region, const QList<Backup>& backups)
{
    for (const auto& backup : backups) {
        if (JobEntry* entry = book.findByCopy(region, backup.id))
            update(*entry, backup);
    }
    inventory.merge(region, backups);
    tellTouched();
}

void CopyQueue::Private::takeLoss(const RegionId& region, const QList<BackupId>& ids)
{
    for (const auto& id : ids) {
        if (JobEntry* entry = book.findByCopy(region, id))
            apply(*entry, JobEvent::Missing);
        inventory.forget(region, id);
    }
    tellTouched();
}

void CopyQueue::Private::takeFailedLook(const RegionId& region, const Error& error)
{
    for (const auto& id : book.order()) {
        JobEntry& entry = *book.find(id);
        if (entry.job.state == JobState::Copying && entry.job.request.destination == region) {
            entry.job.error = error;
            touch(id);
        }
    }
    if (error.kind == ErrorKind::Expired)
        needSignIn(error);
    tellTouched();
}

/// Takes in how the service describes the copy of a job that is Copying.
void CopyQueue::Private::update(JobEntry& entry, const Backup& copy)
{
    CopyJob& job = entry.job;
    touch(job.id);
    if (job.state != JobState::Copying)
        return;
    job.error.reset(); // of an earlier look
    job.lifecycleText = copy.lifecycleText;
    if (copy.progressPercent)
        job.progressPercent
            = std::max(job.progressPercent.value_or(0), std::clamp(*copy.progressPercent, 0, 100));
    job.secondsLeft = watcher.secondsLeft(job.request.destination, copy.id);
    switch (copy.lifecycle) {
    case Lifecycle::Available:
        job.progressPercent = 100;
        apply(entry, JobEvent::Completed);
        break;
    case Lifecycle::Failed:
        job.error = failureOf(copy);
        apply(entry, JobEvent::Broken);
        break;
    case Lifecycle::Deleted:
        apply(entry, JobEvent::Missing);
        break;
    case Lifecycle::Unknown: // shown as the service calls it, and watched on
    case Lifecycle::Pending:
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Copying:
        break;
    }
}

/// The one place where a job changes its state.
bool CopyQueue::Private::apply(JobEntry& entry, JobEvent event)
{
    CopyJob& job = entry.job;
    const auto next = nextState(job.state, event);
    if (!next) {
        qCWarning(logCopy) << "job" << job.id.text() << "ignores event" << static_cast<int>(event);
        return false;
    }
    job.state = *next;
    job.waitReason = WaitReason::None;
    touch(job.id);
    scheduleSoon();
    if (!job.isOver())
        return true;
    job.endedAt = clock.nowUtc();
    job.secondsLeft.reset();
    if (job.state == JobState::Failed || job.state == JobState::Vanished)
        failed.append(job.id);
    if (!job.copyId.isEmpty()) {
        watcher.unwatch(job.request.destination, job.copyId);
        hold(job.request.destination).slotFreed();
    }
    return true;
}

void CopyQueue::Private::needSignIn(const Error& error)
{
    if (std::exchange(isSignInNeeded, true))
        return;
    scheduleSoon();
    emit q.signInNeeded(error);
}

void CopyQueue::Private::tellTouched()
{
    const auto ids = std::exchange(touched, {});
    for (const auto& id : ids)
        emit q.jobChanged(id);
}

void CopyQueue::Private::tellWhenIdle()
{
    if (!isBusy || book.unfinished() > 0)
        return;
    isBusy = false;
    emit q.batchFinished(std::exchange(failed, {}));
}

CopyQueue::CopyQueue(FsxClient& client, Inventory& inventory, const Clock& clock,
    RandomSource random, QObject* parent, const CopyPace& pace)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, inventory, clock, std::move(random), pace))
{
    d->connectParts();
}

CopyQueue::~CopyQueue() = default;

QList<JobId> CopyQueue::add(const QList<CopyOrder>& orders)
{
    QList<JobId> ids;
    for (const auto& order : orders) {
        CopyJob job;
        job.id = JobId(newToken());
        job.request = order.request;
        if (job.request.token.isEmpty())
            job.request.token = job.id.text();
        job.sourceName = order.sourceName;
        job.sizeBytes = order.sizeBytes;
        job.laneCapacity = laneCapacity;
        job.queuedAt = d->clock.nowUtc();
        d->book.append(job);
        ids.append(job.id);
    }
    d->isBusy = d->isBusy || !ids.isEmpty();
    d->scheduleSoon();
    for (const auto& id : ids)
        emit jobAdded(id);
    return ids;
}

void CopyQueue::cancel(const JobId& id)
{
    JobEntry* entry = d->book.find(id);
    if (entry == nullptr)
        return;
    if (entry->job.state == JobState::Waiting) {
        d->apply(*entry, JobEvent::Cancel);
    } else if (entry->job.state == JobState::Sending) {
        entry->isCancelWanted = true;
        const auto call = d->calls.value(id);
        if (call && !call->cancellation().fateUnknown)
            call->cancel();
    }
    d->tellTouched();
}

void CopyQueue::retry(const JobId& id)
{
    JobEntry* entry = d->book.find(id);
    if (entry == nullptr || !nextState(entry->job.state, JobEvent::Retry))
        return;
    d->failed.removeOne(id);
    d->book.setCopy(*entry, {});
    d->book.move(id, {});
    CopyJob& job = entry->job;
    if (!entry->isFateOpen)
        job.request.token = newToken();
    entry->failures = 0;
    entry->isCancelWanted = false;
    job.error.reset();
    job.progressPercent.reset();
    job.lifecycleText.clear();
    job.queuedAt = d->clock.nowUtc();
    job.startedAt = {};
    job.endedAt = {};
    d->isBusy = true;
    d->apply(*entry, JobEvent::Retry);
    emit orderChanged();
    d->tellTouched();
}

void CopyQueue::move(const JobId& id, const JobId& before)
{
    const JobEntry* entry = d->book.find(id);
    if (entry == nullptr || entry->job.state != JobState::Waiting || id == before)
        return;
    d->book.move(id, before);
    d->scheduleSoon();
    emit orderChanged();
}

void CopyQueue::clearFinished()
{
    const auto ids = d->book.removeOver();
    for (const auto& id : ids) {
        d->touched.remove(id);
        emit jobRemoved(id);
    }
}

void CopyQueue::setPaused(bool paused)
{
    if (d->isPaused == paused)
        return;
    d->isPaused = paused;
    d->scheduleSoon();
    emit pausedChanged(paused);
}

bool CopyQueue::isPaused() const
{
    return d->isPaused;
}

void CopyQueue::wake()
{
    d->isSignInNeeded = false;
    for (auto* hold : std::as_const(d->holds))
        hold->lift();
    d->watcher.lookNow();
    d->scheduleSoon();
}

void CopyQueue::setAttended(bool attended)
{
    d->watcher.setAttended(attended);
}

QList<CopyJob> CopyQueue::jobs() const
{
    QList<CopyJob> jobs;
    for (const auto& id : d->book.order())
        jobs.append(d->book.find(id)->job);
    return jobs;
}

std::optional<CopyJob> CopyQueue::job(const JobId& id) const
{
    const JobEntry* entry = std::as_const(d->book).find(id);
    return entry == nullptr ? std::nullopt : std::optional(entry->job);
}

int CopyQueue::unfinished() const
{
    return d->book.unfinished();
}

QList<Backup> CopyQueue::foreignCopies() const
{
    return d->foreign.all();
}

int CopyQueue::laneRoom(const RegionId& destination) const
{
    int taken = d->foreign.countIn(destination);
    for (const auto& job : d->queuedJobs())
        taken += job.lane == destination ? 1 : 0;
    return std::max(0, laneCapacity - taken);
}

} // namespace farcopy
