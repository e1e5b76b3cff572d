// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanes.h"

namespace farcopy {

namespace {

bool holdsSlot(JobState state)
{
    return state == JobState::Sending || state == JobState::UnknownFate
        || state == JobState::Copying;
}

/// A lane while it is decided about.
struct Lane {
    LaneOutside outside;
    int running = 0;
    int sending = 0;

    [[nodiscard]] bool maySend() const
    {
        return outside.hold == WaitReason::None && !(outside.isProbing && sending > 0);
    }
};

QHash<RegionId, Lane> countLanes(
    const QList<QueuedJob>& queue, const QHash<RegionId, LaneOutside>& outside)
{
    QHash<RegionId, Lane> lanes;
    for (auto it = outside.begin(); it != outside.end(); ++it)
        lanes[it.key()] = {it.value(), it.value().foreignCopies, 0};
    for (const auto& job : queue) {
        Lane& lane = lanes[job.lane];
        lane.running += holdsSlot(job.state) ? 1 : 0;
        lane.sending += job.state == JobState::Sending ? 1 : 0;
    }
    return lanes;
}

} // namespace

LaneDecision decideStarts(const QList<QueuedJob>& queue,
    const QHash<RegionId, LaneOutside>& outside, int capacity, WaitReason closed)
{
    auto lanes = countLanes(queue, outside);
    LaneDecision decision;
    if (closed == WaitReason::None) {
        for (const auto& job : queue) {
            Lane& lane = lanes[job.lane];
            if (job.state != JobState::UnknownFate || !lane.maySend())
                continue;
            decision.start.append(job.id);
            ++lane.sending;
        }
    }
    for (const auto& job : queue) {
        if (job.state != JobState::Waiting)
            continue;
        Lane& lane = lanes[job.lane];
        if (closed != WaitReason::None) {
            decision.waits.insert(job.id, closed);
        } else if (lane.running >= capacity) {
            decision.waits.insert(job.id, WaitReason::LaneFull);
        } else if (!lane.maySend()) {
            // No reason of its own: another one is trying whether the lane takes requests again.
            decision.waits.insert(job.id, lane.outside.hold);
        } else {
            decision.start.append(job.id);
            ++lane.running;
            ++lane.sending;
        }
    }
    for (auto it = lanes.begin(); it != lanes.end(); ++it)
        decision.running.insert(it.key(), it->running);
    return decision;
}

} // namespace farcopy
