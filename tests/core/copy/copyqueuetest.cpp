// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "tests/core/api/apibench.h"
#include "tests/core/copy/queuebench.h"

#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using sandbox::SandboxServer;
using test::aWhile;
using test::eventually;
using test::frankfurt;
using test::ireland;
using test::QueueBench;

} // namespace

TEST(CopyQueue, RunsTwelveCopiesFiveAtOnce)
{
    QueueBench bench;
    QSignalSpy finished(&bench.queue, &CopyQueue::batchFinished);

    bench.queue.add(bench.newOrders(12));

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 12);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(12, 12));
    EXPECT_EQ(bench.mostAtOnce(), CopyQueue::laneCapacity);
    ASSERT_TRUE(eventually([&finished] { return finished.size() == 1; }));
    EXPECT_TRUE(finished[0][0].value<QList<JobId>>().isEmpty());
}

TEST(CopyQueue, TakesAnOrderWithAnIdOnce)
{
    QueueBench bench;
    auto orders = bench.newOrders(2);
    orders[0].id = JobId(QStringLiteral("ordered-twice"));
    QSignalSpy added(&bench.queue, &CopyQueue::jobAdded);

    const auto first = bench.queue.add({orders[0]});
    const auto second = bench.queue.add(orders);

    EXPECT_EQ(first, QList<JobId>{orders[0].id});
    EXPECT_EQ(second.value(0), orders[0].id);
    EXPECT_EQ(added.size(), 2);
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.queue.add({orders[0]}), first); // over as it is
    EXPECT_EQ(bench.queue.unfinished(), 0);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(2, 2));
}

TEST(CopyQueue, EndsAllJobsThatHaveTheSameCopy)
{
    QueueBench bench(0);
    auto order = bench.newOrders(1)[0];
    order.request.token = QStringLiteral("nightly-7");
    bench.queue.add({order});
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));
    bench.queue.add({order});
    ASSERT_TRUE(bench.reaches(JobState::Copying, 2));

    bench.sandbox.server.setCopySpeed(200);

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 2);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(1, 1));
}

TEST(CopyQueue, TellsTheInventoryOfEachCopy)
{
    QueueBench bench;

    bench.queue.add(bench.newOrders(2));

    ASSERT_TRUE(bench.ends());
    for (const auto& job : bench.queue.jobs()) {
        const auto copy = bench.inventory.find(frankfurt, job.copyId);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->lifecycle, Lifecycle::Available);
        EXPECT_EQ(copy->sourceBackupId, job.request.sourceBackupId);
        EXPECT_EQ(bench.inventory.copiesOf(ireland, job.request.sourceBackupId).size(), 1);
    }
}

TEST(CopyQueue, ShowsProgressThatNeverGoesBackwards)
{
    QueueBench bench(20);
    QList<int> percents;
    QObject::connect(&bench.queue, &CopyQueue::jobChanged, &bench.queue, [&](const JobId& id) {
        if (const auto percent = bench.queue.job(id)->progressPercent)
            percents.append(*percent);
    });

    bench.queue.add(bench.newOrders(1));

    ASSERT_TRUE(bench.ends());
    EXPECT_TRUE(std::is_sorted(percents.begin(), percents.end()));
    EXPECT_EQ(percents.last(), 100);
    EXPECT_GT(QSet<int>(percents.begin(), percents.end()).size(), 2);
}

TEST(CopyQueue, CountsAndShowsTheCopiesOfOthers)
{
    QueueBench bench(0);
    bench.copyElsewhere(3);
    bench.inventory.refreshAll();
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));

    bench.queue.add(bench.newOrders(4));

    ASSERT_TRUE(bench.reaches(JobState::Copying, 2));
    EXPECT_EQ(bench.queue.foreignCopies().size(), 3);
    EXPECT_EQ(bench.queue.roomFor(bench.newOrders(6)), 0);
    EXPECT_EQ(bench.countIn(JobState::Waiting), 2);
    EXPECT_EQ(bench.queue.jobs().last().waitReason, WaitReason::LaneFull);
    EXPECT_EQ(bench.queue.jobs().last().laneRunning, 5);
    EXPECT_EQ(bench.sandbox.server.books().errors.value(QStringLiteral("ServiceLimitExceeded")), 0);
}

TEST(CopyQueue, FollowsTheCopiesOfOthersToTheirEnd)
{
    QueueBench bench(100);
    bench.copyElsewhere(2);
    bench.inventory.refreshAll();

    ASSERT_TRUE(eventually([&bench] { return bench.queue.foreignCopies().size() == 2; }));
    ASSERT_TRUE(eventually([&bench] { return bench.queue.foreignCopies().isEmpty(); }, aWhile));
    EXPECT_EQ(bench.queue.roomFor(bench.newOrders(6)), 5);
}

TEST(CopyQueue, WaitsWhenTheLaneIsFullerThanKnown)
{
    QueueBench bench(0);
    bench.copyElsewhere(4);

    bench.queue.add(bench.newOrders(3));

    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));
    ASSERT_TRUE(eventually([&bench] { return bench.queue.foreignCopies().size() == 4; }));
    EXPECT_EQ(bench.countIn(JobState::Failed), 0);
    bench.sandbox.server.setCopySpeed(200);
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 3);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(7, 7));
}

TEST(CopyQueue, KeepsARefusalAndQueuesItAgainOnDemand)
{
    QueueBench bench;
    bench.sandbox.server.setFaults({*sandbox::faultFromText(u"access-denied=1x:CopyBackup"_qs)});
    const auto id = bench.queue.add(bench.newOrders(1)).value(0);
    ASSERT_TRUE(bench.reaches(JobState::Failed, 1));
    ASSERT_TRUE(bench.only().error);
    EXPECT_EQ(bench.only().error->kind, ErrorKind::AccessDenied);
    const QString token = bench.only().request.token;

    bench.queue.retry({id});

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.only().state, JobState::Available);
    EXPECT_EQ(bench.only().id, id);
    EXPECT_NE(bench.only().request.token, token);
    EXPECT_EQ(bench.only().error, std::nullopt);
}

TEST(CopyQueue, PausesWithOneSignalUntilSomebodySignsIn)
{
    QueueBench bench(200, SandboxServer::administrator());
    bench.sandbox.signIn(bench.sandbox.server.temporaryKey(-60));
    QSignalSpy needed(&bench.queue, &CopyQueue::signInNeeded);
    bench.queue.add(bench.newOrders(7));
    ASSERT_TRUE(eventually([&] {
        return bench.countIn(JobState::Waiting) == 7
            && bench.queue.jobs().last().waitReason == WaitReason::SignIn;
    }));
    EXPECT_EQ(needed.size(), 1);

    bench.sandbox.signIn(SandboxServer::administrator());
    bench.queue.wake();

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 7);
    EXPECT_EQ(needed.size(), 1);
}

TEST(CopyQueue, TakesARegionThatIsNotEnabledForWhatItIs)
{
    QueueBench bench;
    const RegionId milan(QStringLiteral("eu-south-1"));
    bench.inventory.setRegions({frankfurt, milan});
    bench.inventory.refreshAll();
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));
    QSignalSpy needed(&bench.queue, &CopyQueue::signInNeeded);
    auto orders = bench.newOrders(2);
    orders[0].request.destination = milan;

    bench.queue.add(orders);

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.queue.jobs()[0].state, JobState::Failed);
    EXPECT_EQ(bench.queue.jobs()[1].state, JobState::Available);
    EXPECT_TRUE(needed.isEmpty());
}

TEST(CopyQueue, GoesOnWatchingAfterASignIn)
{
    QueueBench bench(0);
    QSignalSpy needed(&bench.queue, &CopyQueue::signInNeeded);
    bench.queue.add(bench.newOrders(1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));
    bench.sandbox.signIn(bench.sandbox.server.temporaryKey(-60));
    ASSERT_TRUE(eventually([&needed] { return needed.size() == 1; }));
    bench.sandbox.server.setCopySpeed(200);

    bench.sandbox.signIn(SandboxServer::administrator());
    bench.queue.wake();

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.only().state, JobState::Available);
}

TEST(CopyQueue, SendsNothingWhilePaused)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(eventually(
        [&bench] { return bench.queue.jobs().last().waitReason == WaitReason::QueuePaused; }));
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(0, 0));

    bench.queue.setPaused(false);

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 2);
}

TEST(CopyQueue, CancelsWhatWaitsAndNotWhatRuns)
{
    QueueBench bench(0);
    const auto ids = bench.queue.add(bench.newOrders(6));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 5));

    for (const auto& id : ids)
        bench.queue.cancel(id);

    EXPECT_EQ(bench.countIn(JobState::Cancelled), 1);
    EXPECT_EQ(bench.queue.job(ids[5])->state, JobState::Cancelled);
    bench.sandbox.server.setCopySpeed(200);
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 5);
}

TEST(CopyQueue, TakesOutAJobWhoseRequestHasNotLeft)
{
    QueueBench bench;
    QObject::connect(&bench.queue, &CopyQueue::jobChanged, &bench.queue, [&](const JobId& id) {
        if (bench.queue.job(id)->state == JobState::Sending) // not signed yet, so not sent
            bench.queue.cancel(id);
    });

    bench.queue.add(bench.newOrders(1));

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.only().state, JobState::Cancelled);
    EXPECT_EQ(bench.only().error, std::nullopt);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(0, 0));
}

TEST(CopyQueue, CannotTakeOutAJobWhoseRequestHasLeft)
{
    test::ApiBench bench;
    FsxClient client(bench.transport);
    Inventory inventory(client, bench.clock);
    CopyQueue queue(
        client, inventory, bench.clock, [] { return 0.0; }, nullptr,
        test::SandboxBench::quickPace());
    test::FakeJobStore store;
    queue.keepIn(store);
    bench.network.answer(
        200, R"({"Backup": {"BackupId": "backup-0123456789abcdef0", "Lifecycle": "AVAILABLE"}})");
    QObject::connect(&bench.network, &test::FakeNetwork::requestSent, &queue,
        [&queue] { queue.cancel(queue.jobs()[0].id); });

    queue.add({{.request = {.sourceBackupId = BackupId(u"backup-00000000"_qs),
                    .sourceRegion = ireland,
                    .destination = frankfurt},
        .source = {}}});

    ASSERT_TRUE(eventually([&queue] { return queue.unfinished() == 0; }));
    EXPECT_EQ(queue.jobs()[0].state, JobState::Available);
}

TEST(CopyQueue, TakesTheUsersOrder)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    const auto ids = bench.queue.add(bench.newOrders(3));
    QSignalSpy changed(&bench.queue, &CopyQueue::orderChanged);

    bench.queue.move(ids[2], ids[0]);

    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(bench.queue.jobs()[0].id, ids[2]);
    EXPECT_EQ(bench.queue.jobs()[1].id, ids[0]);
}

TEST(CopyQueue, TakesAnOrderOfAllThatWaitAtOnce)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    const auto ids = bench.queue.add(bench.newOrders(4));
    QSignalSpy arranged(&bench.queue, &CopyQueue::orderChanged);

    bench.queue.arrange({ids[3], ids[1], ids[2], ids[0], JobId(u"unknown"_qs)}, {ids[3]});

    EXPECT_EQ(bench.queue.order(), (QList<JobId>{ids[3], ids[1], ids[2], ids[0]}));
    EXPECT_EQ(arranged.count(), 1);
    EXPECT_TRUE(bench.queue.job(ids[3])->isPlaced);
    EXPECT_FALSE(bench.queue.job(ids[0])->isPlaced);
    ASSERT_TRUE(eventually([&] { return bench.store.kept().jobs.size() == 4; }));
    EXPECT_EQ(bench.store.kept().jobs[0].job.id, ids[3]);
}

TEST(CopyQueue, QueuesManyAgainInTheOrderGiven)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    const auto ids = bench.queue.add(bench.newOrders(4));
    for (const auto& id : {ids[0], ids[2]})
        bench.queue.cancel(id);

    bench.queue.retry({ids[2], ids[1], ids[0], ids[2]});

    EXPECT_EQ(bench.queue.order(), (QList<JobId>{ids[1], ids[3], ids[2], ids[0]}));
    EXPECT_EQ(bench.countIn(JobState::Waiting), 4);
}

TEST(CopyQueue, NoticesACopyThatVanishesAndLosesNoOther)
{
    QueueBench bench(0);
    bench.queue.add(bench.newOrders(4));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 4));
    const auto gone = bench.queue.jobs()[1];

    ASSERT_TRUE(bench.sandbox.server.deleteBackup(frankfurt.text(), gone.copyId.text()));

    ASSERT_TRUE(bench.reaches(JobState::Vanished, 1));
    EXPECT_EQ(bench.queue.job(gone.id)->state, JobState::Vanished);
    EXPECT_FALSE(bench.inventory.contains(frankfurt, gone.copyId));
    bench.sandbox.server.setCopySpeed(200);
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 3);
}

TEST(CopyQueue, ReportsACopyThatTheServiceGivesUp)
{
    QueueBench bench(0);
    QSignalSpy finished(&bench.queue, &CopyQueue::batchFinished);
    const auto ids = bench.queue.add(bench.newOrders(1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));

    ASSERT_TRUE(bench.sandbox.server.setLifecycle(
        frankfurt.text(), bench.only().copyId.text(), QStringLiteral("FAILED")));

    ASSERT_TRUE(eventually([&finished] { return finished.size() == 1; }));
    EXPECT_EQ(bench.only().state, JobState::Failed);
    EXPECT_TRUE(bench.only().error);
    EXPECT_EQ(finished[0][0].value<QList<JobId>>(), ids);
}

TEST(CopyQueue, ShowsAndWatchesALifecycleThatItDoesNotKnow)
{
    QueueBench bench(0);
    bench.queue.add(bench.newOrders(1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));
    const QString copyId = bench.only().copyId.text();

    ASSERT_TRUE(
        bench.sandbox.server.setLifecycle(frankfurt.text(), copyId, QStringLiteral("HIBERNATING")));

    ASSERT_TRUE(eventually(
        [&bench] { return bench.only().lifecycleText == QStringLiteral("HIBERNATING"); }));
    EXPECT_EQ(bench.only().state, JobState::Copying);
    ASSERT_TRUE(
        bench.sandbox.server.setLifecycle(frankfurt.text(), copyId, QStringLiteral("AVAILABLE")));
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.only().state, JobState::Available);
}

TEST(CopyQueue, UsesTheTokenOfTheOrder)
{
    QueueBench bench;
    auto orders = bench.newOrders(2);
    orders[0].request.token = QStringLiteral("mine-1");

    const auto ids = bench.queue.add(orders);

    EXPECT_EQ(bench.queue.job(ids[0])->request.token, QStringLiteral("mine-1"));
    EXPECT_EQ(bench.queue.job(ids[1])->request.token, ids[1].text());
    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.countIn(JobState::Available), 2);
}

TEST(CopyQueue, ForgetsOnlyWhatIsOver)
{
    QueueBench bench;
    bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(bench.ends());
    bench.queue.setPaused(true);
    const auto waiting = bench.queue.add(bench.newOrders(1));
    QSignalSpy removed(&bench.queue, &CopyQueue::jobRemoved);

    bench.queue.clearFinished();

    EXPECT_EQ(removed.size(), 2);
    ASSERT_EQ(bench.queue.jobs().size(), 1);
    EXPECT_EQ(bench.only().id, waiting[0]);
}

TEST(CopyQueue, TellsAtTheEndNoFailureThatWasForgotten)
{
    QueueBench bench;
    auto orders = bench.newOrders(2);
    orders[0].request.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    QSignalSpy finished(&bench.queue, &CopyQueue::batchFinished);
    bench.sandbox.server.setCopySpeed(0);
    bench.queue.add(orders);
    ASSERT_TRUE(bench.reaches(JobState::Failed, 1));

    bench.queue.clearFinished();
    bench.sandbox.server.setCopySpeed(200);

    ASSERT_TRUE(eventually([&finished] { return finished.size() == 1; }, aWhile));
    EXPECT_TRUE(finished[0][0].value<QList<JobId>>().isEmpty());
}

TEST(CopyQueue, EstimatesOrdersByCopiesThatHaveEnded)
{
    QueueBench bench;
    EXPECT_FALSE(bench.queue.estimate(bench.newOrders(3)));
    ASSERT_TRUE(test::outcomeOf(bench.store.write({.durations = {{.sourceRegion = ireland,
                                                       .destination = frankfurt,
                                                       .source = {},
                                                       .kind = CopyPrediction::Kind::Full,
                                                       .seconds = 600,
                                                       .endedAt = {}}}})));
    CopyQueue next(bench.sandbox.fsx, bench.inventory, bench.sandbox.clock, bench.sandbox.random);
    next.keepIn(bench.store);
    ASSERT_TRUE(eventually([&next] { return next.isRestored(); }));

    const auto few = next.estimate(bench.newOrders(3));
    const auto many = next.estimate(bench.newOrders(60));

    ASSERT_TRUE(few);
    ASSERT_TRUE(many);
    EXPECT_LE(few->least, few->most);
    EXPECT_GT(many->most, few->most); // they follow each other, five at a time
}

TEST(CopyQueue, ForgetsOldNewsButNoFailures)
{
    QueueBench bench;
    auto orders = bench.newOrders(2);
    orders[1].request.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    const auto ids = bench.queue.add(orders);
    ASSERT_TRUE(bench.ends());
    ASSERT_EQ(bench.countIn(JobState::Failed), 1);
    const QDateTime later = bench.sandbox.clock.nowUtc().addSecs(1);

    bench.queue.forgetOldNews(bench.queue.job(ids[0])->endedAt);
    EXPECT_EQ(bench.queue.jobs().size(), 2);
    bench.queue.forgetOldNews(later);

    ASSERT_EQ(bench.queue.jobs().size(), 1);
    EXPECT_EQ(bench.only().id, ids[1]);
}

} // namespace farcopy
