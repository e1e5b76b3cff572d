// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "core/copy/copyforecast.h"
#include "core/copy/joblife.h"
#include "core/copy/queueworks.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace farcopy {

namespace {

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

CopyQueue::CopyQueue(FsxClient& client, Inventory& inventory, const Clock& clock,
    RandomSource random, QObject* parent, const CopyPace& pace)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, inventory, clock, random, pace))
{
    d->connectParts();
}

CopyQueue::~CopyQueue() = default;

void CopyQueue::keepIn(JobStore& store)
{
    d->keepIn(store);
}

void CopyQueue::setFinishedKept(std::optional<std::chrono::hours> duration)
{
    d->setFinishedKept(duration);
}

bool CopyQueue::isRestored() const
{
    return d->isRestored;
}

bool CopyQueue::isSaved() const
{
    return d->journal.isSettled();
}

std::optional<Error> CopyQueue::storeTrouble() const
{
    return d->journal.trouble();
}

QList<JobId> CopyQueue::add(const QList<CopyOrder>& orders)
{
    const QString batch = newToken();
    QList<JobId> ids;
    QList<CopyJob> jobs;
    QHash<RegionId, CopiesByData> known;
    for (const auto& order : orders) {
        CopyJob job;
        job.id = order.id.isEmpty() ? JobId(newToken()) : order.id;
        ids.append(job.id);
        if (d->book.find(job.id) != nullptr)
            continue;
        job.request = order.request;
        if (job.request.token.isEmpty())
            job.request.token = job.id.text();
        job.source = order.source;
        d->describeSource(job, order.prediction, known);
        job.batch = batch;
        job.laneCapacity = laneCapacity;
        job.queuedAt = d->clock.nowUtc();
        jobs.append(job);
    }
    const bool keepsOrder = std::any_of(
        orders.begin(), orders.end(), [](const CopyOrder& order) { return order.keepsOrder; });
    d->insert(jobs, keepsOrder);
    d->isBusy = d->isBusy || !jobs.isEmpty();
    d->scheduleSoon();
    for (const auto& job : std::as_const(jobs))
        emit jobAdded(job.id);
    return ids;
}

void CopyQueue::cancel(const JobId& id)
{
    JobEntry* entry = d->book.find(id);
    if (entry == nullptr)
        return;
    if (entry->job->state == JobState::Waiting) {
        d->apply(*entry, JobEvent::Cancel);
    } else if (d->journal.isAsked(id) && !entry->isFateOpen) {
        d->journal.withdraw(id);
        d->apply(*entry, JobEvent::Cancel);
    } else if (entry->job->state == JobState::Sending) {
        entry->isCancelWanted = true;
        const auto call = d->calls.value(id);
        if (call && !call->cancellation().fateUnknown)
            call->cancel();
    }
    d->tellTouched();
}

void CopyQueue::retry(const QList<JobId>& ids)
{
    QList<JobId> again;
    for (const auto& id : ids) {
        JobEntry* entry = d->book.find(id);
        if (entry == nullptr || !nextState(entry->job->state, JobEvent::Retry))
            continue;
        d->book.setCopy(*entry, {});
        entry->job.edit().isPlaced = false;
        joblife::renew(*entry, newToken(), d->clock.nowUtc());
        d->apply(*entry, JobEvent::Retry); // notes it: its new place is written down with it
        again.append(id);
    }
    if (again.isEmpty())
        return;
    d->forgetFailures(again);
    d->book.moveToEnd(again);
    d->isBusy = true;
    emit orderChanged();
    d->tellTouched();
}

void CopyQueue::move(const JobId& id, const JobId& before)
{
    JobEntry* entry = d->book.find(id);
    if (entry == nullptr || entry->job->state != JobState::Waiting || id == before)
        return;
    entry->job.edit().isPlaced = true;
    d->note(id);
    for (const auto& moved : d->book.move(id, before))
        d->journal.note(moved);
    d->scheduleSoon();
    emit orderChanged();
    d->tellTouched();
}

void CopyQueue::arrange(const QList<JobId>& waiting, const QList<JobId>& placed)
{
    const auto isWaiting = [this](const JobId& id) {
        const JobEntry* entry = std::as_const(d->book).find(id);
        return entry != nullptr && entry->job->state == JobState::Waiting;
    };
    QList<JobId> order = waiting;
    order.removeIf([&](const JobId& id) { return !isWaiting(id); });
    for (const auto& id : placed) {
        if (!isWaiting(id))
            continue;
        d->book.find(id)->job.edit().isPlaced = true;
        d->note(id);
    }
    for (const auto& moved : d->book.arrange(order))
        d->journal.note(moved);
    d->scheduleSoon();
    emit orderChanged();
    d->tellTouched();
}

void CopyQueue::resumeLanes(const QList<JobId>& ids)
{
    for (const auto& id : ids) {
        const JobEntry* entry = d->book.find(id);
        if (entry != nullptr && entry->job->state == JobState::Waiting)
            d->quotas.resume(Private::quotaOf(*entry->job));
    }
    d->scheduleSoon();
}

void CopyQueue::clearFinished()
{
    d->tellRemoved(d->book.removeOver([](const CopyJob&) { return true; }));
}

void CopyQueue::forgetOldNews(const QDateTime& before)
{
    d->tellRemoved(d->book.removeOver(
        [&before](const CopyJob& job) { return joblife::isNewsBefore(job, before); }));
}

void CopyQueue::setPaused(bool paused)
{
    if (d->isPaused == paused)
        return;
    d->isPaused = paused;
    d->journal.notePaused(paused);
    d->scheduleSoon();
    emit pausedChanged(paused);
}

bool CopyQueue::isPaused() const
{
    return d->isPaused;
}

void CopyQueue::saveAll()
{
    for (const auto& id : d->book.order())
        d->journal.note(id);
    d->journal.notePaused(d->isPaused);
}

void CopyQueue::wake()
{
    d->isSignInNeeded = false;
    d->journal.tryAgain();
    d->holds.liftAll();
    d->quotas.tryAll();
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
    jobs.reserve(d->book.order().size());
    for (const auto& id : d->book.order())
        jobs.append(*d->book.find(id)->job);
    return jobs;
}

const QList<JobId>& CopyQueue::order() const
{
    return d->book.order();
}

const CopyJob* CopyQueue::find(const JobId& id) const
{
    const JobEntry* entry = std::as_const(d->book).find(id);
    return entry == nullptr ? nullptr : &*entry->job;
}

Shared<CopyJob> CopyQueue::share(const JobId& id) const
{
    return std::as_const(d->book).find(id)->job;
}

std::optional<CopyJob> CopyQueue::job(const JobId& id) const
{
    const JobEntry* entry = std::as_const(d->book).find(id);
    return entry == nullptr ? std::nullopt : std::optional(*entry->job);
}

int CopyQueue::unfinished() const
{
    return d->book.unfinished();
}

QList<Backup> CopyQueue::foreignCopies() const
{
    return d->foreign.all();
}

Call<QList<ActivityEntry>>* CopyQueue::activitiesOf(const JobId& id)
{
    if (JobStore* store = d->journal.store())
        return store->activitiesOf(id);
    auto* call = new PromisedCall<QList<ActivityEntry>>(this);
    call->resolve(QList<ActivityEntry>());
    return call;
}

CopyForecast CopyQueue::forecast() const
{
    auto jobs = d->forecastJobs();
    CopyForecast forecast;
    for (const auto& copy : d->foreign.all()) {
        ForecastJob told{.id = {}, .lane = d->lanes.laneOf(copy), .isRunning = true};
        if (const auto end = d->watcher.forecast(copy.region, copy.id)) {
            told.duration = end->left();
            forecast.foreign.insert({copy.region, copy.id}, end->range());
        }
        jobs.append(told);
    }
    auto played = forecastQueue(jobs, laneCapacity);
    forecast.waiting = std::move(played.ends);
    forecast.all = played.all;
    return forecast;
}

int CopyQueue::roomFor(const QList<CopyOrder>& orders) const
{
    QHash<LaneKey, int> queued;
    for (const auto& job : d->queuedJobs())
        ++queued[job.lane];
    const auto others = d->foreign.all();
    QHash<LaneKey, int> taken; // by what is queued, by others, and by the orders before
    int room = 0;
    for (const auto& order : orders) {
        const LaneKey lane = d->lanes.laneOf(order.request, order.source);
        if (!taken.contains(lane))
            taken.insert(lane, queued.value(lane) + d->foreignIn(lane, others));
        if (++taken[lane] <= laneCapacity)
            ++room;
    }
    return room;
}

} // namespace farcopy
