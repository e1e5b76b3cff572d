// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace farcopy {

/// How many requests may be under way to one host: as many as QNetworkAccessManager opens
/// connections, so that none waits inside it, where its time would run and its signature grow old.
class HostSlots
{
public:
    /// Starts a request that now has a slot; false: it no longer wants it.
    using Start = std::function<bool()>;

    explicit HostSlots(int perHost)
        : m_perHost(perHost)
    {
    }

    /// Calls `start` at once or when a slot gets free, first come first served. It must stay
    /// callable until then.
    void acquire(const QString& host, Start start);

    /// Gives back a slot that `start` accepted.
    void release(const QString& host);

    /// Starts nothing any more.
    void close() { m_perHost = 0; }

private:
    void startNext(const QString& host);

    struct Host {
        int busy = 0;
        QList<Start> waiting;
    };
    int m_perHost;
    QHash<QString, Host> m_hosts;
};

} // namespace farcopy
