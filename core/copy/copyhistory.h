// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/endforecast.h"
#include "core/domain/copyduration.h"

#include <QHash>
#include <QList>

namespace farcopy {

/// What the duration of a copy depends on.
struct CopyTraits {
    RegionId sourceRegion = {};
    RegionId destination;
    CopySource source;
    CopyPrediction::Kind kind = CopyPrediction::Kind::Unknown;
};

[[nodiscard]] CopyTraits traitsOf(const CopyJob& job);
/// Of a copy that is listed; whether it is incremental is not told.
[[nodiscard]] CopyTraits traitsOf(const Backup& copy);

/// How long copies took, and what follows for others.
class CopyHistory
{
public:
    explicit CopyHistory(const QList<CopyDuration>& durations = {});

    /// The latest counts most. Those of no duration (the clock was changed) are passed over.
    void add(const CopyDuration& duration);

    /// From copies of the same file system or volume between the same Regions; else from copies
    /// between them by bytes a second, the nearest in size; else from any. Always of the same
    /// kind; a copy of which it is not known is like any.
    /// @return  nothing: no such copy has ended yet
    [[nodiscard]] std::optional<DurationGuess> guess(const CopyTraits& copy) const;

private:
    struct Sample {
        double logSeconds = 0;
        std::optional<double> logBytes;
    };
    using Samples = QList<Sample>;

    struct Likeness;
    static Samples nearest(const Samples& samples, std::optional<double> logBytes);
    static std::optional<DurationGuess> guessFrom(
        const Samples& known, const CopyTraits& copy, const Likeness& likeness);

    QHash<QString, Samples> m_byOrigin; ///< each list: the oldest first
    QHash<QString, Samples> m_byRoute;
    QHash<QString, Samples> m_byKind;
    Samples m_all;
};

/// How long each of these takes, for longestFirst(): by the history, in seconds; where that knows
/// nothing, by size, on the same scale if some are known in both ways. Nothing: neither is known.
[[nodiscard]] QList<std::optional<double>> expectedDurations(
    const QList<CopyTraits>& copies, const CopyHistory& history);

} // namespace farcopy
