// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanehold.h"

namespace farcopy {

LaneHold::LaneHold(const CopyPace& pace, RandomSource random, QObject* parent)
    : QObject(parent)
    , m_pace(pace)
    , m_random(std::move(random))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LaneHold::lift);
}

void LaneHold::begin(WaitReason reason, bool untilSlotIsFree, std::chrono::milliseconds atLeast)
{
    if (m_reason != WaitReason::None)
        return;
    m_reason = reason;
    m_isUntilSlotIsFree = untilSlotIsFree;
    ++m_failures;
    m_timer.start(retryDelay(m_failures, m_pace, m_random, atLeast));
}

void LaneHold::slotFreed()
{
    if (m_isUntilSlotIsFree)
        lift();
}

void LaneHold::answered()
{
    if (m_reason == WaitReason::None)
        m_failures = 0;
    else if (!m_isUntilSlotIsFree)
        lift();
}

void LaneHold::lift()
{
    m_timer.stop();
    m_isUntilSlotIsFree = false;
    if (m_reason == WaitReason::None)
        return;
    m_reason = WaitReason::None;
    emit lifted();
}

LaneHolds::LaneHolds(const CopyPace& pace, RandomSource random, QObject* parent)
    : QObject(parent)
    , m_pace(pace)
    , m_random(std::move(random))
{
}

LaneHold& LaneHolds::of(const LaneKey& lane)
{
    return *made(m_lanes[lane]);
}

LaneHold& LaneHolds::of(const RegionId& region)
{
    return *made(m_regions[region]);
}

LaneHold* LaneHolds::made(LaneHold*& hold)
{
    if (hold == nullptr) {
        hold = new LaneHold(m_pace, m_random, this);
        connect(hold, &LaneHold::lifted, this, &LaneHolds::lifted);
    }
    return hold;
}

void LaneHolds::slotFreedIn(const RegionId& region)
{
    for (auto it = m_lanes.cbegin(); it != m_lanes.cend(); ++it) {
        if (it.key().destination == region)
            it.value()->slotFreed();
    }
}

void LaneHolds::liftAll()
{
    for (auto* hold : std::as_const(m_lanes))
        hold->lift();
    for (auto* hold : std::as_const(m_regions))
        hold->lift();
}

} // namespace farcopy
