// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanes.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId ohio(QStringLiteral("us-east-2"));

JobId jobId(int number)
{
    return JobId(QString::number(number));
}

QList<QueuedJob> jobs(
    int number, JobState state, const LaneKey& lane = {.destination = frankfurt}, int first = 1)
{
    QList<QueuedJob> queue;
    for (int i = 0; i < number; ++i)
        queue.append({.id = jobId(first + i), .lane = lane, .state = state});
    return queue;
}

QList<QueuedJob> jobsFrom(int first, int number, JobState state)
{
    return jobs(number, state, {.destination = frankfurt}, first);
}

LaneKey volumeLane(int number)
{
    return {.destination = frankfurt,
        .volume = VolumeId(QStringLiteral("fsvol-%1").arg(number)),
        .key = QStringLiteral("key")};
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
    const auto decision = decideStarts(jobs(7, JobState::Waiting), {});

    EXPECT_EQ(decision.start, ids({1, 2, 3, 4, 5}));
    EXPECT_EQ(decision.waits.value(jobId(6)), WaitReason::LaneFull);
    EXPECT_EQ(decision.waits.size(), 2);
    EXPECT_EQ(decision.running.value({.destination = frankfurt}), 5);
}

TEST(Lanes, CountEveryJobThatMayRun)
{
    const auto queue = jobs(2, JobState::Copying) + jobsFrom(3, 1, JobState::Sending)
        + jobsFrom(4, 1, JobState::UnknownFate) + jobsFrom(5, 2, JobState::Waiting);

    const auto decision = decideStarts(queue, {});

    EXPECT_EQ(decision.start, ids({4, 5}));
    EXPECT_EQ(decision.waits.value(jobId(6)), WaitReason::LaneFull);
}

TEST(Lanes, CountTheCopiesOfOthers)
{
    const auto decision = decideStarts(
        jobs(3, JobState::Waiting), {.foreignCopies = {{{.destination = frankfurt}, 4}}});

    EXPECT_EQ(decision.start, ids({1}));
    EXPECT_EQ(decision.running.value({.destination = frankfurt}), 5);
}

TEST(Lanes, StandSideBySide)
{
    const auto queue
        = jobs(6, JobState::Waiting) + jobs(2, JobState::Waiting, {.destination = ohio}, 7);

    const auto decision = decideStarts(queue, {});

    EXPECT_EQ(decision.start, ids({1, 2, 3, 4, 5, 7, 8}));
}

TEST(Lanes, SendNothingWhileTheyAreHeld)
{
    const auto queue = jobs(1, JobState::UnknownFate) + jobsFrom(2, 2, JobState::Waiting);

    const auto decision
        = decideStarts(queue, {.regions = {{frankfurt, {.hold = WaitReason::Throttled}}}});

    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2)), WaitReason::Throttled);
}

TEST(Lanes, SendOneRequestAfterTrouble)
{
    const LanesOutside probing{.regions = {{frankfurt, {.isProbing = true}}}};
    const auto sending = jobs(1, JobState::Sending) + jobsFrom(2, 2, JobState::Waiting);

    EXPECT_EQ(decideStarts(jobs(3, JobState::Waiting), probing).start, ids({1}));
    const auto decision = decideStarts(sending, probing);
    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2), WaitReason::LaneFull), WaitReason::None);
}

TEST(Lanes, SettleUnknownFatesBeforeStartingOthers)
{
    const auto queue = jobs(2, JobState::Waiting) + jobsFrom(3, 1, JobState::UnknownFate);

    const auto decision = decideStarts(queue, {.regions = {{frankfurt, {.isProbing = true}}}});

    EXPECT_EQ(decision.start, ids({3}));
}

TEST(Lanes, AskAgainForAnUnknownFateInAFullLane)
{
    const auto queue = jobs(4, JobState::Copying) + jobsFrom(5, 1, JobState::UnknownFate)
        + jobsFrom(6, 1, JobState::Waiting);

    EXPECT_EQ(decideStarts(queue, {}).start, ids({5}));
}

TEST(Lanes, SendNothingWhileTheQueueIsClosed)
{
    const auto queue = jobs(1, JobState::UnknownFate) + jobsFrom(2, 1, JobState::Waiting);

    const auto decision = decideStarts(queue, {}, {}, WaitReason::QueuePaused);

    EXPECT_TRUE(decision.start.isEmpty());
    EXPECT_EQ(decision.waits.value(jobId(2)), WaitReason::QueuePaused);
}

TEST(Lanes, LetEachVolumeHaveFiveBesideTheRegionsFive)
{
    const auto queue = jobs(6, JobState::Waiting) + jobs(6, JobState::Waiting, volumeLane(1), 7)
        + jobs(1, JobState::Waiting, volumeLane(2), 13);

    const auto decision = decideStarts(queue, {});

    EXPECT_EQ(decision.start, ids({1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13}));
    EXPECT_EQ(decision.waits.value(jobId(6)), WaitReason::LaneFull);
    EXPECT_EQ(decision.waits.value(jobId(12)), WaitReason::LaneFull);
    EXPECT_EQ(decision.running.value(volumeLane(2)), 1);
}

TEST(Lanes, KeepTheLimitOfAllVolumesTogether)
{
    const auto queue = jobs(2, JobState::Copying, volumeLane(1))
        + jobs(2, JobState::Waiting, volumeLane(2), 3)
        + jobs(1, JobState::Waiting, volumeLane(3), 5) + jobsFrom(6, 1, JobState::Waiting);
    const LanesOutside outside{.foreignCopies = {{volumeLane(4), 1}}};

    const auto decision = decideStarts(queue, outside, {.volumeLanes = 4});

    EXPECT_EQ(decision.start, ids({3, 6}));
    EXPECT_EQ(decision.waits.value(jobId(4)), WaitReason::LaneFull);
    EXPECT_EQ(decision.waits.value(jobId(5)), WaitReason::LaneFull);
}

TEST(Lanes, AreHeldOneByOne)
{
    const auto queue = jobs(1, JobState::Waiting) + jobs(1, JobState::Waiting, volumeLane(1), 2);
    const LanesOutside outside{
        .lanes = {{{.destination = frankfurt}, {.hold = WaitReason::Throttled}}}};

    const auto decision = decideStarts(queue, outside);

    EXPECT_EQ(decision.start, ids({2}));
    EXPECT_EQ(decision.waits.value(jobId(1)), WaitReason::Throttled);
}

TEST(Lanes, SendNothingThatCountsAgainstAUsedUpQuota)
{
    auto queue = jobs(4, JobState::Waiting);
    queue[0].type = FileSystemType::Windows;
    queue[1].type = FileSystemType::Lustre;
    queue[2].type = FileSystemType::Windows;
    queue[3].lane.destination = ohio;
    queue[3].type = FileSystemType::Windows;
    const LanesOutside outside{
        .quotas = {{{frankfurt, FileSystemType::Windows}, {.hold = WaitReason::Stopped}}}};

    const auto decision = decideStarts(queue, outside);

    EXPECT_EQ(decision.start, ids({2, 4}));
    EXPECT_EQ(decision.waits.value(jobId(1)), WaitReason::Stopped);
    EXPECT_EQ(decision.waits.value(jobId(3)), WaitReason::Stopped);
}

TEST(Lanes, TryAQuotaWithOneRequest)
{
    auto queue = jobs(3, JobState::Waiting);
    queue[2].type = FileSystemType::Lustre;
    const LanesOutside outside{
        .quotas = {{{frankfurt, FileSystemType::Unknown}, {.isProbing = true}}}};

    EXPECT_EQ(decideStarts(queue, outside).start, ids({1, 3}));
}

} // namespace farcopy
