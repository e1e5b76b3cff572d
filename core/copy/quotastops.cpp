// SPDX-License-Identifier: Apache-2.0
#include "core/copy/quotastops.h"

#include <utility>

namespace farcopy {

bool QuotaStops::stop(const QuotaKey& quota, const Error& error)
{
    const auto known = m_stops.find(quota);
    if (known == m_stops.end()) {
        m_stops.insert(quota, {.error = error});
        return true;
    }
    known->error = error;
    known->isStanding = true;
    return !std::exchange(known->isTold, true);
}

void QuotaStops::resume(const QuotaKey& quota)
{
    const auto known = m_stops.find(quota);
    if (known == m_stops.end())
        return;
    known->isStanding = false;
    known->isTold = false;
}

void QuotaStops::accepted(const QuotaKey& quota)
{
    const auto known = m_stops.constFind(quota);
    if (known != m_stops.cend() && !known->isStanding)
        m_stops.erase(known);
}

void QuotaStops::tryAll()
{
    for (auto& stop : m_stops)
        stop.isStanding = false;
}

LaneGate QuotaStops::gate(const QuotaKey& quota) const
{
    const auto stop = m_stops.constFind(quota);
    if (stop == m_stops.cend())
        return {};
    return {stop->isStanding ? WaitReason::Stopped : WaitReason::None, true};
}

Boxed<Error> QuotaStops::error(const QuotaKey& quota) const
{
    const auto stop = m_stops.constFind(quota);
    return stop == m_stops.cend() || !stop->isStanding ? Boxed<Error>() : stop->error;
}

} // namespace farcopy
