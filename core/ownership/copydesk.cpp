// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/copydesk.h"

#include "core/base/log.h"
#include "core/ownership/queuelock.h"
#include "core/ownership/queueserver.h"
#include "core/ownership/remotequeue.h"

#include <QUuid>

#include <utility>

namespace farcopy {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds betweenTries{50};
/// Whoever asked for the queue has taken it after so long.
constexpr seconds courtesyTime{2};

} // namespace

CopyDesk::CopyDesk(QueueLock* lock, QString socket, QueueMaker makeQueue, Manner manner,
    QObject* parent, milliseconds patience)
    : QObject(parent)
    , m_lock(lock)
    , m_socket(std::move(socket))
    , m_makeQueue(std::move(makeQueue))
    , m_manner(manner)
    , m_patience(patience)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CopyDesk::tryToOpen);
}

CopyDesk::~CopyDesk()
{
    m_server.reset(); // says goodbye while there is a queue
}

void CopyDesk::open()
{
    m_deadline.setRemainingTime(m_patience);
    tryAgain(milliseconds(0));
}

Call<void>* CopyDesk::leave()
{
    Q_ASSERT(!m_leaving);
    m_leaving = new PromisedCall<void>(this);
    m_retry.stop();
    // Later: it may be a word of the queue or of a guest that made the caller leave.
    QMetaObject::invokeMethod(this, &CopyDesk::finishWhenSaved, Qt::QueuedConnection);
    return m_leaving;
}

qint64 CopyDesk::otherOwner() const
{
    return m_role == Role::Guest ? m_remote->ownerPid() : 0;
}

QList<JobId> CopyDesk::add(const QList<CopyOrder>& orders)
{
    QList<JobId> ids;
    for (CopyOrder order : orders) {
        if (order.id.isEmpty())
            order.id = JobId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (order.request.token.isEmpty())
            order.request.token = order.id.text();
        if (!m_mine.contains(order.id))
            m_mineInOrder.append(order.id);
        m_mine.insert(order.id, {.order = order});
        ids.append(order.id);
    }
    orderMine(ids);
    return ids;
}

void CopyDesk::cancel(const QList<JobId>& ids)
{
    if (m_role == Role::Guest)
        return m_remote->cancel(ids);
    if (m_role != Role::Owner)
        return;
    for (const auto& id : ids)
        m_own.queue->cancel(id);
}

void CopyDesk::resume()
{
    if (m_role == Role::Guest)
        return m_remote->resume();
    if (m_role != Role::Owner)
        return;
    m_own.queue->setPaused(false);
    m_own.queue->wake();
}

void CopyDesk::clearFinished()
{
    if (m_role == Role::Guest)
        m_remote->clearFinished();
    else if (m_role == Role::Owner)
        m_own.queue->clearFinished();
}

void CopyDesk::wake()
{
    if (m_role == Role::Owner)
        m_own.queue->wake();
}

void CopyDesk::followAll()
{
    m_followsAll = true;
    if (m_role == Role::Guest)
        m_remote->follow();
    else if (m_role == Role::Owner)
        QMetaObject::invokeMethod(this, &CopyDesk::allTold, Qt::QueuedConnection);
}

QList<CopyJob> CopyDesk::jobs() const
{
    if (m_role == Role::Guest)
        return m_remote->jobs();
    return m_role == Role::Owner ? m_own.queue->jobs() : QList<CopyJob>();
}

std::optional<CopyJob> CopyDesk::job(const JobId& id) const
{
    if (m_role == Role::Guest)
        return m_remote->job(id);
    return m_role == Role::Owner ? m_own.queue->job(id) : std::nullopt;
}

bool CopyDesk::isPaused() const
{
    if (m_role == Role::Guest)
        return m_remote->isPaused();
    return m_role == Role::Owner && m_own.queue->isPaused();
}

void CopyDesk::tryToOpen()
{
    if (m_lock == nullptr)
        return own();
    if (m_manner != Manner::Visitor && m_courtesy.hasExpired()) {
        const auto taken = m_lock->take();
        if (taken)
            return own();
        m_owned = taken.error();
        if (m_owned.code != QLatin1String("QueueOwned")) {
            // Where no file can be made, no queue can be kept, and so none be shared.
            qCWarning(logCopy) << "the queue is this process's alone, no lock can be made:"
                               << m_owned.message;
            return own();
        }
    }
    visit();
}

void CopyDesk::tryAgain(milliseconds delay)
{
    m_retry.start(delay);
}

void CopyDesk::fail(const Error& error)
{
    m_role = Role::Closed;
    releaseQueue();
    emit failed(error);
}

// As owner

void CopyDesk::own()
{
    m_own = m_makeQueue();
    connectQueue();
    m_own.queue->keepIn(*m_own.store);
}

void CopyDesk::connectQueue()
{
    const CopyQueue* queue = m_own.queue.get();
    connect(queue, &CopyQueue::restored, this, &CopyDesk::serve);
    connect(queue, &CopyQueue::jobAdded, this, &CopyDesk::note);
    connect(queue, &CopyQueue::jobChanged, this, &CopyDesk::note);
    connect(queue, &CopyQueue::jobRemoved, this, &CopyDesk::noteRemoved);
    connect(queue, &CopyQueue::pausedChanged, this, &CopyDesk::pausedChanged);
    connect(queue, &CopyQueue::signInNeeded, this, &CopyDesk::signInNeeded);
    connect(queue, &QObject::destroyed, this, [this] { m_server.reset(); }); // a lent one
    // Queued: these may be the end of the queue.
    connect(queue, &CopyQueue::restoreFailed, this, &CopyDesk::fail, Qt::QueuedConnection);
    connect(queue, &CopyQueue::saved, this, &CopyDesk::finishWhenSaved, Qt::QueuedConnection);
    connect(queue, &CopyQueue::storeTroubleChanged, this, &CopyDesk::finishWhenSaved,
        Qt::QueuedConnection);
}

/// The kept queue is there.
void CopyDesk::serve()
{
    if (m_role != Role::Opening)
        return;
    m_role = Role::Owner;
    if (m_lock != nullptr && m_lock->isHeld()) {
        m_server = std::make_unique<QueueServer>(*m_own.queue, m_manner == Manner::Command);
        connect(m_server.get(), &QueueServer::yieldWanted, this, &CopyDesk::stepDown,
            Qt::QueuedConnection);
        if (const auto listening = m_server->listen(m_socket); !listening)
            qCWarning(logCopy) << "other processes cannot reach the queue:"
                               << listening.error().message;
    }
    const bool followed = m_followsAll;
    orderMine(m_mineInOrder); // those of the handlers of opened() are ordered there
    emit opened();
    for (const auto& id : std::as_const(m_mineInOrder))
        note(id);
    if (followed)
        followAll();
}

/// Leaves the queue to a window, and becomes its guest.
void CopyDesk::stepDown()
{
    if (m_role != Role::Owner || m_manner != Manner::Command || m_leaving)
        return;
    m_role = Role::Opening;
    m_isSteppingDown = true;
    finishWhenSaved();
}

void CopyDesk::releaseQueue()
{
    m_server.reset();
    m_own.queue.reset();
    m_own.store.reset();
    if (m_lock != nullptr)
        m_lock->release();
}

bool CopyDesk::isSaved() const
{
    if (m_own.queue)
        return m_own.queue->isSaved() || m_own.queue->storeTrouble();
    return !m_remote || m_remote->hasBeenHeard();
}

void CopyDesk::finishWhenSaved()
{
    if (!m_leaving && !m_isSteppingDown)
        return;
    m_server.reset();
    if (!isSaved())
        return;
    const auto trouble = m_own.queue ? m_own.queue->storeTrouble() : std::nullopt;
    releaseQueue();
    if (std::exchange(m_isSteppingDown, false) && !m_leaving) {
        m_courtesy.setRemainingTime(courtesyTime);
        return open();
    }
    m_role = Role::Closed;
    if (m_remote)
        m_remote.release()->deleteLater(); // one of its signals may be what led here
    if (trouble)
        m_leaving->resolve(failure(*trouble));
    else
        m_leaving->resolve({});
}

// As guest

void CopyDesk::visit()
{
    m_remote = std::make_unique<RemoteQueue>(nullptr, m_patience);
    RemoteQueue* remote = m_remote.get();
    connect(remote, &RemoteQueue::opened, this, &CopyDesk::enter);
    connect(remote, &RemoteQueue::lost, this, &CopyDesk::takeLoss);
    connect(remote, &RemoteQueue::jobChanged, this, &CopyDesk::note);
    connect(remote, &RemoteQueue::jobRemoved, this, &CopyDesk::noteRemoved);
    connect(remote, &RemoteQueue::allTold, this, &CopyDesk::allTold);
    connect(remote, &RemoteQueue::pausedChanged, this, &CopyDesk::pausedChanged);
    connect(remote, &RemoteQueue::signInNeeded, this, &CopyDesk::signInNeeded);
    connect(remote, &RemoteQueue::accepted, this, &CopyDesk::finishWhenSaved);
    connect(
        remote, &RemoteQueue::refused, this, [this](const QList<JobId>& ids, const Error& error) {
            for (const auto& id : ids)
                m_mine[id].isSettled = true;
            emit ordersRefused(ids, error);
            finishWhenSaved();
        });
    remote->open(m_socket);
}

void CopyDesk::enter()
{
    if (m_manner == Manner::Window) {
        if (m_remote->mayYield())
            m_remote->askToYield(); // it says goodbye, and the lock is free
        else
            fail(unreachable({.code = QStringLiteral("QueueKept")}));
        return;
    }
    m_role = Role::Guest;
    const bool followed = m_followsAll;
    orderMine(m_mineInOrder); // those of the handlers of opened() are ordered there
    emit opened();
    if (followed)
        followAll();
}

void CopyDesk::takeLoss(const Error& error)
{
    m_remote.release()->deleteLater(); // it is its signal that led here
    if (m_role == Role::Closed)
        return;
    if (m_leaving)
        return finishWhenSaved();
    if (m_manner == Manner::Visitor)
        return fail(error);
    const bool hadOwner = std::exchange(m_role, Role::Opening) == Role::Guest;
    if (hadOwner)
        m_deadline.setRemainingTime(m_patience);
    else if (m_deadline.hasExpired() || error.code == QLatin1String("QueueSilent"))
        return fail(unreachable(error));
    tryAgain(hadOwner ? milliseconds(0) : betweenTries);
}

Error CopyDesk::unreachable(const Error& reason) const
{
    Error error = m_owned;
    error.kind = ErrorKind::Local;
    error.code = QStringLiteral("QueueOwned");
    error.members.insert(QStringLiteral("Reason"), reason.code);
    const QString pid = error.members.value(QStringLiteral("Pid"));
    const QString host = error.members.value(QStringLiteral("Host"));
    if (pid.isEmpty())
        return error; // the lock's words are all that is known
    error.message = reason.code == QLatin1String("QueueKept")
        ? tr("another Farcopy window (process %1 on %2) has the queue").arg(pid, host)
        : tr("another Farcopy (process %1 on %2) has the queue and does not answer").arg(pid, host);
    return error;
}

// As either

void CopyDesk::orderMine(const QList<JobId>& ids)
{
    QList<CopyOrder> orders;
    for (const auto& id : ids) {
        const Mine& mine = m_mine[id];
        if (!mine.isSettled)
            orders.append(mine.order);
    }
    if (orders.isEmpty())
        return;
    if (m_role == Role::Owner)
        m_own.queue->add(orders);
    else if (m_role == Role::Guest)
        m_remote->add(orders);
}

void CopyDesk::note(const JobId& id)
{
    if (m_role != Role::Owner && m_role != Role::Guest)
        return;
    const auto mine = m_mine.find(id);
    if (mine != m_mine.end()) {
        const auto known = job(id);
        mine->isSettled = mine->isSettled || (known && known->isOver());
    }
    emit jobChanged(id);
}

void CopyDesk::noteRemoved(const JobId& id)
{
    const auto mine = m_mine.find(id);
    if (mine != m_mine.end())
        mine->isSettled = true;
    emit jobRemoved(id);
}

} // namespace farcopy
