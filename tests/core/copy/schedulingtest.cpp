// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/copysimulation.h"

#include <gtest/gtest.h>

namespace farcopy::simulation {

namespace {

constexpr unsigned seeds = 3;

} // namespace

// The bars are those of tests/bench/schedulingbench.cpp, somewhat wider where fewer seeds
// tell less. Time is simulated: a slow machine changes nothing.

TEST(Scheduling, FillsALaneToNearTheBestThatAnyOrderCan)
{
    const auto mean = runMany({}, seeds);

    EXPECT_LT(mean.makespan, 1.02);
    EXPECT_LT(mean.calls, 6);
    EXPECT_LT(mean.idle, 7);
    EXPECT_LE(mean.mostAtOnce, 5);
}

TEST(Scheduling, FillsThreeLanesAtTheSameTime)
{
    const auto mean = runMany({.regions = 3}, 2);

    EXPECT_LT(mean.makespan, 1.03);
    EXPECT_LT(mean.calls, 6);
    EXPECT_LT(mean.idle, 7);
    EXPECT_LE(mean.mostAtOnce, 5);
}

TEST(Scheduling, GetsAlongWithoutProgress)
{
    for (const bool areSizesKnown : {true, false}) {
        const auto mean
            = runMany({.areSizesKnown = areSizesKnown, .progress = Progress::None}, seeds);

        EXPECT_LT(mean.calls, 20);
        EXPECT_LT(mean.idle, 20);
    }
}

TEST(Scheduling, LooksLessWhereItHasAHistory)
{
    const auto without = runMany({.progress = Progress::None}, seeds);
    const auto with = runMany({.hasHistory = true, .progress = Progress::None}, seeds);

    EXPECT_LT(with.calls, without.calls);
}

TEST(Scheduling, SurvivesProgressThatIsNotEven)
{
    for (const auto progress :
        {Progress::Convex, Progress::Concave, Progress::Stalling, Progress::Late}) {
        const auto mean = runMany({.progress = progress}, seeds);

        EXPECT_LT(mean.makespan, 1.03) << static_cast<int>(progress);
        EXPECT_LT(mean.calls, 9) << static_cast<int>(progress);
        EXPECT_LT(mean.idle, 20) << static_cast<int>(progress);
    }
}

TEST(Scheduling, ShowsRangesThatHoldTheEnd)
{
    EXPECT_GT(runMany({}, seeds).isInRange, 0.8);
    EXPECT_GT(runMany({.progress = Progress::None}, seeds).isInRange, 0.8);
}

} // namespace farcopy::simulation
