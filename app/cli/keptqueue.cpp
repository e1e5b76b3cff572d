// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keptqueue.h"

namespace farcopy::cli {

JobChanges cancellation(
    const StoredQueue& kept, const QList<RegionId>& regions, const QDateTime& now)
{
    JobChanges changes;
    for (StoredJob stored : kept.jobs) {
        CopyJob& job = stored.job;
        if (job.state != JobState::Waiting
            || !(regions.isEmpty() || regions.contains(job.request.destination)))
            continue;
        job.state = JobState::Cancelled;
        job.waitReason = WaitReason::None;
        job.endedAt = now;
        changes.saved.append(stored);
    }
    return changes;
}

JobChanges clearing(const StoredQueue& kept)
{
    JobChanges changes;
    for (const auto& stored : kept.jobs) {
        if (stored.job.isOver())
            changes.removed.append(stored.job.id);
    }
    return changes;
}

} // namespace farcopy::cli
