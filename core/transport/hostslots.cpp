// SPDX-License-Identifier: Apache-2.0
#include "core/transport/hostslots.h"

#include <algorithm>

namespace farcopy {

int HostSlots::Host::freeSlot() const
{
    return static_cast<int>(std::find(busy.begin(), busy.end(), false) - busy.begin());
}

HostSlots::Start HostSlots::Host::takeFirst()
{
    return waiting.isEmpty() ? yielding.takeFirst() : waiting.takeFirst();
}

void HostSlots::acquire(const QString& host, Start start, Urgency urgency)
{
    Host& wanted = find(host);
    (urgency == Urgency::CanWait ? wanted.yielding : wanted.waiting).append(std::move(start));
    startNext(host);
}

void HostSlots::release(const QString& host, int slot)
{
    find(host).busy[static_cast<size_t>(slot)] = false;
    startNext(host);
}

void HostSlots::close()
{
    m_perHost = 0;
}

HostSlots::Host& HostSlots::find(const QString& host)
{
    Host& found = m_hosts[host];
    if (found.busy.empty())
        found.busy.resize(static_cast<size_t>(m_perHost));
    return found;
}

void HostSlots::startNext(const QString& host)
{
    // looked up anew in each round: `start` may come back here for the same or another host
    while (find(host).hasWaiting()) {
        const int slot = find(host).freeSlot();
        if (slot >= m_perHost)
            return;
        const Start start = find(host).takeFirst();
        find(host).busy[static_cast<size_t>(slot)] = true;
        if (!start(slot))
            find(host).busy[static_cast<size_t>(slot)] = false;
    }
}

} // namespace farcopy
