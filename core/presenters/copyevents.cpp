// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copyevents.h"

#include "core/store/activityrows.h"

#include <algorithm>

namespace farcopy {

namespace {

CopyEvent eventOf(const ActivityEntry& activity)
{
    if (activity.operation != copyEndedOperation)
        return {.kind = CopyEvent::Kind::Asked, .at = activity.at, .activity = activity};
    const JobState state = activity.outcome == availableOutcome ? JobState::Available
        : activity.outcome == vanishedOutcome                   ? JobState::Vanished
                                                                : JobState::Failed;
    return {
        .kind = CopyEvent::Kind::Ended, .at = activity.at, .activity = activity, .state = state};
}

} // namespace

QList<CopyEvent> eventsOf(const CopyJob& job, const QList<ActivityEntry>& activities)
{
    QList<CopyEvent> events;
    if (job.queuedAt.isValid())
        events.append({.kind = CopyEvent::Kind::Ordered, .at = job.queuedAt});
    bool isAcceptanceLogged = false;
    bool isEndLogged = false;
    for (const ActivityEntry& activity : activities) {
        events.append(eventOf(activity));
        isAcceptanceLogged = isAcceptanceLogged || activity.outcome == acceptedOutcome;
        isEndLogged = isEndLogged
            || (activity.operation == copyEndedOperation && activity.at == job.endedAt);
    }
    if (job.startedAt.isValid() && !isAcceptanceLogged)
        events.append({.kind = CopyEvent::Kind::Accepted, .at = job.startedAt});
    if (job.isOver() && job.endedAt.isValid() && !isEndLogged)
        events.append({.kind = CopyEvent::Kind::Ended, .at = job.endedAt, .state = job.state});
    std::stable_sort(events.begin(), events.end(),
        [](const CopyEvent& a, const CopyEvent& b) { return a.at < b.at; });
    return events;
}

} // namespace farcopy
