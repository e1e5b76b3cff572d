// SPDX-License-Identifier: Apache-2.0

// How well the copy engine decides, on simulated time: which copy starts next, and when to look at
// those that run. Prints a table and ends with 0; its figures are for people, not for a pass or
// fail (tests/core/copy/schedulingtest.cpp holds the same simulation to somewhat wider bars).
//
//     cmake --build --preset dev --target farcopy_scheduling_bench
//     build/dev/tests/farcopy_scheduling_bench [SEEDS]
//
// Each row: 60 copies into a lane of five places, durations log-normal (median 20 min,
// log-sd 1.06), mean of SEEDS runs (200 unless given).
//   makespan  until all have ended, over the lower bound max(total / 5, longest)
//   calls     DescribeBackups a copy
//   idle      seconds a copy that a place was free while another copy waited for it
//   in range  how often the end fell into the range that was shown as the time left (0.8 is meant)
// A request takes 0.3 s. Sizes follow durations with a log-sd of 0.15.

#include "tests/bench/copysimulation.h"

#include <cstdio>
#include <cstdlib>

namespace {

using farcopy::simulation::Plan;
using farcopy::simulation::Progress;

struct Row {
    const char* name;
    Plan plan;
    const char* bars;
};

} // namespace

int main(int argc, char** argv)
{
    const int given = argc > 1 ? std::atoi(argv[1]) : 200;
    const auto seeds = static_cast<unsigned>(given > 0 ? given : 200);
    const Row rows[] = {
        {"one lane, longest first", {}, "1.02, 9 calls, 6 s"},
        {"three Regions side by side", {.regions = 3}, "1.03, 9 calls, 6 s"},
        {"order as given", {.mayOrder = false}, "(1.18 is its bound)"},
        {"sizes unknown", {.areSizesKnown = false}, ""},
        {"no progress told", {.progress = Progress::None}, "20 calls, 20 s"},
        {"no progress, sizes unknown", {.areSizesKnown = false, .progress = Progress::None},
            "20 calls, 20 s"},
        {"no progress, with history", {.hasHistory = true, .progress = Progress::None},
            "20 calls, 20 s"},
        {"with history", {.hasHistory = true}, ""},
        {"progress convex", {.progress = Progress::Convex}, ""},
        {"progress concave", {.progress = Progress::Concave}, ""},
        {"progress stalls", {.progress = Progress::Stalling}, ""},
        {"progress late", {.progress = Progress::Late}, ""},
        {"somebody watches", {.isAttended = true}, ""},
        {"three Regions, no progress", {.regions = 3, .progress = Progress::None}, ""},
    };
    std::printf(
        "%-28s %9s %7s %7s %9s  %s\n", "", "makespan", "calls", "idle s", "in range", "bars");
    for (const auto& row : rows) {
        const auto outcome = farcopy::simulation::runMany(row.plan, seeds);
        std::printf("%-28s %9.4f %7.2f %7.2f %9.2f  %s\n", row.name, outcome.makespan,
            outcome.calls, outcome.idle, outcome.isInRange, row.bars);
        if (row.plan.regions > 1)
            std::printf("%-28s %9.4f\n", "  one Region after another", outcome.oneByOne);
    }
    return 0;
}
