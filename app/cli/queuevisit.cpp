// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queuevisit.h"

#include "app/cli/console.h"
#include "app/cli/jobwatch.h"
#include "app/cli/keptqueue.h"
#include "app/cli/progresstext.h"
#include "app/cli/queuenotes.h"
#include "app/cli/regionfailures.h"
#include "app/composition/session.h"
#include "app/composition/surroundings.h"
#include "core/copy/copyforecast.h"
#include "core/copy/copyqueue.h"
#include "core/store/jobstore.h"

#include <algorithm>
#include <utility>

namespace farcopy::cli {

namespace {

/// Where whose queue it is can be asked: the first that --region names may be no Region at all, and
/// copies wait for it nevertheless.
RegionId knownRegion(const Session& session)
{
    const Regions known = session.regions();
    const auto isHome = [&session](const Region& region) { return region.id == session.home(); };
    const auto isUsual = [](const Region& region) { return !region.isOptIn; };
    const auto usual = std::find_if(known.begin(), known.end(), isUsual);
    if (usual == known.end() || std::any_of(known.begin(), known.end(), isHome))
        return session.home();
    return usual->id;
}

QList<JobId> idsOf(const QList<CopyJob>& jobs)
{
    QList<JobId> ids;
    for (const auto& job : jobs)
        ids << job.id;
    return ids;
}

} // namespace

// A queue that is taken up begins to send: it is for --resume alone.
QueueVisit::QueueVisit(
    Session& session, const Surroundings& surroundings, Console& console, QueueErrand errand)
    : m_console(console)
    , m_clock(surroundings.clock)
    , m_home(knownRegion(session))
    , m_errand(std::move(errand))
    , m_hasBlocks(hasBlockLetters())
    , m_office(session, surroundings,
          m_errand.wish == QueueWish::Resume ? CopyDesk::Manner::Command
                                             : CopyDesk::Manner::Visitor)
{
    connect(&m_office, &CopyOffice::opened, this, &QueueVisit::takeDesk);
    connect(&m_office, &CopyOffice::failed, this, &QueueVisit::takeFailure);
    connect(&m_office, &CopyOffice::troubled, this,
        [this](const Error& error) { m_console.fail(error); });
    connect(&m_office, &CopyOffice::regionIsOff, this,
        [this](const RegionId& region, const Error& error) {
            m_console.fail(regionIsOff(error, region, m_home));
        });
    if (m_errand.wish == QueueWish::Resume)
        connect(&m_office, &CopyOffice::signInNeeded, this, &QueueVisit::giveUp);
}

QueueVisit::~QueueVisit() = default;

void QueueVisit::begin()
{
    m_office.open(m_home);
}

QList<CopyJob> QueueVisit::jobs() const
{
    auto jobs = m_desk ? m_desk->jobs() : m_kept;
    jobs.removeIf([this](const CopyJob& job) { return !concerns(job); });
    return jobs;
}

bool QueueVisit::isPaused() const
{
    return m_desk ? m_desk->isPaused() : m_isKeptPaused;
}

bool QueueVisit::isOthersBusy() const
{
    if (!m_desk || m_desk->role() != CopyDesk::Role::Guest)
        return false;
    const auto all = jobs();
    return std::any_of(all.begin(), all.end(),
        [this](const CopyJob& job) { return !job.isOver() && !JobWatch::isStuck(job, *m_desk); });
}

bool QueueVisit::tell(bool hasAnswer) const
{
    if (m_error && (hasAnswer || m_errand.wish != QueueWish::Look))
        m_console.fail(*m_error);
    if (m_errand.wish == QueueWish::CancelWaiting && !m_error)
        tellTakenOut();
    const bool isFollowed = m_watch && m_errand.wish == QueueWish::Resume;
    const auto stuck = isFollowed ? m_watch->unsettled() : QList<CopyJob>();
    if (!stuck.isEmpty())
        tellStuck(m_console, *m_desk, stuck);
    tellOthers();
    if (!m_desk) { // whoever has the queue goes on with these
        for (const auto& note : {unansweredNote(jobs()), waitingNote(jobs())}) {
            if (!note.isEmpty())
                m_console.note(note);
        }
    }
    return m_error || !stuck.isEmpty() || (isFollowed && m_watch->hasFailed());
}

void QueueVisit::tellTakenOut() const
{
    m_console.note(m_takenOut > 0 ? takenOutNote(m_takenOut) : tr("nothing waits in the queue"));
    if (const QString note = stayNote(jobs()); !note.isEmpty())
        m_console.note(note);
}

/// What was carried on to other destinations stays behind when this process had the queue.
void QueueVisit::tellOthers() const
{
    if (m_errand.wish != QueueWish::Resume || m_desk->ownQueue() == nullptr)
        return;
    auto others = m_desk->jobs();
    others.removeIf([this](const CopyJob& job) { return concerns(job); });
    for (const auto& note : {unansweredNote(others), waitingNote(others)}) {
        if (!note.isEmpty())
            m_console.note(tr("to other destinations, %1").arg(note));
    }
}

QString QueueVisit::interruptedNote() const
{
    if (!m_watch || m_errand.wish != QueueWish::Resume)
        return {};
    return m_desk->role() == CopyDesk::Role::Guest ? cli::interruptedNote(m_desk->otherOwner())
                                                   : cli::interruptedNote(m_watch->jobs());
}

Call<void>* QueueVisit::leave()
{
    m_isLeaving = true;
    if (m_watch)
        m_watch->stop();
    return m_office.leave();
}

/// Owner or guest, at first or once more.
void QueueVisit::takeDesk()
{
    const bool isFirst = m_desk == nullptr;
    m_desk = m_office.desk();
    if (m_errand.wish == QueueWish::Resume)
        sayWhoGoesOn(isFirst);
    if (!isFirst)
        return;
    connect(m_desk, &CopyDesk::allTold, this, &QueueVisit::takeQueue);
    m_desk->followAll();
}

void QueueVisit::sayWhoGoesOn(bool isFirst)
{
    if (m_desk->role() == CopyDesk::Role::Guest)
        m_console.note(tr("the Farcopy that is running (pid %1) goes on with the queue")
                           .arg(m_desk->otherOwner()));
    else if (!isFirst)
        m_console.note(tr("the Farcopy that had the queue has ended: this one goes on"));
}

bool QueueVisit::concerns(const CopyJob& job) const
{
    return m_errand.regions.isEmpty() || m_errand.regions.contains(job.request.destination);
}

void QueueVisit::takeQueue()
{
    if (m_watch)
        return; // told once more, by the next owner
    auto all = jobs();
    switch (m_errand.wish) {
    case QueueWish::Look:
        return end();
    case QueueWish::Resume:
        m_desk->resume();
        all.removeIf([](const CopyJob& job) { return job.isOver(); });
        if (m_desk->role() == CopyDesk::Role::Guest && !m_errand.waits)
            return end();
        if (all.isEmpty())
            m_console.note(tr("nothing waits in the queue"));
        return watch(all);
    case QueueWish::CancelWaiting:
        all.removeIf([](const CopyJob& job) { return job.state != JobState::Waiting; });
        m_desk->cancel(idsOf(all));
        return watch(all);
    case QueueWish::Clear:
        m_desk->clearFinished();
        return end();
    }
}

void QueueVisit::watch(const QList<CopyJob>& jobs)
{
    if (jobs.isEmpty())
        return end();
    // One that is sent before it can be taken out need not end.
    const bool untilOver = m_errand.waits && m_errand.wish == QueueWish::Resume;
    m_watch = std::make_unique<JobWatch>(
        *m_desk, untilOver ? FollowUntil::Over : FollowUntil::Accepted);
    connect(m_watch.get(), &JobWatch::progressed, this, &QueueVisit::showProgress);
    connect(m_watch.get(), &JobWatch::settled, this, [this](const CopyJob& job) {
        if (job.state == JobState::Failed)
            m_console.fail(job.error.value_or(Error()), job.request.sourceBackupId.text());
        if (job.state == JobState::Cancelled)
            ++m_takenOut;
    });
    connect(m_watch.get(), &JobWatch::ended, this, &QueueVisit::end);
    m_watch->follow(jobs);
}

/// The time left is that of the whole queue, and known if it is this process's.
void QueueVisit::showProgress()
{
    if (!m_console.showsProgress())
        return;
    const auto timeLeft
        = m_desk->ownQueue() ? m_desk->ownQueue()->forecast().all : std::optional<TimeLeft>();
    m_console.showProgress(
        progressLine(m_watch->jobs(), timeLeft, m_console.progressWidth(), m_hasBlocks));
}

void QueueVisit::takeFailure(const Error& error)
{
    if (m_isLeaving)
        return;
    if (m_errand.wish == QueueWish::Resume)
        return giveUp(error);
    m_watch.reset();
    m_desk = nullptr;
    if (error.code.startsWith(QLatin1String("Queue"))) // nobody has it, or does not answer
        return readKept();
    m_error = error;
    end();
}

void QueueVisit::giveUp(const Error& error)
{
    if (m_isLeaving)
        return;
    m_console.fail(error);
    if (m_watch) {
        if (const QString note = leftNote(m_watch->jobs()); !note.isEmpty())
            m_console.conclude(QStringLiteral("NotWatched"), note);
    }
    emit gaveUp();
}

void QueueVisit::readKept()
{
    m_office.readKept()->then(this, [this](const Result<StoredQueue>& kept) {
        const bool isWanted = kept && !m_isDone && !wantedOf(*kept).isEmpty();
        if (isWanted && !std::exchange(m_hasChangedKept, true))
            return changeKept();
        takeKept(kept);
        end();
    });
}

void QueueVisit::changeKept()
{
    const auto change = [this](const StoredQueue& kept) { return wantedOf(kept); };
    m_office.changeKept(change)->then(this, [this](const Result<JobChanges>& changed) {
        if (changed)
            m_takenOut += static_cast<int>(changed->saved.size());
        else
            m_error = changed.error();
        readKept();
    });
}

void QueueVisit::takeKept(const Result<StoredQueue>& kept)
{
    if (!kept) {
        m_error = kept.error();
        return;
    }
    m_kept.clear();
    for (const auto& stored : kept->jobs) {
        m_kept << stored.job;
        if (stored.job.state == JobState::Sending) // nobody does: it may have left, or not
            m_kept.last().state = JobState::UnknownFate;
    }
    m_isKeptPaused = kept->isPaused;
}

JobChanges QueueVisit::wantedOf(const StoredQueue& kept) const
{
    switch (m_errand.wish) {
    case QueueWish::CancelWaiting:
        return cancellation(kept, m_errand.regions, m_clock.nowUtc());
    case QueueWish::Clear:
        return clearing(kept);
    case QueueWish::Look:
    case QueueWish::Resume:
        break;
    }
    return {};
}

void QueueVisit::end()
{
    if (!std::exchange(m_isDone, true))
        emit done();
}

} // namespace farcopy::cli
