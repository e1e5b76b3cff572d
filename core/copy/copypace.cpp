// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copypace.h"

#include <algorithm>

namespace farcopy {

namespace {

using std::chrono::milliseconds;

/// Of the time left, before the next look. Simulated copies of 20 minutes need about four looks to
/// come within `shortest` of their end.
constexpr double partOfTimeLeft = 0.7;

/// `start` doubled so many times, at most `longest`.
milliseconds doubled(milliseconds start, int times, milliseconds longest)
{
    milliseconds delay = start;
    for (int i = 0; i < times && delay < longest; ++i)
        delay *= 2;
    return std::min(delay, longest);
}

milliseconds part(milliseconds whole, double share)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

} // namespace

CopyPace CopyPace::lively()
{
    return {.first = milliseconds(200),
        .shortest = milliseconds(300),
        .blind = milliseconds(1'000),
        .steady = milliseconds(1'000),
        .attended = milliseconds(500),
        .firstRetry = milliseconds(300),
        .longestRetry = milliseconds(5'000)};
}

milliseconds nextLook(const WatchOutlook& outlook, const CopyPace& pace)
{
    milliseconds delay = outlook.isAttended ? std::min(pace.attended, pace.steady) : pace.steady;
    for (const auto& left : outlook.secondsLeft) {
        const auto wanted = left
            ? std::max(part(std::chrono::seconds(*left), partOfTimeLeft), pace.shortest)
            : doubled(pace.first, outlook.idleLooks, pace.blind);
        delay = std::min(delay, wanted);
    }
    return delay;
}

milliseconds retryDelay(int failures, const CopyPace& pace, const RandomSource& random)
{
    const auto delay = doubled(pace.firstRetry, std::max(0, failures - 1), pace.longestRetry);
    return part(delay, 0.5 + random() / 2);
}

} // namespace farcopy
