// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queueguest.h"

#include "core/base/log.h"
#include "core/ownership/linechannel.h"
#include "core/ownership/wirereader.h"

#include <QCoreApplication>

#include <utility>

namespace farcopy {

namespace {

/// Until so much is on its way, news are written; then they wait for the guest to read.
constexpr qint64 enoughUnsent = 128 * 1024;

/// No Farcopy makes one mistake after another: this is another program.
constexpr int mostComplaints = 20;

} // namespace

QueueGuest::QueueGuest(LineChannel* channel, CopyQueue& queue, bool mayYield, QObject* parent)
    : QObject(parent)
    , m_channel(*channel)
    , m_queue(queue)
{
    channel->setParent(this);
    connect(channel, &LineChannel::lineArrived, this, &QueueGuest::takeLine);
    connect(channel, &LineChannel::lineTooLong, this, [this] {
        complain(wire::broken({}));
        bid();
    });
    connect(channel, &LineChannel::sent, this, &QueueGuest::pay);
    connect(channel, &LineChannel::closed, this, &QueueGuest::left);
    connect(&queue, &CopyQueue::saved, this, &QueueGuest::acknowledge);
    tell(wire::Hello{.pid = QCoreApplication::applicationPid(), .mayYield = mayYield});
    tell(wire::QueueNews{m_queue.isPaused()});
}

void QueueGuest::tellJob(const JobId& id)
{
    if (m_followsAll || m_followed.contains(id))
        owe(id);
}

void QueueGuest::tellRemoved(const JobId& id)
{
    const bool isFollowed = m_followed.remove(id) || m_followsAll;
    if (m_isOwed.remove(id))
        m_owed.removeOne(id);
    if (isFollowed)
        tell(wire::JobsRemoved{{id}});
}

void QueueGuest::tell(const wire::Message& message)
{
    m_channel.send(message);
}

void QueueGuest::bid()
{
    m_channel.close();
}

void QueueGuest::takeLine(const QByteArray& line)
{
    const auto message = wire::decode(line);
    if (message)
        std::visit([this](const auto& word) { take(word); }, *message);
    else
        complain(message.error());
}

void QueueGuest::take(const wire::Order& order)
{
    if (m_orderCount >= wire::mostOrders)
        return complain(wire::broken(QStringLiteral("Batch")));
    ++m_orderCount;
    m_orders[order.batch].append(order.order);
}

void QueueGuest::take(const wire::Submit& submit)
{
    const auto orders = m_orders.take(submit.batch);
    m_orderCount -= orders.size();
    if (orders.isEmpty() || orders.size() != submit.count) {
        tell(wire::Refused{.batch = submit.batch, .error = wire::broken(QStringLiteral("Count"))});
        return;
    }
    for (const auto& order : orders)
        m_followed.insert(order.id);
    m_queue.add(orders);
    m_unsaved.append(submit.batch);
    if (m_queue.isSaved())
        acknowledge(); // there is nothing new among them
    for (const auto& order : orders)
        owe(order.id); // it may have been there before, and not change at once
}

void QueueGuest::take(const wire::CancelJobs& cancel)
{
    for (const auto& id : cancel.ids)
        m_queue.cancel(id);
}

void QueueGuest::take(const wire::Follow& /*follow*/)
{
    m_followsAll = true;
    for (const auto& job : m_queue.jobs())
        owe(job.id);
    m_owesAllTold = true;
    pay();
}

void QueueGuest::take(const wire::Resume& /*resume*/)
{
    m_queue.setPaused(false);
    m_queue.wake();
}

void QueueGuest::take(const wire::Clear& /*clear*/)
{
    m_queue.clearFinished();
}

void QueueGuest::take(const wire::Yield& /*yield*/)
{
    emit yieldWanted();
}

/// Only the owner says such things.
template <typename OwnersWord>
void QueueGuest::take(const OwnersWord& /*word*/)
{
    complain(wire::broken(QStringLiteral("type")));
}

/// Whoever hears it may go: what it ordered is on disk.
void QueueGuest::acknowledge()
{
    for (const int batch : std::exchange(m_unsaved, {}))
        tell(wire::Accepted{batch});
}

void QueueGuest::complain(const Error& error)
{
    qCInfo(logCopy) << "cannot read what another process says:" << error.code << error.message;
    tell(wire::Trouble{error});
    if (++m_complaints >= mostComplaints)
        bid();
}

void QueueGuest::owe(const JobId& id)
{
    if (m_isOwed.contains(id))
        return;
    m_isOwed.insert(id);
    m_owed.append(id);
    pay();
}

void QueueGuest::pay()
{
    qsizetype paid = 0;
    for (; paid < m_owed.size() && m_channel.unsent() < enoughUnsent; ++paid) {
        m_isOwed.remove(m_owed[paid]);
        if (const auto job = m_queue.job(m_owed[paid]))
            tell(wire::JobNews{*job});
    }
    m_owed.remove(0, paid);
    if (m_owed.isEmpty() && std::exchange(m_owesAllTold, false))
        tell(wire::AllTold{});
}

} // namespace farcopy
