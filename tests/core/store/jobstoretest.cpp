// SPDX-License-Identifier: Apache-2.0
#include "core/store/activityrows.h"
#include "core/store/durationrows.h"
#include "core/store/jobrows.h"
#include "core/store/sessionjobstore.h"
#include "core/store/store.h"
#include "tests/support/storestage.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;

QList<ActivityEntry> loggedActivities(Store& store)
{
    return outcomeOf(store.activities({}, 10)).value_or(QList<ActivityEntry>());
}

/// Which job cannot be written, whatever else can: another program made it so.
void refuseJob(const StoreStage& stage, int number)
{
    stage.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON jobs WHEN new.id = 'job-%1'"
                             " BEGIN SELECT RAISE(ABORT, 'refused'); END")
                  .arg(number));
}

} // namespace

TEST(JobStore, KeepsAllOfAJobFromOneStartToTheNext)
{
    const StoreStage stage;
    const QList<StoredJob> jobs{sampleStoredJob(1), fullStoredJob(2)};
    ASSERT_TRUE(written(*stage.store(), {.saved = jobs}));

    const StoredQueue queue = loaded(*stage.store());

    ASSERT_EQ(queue.jobs.size(), 2);
    expectSameJob(queue.jobs[0], jobs[0]);
    expectSameJob(queue.jobs[1], jobs[1]);
}

TEST(JobStore, KeepsAJobInEachState)
{
    const StoreStage stage;
    const auto store = stage.store();
    QList<StoredJob> jobs;
    for (int state = 0; state <= static_cast<int>(JobState::Vanished); ++state) {
        jobs.append(sampleStoredJob(state));
        jobs.last().job.state = static_cast<JobState>(state);
    }

    ASSERT_TRUE(written(*store, {.saved = jobs}));
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(queue.jobs.size(), jobs.size());
    for (int i = 0; i < jobs.size(); ++i)
        EXPECT_EQ(queue.jobs[i].job.state, jobs[i].job.state);
}

TEST(JobStore, GivesJobsInTheOrderOfTheirPlaces)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(
        written(*store, {.saved = {sampleStoredJob(3), sampleStoredJob(1), sampleStoredJob(2)}}));

    StoredJob moved = sampleStoredJob(1);
    moved.place = 9;
    ASSERT_TRUE(written(*store, {.saved = {moved}}));

    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-2 job-3 job-1"));
}

TEST(JobStore, ChangesAJobThatIsThere)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(written(*store, {.saved = {fullStoredJob(1)}}));

    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(queue.jobs.size(), 1);
    expectSameJob(queue.jobs[0], sampleStoredJob(1));
}

TEST(JobStore, ForgetsRemovedJobs)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1), sampleStoredJob(2)}}));

    ASSERT_TRUE(written(*store, {.removed = {sampleStoredJob(1).job.id}}));

    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-2"));
}

TEST(JobStore, KeepsQueuesApart)
{
    const StoreStage stage;
    const auto store = stage.store();
    const QueueKey other(QStringLiteral("444455556666"));
    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}, .isPaused = true}));
    ASSERT_TRUE(written(*store, {.saved = {fullStoredJob(1), sampleStoredJob(2)}}, other));

    ASSERT_TRUE(written(*store, {.removed = {sampleStoredJob(1).job.id}}, other));

    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1"));
    EXPECT_TRUE(loaded(*store).isPaused);
    EXPECT_EQ(idsOf(loaded(*store, other)), QStringLiteral("job-2"));
    EXPECT_FALSE(loaded(*store, other).isPaused);
}

TEST(JobStore, RemembersThePauseUntilItEnds)
{
    const StoreStage stage;
    ASSERT_TRUE(written(*stage.store(), {.isPaused = true}));
    ASSERT_TRUE(loaded(*stage.store()).isPaused);
    ASSERT_TRUE(written(*stage.store(), {.saved = {sampleStoredJob(1)}}));
    EXPECT_TRUE(loaded(*stage.store()).isPaused);

    ASSERT_TRUE(written(*stage.store(), {.isPaused = false}));

    EXPECT_FALSE(loaded(*stage.store()).isPaused);
}

TEST(JobStore, WritesDurationsAndActivitiesWithTheJobs)
{
    const StoreStage stage;
    const auto store = stage.store();

    ASSERT_TRUE(written(*store,
        {.saved = {sampleStoredJob(1)},
            .durations = {sampleDuration(60), sampleDuration(70)},
            .activities = {sampleActivity(1)}}));

    EXPECT_EQ(loaded(*store).durations, (QList{sampleDuration(60), sampleDuration(70)}));
    EXPECT_EQ(loggedActivities(*store), QList{sampleActivity(1)});
}

TEST(JobStore, WritesAllOfAChangeOrNothing)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
    refuseJob(stage, 3);

    const auto outcome = written(*store,
        {.saved = {fullStoredJob(1), sampleStoredJob(2), sampleStoredJob(3)},
            .durations = {sampleDuration(60)},
            .activities = {sampleActivity(1)},
            .isPaused = true});
    const StoredQueue queue = loaded(*store);

    ASSERT_FALSE(outcome);
    ASSERT_EQ(idsOf(queue), QStringLiteral("job-1"));
    expectSameJob(queue.jobs[0], sampleStoredJob(1));
    EXPECT_TRUE(queue.durations.isEmpty());
    EXPECT_FALSE(queue.isPaused);
    EXPECT_TRUE(loggedActivities(*store).isEmpty());
}

TEST(JobStore, WritesOnAfterAChangeThatFailed)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(outcomeOf(store->open()));
    refuseJob(stage, 1);
    ASSERT_FALSE(written(*store, {.saved = {sampleStoredJob(1)}}));

    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(2)}}));
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-2"));
}

TEST(JobStore, KeepsTheNewestDurations)
{
    const StoreStage stage;
    const auto store = stage.store();
    JobChanges changes;
    for (int i = 0; i < store::maxDurations + 3; ++i)
        changes.durations.append(sampleDuration(i));
    const QueueKey other(QStringLiteral("444455556666"));
    ASSERT_TRUE(written(*store, {.durations = {sampleDuration(1)}}, other));

    ASSERT_TRUE(written(*store, changes));
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(queue.durations.size(), store::maxDurations);
    EXPECT_EQ(queue.durations.first().seconds, 3);
    EXPECT_EQ(queue.durations.last().seconds, store::maxDurations + 2);
    EXPECT_EQ(loaded(*store, other).durations.size(), 1);
}

TEST(JobStore, AnswersInTheOrderOfTheCalls)
{
    const StoreStage stage;
    const auto store = stage.store();
    QObject context;
    QStringList ends;
    const auto jobs = store->jobs(sampleQueue);

    jobs->write({.saved = {sampleStoredJob(1)}})->then(&context, [&](const Result<void>&) {
        ends.append(QStringLiteral("written"));
    });
    jobs->load()->then(&context,
        [&](const Result<StoredQueue>& queue) { ends.append(queue ? idsOf(*queue) : QString()); });
    jobs->write({.removed = {sampleStoredJob(1).job.id}})->then(&context, [&](const Result<void>&) {
        ends.append(QStringLiteral("removed"));
    });

    EXPECT_TRUE(ends.isEmpty()) << "a call ended inside the function that made it";
    ASSERT_TRUE(eventually([&] { return ends.size() == 3; }));
    EXPECT_EQ(ends.join(u' '), QStringLiteral("written job-1 removed"));
}

TEST(JobStore, CountsWhatEachQueueHasLeft)
{
    const StoreStage stage;
    const auto store = stage.store();
    const QueueKey other(QStringLiteral("444455556666"));
    const QueueKey idle(QStringLiteral("777788889999"));
    QList<StoredJob> jobs;
    for (int state = 0; state <= static_cast<int>(JobState::Vanished); ++state) {
        jobs.append(sampleStoredJob(state));
        jobs.last().job.state = static_cast<JobState>(state);
    }
    StoredJob done = sampleStoredJob(1);
    done.job.state = JobState::Available;
    ASSERT_TRUE(written(*store, {.saved = jobs}));
    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}, .isPaused = true}, other));
    ASSERT_TRUE(written(*store, {.saved = {done}, .isPaused = true}, idle));

    const auto works = outcomeOf(store->queuesWithWork());

    ASSERT_TRUE(works);
    EXPECT_EQ(*works, (QList<QueueWork>{{sampleQueue, 4, false}, {other, 1, true}}));
}

TEST(JobStore, TellsTheActivitiesOfOneJobTheNewestFirst)
{
    const StoreStage stage;
    const auto store = stage.store();
    const auto jobs = store->jobs(QueueKey(QStringLiteral("111122223333")));
    JobChanges changes;
    for (int number = 1; number <= 3; ++number) {
        changes.activities.append(sampleActivity(number));
        changes.activities.last().subject = QStringLiteral("job-%1").arg(number % 2);
    }
    ASSERT_TRUE(outcomeOf(jobs->write(changes)));

    const auto told = outcomeOf(jobs->activitiesOf(JobId(QStringLiteral("job-1"))));

    ASSERT_TRUE(told);
    ASSERT_EQ(told->size(), 2);
    EXPECT_EQ(told->at(0), changes.activities.at(2));
    EXPECT_EQ(told->at(1), changes.activities.at(0));
}

TEST(SessionJobStore, KeepsTheActivitiesOfTheSession)
{
    SessionJobStore store;
    JobChanges changes;
    for (int number = 1; number <= 3; ++number) {
        changes.activities.append(sampleActivity(number));
        changes.activities.last().subject = QStringLiteral("job-%1").arg(number % 2);
    }
    ASSERT_TRUE(outcomeOf(store.write(changes)));

    const auto told = outcomeOf(store.activitiesOf(JobId(QStringLiteral("job-1"))));

    ASSERT_TRUE(told);
    ASSERT_EQ(told->size(), 2);
    EXPECT_EQ(told->at(0), changes.activities.at(2));
}

} // namespace farcopy
