// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queueserver.h"

#include "core/copy/copyqueue.h"
#include "core/ownership/linechannel.h"
#include "core/ownership/queueguest.h"

namespace farcopy {

namespace {

/// More than these are no users, but a loop in a script.
constexpr int mostGuests = 100;

} // namespace

struct QueueServer::Private {
    Private(QueueServer& server, CopyQueue& copyQueue, bool yields)
        : q(server)
        , queue(copyQueue)
        , mayYield(yields)
    {
    }

    void receive();
    void connectQueue();

    QueueServer& q;
    CopyQueue& queue;
    const bool mayYield;
    std::unique_ptr<LineDoor> door = makeLineDoor();
    QList<QueueGuest*> guests;
};

QueueServer::QueueServer(CopyQueue& queue, bool mayYield, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, queue, mayYield))
{
    connect(d->door.get(), &LineDoor::knocked, this, [this] { d->receive(); });
    d->connectQueue();
}

QueueServer::~QueueServer()
{
    d->door->close();
    for (auto* guest : std::as_const(d->guests)) {
        guest->disconnect(this);
        guest->tell(wire::Bye{});
        guest->bid();
    }
}

Result<void> QueueServer::listen(const QString& socket)
{
    return d->door->listen(socket);
}

int QueueServer::guests() const
{
    return static_cast<int>(d->guests.size());
}

void QueueServer::Private::receive()
{
    while (auto* channel = door->next()) {
        auto* guest = new QueueGuest(channel, queue, mayYield, &q);
        guests.append(guest);
        QObject::connect(guest, &QueueGuest::left, &q, [this, guest] {
            guests.removeOne(guest);
            guest->deleteLater();
        });
        QObject::connect(guest, &QueueGuest::yieldWanted, &q, &QueueServer::yieldWanted);
        if (guests.size() > mostGuests)
            guest->bid();
    }
}

void QueueServer::Private::connectQueue()
{
    const auto tellJob = [this](const JobId& id) {
        for (auto* guest : std::as_const(guests))
            guest->tellJob(id);
    };
    const auto tellAll = [this](const wire::Message& message) {
        for (auto* guest : std::as_const(guests))
            guest->tell(message);
    };
    QObject::connect(&queue, &CopyQueue::jobAdded, &q, tellJob);
    QObject::connect(&queue, &CopyQueue::jobChanged, &q, tellJob);
    QObject::connect(&queue, &CopyQueue::jobRemoved, &q, [this](const JobId& id) {
        for (auto* guest : std::as_const(guests))
            guest->tellRemoved(id);
    });
    QObject::connect(&queue, &CopyQueue::pausedChanged, &q,
        [tellAll](bool isPaused) { tellAll(wire::QueueNews{isPaused}); });
    QObject::connect(&queue, &CopyQueue::signInNeeded, &q,
        [tellAll](const Error& error) { tellAll(wire::SignInNeeded{error}); });
}

} // namespace farcopy
