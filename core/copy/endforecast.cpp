// SPDX-License-Identifier: Apache-2.0
#include "core/copy/endforecast.h"

#include <algorithm>
#include <cmath>

namespace farcopy {

namespace {

/// No guess is surer or less sure than this: the arithmetic stays within what a double holds.
constexpr double leastSpread = 0.002;
constexpr double mostSpread = 3.0;

/// Copies that last this many deviations longer than expected are no copies of that kind. What
/// comes after is taken from here.
constexpr double mostDeviations = 6.0;

/// Part of a normal distribution above z.
double above(double z)
{
    return std::erfc(z / std::sqrt(2.0)) / 2;
}

/// The z above which this part lies; 0 < part < 1.
double zOf(double part)
{
    double low = -2 * mostDeviations;
    double high = 2 * mostDeviations;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (above(middle) > part ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

EndForecast::EndForecast(const DurationGuess& whole, double passed)
    : m_median(std::max(whole.median, 1.0))
    , m_spread(std::clamp(whole.spread, leastSpread, mostSpread))
    , m_passed(std::max(passed, 0.0))
{
    // Overdue beyond belief: the guess was wrong, and the copy has as long again as it has run.
    if (m_passed > 0 && std::log(m_passed / m_median) / m_spread > mostDeviations) {
        m_spread = std::max(m_spread, 0.5);
        m_median = m_passed;
    }
}

double EndForecast::within(double probability) const
{
    const double survived = m_passed > 0 ? above(std::log(m_passed / m_median) / m_spread) : 1.0;
    const double z = zOf(survived * (1 - std::clamp(probability, 1e-6, 1 - 1e-6)));
    return std::max(0.0, m_median * std::exp(m_spread * z) - m_passed);
}

double EndForecast::idleAt(double seconds) const
{
    if (seconds <= 0)
        return 0;
    // For a log-normal D the mean of (k - D) where D < k has a closed form.
    const double mean = m_median * std::exp(m_spread * m_spread / 2);
    const auto idleOf = [this, mean](double k) {
        if (k <= 0)
            return 0.0;
        const double z = std::log(k / m_median) / m_spread;
        return k * (1 - above(z)) - mean * (1 - above(z - m_spread));
    };
    if (m_passed <= 0)
        return idleOf(seconds);
    const double ended = 1 - above(std::log(m_passed / m_median) / m_spread);
    const double idle = idleOf(m_passed + seconds) - idleOf(m_passed) - seconds * ended;
    return std::max(0.0, idle / (1 - ended));
}

TimeLeft EndForecast::range() const
{
    const auto seconds = [this](double probability) {
        return static_cast<qint32>(std::ceil(std::min(within(probability), 1e9)));
    };
    const qint32 least = std::max(1, seconds(0.1));
    return {.least = TimeLeft::Seconds(least),
        .most = TimeLeft::Seconds(std::max(least, seconds(0.9)))};
}

DurationGuess EndForecast::left() const
{
    const double median = std::max(within(0.5), 1.0);
    const double upper = std::max(within(0.84), median);
    return {.median = median, .spread = std::log(upper / median)};
}

DurationGuess combined(const DurationGuess& a, const DurationGuess& b)
{
    const auto varianceOf = [](const DurationGuess& guess) {
        const double spread = std::clamp(guess.spread, leastSpread, mostSpread);
        return spread * spread;
    };
    const double varianceA = varianceOf(a);
    const double varianceB = varianceOf(b);
    const double sum = varianceA + varianceB;
    const double logA = std::log(std::max(a.median, 1.0));
    const double logB = std::log(std::max(b.median, 1.0));
    const double contradiction = (logA - logB) * (logA - logB) / sum;
    return {.median = std::exp((varianceB * logA + varianceA * logB) / sum),
        .spread = std::sqrt(varianceA * varianceB / sum * std::max(1.0, contradiction))};
}

} // namespace farcopy
