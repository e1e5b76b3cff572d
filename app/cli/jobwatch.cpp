// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jobwatch.h"

#include "core/ownership/copydesk.h"

#include <algorithm>
#include <chrono>

namespace farcopy::cli {

namespace {

constexpr std::chrono::milliseconds progressPause{100};

} // namespace

JobWatch::JobWatch(CopyDesk& desk, FollowUntil until, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_until(until)
{
    connect(&desk, &CopyDesk::jobChanged, this, &JobWatch::look);
    connect(&desk, &CopyDesk::jobRemoved, this, &JobWatch::takeRemoval);
    connect(&desk, &CopyDesk::ordersRefused, this, &JobWatch::takeRefusal);
    connect(&desk, &CopyDesk::pausedChanged, this, &JobWatch::endIfDone);
    m_telling.setSingleShot(true);
    m_telling.setInterval(progressPause);
    connect(&m_telling, &QTimer::timeout, this, &JobWatch::progressed);
    m_ending.setSingleShot(true);
    connect(&m_ending, &QTimer::timeout, this, &JobWatch::endIfDone);
}

void JobWatch::follow(const QList<CopyJob>& jobs)
{
    for (const auto& job : jobs) {
        if (!m_jobs.contains(job.id))
            m_order.append(job.id);
        m_jobs.insert(job.id, job);
    }
    // Later: nobody has heard yet what a signal would tell.
    QMetaObject::invokeMethod(this, &JobWatch::lookAtAll, Qt::QueuedConnection);
}

void JobWatch::stop()
{
    m_hasEnded = true;
    m_telling.stop();
    disconnect(&m_desk, nullptr, this, nullptr);
}

QList<CopyJob> JobWatch::jobs() const
{
    QList<CopyJob> jobs;
    for (const auto& id : m_order)
        jobs.append(m_desk.job(id).value_or(m_jobs.value(id)));
    return jobs;
}

QList<CopyJob> JobWatch::unsettled() const
{
    QList<CopyJob> jobs;
    for (const auto& id : m_order) {
        if (!m_settled.contains(id))
            jobs.append(m_jobs.value(id));
    }
    return jobs;
}

bool JobWatch::hasFailed() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
        [](const CopyJob& job) { return job.isOver() && job.state != JobState::Available; });
}

bool JobWatch::isStuck(const CopyJob& job, const CopyDesk& desk)
{
    if (job.state != JobState::Waiting && job.state != JobState::UnknownFate)
        return false;
    const CopyQueue* own = desk.ownQueue();
    switch (job.waitReason) {
    case WaitReason::Stopped:
        return true;
    case WaitReason::SignIn: // of one's own it is told
        return own == nullptr;
    case WaitReason::QueuePaused:
        return own != nullptr; // whoever has it may see to it
    case WaitReason::NotSaved: // a lock on the file passes
        return own != nullptr && own->storeTrouble()
            && own->storeTrouble()->code != QLatin1String("StoreBusy");
    case WaitReason::None:
    case WaitReason::LaneFull:
    case WaitReason::Throttled:
    case WaitReason::NoAnswer:
        break;
    }
    return false;
}

void JobWatch::look(const JobId& id)
{
    if (!m_jobs.contains(id))
        return;
    if (const auto job = m_desk.job(id))
        take(*job);
}

void JobWatch::take(const CopyJob& job)
{
    if (m_hasEnded)
        return;
    m_jobs.insert(job.id, job);
    emit changed(job);
    if (isSettled(job) && !m_settled.contains(job.id)) {
        m_settled.insert(job.id);
        emit settled(job);
    }
    if (!m_telling.isActive())
        m_telling.start();
    m_ending.start();
}

/// Somebody has cleared it away.
void JobWatch::takeRemoval(const JobId& id)
{
    if (!m_jobs.contains(id) || m_settled.contains(id))
        return;
    CopyJob job = m_jobs.value(id);
    if (!isSettled(job))
        job.state = JobState::Cancelled;
    take(job);
}

void JobWatch::takeRefusal(const QList<JobId>& ids, const Error& error)
{
    for (const auto& id : ids) {
        if (!m_jobs.contains(id))
            continue;
        CopyJob job = m_jobs.value(id);
        job.state = JobState::Failed;
        job.error = error;
        take(job);
    }
}

void JobWatch::lookAtAll()
{
    for (const auto& id : std::as_const(m_order))
        look(id);
    m_ending.start();
}

void JobWatch::endIfDone()
{
    const auto rest = unsettled();
    if (m_hasEnded || m_jobs.isEmpty()
        || !std::all_of(
            rest.begin(), rest.end(), [this](const CopyJob& job) { return isStuck(job, m_desk); }))
        return;
    m_hasEnded = true;
    m_telling.stop();
    emit ended();
}

bool JobWatch::isSettled(const CopyJob& job) const
{
    return job.isOver() || (m_until == FollowUntil::Accepted && job.state == JobState::Copying);
}

} // namespace farcopy::cli
