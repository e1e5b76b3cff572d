// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "tests/core/copy/queuebench.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::aWhile;
using test::eventually;
using test::frankfurt;
using test::ireland;
using test::QueueBench;

const Error diskFull{.kind = ErrorKind::Local, .code = QStringLiteral("StoreDiskFull")};

/// What the next start of the program finds in the bench's store.
struct NextSession {
    explicit NextSession(QueueBench& bench)
        : inventory(bench.sandbox.fsx, bench.sandbox.clock)
        , queue(bench.sandbox.fsx, inventory, bench.sandbox.clock, bench.sandbox.random, nullptr,
              test::SandboxBench::quickPace())
    {
        inventory.setRegions({frankfurt});
        queue.keepIn(bench.store);
    }

    [[nodiscard]] bool ends()
    {
        return eventually([this] { return queue.isRestored() && queue.unfinished() == 0; }, aWhile);
    }

    Inventory inventory;
    CopyQueue queue;
};

/// A queue that is gone as if its program had been killed: the store alone is left.
QList<JobId> killedInTheMiddle(QueueBench& bench, const QList<CopyOrder>& orders,
    const std::function<bool(const CopyQueue&)>& isMiddle)
{
    NextSession session(bench);
    const auto ids = session.queue.add(orders);
    EXPECT_TRUE(eventually([&] { return isMiddle(session.queue); }, aWhile));
    bench.store.isHeld = true; // what would be written from here on is lost
    return ids;
}

StoredJob sendingJob(const CopyOrder& order, const char* token)
{
    StoredJob stored;
    stored.job.id = JobId(QLatin1String(token));
    stored.job.request = order.request;
    stored.job.request.token = QLatin1String(token);
    stored.job.state = JobState::Sending;
    stored.place = 1;
    return stored;
}

void put(QueueBench& bench, const StoredJob& stored)
{
    ASSERT_TRUE(test::outcomeOf(bench.store.write({.saved = {stored}})));
}

} // namespace

TEST(QueueKeeping, TellsWhenAllIsOnDisk)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    ASSERT_TRUE(eventually([&bench] { return bench.queue.isRestored() && bench.queue.isSaved(); }));
    QSignalSpy saved(&bench.queue, &CopyQueue::saved);
    bench.store.isHeld = true;
    bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(eventually([&bench] { return bench.store.writes > 1; }));
    EXPECT_FALSE(bench.queue.isSaved());
    EXPECT_EQ(saved.size(), 0);

    bench.store.release();

    ASSERT_TRUE(eventually([&saved] { return saved.size() == 1; }));
    EXPECT_TRUE(bench.queue.isSaved());
    EXPECT_EQ(bench.store.kept().jobs.size(), 2);
}

TEST(QueueKeeping, SendsNothingThatIsNotWrittenDown)
{
    QueueBench bench;
    bench.store.isHeld = true;
    bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(bench.reaches(JobState::Sending, 2));
    ASSERT_TRUE(eventually([&bench] { return bench.store.writes > 0; }));
    EXPECT_EQ(bench.sandbox.server.books().requests.value(QStringLiteral("fsx:CopyBackup")), 0);

    bench.store.release();

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(2, 2));
}

TEST(QueueKeeping, WritesTheTokenBeforeItsRequestLeaves)
{
    QueueBench bench;
    const auto id = bench.queue.add(bench.newOrders(1)).value(0);
    QList<QString> tokensOnDisk;
    QObject::connect(&bench.queue, &CopyQueue::jobChanged, &bench.queue, [&] {
        if (!bench.sandbox.server.books().copies.isEmpty() && bench.store.job(id))
            tokensOnDisk.append(bench.store.job(id)->job.request.token);
    });

    ASSERT_TRUE(bench.ends());

    ASSERT_FALSE(tokensOnDisk.isEmpty());
    EXPECT_EQ(tokensOnDisk.first(), bench.sandbox.server.books().copies[0].token);
}

TEST(QueueKeeping, SendsNothingBeforeTheKeptQueueIsRead)
{
    test::SandboxBench sandbox;
    Inventory inventory(sandbox.fsx, sandbox.clock);
    CopyQueue queue(sandbox.fsx, inventory, sandbox.clock, sandbox.random);
    const auto id = sandbox.server.addBackup({});
    QSignalSpy changed(&queue, &CopyQueue::jobChanged);

    queue.add({{.request
        = {.sourceBackupId = BackupId(id), .sourceRegion = ireland, .destination = frankfurt},
        .source = {}}});

    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(queue.jobs()[0].state, JobState::Waiting);
    EXPECT_FALSE(queue.isRestored());
    EXPECT_TRUE(sandbox.server.books().requests.isEmpty());
}

TEST(QueueKeeping, GoesOnWithEveryCopyAfterAKill)
{
    QueueBench bench(20);
    const auto ids = killedInTheMiddle(bench, bench.newOrders(12), [](const CopyQueue& queue) {
        const auto jobs = queue.jobs();
        return std::any_of(jobs.begin(), jobs.end(),
            [](const CopyJob& job) { return job.state == JobState::Available; });
    });
    bench.store.release();

    NextSession next(bench);

    ASSERT_TRUE(next.ends());
    EXPECT_EQ(next.queue.jobs().size(), ids.size());
    for (const auto& id : ids)
        EXPECT_EQ(next.queue.job(id)->state, JobState::Available);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(12, 12));
    EXPECT_LE(bench.mostAtOnce(), CopyQueue::laneCapacity);
}

TEST(QueueKeeping, AsksAgainWithTheSameTokenWhatWasUnderWayAtTheKill)
{
    QueueBench bench;
    auto order = bench.newOrders(1).first();
    auto carriedOut = order.request;
    carriedOut.token = QStringLiteral("token-1");
    ASSERT_TRUE(test::outcomeOf(bench.sandbox.fsx.copyBackup(carriedOut)));
    put(bench, sendingJob(order, "token-1"));

    NextSession next(bench);

    ASSERT_TRUE(next.ends());
    EXPECT_EQ(next.queue.jobs()[0].state, JobState::Available);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(1, 1));
}

TEST(QueueKeeping, SendsWhatTheKillKeptFromLeaving)
{
    QueueBench bench;
    put(bench, sendingJob(bench.newOrders(1).first(), "token-1"));

    NextSession next(bench);

    ASSERT_TRUE(next.ends());
    EXPECT_EQ(next.queue.jobs()[0].state, JobState::Available);
    EXPECT_EQ(bench.sandbox.server.books().copies[0].token, QStringLiteral("token-1"));
}

TEST(QueueKeeping, KeepsOrderAndPauseOfTheUser)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    const auto ids = bench.queue.add(bench.newOrders(3));
    bench.queue.move(ids[2], ids[0]);
    bench.queue.move(ids[0], {});
    ASSERT_TRUE(eventually([&] { return bench.store.kept().jobs.size() == 3; }));

    const NextSession next(bench);

    ASSERT_TRUE(eventually([&next] { return next.queue.isRestored(); }));
    EXPECT_TRUE(next.queue.isPaused());
    QList<JobId> order;
    for (const auto& job : next.queue.jobs())
        order.append(job.id);
    EXPECT_EQ(order, QList<JobId>({ids[2], ids[1], ids[0]}));
    EXPECT_TRUE(next.queue.jobs()[0].isPlaced);
    EXPECT_FALSE(next.queue.jobs()[1].isPlaced);
}

TEST(QueueKeeping, PutsNewOrdersBehindKeptOnes)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    const auto kept = bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(eventually([&] { return bench.store.kept().jobs.size() == 2; }));
    NextSession next(bench);

    const auto added = next.queue.add(bench.newOrders(1)); // before the kept ones are read

    ASSERT_TRUE(eventually([&next] { return next.queue.isRestored(); }));
    ASSERT_EQ(next.queue.jobs().size(), 3);
    EXPECT_EQ(next.queue.jobs()[0].id, kept[0]);
    EXPECT_EQ(next.queue.jobs()[2].id, added[0]);
    ASSERT_TRUE(eventually([&] { return bench.store.kept().jobs.size() == 3; }));
    EXPECT_EQ(bench.store.kept().jobs.last().job.id, added[0]);
}

TEST(QueueKeeping, WaitsWhileNothingCanBeWritten)
{
    QueueBench bench;
    bench.store.writeError = diskFull;
    QSignalSpy trouble(&bench.queue, &CopyQueue::storeTroubleChanged);

    bench.queue.add(bench.newOrders(3));

    ASSERT_TRUE(eventually([&bench] {
        return bench.countIn(JobState::Waiting) == 3
            && bench.only().waitReason == WaitReason::NotSaved;
    }));
    EXPECT_EQ(trouble.size(), 1);
    EXPECT_EQ(bench.queue.storeTrouble(), diskFull);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(0, 0));

    bench.store.writeError.reset();

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.queue.storeTrouble(), std::nullopt);
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(3, 3));
    ASSERT_TRUE(eventually([&bench] {
        const auto kept = bench.store.kept().jobs;
        return kept.size() == 3 && kept.last().job.state == JobState::Available;
    }));
}

TEST(QueueKeeping, WatchesOnWhileNothingCanBeWritten)
{
    QueueBench bench(0);
    bench.queue.add(bench.newOrders(1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));

    bench.store.writeError = diskFull;
    bench.sandbox.server.setCopySpeed(200);

    ASSERT_TRUE(bench.ends());
    EXPECT_EQ(bench.only().state, JobState::Available);
}

TEST(QueueKeeping, TakesOutAJobThatIsBeingWrittenDown)
{
    QueueBench bench;
    bench.store.isHeld = true;
    const auto id = bench.queue.add(bench.newOrders(1)).value(0);
    ASSERT_TRUE(bench.reaches(JobState::Sending, 1));

    bench.queue.cancel(id);
    bench.store.release();

    EXPECT_EQ(bench.only().state, JobState::Cancelled);
    ASSERT_TRUE(eventually([&] {
        const auto kept = bench.store.job(id);
        return kept && kept->job.state == JobState::Cancelled;
    }));
    EXPECT_EQ(bench.copiedAndCopies(), std::pair(0, 0));
}

TEST(QueueKeeping, SaysThatTheKeptQueueCannotBeRead)
{
    test::SandboxBench sandbox;
    Inventory inventory(sandbox.fsx, sandbox.clock);
    CopyQueue queue(sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr,
        test::SandboxBench::quickPace());
    test::FakeJobStore broken;
    broken.loadError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("StoreDamaged")};
    QSignalSpy failed(&queue, &CopyQueue::restoreFailed);

    queue.keepIn(broken);

    ASSERT_TRUE(eventually([&failed] { return failed.size() == 1; }));
    EXPECT_FALSE(queue.isRestored());
    test::FakeJobStore other;
    queue.keepIn(other);
    EXPECT_TRUE(eventually([&queue] { return queue.isRestored(); }));
}

TEST(QueueKeeping, ForgetsInTheStoreWhatTheUserClears)
{
    QueueBench bench;
    const auto id = bench.queue.add(bench.newOrders(1)).value(0);
    ASSERT_TRUE(bench.ends());
    ASSERT_TRUE(eventually([&] { return bench.store.job(id).has_value(); }));

    bench.queue.clearFinished();

    EXPECT_TRUE(eventually([&] { return !bench.store.job(id).has_value(); }));
}

TEST(QueueKeeping, DropsOldSuccessesAndNoOldFailure)
{
    QueueBench bench;
    const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-30);
    auto done = sendingJob(bench.newOrders(1).first(), "done");
    done.job.state = JobState::Available;
    done.job.endedAt = longAgo;
    auto failed = sendingJob(bench.newOrders(1).first(), "failed");
    failed.job.state = JobState::Failed;
    failed.job.endedAt = longAgo;
    put(bench, done);
    put(bench, failed);

    const NextSession next(bench);

    ASSERT_TRUE(eventually([&next] { return next.queue.isRestored(); }));
    ASSERT_EQ(next.queue.jobs().size(), 1);
    EXPECT_EQ(next.queue.jobs()[0].id, failed.job.id);
    EXPECT_TRUE(eventually([&] { return !bench.store.job(done.job.id).has_value(); }));
}

TEST(QueueKeeping, TakesOldSuccessesUpAsLongAsTheUserWantsThem)
{
    QueueBench bench;
    auto done = sendingJob(bench.newOrders(1).first(), "done");
    done.job.state = JobState::Available;
    done.job.endedAt = QDateTime::currentDateTimeUtc().addDays(-20);
    put(bench, done);
    const auto kept = [&bench](std::optional<std::chrono::hours> duration) {
        CopyQueue next(
            bench.sandbox.fsx, bench.inventory, bench.sandbox.clock, bench.sandbox.random);
        next.setFinishedKept(duration);
        next.keepIn(bench.store);
        return eventually([&next] { return next.isRestored(); }) ? next.jobs().size() : -1;
    };

    EXPECT_EQ(kept(std::nullopt), 1);
    EXPECT_EQ(kept(std::chrono::hours(30 * 24)), 1);
    EXPECT_EQ(kept(std::chrono::hours(1)), 0); // a week, which is over
}

TEST(QueueKeeping, WritesNothingForWhatIsOnlyShown)
{
    QueueBench bench(0);
    bench.queue.add(bench.newOrders(100));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 5));
    const int before = bench.store.rows;

    // A place becomes free and is taken: all that wait say how full the lane is meanwhile.
    ASSERT_TRUE(bench.sandbox.server.setLifecycle(
        frankfurt.text(), bench.only().copyId.text(), QStringLiteral("AVAILABLE")));

    ASSERT_TRUE(bench.reaches(JobState::Available, 1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 5));
    EXPECT_LT(bench.store.rows - before, 20);
}

TEST(QueueKeeping, LogsEveryRequestWithItsOutcome)
{
    QueueBench bench;
    bench.sandbox.server.setFaults(
        {*sandbox::faultFromText(QStringLiteral("access-denied=1x:CopyBackup"))});
    const auto orders = bench.newOrders(1);
    const auto id = bench.queue.add(orders).value(0);
    ASSERT_TRUE(bench.reaches(JobState::Failed, 1));
    bench.queue.retry({id});
    ASSERT_TRUE(bench.ends());

    ASSERT_TRUE(eventually([&bench] { return bench.store.activities().size() == 3; }));
    const auto& refused = bench.store.activities()[0];
    EXPECT_EQ(refused.operation, QStringLiteral("fsx:CopyBackup"));
    EXPECT_EQ(refused.region, frankfurt);
    EXPECT_EQ(refused.outcome, QStringLiteral("AccessDeniedException"));
    EXPECT_FALSE(refused.requestId.isEmpty());
    EXPECT_EQ(refused.subject, id.text());
    EXPECT_TRUE(refused.parameters.contains(orders[0].request.sourceBackupId.text()));
    const auto& accepted = bench.store.activities()[1];
    EXPECT_EQ(accepted.outcome, QStringLiteral("Accepted"));
    EXPECT_FALSE(accepted.requestId.isEmpty());
    EXPECT_NE(accepted.requestId, refused.requestId);
}

TEST(QueueKeeping, LogsHowACopyEndedAndWithWhichBatch)
{
    QueueBench bench;
    bench.queue.add(bench.newOrders(2));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 2));
    const CopyJob broken = *bench.queue.job(bench.queue.order().first());
    ASSERT_TRUE(bench.sandbox.server.setLifecycle(
        frankfurt.text(), broken.copyId.text(), QStringLiteral("FAILED")));
    ASSERT_TRUE(bench.ends());

    ASSERT_TRUE(eventually([&bench] { return bench.store.activities().size() == 4; }));
    int ended = 0;
    for (const ActivityEntry& entry : bench.store.activities()) {
        EXPECT_EQ(entry.batch, broken.batch);
        if (entry.operation != copyEndedOperation)
            continue;
        ++ended;
        const bool isBroken = entry.subject == broken.id.text();
        EXPECT_EQ(entry.outcome, isBroken ? failedOutcome : availableOutcome);
        EXPECT_EQ(entry.message.isEmpty(), !isBroken);
        EXPECT_TRUE(entry.at.isValid());
        EXPECT_EQ(entry.parameters.contains(broken.copyId.text()), isBroken);
    }
    EXPECT_EQ(ended, 2);
}

TEST(QueueKeeping, LogsACopyThatIsGoneWithoutTheWordsOfALookThatFailed)
{
    QueueBench bench(0);
    bench.queue.add(bench.newOrders(1));
    ASSERT_TRUE(bench.reaches(JobState::Copying, 1));
    bench.sandbox.server.setFaults(
        {*sandbox::faultFromText(u"access-denied=1000x:DescribeBackups"_qs)});
    ASSERT_TRUE(eventually([&bench] { return bench.only().error.has_value(); }, aWhile));

    ASSERT_TRUE(bench.sandbox.server.deleteBackup(frankfurt.text(), bench.only().copyId.text()));
    bench.sandbox.server.setFaults({});

    ASSERT_TRUE(bench.reaches(JobState::Vanished, 1));
    EXPECT_FALSE(bench.only().error);
    ASSERT_TRUE(eventually([&bench] { return bench.store.activities().size() == 2; }));
    const ActivityEntry end = bench.store.activities().last();
    EXPECT_EQ(end.operation, copyEndedOperation);
    EXPECT_EQ(end.message, QString());
}

TEST(QueueKeeping, WritesAllDownAgainWhereWhatWasKeptIsLost)
{
    QueueBench bench;
    bench.queue.setPaused(true);
    bench.queue.add(bench.newOrders(3));
    ASSERT_TRUE(eventually([&bench] { return bench.store.kept().jobs.size() == 3; }));
    bench.store.lose();

    bench.queue.saveAll();

    ASSERT_TRUE(eventually([&bench] { return bench.store.kept().jobs.size() == 3; }));
    EXPECT_TRUE(bench.store.kept().isPaused);
}

} // namespace farcopy
