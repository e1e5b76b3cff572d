// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/randomsource.h"

#include <QList>

#include <chrono>
#include <optional>

namespace farcopy {

/// How often the queue looks at its copies and how long it waits after a failure. With these, five
/// copies at a time of 20 minutes (median) cost 9 calls and 6 s of idle place a copy, unattended.
struct CopyPace {
    std::chrono::milliseconds first{5'000};     ///< from a start to the first look
    std::chrono::milliseconds shortest{3'000};  ///< between two looks when an end is near
    std::chrono::milliseconds blind{40'000};    ///< at most, while some copy has no estimate
    std::chrono::milliseconds steady{180'000};  ///< at most, while all have one
    std::chrono::milliseconds attended{15'000}; ///< at most, while somebody watches
    std::chrono::milliseconds firstRetry{2'000};
    std::chrono::milliseconds longestRetry{60'000};

    /// For a sandbox, where copies take seconds and calls cost nothing.
    [[nodiscard]] static CopyPace lively();
};

/// What is known of the copies of a Region when the next look at them is planned.
struct WatchOutlook {
    QList<std::optional<qint64>> secondsLeft; ///< one for each copy; nothing: no estimate
    int idleLooks = 0;                        ///< looks in a row at which nothing had moved
    bool isAttended = false;                  ///< somebody watches the progress
};

/// How long to wait for the next look: a part of the time that the copy next to end still needs,
/// so that the last looks come ever closer; without an estimate ever longer while nothing moves.
[[nodiscard]] std::chrono::milliseconds nextLook(const WatchOutlook& outlook, const CopyPace& pace);

/// How long to wait after so many failures in a row (1: the first): doubled each time, with
/// jitter, never over the longest.
[[nodiscard]] std::chrono::milliseconds retryDelay(
    int failures, const CopyPace& pace, const RandomSource& random);

} // namespace farcopy
