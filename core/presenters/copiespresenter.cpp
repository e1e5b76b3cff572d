// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copiespresenter.h"

#include "core/base/call.h"
#include "core/copy/copyqueue.h"
#include "core/presenters/copyevents.h"
#include "core/presenters/showncopies.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto updatePause = 100ms;
constexpr auto updatePauseOfLong = 400ms; ///< gathers more of what moves into one update
constexpr qsizetype longQueue = 500;
constexpr auto forgettingPause = 10min; ///< what has ended goes that much too late at most

bool isStopped(const CopyJob& job)
{
    return job.state == JobState::Waiting && job.waitReason == WaitReason::Stopped;
}

/// Lets each of these change places with the one before it, unless that is one of them, too.
/// @returns  those that moved
template <typename Iterator>
QList<JobId> stepForward(Iterator first, Iterator last, const QList<JobId>& ids)
{
    const QSet<JobId> wanted(ids.cbegin(), ids.cend());
    QList<JobId> moved;
    for (Iterator at = first; at != last; ++at) {
        if (at == first || !wanted.contains(*at) || wanted.contains(*std::prev(at)))
            continue;
        moved.append(*at);
        std::iter_swap(at, std::prev(at));
    }
    return moved;
}

} // namespace

CopiesPresenter::CopiesPresenter(CopyQueue& queue, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(updatePause);
    connect(&m_timer, &QTimer::timeout, this, &CopiesPresenter::update);

    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &CopiesPresenter::tellEnded);

    connect(&m_queue, &CopyQueue::jobAdded, this, &CopiesPresenter::noteJob);
    connect(&m_queue, &CopyQueue::jobChanged, this, &CopiesPresenter::noteJob);
    connect(&m_queue, &CopyQueue::jobRemoved, this, &CopiesPresenter::scheduleUpdate);
    connect(&m_queue, &CopyQueue::orderChanged, this, &CopiesPresenter::scheduleUpdate);
    connect(&m_queue, &CopyQueue::pausedChanged, this, &CopiesPresenter::pausedChanged);
    connect(&m_queue, &CopyQueue::pausedChanged, this, &CopiesPresenter::scheduleUpdate);
    // Queued: by then the other jobs that count against the quota are stopped too.
    connect(&m_queue, &CopyQueue::laneStopped, this, &CopiesPresenter::announceStop,
        Qt::QueuedConnection);
    connect(&m_queue, &CopyQueue::signInNeeded, this, &CopiesPresenter::signInNeeded);

    connect(&m_queue, &CopyQueue::foreignCopiesChanged, this, &CopiesPresenter::scheduleUpdate);
    m_forgetting.setInterval(forgettingPause);
    connect(&m_forgetting, &QTimer::timeout, this, &CopiesPresenter::forgetOldNews);
    connect(&m_queue, &CopyQueue::restored, this, &CopiesPresenter::noteJobs);
    connect(&m_queue, &CopyQueue::restored, this, &CopiesPresenter::forgetOldNews);
    m_forgetting.start();
    noteJobs();
    update();
}

QList<JobId> CopiesPresenter::jobsOf(const QString& batch) const
{
    QList<JobId> ids;
    for (const CopyEntry& entry : m_entries) {
        if (!entry.isForeign && entry.job->batch == batch)
            ids.append(entry.job->id);
    }
    return ids;
}

QList<CopyEntry> CopiesPresenter::explicable() const
{
    QList<CopyEntry> failed;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(failed),
        [](const CopyEntry& entry) { return entry.job->hasGoneWrong() && entry.job->error; });
    return failed;
}

Call<QList<CopyEvent>>* CopiesPresenter::history(const JobId& id)
{
    auto* told = new PromisedCall<QList<CopyEvent>>(this);
    auto* logged = m_queue.activitiesOf(id);
    told->waitsFor(logged);
    logged->then(told, [this, id, told](const Result<QList<ActivityEntry>>& activities) {
        const auto known = entry(id);
        if (!activities)
            told->resolve(failure(activities.error()));
        else if (!known)
            told->resolve(failure({.kind = ErrorKind::Rejected}));
        else
            told->resolve(eventsOf(*known->job, *activities));
    });
    return told;
}

std::optional<CopyEntry> CopiesPresenter::entry(const JobId& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? std::nullopt : std::optional(m_entries.at(*place));
}

bool CopiesPresenter::isPaused() const
{
    return m_queue.isPaused();
}

void CopiesPresenter::setPaused(bool paused)
{
    m_queue.setPaused(paused);
}

bool CopiesPresenter::canCancel(const JobId& id) const
{
    const CopyJob* job = m_queue.find(id);
    return job && job->state == JobState::Waiting;
}

bool CopiesPresenter::canRetry(const JobId& id) const
{
    const CopyJob* job = m_queue.find(id);
    return job && (job->hasGoneWrong() || isStopped(*job) || job->state == JobState::Cancelled);
}

bool CopiesPresenter::canMoveUp(const JobId& id) const
{
    return canCancel(id) && id != m_firstWaiting;
}

bool CopiesPresenter::canMoveDown(const JobId& id) const
{
    return canCancel(id) && id != m_lastWaiting;
}

void CopiesPresenter::cancel(const QList<JobId>& ids)
{
    for (const JobId& id : ids) {
        if (canCancel(id))
            m_queue.cancel(id);
    }
}

void CopiesPresenter::retry(const QList<JobId>& ids)
{
    m_queue.resumeLanes(ids);
    retryTogether(ids); // without effect on those that wait
}

/// Somebody who tries failures of many batches again wants to hear of them once, and not when the
/// longest of those batches ends.
void CopiesPresenter::retryTogether(const QList<JobId>& ids)
{
    m_retrying = QStringLiteral("retry %1").arg(++m_retries);
    m_queue.retry(ids);
    m_retrying.clear();
}

void CopiesPresenter::retryAllFailed()
{
    QList<JobId> failed;
    for (const JobId& id : m_queue.order()) {
        if (m_queue.find(id)->hasGoneWrong())
            failed.append(id);
    }
    retryTogether(failed);
}

void CopiesPresenter::clearFinished()
{
    m_queue.clearFinished();
}

void CopiesPresenter::setFinishedKept(std::optional<std::chrono::hours> duration)
{
    m_finishedKept = duration;
    forgetOldNews();
}

void CopiesPresenter::forgetOldNews()
{
    if (m_finishedKept && m_queue.isRestored())
        m_queue.forgetOldNews(
            m_clock.nowUtc().addSecs(-std::chrono::seconds(*m_finishedKept).count()));
}

void CopiesPresenter::moveUp(const QList<JobId>& ids)
{
    QList<JobId> waiting = waitingIds();
    const auto moved = stepForward(waiting.begin(), waiting.end(), ids);
    arrange(waiting, moved);
}

void CopiesPresenter::moveDown(const QList<JobId>& ids)
{
    QList<JobId> waiting = waitingIds();
    const auto moved = stepForward(waiting.rbegin(), waiting.rend(), ids);
    arrange(waiting, moved);
}

void CopiesPresenter::moveToTop(const QList<JobId>& ids)
{
    const QSet<JobId> wanted(ids.cbegin(), ids.cend());
    const QList<JobId> waiting = waitingIds();
    const auto firstOther = std::find_if(waiting.cbegin(), waiting.cend(),
        [&wanted](const JobId& id) { return !wanted.contains(id); });
    if (firstOther != waiting.cend())
        moveBefore(ids, *firstOther);
}

void CopiesPresenter::moveToEnd(const QList<JobId>& ids)
{
    moveBefore(ids, {});
}

void CopiesPresenter::moveBefore(const QList<JobId>& ids, const JobId& before)
{
    const QSet<JobId> wanted(ids.cbegin(), ids.cend());
    const QList<JobId> waiting = waitingIds();
    QList<JobId> moved;
    QList<JobId> others;
    for (const JobId& id : waiting)
        (wanted.contains(id) ? moved : others).append(id);
    const qsizetype place = before.isEmpty() ? others.size() : others.indexOf(before);
    if (place < 0 || moved.isEmpty())
        return;
    const QList<JobId> order = others.first(place) + moved + others.sliced(place);
    if (order != waiting) // dropped where it stood: that is no wish of the user's
        arrange(order, moved);
}

void CopiesPresenter::arrange(const QList<JobId>& waiting, const QList<JobId>& moved)
{
    if (!moved.isEmpty())
        m_queue.arrange(waiting, moved);
}

int CopiesPresenter::unfinished() const
{
    return m_queue.unfinished();
}

void CopiesPresenter::wake()
{
    m_queue.wake();
}

void CopiesPresenter::setAttended(bool attended)
{
    m_queue.setAttended(attended);
}

void CopiesPresenter::noteJob(const JobId& id)
{
    if (const CopyJob* job = m_queue.find(id))
        m_batches.note(*job, m_retrying.isEmpty() ? job->batch : m_retrying);
    scheduleUpdate();
}

/// The kept ones, of which no signal told. Those that are over are no news.
void CopiesPresenter::noteJobs()
{
    for (const JobId& id : m_queue.order())
        noteJob(id);
}

void CopiesPresenter::scheduleUpdate()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void CopiesPresenter::update()
{
    const ShownJobs jobs = shownJobsOf(m_queue);
    const QList<Backup> foreign = m_queue.foreignCopies();
    const qsizetype count = m_queue.order().size() + foreign.size();
    const CopyForecast forecast = forecastFor(count);
    const auto found = [](const auto& ends, const auto& key) {
        const auto end = ends.constFind(key);
        return end == ends.cend() ? std::nullopt : std::optional(*end);
    };
    QList<CopyEntry> entries;
    entries.reserve(count);
    for (const auto& job : jobs.running)
        entries.append({.job = job, .timeLeft = job->timeLeft});
    for (const Backup& copy : foreign)
        entries.append({.job = foreignJob(copy),
            .timeLeft = found(forecast.foreign, keyOf(copy)),
            .isForeign = true});
    for (const auto& job : jobs.waiting)
        entries.append({.job = job, .timeLeft = found(forecast.waiting, job->id)});
    for (const auto& job : jobs.over)
        entries.append({.job = job});
    m_entries = std::move(entries);
    m_places.clear();
    m_places.reserve(m_entries.size());
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries.at(i).job->id, i);
    m_summary = summaryOf(m_entries);
    m_summary.timeLeft = forecast.all;
    m_firstWaiting = jobs.waiting.isEmpty() ? JobId() : jobs.waiting.first()->id;
    m_lastWaiting = jobs.waiting.isEmpty() ? JobId() : jobs.waiting.last()->id;
    m_timer.setInterval(count > longQueue ? updatePauseOfLong : updatePause);
    if (m_batches.hasEnded())
        m_telling.start();
    emit changed();
}

/// A long queue takes a while to play through, and a second changes little about its end: until
/// then what the entries say holds.
CopyForecast CopiesPresenter::forecastFor(qsizetype copies)
{
    const QDateTime now = m_clock.nowUtc();
    const qint64 age = m_forecastAt.isValid() ? m_forecastAt.msecsTo(now) : -1;
    if (copies <= longQueue || age < 0 || age >= 1'000) {
        m_forecastAt = now;
        return m_queue.forecast();
    }
    CopyForecast known;
    known.all = m_summary.timeLeft;
    for (const CopyEntry& entry : std::as_const(m_entries)) {
        if (!entry.timeLeft)
            continue;
        if (entry.isForeign)
            known.foreign.insert(
                {entry.job->request.destination, entry.job->copyId}, *entry.timeLeft);
        else
            known.waiting.insert(entry.job->id, *entry.timeLeft);
    }
    return known;
}

QList<JobId> CopiesPresenter::waitingIds() const
{
    QList<JobId> ids;
    for (const JobId& id : m_queue.order()) {
        if (m_queue.find(id)->state == JobState::Waiting)
            ids.append(id);
    }
    return ids;
}

/// Thousands may have failed: showing them in the list is one piece of work, explaining them
/// another.
void CopiesPresenter::tellEnded()
{
    const QList<JobId> ids = m_batches.takeEnded();
    QList<CopyEntry> ended;
    QList<CopyEntry> failed;
    for (const JobId& id : ids) {
        if (!m_queue.find(id))
            continue; // it was forgotten
        ended.append({.job = m_queue.share(id)});
        if (ended.last().job->hasGoneWrong())
            failed.append(ended.last());
    }
    if (!ended.isEmpty())
        emit batchEnded(ended);
    if (!failed.isEmpty())
        emit batchFailed(failed);
}

void CopiesPresenter::announceStop(const RegionId& destination)
{
    update();
    QList<CopyEntry> stopped;
    for (const CopyEntry& entry : std::as_const(m_entries)) {
        if (isStopped(*entry.job) && entry.job->request.destination == destination)
            stopped.append(entry);
    }
    if (!stopped.isEmpty())
        emit copiesStopped(stopped);
}

} // namespace farcopy
