// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copypace.h"

#include <QList>

/// Copies on simulated time: lanes, order, history, forecasts and pace are those of the program,
/// the service and the clock are made up.
namespace farcopy::simulation {

enum class Progress {
    Linear,   ///< whole numbers that grow evenly
    None,     ///< none is told
    Convex,   ///< slow at first
    Concave,  ///< slow at last
    Stalling, ///< stands at 60 % for a third of the time
    Late      ///< at 0 % for a third of the time, then evenly
};

struct Plan {
    int copies = 60; ///< into each Region
    int regions = 1;
    double medianSeconds = 20 * 60;
    double logDeviation = 1.06;
    double sizeNoise = 0.15; ///< standard deviation of log size about log duration
    bool areSizesKnown = true;
    bool mayOrder = true;    ///< the engine puts the longest first
    bool hasHistory = false; ///< an earlier batch of the same kind has been copied
    bool isAttended = false;
    Progress progress = Progress::Linear;
    CopyPace pace = {};
    double latency = 0.3; ///< seconds from a request to its answer
};

struct Outcome {
    double makespan = 0;  ///< seconds until the program knows that all have ended
    double bound = 0;     ///< no order ends sooner: max(total / 5, longest), of the slowest Region
    double oneByOne = 0;  ///< sum of the bounds: the Regions one after another
    double calls = 0;     ///< DescribeBackups, a copy
    double idle = 0;      ///< seconds that a place was free while a copy waited for it, a copy
    int mostAtOnce = 0;   ///< in one Region
    double isInRange = 0; ///< part of the ranges shown that held the end
};

/// The same seed gives the same copies.
[[nodiscard]] Outcome run(const Plan& plan, unsigned seed);

/// The mean of many.
[[nodiscard]] Outcome runMany(const Plan& plan, unsigned seeds);

} // namespace farcopy::simulation
