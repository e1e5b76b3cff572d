// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QHash>
#include <QList>

namespace farcopy {

/// What stands in the way of a lane, beside its own copies.
struct LaneOutside {
    int foreignCopies = 0;              ///< that others started there
    WaitReason hold = WaitReason::None; ///< not None: nothing is sent until it is lifted
    bool isProbing = false; ///< after trouble one request at a time shows whether it is over
};

/// A job as the lane rules see it.
struct QueuedJob {
    JobId id;
    RegionId lane;
    JobState state = JobState::Waiting;
};

struct LaneDecision {
    QList<JobId> start;             ///< send these now, in this order
    QHash<JobId, WaitReason> waits; ///< why each other waits; None: for one that tries the lane
    QHash<RegionId, int> running;   ///< copies in each lane, those of others and new ones too
};

/// Which jobs may be sent now. First come, first served in each lane; a job whose fate is unknown
/// holds its place in the lane and is asked again before others start.
/// @param queue   in queue order; jobs that are over do not matter
/// @param closed  QueuePaused or SignIn: nothing is sent at all
[[nodiscard]] LaneDecision decideStarts(const QList<QueuedJob>& queue,
    const QHash<RegionId, LaneOutside>& lanes, int capacity, WaitReason closed = WaitReason::None);

} // namespace farcopy
