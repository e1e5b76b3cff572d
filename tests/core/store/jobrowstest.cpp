// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobrows.h"

#include "core/store/storederrors.h"
#include "tests/support/storestage.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;

/// A stage with one job that is spoilt afterwards.
struct Spoilt {
    explicit Spoilt(const StoredJob& job)
    {
        EXPECT_TRUE(written(*stage.store(), {.saved = {job}}));
    }

    /// The jobs after "UPDATE jobs SET …".
    QList<StoredJob> after(const char* assignment) const
    {
        stage.run(
            QStringLiteral("UPDATE jobs SET %1 WHERE id = 'job-1'").arg(QLatin1String(assignment)));
        return loaded(*stage.store()).jobs;
    }

    const StoreStage stage;
};

StoredJob jobIn(JobState state)
{
    StoredJob job = sampleStoredJob(1);
    job.job.state = state;
    job.job.request.tags = {{QStringLiteral("team"), QStringLiteral("media")}};
    return job;
}

} // namespace

/// Members whose loss changes nothing that is asked of the service.
class OddMember : public testing::TestWithParam<const char*>
{
};

TEST_P(OddMember, CostsItselfAlone)
{
    const StoredJob given = fullStoredJob(1);
    const Spoilt spoilt(given);

    const QList<StoredJob> jobs = spoilt.after(GetParam());

    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs[0].job.id, given.job.id);
    EXPECT_EQ(jobs[0].job.request, given.job.request);
    EXPECT_EQ(jobs[0].job.state, given.job.state);
    EXPECT_EQ(jobs[0].job.copyId, given.job.copyId);
}

INSTANTIATE_TEST_SUITE_P(JobRows, OddMember,
    testing::Values("wait_reason = 'TheMoonIsFull'", "wait_reason = NULL", "predicted = 'Perhaps'",
        "file_system_type = 17", "error = '{broken'", "error = '[]'", "error = '{\"kind\": 5}'",
        "progress = 'half'", "progress = 1e300", "progress = -7", "source_size = 'large'",
        "queued_at = 'yesterday'", "started_at = x'00ff'", "ended_at = 9223372036854775807",
        "failures = 'many'", "failures = -1", "failures = 9223372036854775807", "place = 'first'",
        "is_placed = NULL", "batch = NULL", "lifecycle = x'c328'", "source_name = 5"));

TEST(JobRows, KeepsProgressAndFailuresInTheirRange)
{
    const Spoilt spoilt(fullStoredJob(1));

    const QList<StoredJob> jobs = spoilt.after("progress = 700, failures = -1");

    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs[0].job.progressPercent, 100);
    EXPECT_EQ(jobs[0].failures, 0);
}

TEST(JobRows, LeavesOutARowThatNamesNoCopyAndReadsTheRest)
{
    for (const char* assignment :
        {"id = ''", "source_backup = NULL", "destination = ''", "destination = x''"}) {
        const Spoilt spoilt(sampleStoredJob(1));
        EXPECT_TRUE(written(*spoilt.stage.store(), {.saved = {sampleStoredJob(2)}}));

        const QList<StoredJob> jobs = spoilt.after(assignment);

        ASSERT_EQ(jobs.size(), 1) << assignment;
        EXPECT_EQ(jobs[0].job.id, sampleStoredJob(2).job.id);
    }
}

/// Members that say what would be sent, or whether it was.
class UnclearMember : public testing::TestWithParam<const char*>
{
};

TEST_P(UnclearMember, MakesAJobFailWithItsFateOpenRatherThanBeSentChanged)
{
    for (const JobState state : {JobState::Waiting, JobState::Sending, JobState::UnknownFate}) {
        const Spoilt spoilt(jobIn(state));

        const QList<StoredJob> jobs = spoilt.after(GetParam());

        ASSERT_EQ(jobs.size(), 1);
        EXPECT_EQ(jobs[0].job.state, JobState::Failed);
        EXPECT_TRUE(jobs[0].isFateOpen);
        ASSERT_TRUE(jobs[0].job.error);
        EXPECT_EQ(jobs[0].job.error->kind, ErrorKind::Local);
        EXPECT_EQ(jobs[0].job.error->code, store::unclearCode);
        EXPECT_TRUE(jobs[0].job.error->message.contains(QStringLiteral("eu-central-1")));
    }
}

INSTANTIATE_TEST_SUITE_P(JobRows, UnclearMember,
    testing::Values("tags = '[[\"team\"'", "tags = '[[\"team\", 5]]'", "tags = '{}'",
        "tags = '[[\"team\"]]'", "token = NULL", "token = ''", "copy_tags = NULL",
        "copy_tags = 'yes'", "state = 'Pondering'", "state = ''", "state = 3"));

TEST(JobRows, LetsTheServiceTellWhatBecameOfACopyThatItNamed)
{
    const Spoilt spoilt(fullStoredJob(1));

    const QList<StoredJob> jobs = spoilt.after("state = 'Pondering'");

    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs[0].job.state, JobState::Copying);
}

TEST(JobRows, DoesNotCareWhatWasAskedForOnceACopyRunsOrHasEnded)
{
    for (const JobState state : {JobState::Copying, JobState::Available, JobState::Vanished}) {
        const Spoilt spoilt(jobIn(state));

        const QList<StoredJob> jobs = spoilt.after("tags = 'broken'");

        ASSERT_EQ(jobs.size(), 1);
        EXPECT_EQ(jobs[0].job.state, state);
        EXPECT_FALSE(jobs[0].job.error);
    }
}

TEST(JobRows, KeepsTextsThatAreUnusual)
{
    const StoreStage stage;
    const auto store = stage.store();
    StoredJob job = fullStoredJob(1);
    job.job.source.name = QStringLiteral("a'b\"c;--\n\t\\ 𝔘 \u202e") + QChar(0) + u'z';
    job.job.request.tags = {{QStringLiteral("k\"]"), QString(1, QChar(0x2028)) + u'\\'}};
    job.job.id = JobId(QStringLiteral("'); DROP TABLE jobs; --"));

    ASSERT_TRUE(written(*store, {.saved = {job}}));
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(queue.jobs.size(), 1);
    expectSameJob(queue.jobs[0], job);
}

TEST(JobRows, LeavesOutADurationThatMakesNoSense)
{
    const StoreStage stage;
    ASSERT_TRUE(written(*stage.store(), {.durations = {sampleDuration(1), sampleDuration(2)}}));
    stage.run(QStringLiteral("UPDATE durations SET seconds = 'long' WHERE seconds = 1"));

    EXPECT_EQ(loaded(*stage.store()).durations, QList{sampleDuration(2)});
}

} // namespace farcopy
