// SPDX-License-Identifier: Apache-2.0
#include "core/copy/progresstrack.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QDateTime second(int seconds)
{
    return QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

} // namespace

TEST(ProgressTrack, SaysNothingBeforeTheProgressMoves)
{
    ProgressTrack track;

    EXPECT_EQ(track.secondsLeft(second(0)), std::nullopt);
    track.add(second(0), 3);
    track.add(second(60), 3);
    EXPECT_EQ(track.secondsLeft(second(60)), std::nullopt);
    EXPECT_EQ(track.percent(), 3);
}

TEST(ProgressTrack, FollowsASteadySlope)
{
    ProgressTrack track;
    track.add(second(0), 0);
    track.add(second(100), 10);

    EXPECT_EQ(track.secondsLeft(second(100)), 900);
}

TEST(ProgressTrack, GrowsUnsureWhileTheProgressStandsStill)
{
    ProgressTrack track;
    track.add(second(0), 0);
    track.add(second(100), 50);

    EXPECT_EQ(track.secondsLeft(second(100)), 100);
    EXPECT_EQ(track.secondsLeft(second(200)), 200);
}

TEST(ProgressTrack, FollowsACopyThatGrowsSlower)
{
    ProgressTrack track;
    for (int percent = 0; percent <= 50; percent += 5)
        track.add(second(percent), percent); // one second each
    for (int percent = 55; percent <= 90; percent += 5)
        track.add(second(50 + (percent - 50) * 10), percent); // ten seconds each

    EXPECT_EQ(track.secondsLeft(second(450)), 100);
}

TEST(ProgressTrack, IgnoresWhatCannotBe)
{
    ProgressTrack track;
    track.add(second(0), 10);

    EXPECT_FALSE(track.add(second(10), std::nullopt));
    EXPECT_FALSE(track.add(second(10), 5));
    EXPECT_FALSE(track.add(second(10), 101));
    EXPECT_FALSE(track.add(second(10), -1));
    EXPECT_TRUE(track.add(second(10), 20));
    EXPECT_EQ(track.percent(), 20);
}

TEST(ProgressTrack, SurvivesAClockThatIsSetBack)
{
    ProgressTrack track;
    track.add(second(100), 10);
    track.add(second(200), 20);

    EXPECT_EQ(track.secondsLeft(second(50)), std::nullopt);
}

TEST(ProgressTrack, HasNothingLeftAtTheEnd)
{
    ProgressTrack track;
    track.add(second(0), 0);
    track.add(second(100), 100);

    EXPECT_EQ(track.secondsLeft(second(100)), 0);
}

} // namespace farcopy
