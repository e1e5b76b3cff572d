// SPDX-License-Identifier: Apache-2.0
#include "core/transport/clockoffset.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

const QDateTime noon({2026, 8, 1}, {12, 0}, Qt::UTC);

} // namespace

TEST(ClockOffset, FollowsAClockThatIsFarAhead)
{
    ClockOffset offset;

    EXPECT_TRUE(offset.learn("Sat, 01 Aug 2026 12:10:00 GMT", noon));
    EXPECT_EQ(offset.value(), 10min);
    EXPECT_EQ(offset.apply(noon), noon.addSecs(600));
}

TEST(ClockOffset, FollowsAClockThatIsFarBehind)
{
    ClockOffset offset;

    EXPECT_TRUE(offset.learn("Sat, 01 Aug 2026 11:50:00 GMT", noon));
    EXPECT_EQ(offset.apply(noon), noon.addSecs(-600));
}

TEST(ClockOffset, LeavesSmallDifferencesAlone)
{
    ClockOffset offset;

    EXPECT_FALSE(offset.learn("Sat, 01 Aug 2026 12:04:00 GMT", noon));
    EXPECT_FALSE(offset.learn("Sat, 01 Aug 2026 11:56:00 GMT", noon));
    EXPECT_EQ(offset.value(), 0min);
}

TEST(ClockOffset, LearnsNothingFromTheSameDateTwice)
{
    ClockOffset offset;
    ASSERT_TRUE(offset.learn("Sat, 01 Aug 2026 12:10:00 GMT", noon));

    EXPECT_FALSE(offset.learn("Sat, 01 Aug 2026 12:10:30 GMT", noon));
    EXPECT_EQ(offset.value(), 10min);
}

TEST(ClockOffset, GoesBackWhenTheMachinesClockIsSet)
{
    ClockOffset offset;
    ASSERT_TRUE(offset.learn("Sat, 01 Aug 2026 12:10:00 GMT", noon));

    EXPECT_TRUE(offset.learn("Sat, 01 Aug 2026 12:00:00 GMT", noon));
    EXPECT_EQ(offset.value(), 0min);
}

TEST(ClockOffset, LearnsNothingFromWhatIsNoDate)
{
    ClockOffset offset;

    EXPECT_FALSE(offset.learn("", noon));
    EXPECT_FALSE(offset.learn("yesterday", noon));
}

} // namespace farcopy
