// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queueforecast.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <vector>

namespace farcopy {

namespace {

/// How far guesses err together: all too high or all too low. The rest of their doubt is chance
/// and evens out over copies that follow each other.
constexpr double commonDoubt = 0.3;

/// Of a duration that was put in for one that is not known.
constexpr double doubtOfUnknown = 1.0;

/// For the middle eight tenths.
constexpr double deviations = 1.28;

/// In steps of so many seconds a range is given: what changes with each second would have to be
/// shown anew, for thousands of jobs, and says nothing more.
double stepOf(double seconds)
{
    return seconds < 20 * 60 ? 30 : seconds < 3 * 3600 ? 300 : 900;
}

/// The sum of durations that follow each other in one place.
struct Sum {
    double seconds = 0;
    double common = 0; ///< sum of the deviations
    double chance = 0; ///< sum of their squares

    void add(const DurationGuess& guess)
    {
        // Of a log-normal, and within what a sum of a few can show.
        const double spread = std::min(guess.spread, 1.0);
        const double mean = guess.median * std::exp(spread * spread / 2);
        seconds += mean;
        common += mean * spread;
        chance += mean * spread * mean * spread;
    }

    [[nodiscard]] TimeLeft range() const
    {
        const double deviation
            = std::sqrt(commonDoubt * common * common + (1 - commonDoubt) * chance);
        const double factor = seconds > 0 ? std::exp(deviations * deviation / seconds) : 1;
        const double step = stepOf(seconds);
        const auto whole = [step](double steps) {
            return TimeLeft::Seconds(std::lround(std::clamp(steps * step, 1.0, 1e9)));
        };
        return {.least = whole(std::floor(seconds / factor / step)),
            .most = whole(std::ceil(seconds * factor / step))};
    }

    friend bool operator>(const Sum& a, const Sum& b) { return a.seconds > b.seconds; }
};

/// The places of one lane, that which is free first on top.
using Places = std::priority_queue<Sum, std::vector<Sum>, std::greater<>>;

std::optional<double> medianOf(const QList<ForecastJob>& queue)
{
    QList<double> known;
    for (const auto& job : queue) {
        if (job.duration)
            known.append(job.duration->median);
    }
    if (known.isEmpty())
        return {};
    const auto middle = known.begin() + known.size() / 2;
    std::nth_element(known.begin(), middle, known.end());
    return *middle;
}

void widen(std::optional<TimeLeft>& all, const TimeLeft& end)
{
    if (!all)
        all = end;
    all->least = std::max(all->least, end.least);
    all->most = std::max(all->most, end.most);
}

} // namespace

QueueForecast forecastQueue(const QList<ForecastJob>& queue, int places)
{
    QueueForecast forecast;
    const auto median = medianOf(queue);
    if (!median)
        return forecast;
    const DurationGuess unknown{.median = *median, .spread = doubtOfUnknown};

    QHash<LaneKey, Places> lanes;
    for (const auto& job : queue) {
        if (!job.isRunning)
            continue;
        Sum sum;
        sum.add(job.duration.value_or(unknown));
        lanes[job.lane].push(sum);
        widen(forecast.all, sum.range());
    }
    bool hasHeld = false;
    for (const auto& job : queue) {
        hasHeld = hasHeld || job.isHeld;
        if (job.isRunning || job.isHeld)
            continue;
        Places& lane = lanes[job.lane];
        Sum sum;
        while (static_cast<int>(lane.size()) > places)
            lane.pop(); // others run beyond the limit: that one's end frees no place
        if (static_cast<int>(lane.size()) == places) {
            sum = lane.top();
            lane.pop();
        }
        sum.add(job.duration.value_or(unknown));
        lane.push(sum);
        forecast.ends.insert(job.id, sum.range());
        widen(forecast.all, sum.range());
    }
    if (hasHeld)
        forecast.all.reset(); // nobody knows when those go on
    return forecast;
}

} // namespace farcopy
