// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/randomsource.h"
#include "core/copy/endforecast.h"

#include <QList>

#include <chrono>
#include <optional>

namespace farcopy {

/// How often the queue looks at its copies and how long it waits after a failure. What that costs
/// is measured by tests/bench/schedulingbench.cpp.
struct CopyPace {
    std::chrono::milliseconds first{5'000};     ///< from a start to the first look, attended
    std::chrono::milliseconds shortest{3'000};  ///< between two looks when an end is near
    std::chrono::milliseconds blind{60'000};    ///< at most, while some copy has no estimate
    std::chrono::milliseconds steady{180'000};  ///< at most, while all have one
    std::chrono::milliseconds attended{15'000}; ///< at most, while somebody watches
    std::chrono::milliseconds idle{800}; ///< how long places are free when a look finds them so
    std::chrono::milliseconds firstRetry{2'000};
    std::chrono::milliseconds longestRetry{60'000};

    /// Never more often than every `shortest`, nor less often than every `longest`.
    [[nodiscard]] CopyPace within(
        std::chrono::milliseconds shortest, std::chrono::milliseconds longest) const;

    /// For a sandbox, where copies take seconds and calls cost nothing.
    [[nodiscard]] static CopyPace lively();
};

/// What is known of the copies of a Region when the next look at them is planned.
struct WatchOutlook {
    QList<EndForecast> ends; ///< one for each copy
    bool isBlind = false;    ///< some of them are assumptions: neither progress nor history told
    bool hasNew = false;     ///< some copy was not looked at yet
    bool isAttended = false; ///< somebody watches the progress
};

/// How long to wait for the next look: until the places of copies that have ended by then will have
/// been free for `idle` on average, all places together. So looks are rare while no end is likely,
/// and come the closer the better an end is known.
[[nodiscard]] std::chrono::milliseconds nextLook(const WatchOutlook& outlook, const CopyPace& pace);

/// How long to wait after so many failures in a row (1: the first): doubled each time, with
/// jitter, never over the longest.
/// @param atLeast  what the service asked for
[[nodiscard]] std::chrono::milliseconds retryDelay(int failures, const CopyPace& pace,
    const RandomSource& random, std::chrono::milliseconds atLeast = {});

/// How long the service wants to be left alone after this failure ("RetryAfter"), at most a quarter
/// of an hour; 0: it did not say.
[[nodiscard]] std::chrono::milliseconds askedWait(const Error& error);

} // namespace farcopy
