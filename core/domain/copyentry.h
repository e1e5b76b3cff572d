// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/shared.h"
#include "core/domain/copyjob.h"

namespace farcopy {

/// One line of the copies that are to be seen: ours, and those that others started.
struct CopyEntry {
    Shared<CopyJob> job;
    std::optional<TimeLeft> timeLeft = {}; ///< until it ends; nothing: too early to say
    bool isForeign = false;                ///< started elsewhere: it can only be watched
};

/// Whether both say the same of the same copy.
[[nodiscard]] inline bool operator==(const CopyEntry& a, const CopyEntry& b)
{
    if (a.isForeign != b.isForeign || a.timeLeft != b.timeLeft)
        return false;
    if (a.job.sharesWith(b.job))
        return true;
    const CopyJob& x = *a.job;
    const CopyJob& y = *b.job;
    return x.id == y.id && x.state == y.state && x.waitReason == y.waitReason
        && x.laneRunning == y.laneRunning && x.laneCapacity == y.laneCapacity
        && x.progressPercent == y.progressPercent && x.copyId == y.copyId
        && x.lifecycleText == y.lifecycleText && x.error == y.error && x.startedAt == y.startedAt
        && x.endedAt == y.endedAt && x.timeLeft == y.timeLeft && x.source == y.source
        && x.predicted == y.predicted && x.isPlaced == y.isPlaced && x.request == y.request;
}

} // namespace farcopy
