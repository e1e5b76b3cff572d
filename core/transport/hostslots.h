// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/httpmessage.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace farcopy {

/// How many requests may be under way to one host: as many as there are connections for it, so that
/// none waits inside QNetworkAccessManager, where its time would run and its signature grow old.
class HostSlots
{
public:
    /// Starts a request that now has this slot, from 0; false: it no longer wants it.
    using Start = std::function<bool(int slot)>;

    explicit HostSlots(int perHost)
        : m_perHost(perHost)
    {
    }

    /// Calls `start` at once or when a slot gets free, first come first served, and what can wait
    /// when nothing else wants one. It must stay callable until then. The slot is the lowest that
    /// is free.
    void acquire(const QString& host, Start start, Urgency urgency = Urgency::Normal);

    /// Gives back a slot that `start` accepted.
    void release(const QString& host, int slot);

    /// Starts nothing any more.
    void close();

private:
    struct Host {
        std::vector<bool> busy = {}; ///< by slot
        QList<Start> waiting = {};
        QList<Start> yielding = {}; ///< until none of the others waits

        [[nodiscard]] int freeSlot() const; ///< as many as there are: none
        [[nodiscard]] bool hasWaiting() const { return !waiting.isEmpty() || !yielding.isEmpty(); }
        [[nodiscard]] Start takeFirst();
    };
    [[nodiscard]] Host& find(const QString& host);
    void startNext(const QString& host);

    int m_perHost;
    QHash<QString, Host> m_hosts;
};

} // namespace farcopy
