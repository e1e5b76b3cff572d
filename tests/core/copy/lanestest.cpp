// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanes.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

constexpr int capacity = 5;
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId ohio(QStringLiteral("us-east-2"));

JobId jobId(int number)
{
    return JobId(QString::number(number));
}

QList<QueuedJob> jobs(int number, JobState state, const RegionId& lane = frankfurt, int first = 1)
{
    QList<QueuedJob> queue;
    for (int i = 0; i < number; ++i)
        queue.append({jobId(first + i), lane, state});
    return queue;
}

QList<JobId> ids(std::initializer_list<int> numbers)
{
    QList<JobId> list;
    for (const int number : numbers)
        list.append(jobId(number));
    return list;
}

} // namespace

TEST(Lanes, StartFiveAndLetTheSixthWait)
{
    const auto decision = decideStarts(jobs(7, JobState::Waiting), {}, capacity);

    EXPECT_EQ(decision.start, ids({1, 2, 3, 4, 5}));
    EXPECT_EQ(decision.waits.value(jobId(6)), WaitReason::LaneFull);
    EXPECT_EQ(decision.waits.size(), 2);
    EXPECT_EQ(decision.running.value(frankfurt), 5);
}

TEST(Lanes, CountEveryJobThatMayRun)
{
    const auto queue = jobs(2, JobState::Copying) + jobs(1, JobState::Sending, frankfurt, 3)
        + jobs(1, JobState::UnknownFate, frankfurt, 4) + jobs(2, JobState::Waiting, frankfurt, 5);

    const auto decision = decideStarts(queue, {}, capacity);

    EXPECT_EQ(decision.start, ids({4, 5}));
    EXPECT_EQ(decision.waits.value(jobId(6)), WaitReason::LaneFull);
}

TEST(Lanes, CountTheCopiesOfOthers)
{
    const auto decision
        = decideStarts(jobs(3, JobState::Waiting), {{frankfurt, {.foreignCopies = 4}}}, capacity);

    EXPECT_EQ(decision.start, ids({1}));
    EXPECT_EQ(decision.running.value(frankfurt), 5);
}

TEST(Lanes, StandSideBySide)
{
    const auto queue = jobs(6, JobState::Waiting) + jobs(2, JobState::Waiting, ohio, 7);

    const auto decision = decideStarts(queue, {}, capacity);

    EXPECT_EQ(decision.start, ids({1, 2, 3, 4, 5, 7, 8}));
}

TEST(Lanes, SendNothingWhileTheyAreHeld)
{
    const auto queue = jobs(1, JobState::UnknownFate) + jobs(2, JobState::Waiting, frankfurt, 2);

    const auto decision
        = decideStarts(queue, {{frankfurt, {.hold = WaitReason::Throttled}}}, capacity);

    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2)), WaitReason::Throttled);
}

TEST(Lanes, SendOneRequestAfterTrouble)
{
    const QHash<RegionId, LaneOutside> probing = {{frankfurt, {.isProbing = true}}};
    const auto sending = jobs(1, JobState::Sending) + jobs(2, JobState::Waiting, frankfurt, 2);

    EXPECT_EQ(decideStarts(jobs(3, JobState::Waiting), probing, capacity).start, ids({1}));
    const auto decision = decideStarts(sending, probing, capacity);
    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2), WaitReason::LaneFull), WaitReason::None);
}

TEST(Lanes, SettleUnknownFatesBeforeStartingOthers)
{
    const auto queue = jobs(2, JobState::Waiting) + jobs(1, JobState::UnknownFate, frankfurt, 3);

    const auto decision = decideStarts(queue, {{frankfurt, {.isProbing = true}}}, capacity);

    EXPECT_EQ(decision.start, ids({3}));
}

TEST(Lanes, AskAgainForAnUnknownFateInAFullLane)
{
    const auto queue = jobs(4, JobState::Copying) + jobs(1, JobState::UnknownFate, frankfurt, 5)
        + jobs(1, JobState::Waiting, frankfurt, 6);

    EXPECT_EQ(decideStarts(queue, {}, capacity).start, ids({5}));
}

TEST(Lanes, SendNothingWhileTheQueueIsClosed)
{
    const auto queue = jobs(1, JobState::UnknownFate) + jobs(1, JobState::Waiting, frankfurt, 2);

    const auto decision = decideStarts(queue, {}, capacity, WaitReason::QueuePaused);

    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2)), WaitReason::QueuePaused);
}

} // namespace farcopy
