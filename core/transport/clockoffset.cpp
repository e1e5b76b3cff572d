// SPDX-License-Identifier: Apache-2.0
#include "core/transport/clockoffset.h"

#include "core/transport/retrypolicy.h"

namespace farcopy {

using namespace std::chrono;

QDateTime ClockOffset::apply(const QDateTime& local) const
{
    return local.addMSecs(m_offset.count());
}

bool ClockOffset::learn(const QByteArray& dateHeader, const QDateTime& local)
{
    const QDateTime theirs = parseHttpDate(dateHeader);
    if (!theirs.isValid())
        return false;
    const milliseconds offset(local.msecsTo(theirs));
    if (abs(offset - m_offset) <= minutes(4))
        return false;
    m_offset = offset;
    return true;
}

} // namespace farcopy
