// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copypace.h"

#include <algorithm>

namespace farcopy {

namespace {

using std::chrono::milliseconds;

constexpr std::chrono::minutes longestAskedWait{15};

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

CopyPace CopyPace::within(std::chrono::milliseconds least, std::chrono::milliseconds most) const
{
    CopyPace bounded = *this;
    bounded.shortest = least;
    bounded.first = std::clamp(first, least, most);
    bounded.blind = std::clamp(blind, least, most);
    bounded.steady = std::max(least, most);
    bounded.attended = std::clamp(attended, least, most);
    return bounded;
}

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
    milliseconds longest = outlook.isBlind ? std::min(pace.blind, pace.steady) : pace.steady;
    if (outlook.isAttended)
        longest = std::min(longest, outlook.hasNew ? pace.first : pace.attended);
    const auto idleAt = [&outlook](milliseconds delay) {
        double idle = 0;
        for (const auto& end : outlook.ends)
            idle += end.idleAt(static_cast<double>(delay.count()) / 1000);
        return idle * 1000;
    };
    const auto budget = static_cast<double>(pace.idle.count());
    milliseconds low = std::min(pace.shortest, longest);
    milliseconds high = longest;
    if (idleAt(low) >= budget)
        return low;
    while (high - low > milliseconds(10)) {
        const auto middle = (low + high) / 2;
        (idleAt(middle) < budget ? low : high) = middle;
    }
    return high;
}

milliseconds retryDelay(
    int failures, const CopyPace& pace, const RandomSource& random, milliseconds atLeast)
{
    const auto delay = doubled(pace.firstRetry, std::max(0, failures - 1), pace.longestRetry);
    return std::max(part(delay, 0.5 + random() / 2), atLeast);
}

milliseconds askedWait(const Error& error)
{
    const std::chrono::seconds asked(
        error.members.value(QStringLiteral("RetryAfter")).toLongLong());
    return std::clamp<milliseconds>(asked, milliseconds(0), longestAskedWait);
}

} // namespace farcopy
