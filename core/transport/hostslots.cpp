// SPDX-License-Identifier: Apache-2.0
#include "core/transport/hostslots.h"

namespace farcopy {

void HostSlots::acquire(const QString& host, Start start)
{
    m_hosts[host].waiting.append(std::move(start));
    startNext(host);
}

void HostSlots::release(const QString& host)
{
    --m_hosts[host].busy;
    startNext(host);
}

void HostSlots::startNext(const QString& host)
{
    // looked up anew in each round: `start` may come back here for the same or another host
    while (m_hosts[host].busy < m_perHost && !m_hosts[host].waiting.isEmpty()) {
        const Start start = m_hosts[host].waiting.takeFirst();
        ++m_hosts[host].busy;
        if (!start())
            --m_hosts[host].busy;
    }
}

} // namespace farcopy
