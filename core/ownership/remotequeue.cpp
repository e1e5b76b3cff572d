// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/remotequeue.h"

#include "core/base/log.h"
#include "core/ownership/linechannel.h"

#include <utility>

namespace farcopy {

RemoteQueue::RemoteQueue(QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent)
{
    m_greeting.setSingleShot(true);
    m_greeting.setInterval(patience);
    connect(&m_greeting, &QTimer::timeout, this, [this] { lose("QueueSilent"); });
}

RemoteQueue::~RemoteQueue()
{
    if (m_channel != nullptr)
        m_channel->disconnect(this);
}

void RemoteQueue::open(const QString& socket)
{
    Q_ASSERT(m_channel == nullptr);
    m_channel = makeLineChannel(this);
    connect(m_channel, &LineChannel::lineArrived, this, &RemoteQueue::takeLine);
    connect(m_channel, &LineChannel::lineTooLong, this, [this] { lose("QueueForeign"); });
    // Queued: a connection can be refused before this function returns.
    connect(
        m_channel, &LineChannel::closed, this, [this] { lose("QueueUnreachable"); },
        Qt::QueuedConnection);
    m_greeting.start();
    m_channel->open(socket);
}

void RemoteQueue::add(const QList<CopyOrder>& orders)
{
    for (qsizetype at = 0; at < orders.size(); at += wire::mostOrders) {
        const auto portion = orders.mid(at, wire::mostOrders);
        const int batch = ++m_lastBatch;
        QList<JobId>& ids = m_batches[batch];
        for (const auto& order : portion) {
            m_channel->send(wire::Order{.batch = batch, .order = order});
            ids.append(order.id);
        }
        m_channel->send(wire::Submit{.batch = batch, .count = static_cast<int>(portion.size())});
    }
}

void RemoteQueue::cancel(const QList<JobId>& ids)
{
    for (const auto& id : ids)
        m_channel->send(wire::CancelJobs{{id}});
}

void RemoteQueue::follow()
{
    m_channel->send(wire::Follow{});
}

void RemoteQueue::resume()
{
    m_channel->send(wire::Resume{});
}

void RemoteQueue::clearFinished()
{
    m_channel->send(wire::Clear{});
}

void RemoteQueue::askToYield()
{
    m_channel->send(wire::Yield{});
}

QList<CopyJob> RemoteQueue::jobs() const
{
    QList<CopyJob> jobs;
    for (const auto& id : m_order)
        jobs.append(m_jobs.value(id));
    return jobs;
}

std::optional<CopyJob> RemoteQueue::job(const JobId& id) const
{
    const auto at = m_jobs.constFind(id);
    return at == m_jobs.constEnd() ? std::nullopt : std::optional(*at);
}

void RemoteQueue::takeLine(const QByteArray& line)
{
    if (m_isLost)
        return;
    const auto message = wire::decode(line);
    if (message)
        std::visit([this](const auto& word) { take(word); }, *message);
    else if (!isOpen())
        lose("QueueForeign", message.error().message);
    else
        qCWarning(logCopy) << "cannot read what the owner of the queue says:"
                           << message.error().code << message.error().message;
}

void RemoteQueue::take(const wire::Hello& hello)
{
    if (isOpen())
        return;
    m_greeting.stop();
    m_hello = hello;
    emit opened();
}

void RemoteQueue::take(const wire::Accepted& accepted)
{
    const auto ids = m_batches.take(accepted.batch);
    if (!ids.isEmpty())
        emit this->accepted(ids);
}

void RemoteQueue::take(const wire::Refused& refused)
{
    const auto ids = m_batches.take(refused.batch);
    if (!ids.isEmpty())
        emit this->refused(ids, refused.error);
}

void RemoteQueue::take(const wire::JobNews& news)
{
    if (!m_jobs.contains(news.job.id))
        m_order.append(news.job.id);
    m_jobs.insert(news.job.id, news.job);
    emit jobChanged(news.job.id);
}

void RemoteQueue::take(const wire::JobsRemoved& removed)
{
    for (const auto& id : removed.ids) {
        m_order.removeOne(id);
        m_jobs.remove(id);
        emit jobRemoved(id);
    }
}

void RemoteQueue::take(const wire::AllTold& /*told*/)
{
    emit allTold();
}

void RemoteQueue::take(const wire::QueueNews& news)
{
    if (std::exchange(m_isPaused, news.isPaused) != news.isPaused)
        emit pausedChanged(m_isPaused);
}

void RemoteQueue::take(const wire::SignInNeeded& needed)
{
    emit signInNeeded(needed.error);
}

void RemoteQueue::take(const wire::Bye& /*bye*/)
{
    lose("QueueReleased");
}

void RemoteQueue::take(const wire::Trouble& trouble)
{
    qCWarning(logCopy) << "the owner of the queue cannot read what it was told:"
                       << trouble.error.code << trouble.error.message;
}

/// Only guests say such things.
template <typename GuestsWord>
void RemoteQueue::take(const GuestsWord& /*word*/)
{
    if (!isOpen())
        lose("QueueForeign");
}

void RemoteQueue::lose(const char* code, const QString& message)
{
    if (std::exchange(m_isLost, true))
        return;
    m_greeting.stop();
    m_channel->close();
    emit lost({.kind = ErrorKind::Local, .code = QLatin1String(code), .message = message});
}

} // namespace farcopy
