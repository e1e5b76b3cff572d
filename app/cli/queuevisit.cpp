// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queuevisit.h"

#include "app/cli/console.h"
#include "app/cli/jobwatch.h"
#include "app/cli/progresstext.h"
#include "app/cli/queuenotes.h"
#include "app/cli/regionfailures.h"
#include "app/composition/session.h"
#include "core/copy/copyforecast.h"
#include "core/copy/copyqueue.h"
#include "core/store/jobstore.h"

#include <algorithm>
#include <utility>

namespace farcopy::cli {

namespace {

/// Whether the queue has to be taken up for it.
bool worksOn(QueueWish wish)
{
    return wish == QueueWish::Resume || wish == QueueWish::CancelWaiting;
}

} // namespace

QueueVisit::QueueVisit(Session& session, const Surroundings& surroundings, Console& console,
    QueueWish wish, bool waits)
    : m_console(console)
    , m_home(session.home())
    , m_wish(wish)
    , m_waits(waits)
    , m_hasBlocks(hasBlockLetters())
    , m_office(session, surroundings,
          worksOn(wish) ? CopyDesk::Manner::Command : CopyDesk::Manner::Visitor)
{
    connect(&m_office, &CopyOffice::opened, this, &QueueVisit::takeDesk);
    connect(&m_office, &CopyOffice::failed, this, &QueueVisit::takeFailure);
    connect(&m_office, &CopyOffice::troubled, this,
        [this](const Error& error) { m_console.fail(error); });
    connect(&m_office, &CopyOffice::regionIsOff, this,
        [this](const RegionId& region, const Error& error) {
            m_console.fail(regionIsOff(error, region, m_home));
        });
    if (wish == QueueWish::Resume)
        connect(&m_office, &CopyOffice::signInNeeded, this, &QueueVisit::giveUp);
}

QueueVisit::~QueueVisit() = default;

void QueueVisit::begin()
{
    m_office.open(m_home);
}

QList<CopyJob> QueueVisit::jobs() const
{
    return m_desk ? m_desk->jobs() : m_kept;
}

bool QueueVisit::isPaused() const
{
    return m_desk ? m_desk->isPaused() : m_isKeptPaused;
}

bool QueueVisit::isOthersBusy() const
{
    if (!m_desk || m_desk->role() != CopyDesk::Role::Guest)
        return false;
    const auto all = m_desk->jobs();
    return std::any_of(all.begin(), all.end(),
        [this](const CopyJob& job) { return !job.isOver() && !JobWatch::isStuck(job, *m_desk); });
}

bool QueueVisit::tell()
{
    if (m_error)
        m_console.fail(*m_error);
    const bool isCancelled = m_wish == QueueWish::CancelWaiting;
    const auto stuck = m_watch && !isCancelled ? m_watch->unsettled() : QList<CopyJob>();
    if (!stuck.isEmpty())
        tellStuck(m_console, *m_desk, stuck);
    else if (const QString note = waitingNote(jobs()); !note.isEmpty() && !m_desk)
        m_console.note(note);
    return m_error || !stuck.isEmpty() || (m_watch && !isCancelled && m_watch->hasFailed());
}

QString QueueVisit::interruptedNote() const
{
    if (!m_watch || m_wish != QueueWish::Resume)
        return {};
    return m_desk->ownQueue() ? cli::interruptedNote(m_watch->jobs())
                              : cli::interruptedNote(m_desk->otherOwner());
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
    if (m_wish == QueueWish::Resume)
        sayWhoGoesOn(isFirst);
    if (!isFirst)
        return;
    connect(m_desk, &CopyDesk::allTold, this, &QueueVisit::takeQueue);
    if (m_wish == QueueWish::CancelWaiting)
        m_desk->cancel(waitingIds()); // at once: a queue that is taken up begins to send
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

QList<JobId> QueueVisit::waitingIds() const
{
    QList<JobId> ids;
    for (const auto& job : m_desk->jobs()) {
        if (job.state == JobState::Waiting)
            ids << job.id;
    }
    return ids;
}

void QueueVisit::takeQueue()
{
    if (m_watch)
        return; // told once more, by the next owner
    auto all = m_desk->jobs();
    switch (m_wish) {
    case QueueWish::Look:
        return end();
    case QueueWish::Resume:
        m_desk->resume();
        all.removeIf([](const CopyJob& job) { return job.isOver(); });
        if (m_desk->role() == CopyDesk::Role::Guest && !m_waits)
            return end();
        return watch(all);
    case QueueWish::CancelWaiting:
        m_desk->cancel(waitingIds());
        all.removeIf([](const CopyJob& job) { return job.state != JobState::Waiting; });
        return watch(all);
    case QueueWish::Clear:
        m_desk->clearFinished();
        return end();
    }
}

void QueueVisit::watch(const QList<CopyJob>& jobs)
{
    if (jobs.isEmpty()) {
        m_console.note(tr("nothing waits in the queue"));
        return end();
    }
    const bool untilOver = m_waits || m_wish == QueueWish::CancelWaiting;
    m_watch = std::make_unique<JobWatch>(
        *m_desk, untilOver ? FollowUntil::Over : FollowUntil::Accepted);
    connect(m_watch.get(), &JobWatch::changed, this, &QueueVisit::showProgress);
    connect(m_watch.get(), &JobWatch::settled, this, [this](const CopyJob& job) {
        if (job.state == JobState::Failed)
            m_console.fail(job.error.value_or(Error()), job.request.sourceBackupId.text());
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
    if (worksOn(m_wish))
        return giveUp(error);
    m_desk = nullptr;
    const bool isAlone = error.code.startsWith(QLatin1String("Queue"));
    if (isAlone && m_wish == QueueWish::Clear)
        return clearKept();
    if (isAlone) // nobody has it, or does not answer
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
        if (const QString note = waitingNote(m_watch->jobs()); !note.isEmpty())
            m_console.conclude(QStringLiteral("CopiesWait"), note);
    }
    emit gaveUp();
}

void QueueVisit::clearKept()
{
    m_office.clearKept()->then(this, [this](const Result<void>& cleared) {
        if (!cleared)
            m_error = cleared.error();
        readKept();
    });
}

void QueueVisit::readKept()
{
    m_office.readKept()->then(this, [this](const Result<StoredQueue>& kept) {
        if (kept) {
            for (const auto& stored : kept->jobs)
                m_kept << stored.job;
            m_isKeptPaused = kept->isPaused;
        } else {
            m_error = kept.error();
        }
        end();
    });
}

void QueueVisit::end()
{
    if (!std::exchange(m_isDone, true))
        emit done();
}

} // namespace farcopy::cli
