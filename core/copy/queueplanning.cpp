// SPDX-License-Identifier: Apache-2.0
#include "core/copy/joblife.h"
#include "core/copy/queueorder.h"
#include "core/copy/queueworks.h"
#include "core/inventory/inventory.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

/// What CopyQueue does to look ahead: which job comes when, and how long all of it will take.
namespace farcopy {

namespace {

/// About so many guesses one forecast makes anew.
constexpr qsizetype renewedAtOnce = 250;

/// Not for a place or better times: nobody can say when it goes on.
bool waitsForSomebody(WaitReason reason)
{
    switch (reason) {
    case WaitReason::QueuePaused:
    case WaitReason::SignIn:
    case WaitReason::Stopped:
    case WaitReason::NotSaved:
        return true;
    case WaitReason::None:
    case WaitReason::LaneFull:
    case WaitReason::Throttled:
    case WaitReason::NoAnswer:
        break;
    }
    return false;
}

/// Whether a second look could tell more than that of whoever made the order: nobody looked, or
/// the key was not known then.
bool isWorthPredicting(const CopyPrediction& made, const QString& keyId)
{
    if (made.kind != CopyPrediction::Kind::Unknown)
        return false;
    switch (made.reason) {
    case CopyPrediction::Reason::KeyNotKnown:
        return !keyId.isEmpty();
    case CopyPrediction::Reason::InRegion:
        return false;
    case CopyPrediction::Reason::SourceNotKnown:
    case CopyPrediction::Reason::FirstCopy:
    case CopyPrediction::Reason::OtherKey:
    case CopyPrediction::Reason::EarlierCopy:
        break;
    }
    return true;
}

} // namespace

/// What the inventory knows of it and the order did not say.
void CopyQueue::Private::describeSource(
    CopyJob& job, CopyPrediction prediction, QHash<RegionId, CopiesByData>& known) const
{
    const CopyRequest& asked = job.request;
    const QString keyId = lanes.keyIdOf(asked.destination, asked.kmsKey);
    const bool isPredicting
        = isWorthPredicting(prediction, keyId) && inventory.state(asked.destination).asOf.isValid();
    const bool isNamed = job.source != CopySource{};
    const auto source = isPredicting || !isNamed
        ? inventory.find(asked.sourceRegion, asked.sourceBackupId)
        : std::nullopt;
    if (source && !isNamed)
        job.source = copySourceOf(*source);
    if (isPredicting && source) {
        if (!known.contains(asked.destination))
            known.insert(asked.destination, CopiesByData(inventory.copiesIn(asked.destination)));
        prediction = predictCopy(
            *source, asked.destination, keyId, known.value(asked.destination).like(*source));
    }
    if (prediction != CopyPrediction{})
        job.predicted = prediction;
}

/// The engine's order within a batch, and batches in turns.
void CopyQueue::Private::insert(const QList<CopyJob>& jobs, bool keepsOrder)
{
    QList<CopyTraits> traits;
    for (const auto& job : jobs)
        traits.append(traitsOf(job));
    QList<qsizetype> order(jobs.size());
    std::iota(order.begin(), order.end(), 0);
    if (!keepsOrder)
        order = longestFirst(expectedDurations(traits, history));

    QList<OrderedJob> queue;
    for (const auto& id : book.order()) {
        const CopyJob& job = *book.find(id)->job;
        queue.append({.id = id,
            .lane = laneOf(job),
            .batch = job.batch,
            .isPlaced = job.isPlaced,
            .isWaiting = job.state == JobState::Waiting});
    }
    QList<OrderedJob> added;
    for (const qsizetype index : std::as_const(order))
        added.append({.id = jobs[index].id, .lane = laneOf(jobs[index])});
    for (const auto& placed : book.insert(jobs, woven(queue, added)))
        journal.note(placed);
}

CopyPrior CopyQueue::Private::priorOf(const CopyJob& job) const
{
    return {.startedAt = job.startedAt, .guess = history.guess(traitsOf(job))};
}

void CopyQueue::Private::watchForeign(const Backup& copy)
{
    watcher.watch(copy.region, copy.id,
        {.startedAt = copy.creationTime, .guess = history.guess(traitsOf(copy))});
}

/// What a copy took tells of those that run and wait, see learn().
void CopyQueue::Private::takeDuration(const JobEntry& entry)
{
    const auto duration = joblife::durationOf(entry);
    if (!duration)
        return;
    history.add(*duration);
    journal.note(*duration);
    hasLearnt = true;
}

/// Expects of those that run and wait what the history says by now: once for all that ended with
/// one look.
void CopyQueue::Private::learn()
{
    if (!std::exchange(hasLearnt, false))
        return;
    ++lessons;
    for (const auto& id : book.order()) {
        const CopyJob& job = *book.find(id)->job;
        if (job.state == JobState::Copying)
            watcher.watch(job.request.destination, job.copyId, priorOf(job));
    }
}

std::optional<DurationGuess> CopyQueue::Private::guess(const CopyJob& job, bool isDue) const
{
    const auto known = guesses.constFind(job.id);
    if (known != guesses.cend() && (known->lessons == lessons || !isDue))
        return known->duration;
    return guesses.insert(job.id, {history.guess(traitsOf(job)), lessons})->duration;
}

QList<ForecastJob> CopyQueue::Private::forecastJobs() const
{
    QList<ForecastJob> jobs;
    CopyHistory running; // as if those that run had taken what they are expected to
    for (const auto& id : book.order()) {
        const CopyJob& job = *book.find(id)->job;
        if (job.state != JobState::Copying)
            continue;
        ForecastJob told{.id = id, .lane = laneOf(job), .isRunning = true};
        if (const auto end = watcher.forecast(job.request.destination, job.copyId)) {
            told.duration = end->left();
            running.add({.sourceRegion = job.request.sourceRegion,
                .destination = job.request.destination,
                .source = job.source,
                .kind = job.predictedKind(),
                .seconds
                = job.startedAt.secsTo(clock.nowUtc()) + std::llround(told.duration->median),
                .endedAt = {}});
        }
        jobs.append(told);
    }
    // One more copy in the history changes the guesses by little: those of a long queue are made
    // anew in turns.
    const qsizetype parts = 1 + book.order().size() / renewedAtOnce;
    ++forecasts;
    for (const auto& id : book.order()) {
        const CopyJob& job = *book.find(id)->job;
        if (job.isOver() || job.state == JobState::Copying)
            continue;
        ForecastJob told{.id = id, .lane = laneOf(job), .isRunning = job.isRunning()};
        told.isHeld = job.state == JobState::Waiting && waitsForSomebody(job.waitReason);
        told.duration = guess(job, jobs.size() % parts == forecasts % parts);
        if (!told.duration)
            told.duration = running.guess(traitsOf(job));
        jobs.append(told);
    }
    return jobs;
}

std::optional<TimeLeft> CopyQueue::estimate(const QList<CopyOrder>& orders) const
{
    auto jobs = d->forecastJobs();
    for (const auto& copy : d->foreign.all()) {
        ForecastJob told{.id = {}, .lane = d->lanes.laneOf(copy), .isRunning = true};
        if (const auto end = d->watcher.forecast(copy.region, copy.id))
            told.duration = end->left();
        jobs.append(told);
    }
    const auto before = jobs.size();
    for (const auto& order : orders) {
        jobs.append({.id = JobId(QStringLiteral("new %1").arg(jobs.size())),
            .lane = d->lanes.laneOf(order.request, order.source),
            .duration = d->history.guess({.sourceRegion = order.request.sourceRegion,
                .destination = order.request.destination,
                .source = order.source,
                .kind = order.prediction.kind})});
    }
    const bool isAnyKnown = std::any_of(jobs.cbegin() + before, jobs.cend(),
        [](const ForecastJob& job) { return job.duration.has_value(); });
    if (!isAnyKnown)
        return std::nullopt;
    const auto played = forecastQueue(jobs, laneCapacity);
    std::optional<TimeLeft> all;
    for (auto i = before; i < jobs.size(); ++i) {
        const TimeLeft end = played.ends.value(jobs.at(i).id);
        if (!all)
            all = end;
        all->least = std::max(all->least, end.least);
        all->most = std::max(all->most, end.most);
    }
    return all;
}

} // namespace farcopy
