// SPDX-License-Identifier: Apache-2.0
#include "core/copy/endforecast.h"

#include <gtest/gtest.h>

#include <cmath>

namespace farcopy {

namespace {

/// The mean of what a look after so many seconds finds idle, added up from the quantiles.
double idleByQuantiles(const EndForecast& end, double seconds)
{
    constexpr int steps = 4'000;
    double idle = 0;
    for (int i = 0; i < steps; ++i)
        idle += std::max(0.0, seconds - end.within((i + 0.5) / steps)) / steps;
    return idle;
}

} // namespace

TEST(EndForecast, GivesTheQuantilesOfItsDuration)
{
    const EndForecast end(DurationGuess{1'000, 0.5});

    EXPECT_NEAR(end.within(0.5), 1'000, 1);
    EXPECT_NEAR(end.within(0.8413), 1'000 * std::exp(0.5), 2);
    EXPECT_NEAR(end.within(0.1587), 1'000 * std::exp(-0.5), 2);
    EXPECT_LT(end.range().least.count(), 700);
    EXPECT_GT(end.range().most.count(), 1'500);
}

TEST(EndForecast, IsLaterTheMoreTimeHasPassedWithoutAnEnd)
{
    const DurationGuess whole{1'000, 0.5};

    EXPECT_GT(900 + EndForecast(whole, 900).within(0.5), 1'000);
    EXPECT_GT(EndForecast(whole, 5'000).within(0.5), EndForecast(whole, 2'000).within(0.5));
}

TEST(EndForecast, StaysReasonableLongAfterItsTime)
{
    for (const double spread : {0.0, 0.01, 0.5, 2.0, 50.0}) {
        for (const double passed : {-5.0, 0.0, 1'000.0, 2'000.0, 1e6, 1e9}) {
            const EndForecast end(DurationGuess{1'000, spread}, passed);
            const auto left = end.range();
            EXPECT_GE(left.least.count(), 1) << spread << ' ' << passed;
            EXPECT_GE(left.most, left.least) << spread << ' ' << passed;
            EXPECT_TRUE(std::isfinite(end.idleAt(60))) << spread << ' ' << passed;
            EXPECT_GE(end.idleAt(60), 0) << spread << ' ' << passed;
            EXPECT_LE(end.idleAt(60), 60.001) << spread << ' ' << passed;
        }
    }
}

TEST(EndForecast, KnowsHowLongAPlaceIsIdleWhenItIsLookedAt)
{
    for (const double passed : {0.0, 300.0, 1'500.0}) {
        const EndForecast end(DurationGuess{1'000, 0.5}, passed);
        for (const double seconds : {30.0, 500.0, 2'000.0})
            EXPECT_NEAR(end.idleAt(seconds), idleByQuantiles(end, seconds), 1 + seconds / 200);
        EXPECT_EQ(end.idleAt(0), 0);
    }
}

TEST(EndForecast, GivesWhatIsLeftAsAGuess)
{
    const auto left = EndForecast(DurationGuess{1'000, 0.1}, 800).left();

    EXPECT_NEAR(left.median, 200, 30);
    EXPECT_GT(left.spread, 0.3); // the same doubt, about less
}

TEST(Combined, LeansTowardsTheSurerGuess)
{
    const auto both = combined({1'000, 0.5}, {2'000, 0.1});

    EXPECT_GT(both.median, 1'900);
    EXPECT_LT(both.median, 2'000);
    EXPECT_NEAR(combined({1'000, 0.3}, {4'000, 0.3}).median, 2'000, 1);
}

TEST(Combined, IsSurerThanEachUnlessTheyContradict)
{
    EXPECT_LT(combined({1'000, 0.3}, {1'050, 0.3}).spread, 0.3);
    EXPECT_GT(combined({1'000, 0.1}, {4'000, 0.1}).spread, 0.5);
}

} // namespace farcopy
