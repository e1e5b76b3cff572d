// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyactivity.h"
#include "core/copy/joblife.h"
#include "core/copy/queueworks.h"

#include "core/base/log.h"

#include <algorithm>
#include <utility>

/// What CopyQueue does so that it survives: takes up what was kept and notes what changes.
namespace farcopy {

namespace {

/// Whoever looks once a week, from a terminal, finds what has ended well; failures stay until they
/// are cleared.
constexpr std::chrono::hours leastKept(7 * 24);

} // namespace

void CopyQueue::Private::keepIn(JobStore& store)
{
    store.load()->then(&q, [this, &store](const Result<StoredQueue>& stored) {
        if (!stored) {
            qCWarning(logCopy) << "the queue cannot be read:" << stored.error().message;
            emit q.restoreFailed(stored.error());
            return;
        }
        journal.open(store);
        restore(*stored);
    });
}

void CopyQueue::Private::setFinishedKept(std::optional<std::chrono::hours> duration)
{
    finishedKept = duration ? std::optional(std::max(*duration, leastKept)) : std::nullopt;
}

void CopyQueue::Private::restore(const StoredQueue& stored)
{
    QList<StoredJob> jobs;
    jobs.reserve(stored.jobs.size());
    for (const auto& old : stored.jobs) {
        if (book.find(old.job.id) != nullptr)
            continue; // kept in a store that this queue has used before
        if (finishedKept
            && joblife::isNewsBefore(
                old.job, clock.nowUtc().addSecs(-std::chrono::seconds(*finishedKept).count())))
            journal.forget(old.job.id);
        else
            jobs.append(old);
    }
    for (const auto& duration : stored.durations)
        history.add(duration);
    book.restore(jobs);
    for (const auto& id : book.order())
        takeUp(*book.find(id));
    if (stored.isPaused && !isPaused) {
        isPaused = true;
        emit q.pausedChanged(true);
    } else if (isPaused) {
        journal.notePaused(true);
    }
    isBusy = book.unfinished() > 0;
    isRestored = true;
    emit q.restored();
    scheduleSoon();
}

void CopyQueue::Private::takeUp(JobEntry& entry)
{
    CopyJob& job = entry.job.edit();
    job.laneCapacity = laneCapacity;
    job.waitReason = WaitReason::None;
    if (job.state == JobState::Sending) {
        // The program ended between writing that down and hearing the answer.
        entry.isFateOpen = true;
        apply(entry, JobEvent::LostSight);
    } else if (job.state == JobState::Copying) {
        foreign.disown(job.request.destination, job.copyId);
        watcher.watch(job.request.destination, job.copyId, priorOf(job));
    }
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

void CopyQueue::Private::tellRemoved(const QList<JobId>& ids)
{
    forgetFailures(ids);
    for (const auto& id : ids) {
        touched.remove(id);
        journal.forget(id);
        emit q.jobRemoved(id);
    }
}

void CopyQueue::Private::forgetFailures(const QList<JobId>& ids)
{
    if (failed.isEmpty())
        return;
    const QSet<JobId> forgotten(ids.cbegin(), ids.cend());
    failed.removeIf([&forgotten](const JobId& id) { return forgotten.contains(id); });
}

void CopyQueue::Private::note(const JobId& id)
{
    touch(id);
    journal.note(id);
}

/// The request leaves once its token is on disk.
void CopyQueue::Private::prepare(JobEntry& entry)
{
    if (apply(entry, JobEvent::Send))
        journal.askToSend(entry.job->id);
}

/// What could not be written down is as it was before.
void CopyQueue::Private::keepBack(JobEntry& entry)
{
    apply(entry, entry.isFateOpen ? JobEvent::LostSight : JobEvent::NotNow);
}

} // namespace farcopy
