// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <optional>

namespace farcopy {

/// How long a copy takes from its acceptance to its end, as far as it can be told beforehand: half
/// of such copies take less than `median`, two thirds lie within a factor of exp(spread).
struct DurationGuess {
    double median = 0; ///< seconds
    double spread = 0; ///< standard deviation of the logarithm

    bool operator==(const DurationGuess&) const = default;
};

/// What is expected of a copy of which nothing is known: from the guides' "minutes to many hours".
inline constexpr DurationGuess anyDuration{.median = 20 * 60, .spread = 1.2};

/// When a running copy will end: a log-normal duration of which a part has passed without its end.
class EndForecast
{
public:
    EndForecast() = default;
    /// @param passed  seconds of it that are over; what has not ended by then ends later
    explicit EndForecast(const DurationGuess& whole, double passed = 0);

    /// Seconds from now by which it has ended with this probability (0 < p < 1).
    [[nodiscard]] double within(double probability) const;
    /// For how many seconds it is over on average when it is looked at after so many.
    [[nodiscard]] double idleAt(double seconds) const;
    /// The middle eight tenths.
    [[nodiscard]] TimeLeft range() const;
    /// The time left as a guess of its own.
    [[nodiscard]] DurationGuess left() const;

private:
    double m_median = anyDuration.median;
    double m_spread = anyDuration.spread;
    double m_passed = 0;
};

/// Two guesses of the same duration, of independent origin: the surer one weighs more, and where
/// they contradict each other the result is less sure.
[[nodiscard]] DurationGuess combined(const DurationGuess& a, const DurationGuess& b);

} // namespace farcopy
