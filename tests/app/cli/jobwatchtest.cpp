// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jobwatch.h"

#include "core/inventory/inventory.h"
#include "core/ownership/copydesk.h"

#include "tests/support/fakejobstore.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

using test::eventually;

constexpr int aWhile = 30'000; ///< ms until a test gives up; none takes that long
const RegionId frankfurt(QStringLiteral("eu-central-1"));

/// A desk with a queue of its own that keeps its jobs in `kept`.
class JobWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        inventory.setRegions({frankfurt});
        desk.open();
        ASSERT_TRUE(eventually([this] { return desk.role() == CopyDesk::Role::Owner; }));
    }

    /// Orders copies of new backups.
    [[nodiscard]] QList<CopyJob> order(int number)
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i) {
            const auto id = sandbox.server.addBackup({.sizeBytes = qint64{4} << 30});
            orders.append({.request = {.sourceBackupId = BackupId(id),
                               .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
                               .destination = frankfurt},
                .source = {}});
        }
        QList<CopyJob> jobs;
        for (const auto& id : desk.add(orders))
            jobs.append(*desk.job(id));
        return jobs;
    }

    [[nodiscard]] static bool comes(const QSignalSpy& spy, int times = 1)
    {
        return eventually([&spy, times] { return spy.size() >= times; }, aWhile);
    }

    test::SandboxBench sandbox{{.copySpeed = 100}};
    Inventory inventory{sandbox.fsx, sandbox.clock};
    test::FakeJobStore* kept = nullptr; ///< the queue's
    CopyDesk desk{nullptr, {}, [this] { return makeQueue(); }, CopyDesk::Manner::Command};

private:
    CopyDesk::OwnQueue makeQueue()
    {
        auto store = std::make_unique<test::FakeJobStore>();
        kept = store.get();
        return {.store = std::move(store),
            .queue = std::make_unique<CopyQueue>(sandbox.fsx, inventory, sandbox.clock,
                sandbox.random, nullptr, test::SandboxBench::quickPace())};
    }
};

} // namespace

TEST_F(JobWatchTest, EndsWhenAllCopiesAreOver)
{
    JobWatch watch(desk, FollowUntil::Over);
    QSignalSpy settled(&watch, &JobWatch::settled);
    QSignalSpy ended(&watch, &JobWatch::ended);

    watch.follow(order(3));

    ASSERT_TRUE(comes(ended));
    EXPECT_EQ(settled.size(), 3);
    EXPECT_TRUE(watch.unsettled().isEmpty());
    EXPECT_FALSE(watch.hasFailed());
    for (const auto& job : watch.jobs())
        EXPECT_EQ(job.state, JobState::Available);
}

TEST_F(JobWatchTest, EndsWhenAllCopiesAreAccepted)
{
    sandbox.server.setCopySpeed(0);
    JobWatch watch(desk, FollowUntil::Accepted);
    QSignalSpy ended(&watch, &JobWatch::ended);

    watch.follow(order(2));

    ASSERT_TRUE(comes(ended));
    for (const auto& job : watch.jobs())
        EXPECT_EQ(job.state, JobState::Copying);
}

TEST_F(JobWatchTest, EndsWhereOnlyAPauseKeepsTheRest)
{
    JobWatch watch(desk, FollowUntil::Accepted);
    QSignalSpy ended(&watch, &JobWatch::ended);
    desk.ownQueue()->setPaused(true);

    watch.follow(order(2));

    ASSERT_TRUE(comes(ended));
    EXPECT_EQ(watch.unsettled().size(), 2);
}

TEST_F(JobWatchTest, EndsWhereTheQueueCannotBeSaved)
{
    JobWatch watch(desk, FollowUntil::Accepted);
    QSignalSpy ended(&watch, &JobWatch::ended);
    kept->writeError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("StoreDiskFull")};

    watch.follow(order(1));

    ASSERT_TRUE(comes(ended));
    EXPECT_EQ(watch.unsettled().value(0).waitReason, WaitReason::NotSaved);
    EXPECT_TRUE(sandbox.server.books().copies.isEmpty());
}

TEST_F(JobWatchTest, WaitsForALockOnTheDatabaseToPass)
{
    JobWatch watch(desk, FollowUntil::Accepted);
    QSignalSpy changed(&watch, &JobWatch::changed);
    QSignalSpy ended(&watch, &JobWatch::ended);
    kept->writeError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("StoreBusy")};
    watch.follow(order(1));
    ASSERT_TRUE(
        eventually([&watch] { return watch.jobs().value(0).waitReason == WaitReason::NotSaved; }));
    EXPECT_EQ(ended.size(), 0);

    kept->writeError.reset();

    ASSERT_TRUE(comes(ended));
    EXPECT_TRUE(watch.unsettled().isEmpty());
}

TEST_F(JobWatchTest, TellsAFailureOnceAndGoesOn)
{
    JobWatch watch(desk, FollowUntil::Over);
    QSignalSpy settled(&watch, &JobWatch::settled);
    QSignalSpy ended(&watch, &JobWatch::ended);
    auto jobs = order(1);
    CopyOrder wrong{.request = jobs[0].request, .source = {}};
    wrong.request.sourceBackupId = BackupId(QStringLiteral("backup-00000000000000000"));
    wrong.request.token.clear();
    jobs.append(*desk.job(desk.add({wrong})[0]));

    watch.follow(jobs);

    ASSERT_TRUE(comes(ended));
    EXPECT_EQ(settled.size(), 2);
    EXPECT_TRUE(watch.hasFailed());
    EXPECT_EQ(watch.jobs()[1].error->code, QStringLiteral("BackupNotFound"));
}

TEST_F(JobWatchTest, TakesAJobThatSomebodyClearedAwayForCancelled)
{
    desk.ownQueue()->setPaused(true);
    const auto jobs = order(1);
    JobWatch watch(desk, FollowUntil::Over);
    QSignalSpy settled(&watch, &JobWatch::settled);
    watch.follow(jobs);

    desk.cancel({jobs[0].id});
    desk.ownQueue()->clearFinished();

    ASSERT_TRUE(comes(settled));
    EXPECT_EQ(watch.jobs()[0].state, JobState::Cancelled);
}

TEST_F(JobWatchTest, KnowsWhatBecameOfAJobWhenTheQueueNeedsASignIn)
{
    sandbox.server.setFaults({*sandbox::faultFromText(QStringLiteral("expired-token"))});
    JobWatch watch(desk, FollowUntil::Over);
    std::optional<JobState> seen;
    QObject::connect(
        &desk, &CopyDesk::signInNeeded, &watch, [&] { seen = watch.jobs().value(0).state; });

    watch.follow(order(1));

    ASSERT_TRUE(eventually([&seen] { return seen.has_value(); }, aWhile));
    EXPECT_EQ(*seen, JobState::Waiting); // not Sending: the service has refused it
}

TEST_F(JobWatchTest, SaysNothingOnceItIsStopped)
{
    JobWatch watch(desk, FollowUntil::Over);
    QSignalSpy changed(&watch, &JobWatch::changed);
    const auto jobs = order(1);
    watch.follow(jobs);

    watch.stop();

    ASSERT_TRUE(eventually([&] { return desk.job(jobs[0].id)->isOver(); }, aWhile));
    EXPECT_EQ(changed.size(), 0);
}

} // namespace farcopy::cli
