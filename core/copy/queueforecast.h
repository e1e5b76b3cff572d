// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/endforecast.h"
#include "core/copy/lanes.h"

#include <QHash>
#include <QList>

namespace farcopy {

/// A copy that runs or waits, as the forecast of its queue sees it.
struct ForecastJob {
    JobId id; ///< empty: of others, it only takes a place
    LaneKey lane;
    bool isRunning = false;
    bool isHeld = false; ///< waits for somebody, not for a place
    /// Of a running one the time left, of a waiting one the whole; nothing: not known.
    std::optional<DurationGuess> duration = {};
};

struct QueueForecast {
    QHash<JobId, TimeLeft> ends; ///< of those that wait for a place, until they have ended
    std::optional<TimeLeft> all; ///< until nothing runs or waits; nothing: too early to say
};

/// Plays the queue through, lane by lane. A duration that is not known counts as the median of
/// those that are, with much doubt.
/// @param queue   in queue order
/// @param places  in each lane
[[nodiscard]] QueueForecast forecastQueue(const QList<ForecastJob>& queue, int places);

} // namespace farcopy
