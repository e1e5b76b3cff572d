// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"
#include "core/domain/copyjob.h"

#include <QList>

namespace farcopy {

/// One thing that happened to a copy.
struct CopyEvent {
    enum class Kind {
        Ordered,  ///< it was put into the queue
        Asked,    ///< a request was made; `activity` is what the log says of it and its answer
        Accepted, ///< the service took it; only where the log has lost that
        Ended     ///< `state` says how; `activity` may, too
    };

    Kind kind = Kind::Ordered;
    QDateTime at; ///< UTC
    ActivityEntry activity = {};
    JobState state = JobState::Waiting;

    bool operator==(const CopyEvent&) const = default;
};

/// What a job lived through, the oldest first.
/// @param activities  what the log says of it, in any order
[[nodiscard]] QList<CopyEvent> eventsOf(const CopyJob& job, const QList<ActivityEntry>& activities);

} // namespace farcopy
