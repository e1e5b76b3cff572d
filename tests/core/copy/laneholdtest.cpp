// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanehold.h"

#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using std::chrono::milliseconds;

class LaneHoldTest : public testing::Test
{
protected:
    LaneHold soon{{.firstRetry = milliseconds(1), .longestRetry = milliseconds(1)},
        [] { return 0.0; }, nullptr};
    LaneHold late{{.firstRetry = std::chrono::hours(1), .longestRetry = std::chrono::hours(1)},
        [] { return 0.0; }, nullptr};
};

} // namespace

TEST_F(LaneHoldTest, LiftsByItselfAndProbesFirst)
{
    soon.begin(WaitReason::Throttled, false);
    EXPECT_EQ(soon.reason(), WaitReason::Throttled);

    ASSERT_TRUE(test::eventually([this] { return soon.reason() == WaitReason::None; }));
    EXPECT_TRUE(soon.gate().isProbing);
    soon.answered();
    EXPECT_FALSE(soon.gate().isProbing);
}

TEST_F(LaneHoldTest, CountsFailuresThatComeTogetherOnce)
{
    late.begin(WaitReason::NoAnswer, false);
    late.begin(WaitReason::NoAnswer, false);

    EXPECT_EQ(late.failures(), 1);
}

TEST_F(LaneHoldTest, LiftsWhenAPlaceIsFreeOnlyIfItWaitsForOne)
{
    late.begin(WaitReason::NoAnswer, false);
    late.slotFreed();
    EXPECT_EQ(late.reason(), WaitReason::NoAnswer);

    late.lift();
    late.begin(WaitReason::Throttled, true);
    late.slotFreed();
    EXPECT_EQ(late.reason(), WaitReason::None);
}

TEST_F(LaneHoldTest, LiftsWhenTheServiceAnswersAnotherRequest)
{
    late.begin(WaitReason::NoAnswer, false);
    late.answered();
    EXPECT_EQ(late.reason(), WaitReason::None);

    late.begin(WaitReason::Throttled, true);
    late.answered();
    EXPECT_EQ(late.reason(), WaitReason::Throttled);
}

TEST_F(LaneHoldTest, SaysOnceThatItIsLifted)
{
    QSignalSpy lifted(&late, &LaneHold::lifted);
    late.begin(WaitReason::NoAnswer, false);

    late.lift();
    late.lift();

    EXPECT_EQ(lifted.size(), 1);
}

TEST_F(LaneHoldTest, StaysAsLongAsTheServiceAsksFor)
{
    soon.begin(WaitReason::Throttled, false, std::chrono::hours(1));
    LaneHold other{{.firstRetry = milliseconds(20), .longestRetry = milliseconds(20)},
        [] { return 0.0; }, nullptr};
    other.begin(WaitReason::Throttled, false);

    ASSERT_TRUE(test::eventually([&other] { return other.reason() == WaitReason::None; }));
    EXPECT_EQ(soon.reason(), WaitReason::Throttled);
}

} // namespace farcopy
