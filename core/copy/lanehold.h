// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copypace.h"
#include "core/copy/lanes.h"
#include "core/domain/copyjob.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace farcopy {

/// A lane or Region that must not send for a while, and how it finds its way back: after each wait
/// a single request shows whether the trouble is over.
class LaneHold final : public QObject
{
    Q_OBJECT

public:
    LaneHold(const CopyPace& pace, RandomSource random, QObject* parent);

    /// Something went wrong. Failures of requests that were under way together count once.
    /// @param untilSlotIsFree  a copy that ends lifts the hold too
    /// @param atLeast          what the service asked for
    void begin(WaitReason reason, bool untilSlotIsFree, std::chrono::milliseconds atLeast = {});

    /// A copy of the lane has ended.
    void slotFreed();
    /// A request got an answer.
    void answered();
    /// Tries again now: the machine woke, the user signed in.
    void lift();

    [[nodiscard]] WaitReason reason() const { return m_reason; }
    [[nodiscard]] LaneGate gate() const { return {m_reason, m_failures > 0}; }
    [[nodiscard]] int failures() const { return m_failures; }

signals:
    void lifted();

private:
    CopyPace m_pace;
    RandomSource m_random;
    QTimer m_timer;
    WaitReason m_reason = WaitReason::None;
    bool m_isUntilSlotIsFree = false;
    int m_failures = 0;
};

/// The holds of all lanes and Regions, made when they are first asked for.
class LaneHolds final : public QObject
{
    Q_OBJECT

public:
    LaneHolds(const CopyPace& pace, RandomSource random, QObject* parent);

    [[nodiscard]] LaneHold& of(const LaneKey& lane);
    [[nodiscard]] LaneHold& of(const RegionId& region);
    /// A copy to that Region has ended that may have counted in any of its lanes.
    void slotFreedIn(const RegionId& region);
    void liftAll();

signals:
    void lifted();

private:
    LaneHold* made(LaneHold*& hold);

    CopyPace m_pace;
    RandomSource m_random;
    QHash<LaneKey, LaneHold*> m_lanes; ///< children of this, like
    QHash<RegionId, LaneHold*> m_regions;
};

} // namespace farcopy
