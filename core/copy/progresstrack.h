// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/endforecast.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace farcopy {

/// What was seen of one copy's progress, and what follows for its end.
class ProgressTrack
{
public:
    /// Takes a look in. Percentages that go backwards, are over 100 or missing change nothing.
    /// @return  the progress has grown
    bool add(const QDateTime& at, std::optional<int> percent);

    /// 0…100, the highest that was seen; nothing: none was.
    [[nodiscard]] std::optional<int> percent() const;

    /// The time left, from how the latest progress went; the less sure the less of it was seen, the
    /// less even it is, and the longer it stands still. Nothing while it has not moved.
    [[nodiscard]] std::optional<DurationGuess> left(const QDateTime& now) const;

private:
    struct Look {
        qint64 at = 0; ///< ms
        int percent = 0;
    };
    /// A line through looks: percent over time.
    struct Line {
        double meanAt = 0;      ///< ms
        double meanPercent = 0; ///< in the middle of the step that was shown
        double slope = 0;       ///< percent a ms; above 0 where it is a line
        double slopeDoubt = 0;  ///< standard deviation, as a part of the slope
        double number = 0;
        double spreadAt = 0; ///< sum of the squared distances from meanAt
    };
    [[nodiscard]] static Line lineThrough(const QList<Look>& looks);
    [[nodiscard]] static double changeBetween(const Line& early, const Line& late);
    void bridgeGap(qint64 at, int percent);
    void cutStandstill();
    [[nodiscard]] qint64 standingSince() const;

    bool m_isLate = false; ///< it stood still at first, and the look from then is still there
    Look m_first;          ///< of all
    QList<Look> m_looks;   ///< of the latest progress; of each percentage the first and the last
};

/// What is known of a running copy before and beside its progress.
struct CopyPrior {
    QDateTime startedAt = {};                ///< invalid: not known
    std::optional<DurationGuess> guess = {}; ///< from the history
};

/// When a copy will end, from all that is known of it. Nothing: only that it runs.
[[nodiscard]] std::optional<EndForecast> forecastOf(
    const ProgressTrack& track, const CopyPrior& prior, const QDateTime& now);

/// The same where something has to be assumed, in order to decide when to look again.
[[nodiscard]] EndForecast anyForecast(const CopyPrior& prior, const QDateTime& now);

} // namespace farcopy
