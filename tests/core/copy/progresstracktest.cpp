// SPDX-License-Identifier: Apache-2.0
#include "core/copy/progresstrack.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace farcopy {

namespace {

constexpr int never = 100'000;

QDateTime second(double seconds)
{
    return QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC)
        .addMSecs(std::llround(seconds * 1000));
}

/// A copy of 2,000 s that is looked at each minute until then; `part` says how far it is after a
/// part of its time.
ProgressTrack watched(double until, const std::function<double(double)>& part)
{
    ProgressTrack track;
    for (double at = 10; at <= until; at += 60)
        track.add(second(at), static_cast<int>(100 * part(at / 2'000)));
    return track;
}

double even(double part)
{
    return part;
}

/// Seconds left of a copy that has no history.
double median(const ProgressTrack& track, double now)
{
    const auto left = track.left(second(now));
    return left ? left->median : never;
}

TimeLeft range(const ProgressTrack& track, double now)
{
    return forecastOf(track, {}, second(now)).value_or(EndForecast()).range();
}

class EvenCopy : public testing::TestWithParam<unsigned>
{
};

} // namespace

TEST(ProgressTrack, SaysNothingBeforeTheProgressMoves)
{
    ProgressTrack track;

    EXPECT_EQ(track.left(second(0)), std::nullopt);
    track.add(second(0), 3);
    track.add(second(60), 3);
    EXPECT_EQ(track.left(second(60)), std::nullopt);
    EXPECT_EQ(track.percent(), 3);
}

TEST(ProgressTrack, FollowsASteadySlope)
{
    EXPECT_NEAR(median(watched(500, even), 500), 1'500, 50);
    EXPECT_NEAR(median(watched(1'500, even), 1'500), 500, 15);
    EXPECT_NEAR(median(watched(1'930, even), 1'930), 70, 6);
}

TEST(ProgressTrack, IsUnsureAtFirstAndSureAtLast)
{
    const auto width = [](double at) {
        const auto left = range(watched(at, even), at);
        return double(left.most.count()) / double(left.least.count());
    };

    EXPECT_GT(width(130), 2.5);
    EXPECT_LT(width(1'000), 1.7);
    EXPECT_LT(width(1'800), 1.25);
}

TEST(ProgressTrack, CountsOnWhileNobodyLooks)
{
    const auto track = watched(1'000, even);

    EXPECT_NEAR(median(track, 1'000) - median(track, 1'010), 10, 5);
}

TEST(ProgressTrack, FollowsACopyThatGrowsSlower)
{
    const auto slower
        = [](double part) { return part < 0.25 ? part * 2 : 0.5 + (part - 0.25) * 2 / 3; };

    EXPECT_NEAR(median(watched(1'500, slower), 1'500), 500, 60);
}

TEST(ProgressTrack, ExpectsLongerTheLongerItStandsStill)
{
    auto track = watched(1'000, even);
    const auto before = range(track, 1'000);
    track.add(second(1'600), 49);
    const auto standing = range(track, 1'600);
    track.add(second(4'000), 49);
    const auto longer = range(track, 4'000);

    EXPECT_GT(standing.most, before.most);
    EXPECT_GT(longer.most, standing.most);
    EXPECT_GT(longer.least, standing.least);
    EXPECT_GT(longer.most.count(), longer.least.count() * 3);
}

TEST(ProgressTrack, GoesOnAfterAStandstillAsBefore)
{
    const auto stalling = [](double part) {
        return part < 0.3 ? part * 2 : part < 0.6 ? 0.6 : part;
    };

    EXPECT_NEAR(median(watched(1'400, stalling), 1'400), 600, 300);
}

TEST(ProgressTrack, DoesNotHoldALateBeginningAgainstACopy)
{
    const auto late = [](double part) { return std::max(0.0, (part - 0.5) * 2); };

    EXPECT_NEAR(median(watched(1'200, late), 1'200), 800, 150);
}

TEST(ProgressTrack, PassesOverWhatCannotBe)
{
    ProgressTrack track;

    EXPECT_TRUE(track.add(second(0), 10));
    EXPECT_FALSE(track.add(second(10), std::nullopt));
    EXPECT_FALSE(track.add(second(20), 101));
    EXPECT_FALSE(track.add(second(30), -1));
    EXPECT_FALSE(track.add(second(40), 5));
    EXPECT_EQ(track.percent(), 10);
    EXPECT_TRUE(track.add(second(100), 20));
    EXPECT_NEAR(median(track, 100), 800, 60);
}

TEST(ProgressTrack, SurvivesAClockThatIsSetBackOrForward)
{
    for (const double jump : {-7'200.0, 7'200.0, 86'400.0 * 365}) {
        auto track = watched(1'000, even);
        for (double at = 1'030; at <= 1'300; at += 60)
            track.add(second(at + jump), static_cast<int>(at / 20));

        EXPECT_NEAR(median(track, 1'300 + jump), 700, 100) << jump;
    }
}

TEST(ProgressTrack, TakesTheSleepOfTheMachineForTimeOfTheCopy)
{
    ProgressTrack track;
    for (double at = 0; at <= 3'000; at += 60)
        track.add(second(at), static_cast<int>(at / 1'000));
    track.add(second(33'000), 33); // ten hours asleep, the copy awake

    EXPECT_NEAR(median(track, 33'000), 67'000, 3'000);
}

TEST(ProgressTrack, NeverSaysThatNothingIsLeft)
{
    auto track = watched(1'980, even);
    track.add(second(1'999), 100);

    EXPECT_GE(range(track, 1'999).least.count(), 1);
    EXPECT_GE(range(track, 3'000).least.count(), 1);
    for (int at = 2'600; at <= 9'000; at += 600)
        track.add(second(at), 100); // long overdue
    EXPECT_GT(range(track, 9'000).most.count(), 1'000);
}

TEST_P(EvenCopy, HasARangeThatHoldsItsEndAndShrinksWithoutJumps)
{
    std::mt19937 random(GetParam());
    const auto between = [&random](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    const double whole = between(300, 40'000);
    ProgressTrack track;
    int held = 0;
    int looks = 0;
    double mostBefore = 1e9;
    for (double at = between(5, 30); at < whole; at += between(5, 180)) {
        track.add(second(at), static_cast<int>(100 * at / whole));
        const auto end = forecastOf(track, {.startedAt = second(0)}, second(at));
        if (!end)
            continue;
        const auto left = end->range();
        EXPECT_GE(left.least.count(), 1);
        EXPECT_GE(left.most, left.least);
        if (track.percent() >= 10) {
            ++looks;
            held += left.least.count() <= whole - at + 1 && left.most.count() >= whole - at - 1;
            EXPECT_LT(left.most.count(), mostBefore * 1.1 + 30);
            mostBefore = double(left.most.count());
        }
    }
    EXPECT_GE(held, looks * 8 / 10 - 1); // a short copy is looked at too seldom to judge
}

INSTANTIATE_TEST_SUITE_P(Seeds, EvenCopy, testing::Range(1U, 41U));

TEST(Forecast, FallsBackOnTheHistoryWhereNoProgressIsTold)
{
    const ProgressTrack blind;
    const CopyPrior prior{.startedAt = second(0), .guess = DurationGuess{1'000, 0.2}};

    const auto left = forecastOf(blind, prior, second(400))->range();

    EXPECT_GT(left.least.count(), 300);
    EXPECT_LT(left.most.count(), 1'000);
    EXPECT_EQ(forecastOf(blind, {.startedAt = second(0)}, second(400)), std::nullopt);
}

TEST(Forecast, TrustsTheProgressMoreTheMoreItHasSeen)
{
    const CopyPrior tooShort{.startedAt = second(0), .guess = DurationGuess{1'000, 0.3}};

    const double early = forecastOf(watched(130, even), tooShort, second(130))->left().median;
    const double late = forecastOf(watched(1'500, even), tooShort, second(1'500))->left().median;

    EXPECT_LT(early, 1'400);
    EXPECT_NEAR(late, 500, 60);
}

} // namespace farcopy
