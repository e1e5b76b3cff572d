// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "core/copy/copyforecast.h"
#include "core/inventory/inventory.h"

#include "tests/support/fakejobstore.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

using sandbox::SandboxServer;
using test::eventually;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId saoPaulo(QStringLiteral("sa-east-1")); ///< its quota in the sandbox: 4 backups
constexpr int aWhile = 30'000; ///< ms until a test gives up; none takes that long

/// A queue in a sandbox with or without lanes of ONTAP volumes.
struct LanesBench {
    explicit LanesBench(const sandbox::SandboxOptions& options)
        : sandbox(options)
    {
        inventory.setRegions({frankfurt, saoPaulo});
        queue.keepIn(store);
    }

    /// Orders to copy so many new backups.
    QList<CopyOrder> orders(
        int number, const RegionId& destination, const QString& type, const QString& volume = {})
    {
        QList<CopyOrder> made;
        for (int i = 0; i < number; ++i) {
            const auto id = sandbox.server.addBackup(
                {.volumeId = volume, .fileSystemType = type, .sizeBytes = qint64{4} << 30});
            made.append({.request = {.sourceBackupId = BackupId(id),
                             .sourceRegion = ireland,
                             .destination = destination},
                .source
                = {.volumeId = VolumeId(volume), .fileSystemType = fileSystemTypeFromText(type)}});
        }
        return made;
    }

    QList<CopyOrder> volumes(int number, int volume)
    {
        return orders(number, frankfurt, QStringLiteral("ONTAP"),
            QStringLiteral("fsvol-0123456789abcdef%1").arg(volume));
    }

    [[nodiscard]] int countIn(JobState state, WaitReason reason = WaitReason::None) const
    {
        const auto jobs = queue.jobs();
        return static_cast<int>(std::count_if(jobs.begin(), jobs.end(),
            [&](const CopyJob& job) { return job.state == state && job.waitReason == reason; }));
    }
    [[nodiscard]] bool reaches(JobState state, WaitReason reason, int number)
    {
        return eventually([&] { return countIn(state, reason) == number; }, aWhile);
    }
    [[nodiscard]] QList<JobId> order() const
    {
        QList<JobId> ids;
        for (const auto& job : queue.jobs())
            ids.append(job.id);
        return ids;
    }
    [[nodiscard]] int refusals() const
    {
        return sandbox.server.books().errors.value(QStringLiteral("ServiceLimitExceeded"));
    }

    test::SandboxBench sandbox;
    Inventory inventory{sandbox.fsx, sandbox.clock};
    test::FakeJobStore store;
    CopyQueue queue{sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr,
        test::SandboxBench::quickPace()};
};

} // namespace

TEST(CopyQueueLanes, GiveEachOntapVolumeFiveCopies)
{
    LanesBench bench({.copySpeed = 0, .hasOntapLanes = true});

    bench.queue.add(bench.volumes(6, 1) + bench.volumes(3, 2)
        + bench.orders(6, frankfurt, QStringLiteral("WINDOWS")));

    ASSERT_TRUE(bench.reaches(JobState::Copying, WaitReason::None, 13));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::LaneFull, 2));
    EXPECT_EQ(bench.refusals(), 0);
    EXPECT_EQ(bench.sandbox.server.books().mostCopiesInLane, 5);
    bench.sandbox.server.setCopySpeed(200);
    EXPECT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 15));
}

TEST(CopyQueueLanes, CountTheCopiesOfOthersInTheVolumeThatTheyAreOf)
{
    LanesBench bench({.copySpeed = 0, .hasOntapLanes = true});
    for (auto order : bench.volumes(4, 1)) {
        order.request.token = order.request.sourceBackupId.text();
        ASSERT_TRUE(test::outcomeOf(bench.sandbox.fsx.copyBackup(order.request)));
    }
    bench.inventory.refreshAll();
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));
    const auto first = bench.volumes(3, 1);
    const auto second = bench.volumes(3, 2);
    EXPECT_EQ(bench.queue.roomFor(first), 1);
    EXPECT_EQ(bench.queue.roomFor(first + second), 4);

    bench.queue.add(first + second);

    ASSERT_TRUE(bench.reaches(JobState::Copying, WaitReason::None, 4));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::LaneFull, 2));
    EXPECT_EQ(bench.refusals(), 0);
}

TEST(CopyQueueLanes, LearnThatAServiceCountsVolumesWithItsRegion)
{
    LanesBench bench({.copySpeed = 0});

    bench.queue.add(bench.volumes(4, 1) + bench.volumes(4, 2));

    ASSERT_TRUE(bench.reaches(JobState::Copying, WaitReason::None, 5));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::LaneFull, 3));
    const int refusals = bench.refusals();
    EXPECT_GT(refusals, 0);
    bench.sandbox.server.setCopySpeed(200);
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 8));
    EXPECT_EQ(bench.refusals(), refusals); // it was learnt: no further one was provoked
}

TEST(CopyQueueLanes, StopWhereAQuotaIsUsedUpAndSaySoOnce)
{
    LanesBench bench({.copySpeed = 200, .isSeeded = false});
    QSignalSpy stopped(&bench.queue, &CopyQueue::laneStopped);
    const auto windows = bench.orders(7, saoPaulo, QStringLiteral("WINDOWS"));
    const auto lustre = bench.orders(2, saoPaulo, QStringLiteral("LUSTRE"));
    const auto elsewhere = bench.orders(2, frankfurt, QStringLiteral("WINDOWS"));

    bench.queue.add(windows + lustre + elsewhere);

    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::Stopped, 3));
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 8));
    ASSERT_EQ(stopped.size(), 1);
    EXPECT_EQ(stopped[0][0].value<RegionId>(), saoPaulo);
    for (const auto& job : bench.queue.jobs()) {
        if (job.state != JobState::Waiting)
            continue;
        EXPECT_EQ(job.error ? job.error->code : QString(), u"ServiceLimitExceeded"_qs);
    }
    EXPECT_LE(bench.refusals(), 3); // those that were under way together
}

TEST(CopyQueueLanes, GoOnAfterAQuotaWhenTheUserSaysSo)
{
    LanesBench bench({.copySpeed = 200, .isSeeded = false});
    QSignalSpy stopped(&bench.queue, &CopyQueue::laneStopped);
    bench.queue.add(bench.orders(7, saoPaulo, QStringLiteral("WINDOWS")));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::Stopped, 3));
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 4));
    const int refusals = bench.refusals();
    const JobId waiting = bench.queue.jobs().last().id;

    bench.queue.resumeLanes({waiting});
    ASSERT_TRUE(eventually([&stopped] { return stopped.size() == 2; }, aWhile));

    EXPECT_EQ(bench.refusals(), refusals + 1);
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::Stopped, 3));
    for (const auto& backup : bench.sandbox.server.backups(saoPaulo.text()))
        ASSERT_TRUE(bench.sandbox.server.deleteBackup(saoPaulo.text(), backup.id));
    bench.queue.resumeLanes({waiting});
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 7));
    for (const auto& job : bench.queue.jobs())
        EXPECT_EQ(job.error, std::nullopt);
}

TEST(CopyQueueLanes, TryAQuotaAgainAfterAWhileWithoutSayingTheSameTwice)
{
    LanesBench bench({.copySpeed = 200, .isSeeded = false});
    QSignalSpy stopped(&bench.queue, &CopyQueue::laneStopped);
    bench.queue.add(bench.orders(6, saoPaulo, QStringLiteral("WINDOWS")));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::Stopped, 2));
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 4));
    const int refusals = bench.refusals();

    bench.queue.wake();

    ASSERT_TRUE(eventually([&] { return bench.refusals() == refusals + 1; }, aWhile));
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::Stopped, 2));
    EXPECT_EQ(stopped.size(), 1);
}

TEST(CopyQueueLanes, FailAJobAloneForALimitOfItsOwn)
{
    LanesBench bench({.copySpeed = 200});
    auto orders = bench.orders(2, frankfurt, QStringLiteral("WINDOWS"));
    QMap<QString, QString> many;
    for (int i = 0; i < 40; ++i)
        many.insert(QStringLiteral("source-%1").arg(i), {});
    orders[0].request.sourceBackupId = BackupId(bench.sandbox.server.addBackup({.tags = many}));
    orders[0].request.copyTags = true;
    for (int i = 0; i < 20; ++i)
        orders[0].request.tags.append({.key = QStringLiteral("new-%1").arg(i), .value = {}});

    bench.queue.add(orders);

    ASSERT_TRUE(bench.reaches(JobState::Failed, WaitReason::None, 1));
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 1));
    EXPECT_EQ(bench.queue.jobs()[0].state, JobState::Failed);
}

TEST(CopyQueueOrder, StartsTheLongestOfABatchFirstUnlessToldOtherwise)
{
    LanesBench bench({.copySpeed = 0});
    bench.queue.setPaused(true);
    auto orders = bench.orders(3, frankfurt, QStringLiteral("WINDOWS"));
    for (int i = 0; i < 3; ++i)
        orders[i].source.sizeBytes = qint64{i + 1} << 30;

    const auto ids = bench.queue.add(orders);
    EXPECT_EQ(bench.order(), (QList<JobId>{ids[2], ids[1], ids[0]}));
    auto ordered = bench.orders(2, saoPaulo, QStringLiteral("WINDOWS"));
    for (int i = 0; i < 2; ++i) {
        ordered[i].source.sizeBytes = qint64{i + 1} << 30;
        ordered[i].keepsOrder = true;
    }
    const auto kept = bench.queue.add(ordered);
    EXPECT_EQ(bench.order(), (QList<JobId>{ids[2], ids[1], ids[0], kept[0], kept[1]}));
}

TEST(CopyQueueOrder, LetsBatchesTakeTurnsBehindWhatTheUserMoved)
{
    LanesBench bench({.copySpeed = 0});
    bench.queue.setPaused(true);
    const auto a = bench.queue.add(bench.orders(4, frankfurt, QStringLiteral("WINDOWS")));
    bench.queue.move(a[3], a[0]);

    const auto b = bench.queue.add(bench.orders(2, frankfurt, QStringLiteral("WINDOWS")));

    EXPECT_EQ(bench.order(), (QList<JobId>{a[3], a[0], b[0], a[1], b[1], a[2]}));
    EXPECT_TRUE(bench.queue.job(a[3])->isPlaced);
    EXPECT_NE(bench.queue.job(a[0])->batch, bench.queue.job(b[0])->batch);
}

TEST(CopyQueueOrder, KnowsFromTheInventoryWhatItCopiesAndHow)
{
    LanesBench bench({.copySpeed = 0});
    bench.inventory.setRegions({ireland, frankfurt});
    bench.inventory.refreshAll();
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }, aWhile));
    auto order = bench.orders(1, frankfurt, QStringLiteral("LUSTRE"))[0];
    order.source = {};
    const auto unlisted = bench.queue.add({order})[0];
    bench.inventory.refresh(ireland);
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }, aWhile));

    const auto listed = bench.queue.add({order})[0];

    EXPECT_EQ(bench.queue.job(unlisted)->source, CopySource{});
    EXPECT_EQ(bench.queue.job(unlisted)->predicted, std::nullopt);
    const auto job = bench.queue.job(listed);
    EXPECT_EQ(job->source.fileSystemType, FileSystemType::Lustre);
    EXPECT_EQ(job->predicted,
        (CopyPrediction{
            .kind = CopyPrediction::Kind::Full, .reason = CopyPrediction::Reason::FirstCopy}));
}

TEST(CopyQueueOrder, TakesWhatWasPredictedUnlessItKnowsTheKeyByNow)
{
    LanesBench bench({.copySpeed = 0});
    bench.inventory.setRegions({ireland, frankfurt});
    bench.inventory.refreshAll();
    auto orders = bench.orders(2, frankfurt, QStringLiteral("LUSTRE"));
    bench.inventory.refreshAll();
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }, aWhile));
    const CopyPrediction open{.reason = CopyPrediction::Reason::KeyNotKnown};
    for (auto& order : orders)
        order.prediction = open;
    orders[1].request.kmsKey = KeyRef(QStringLiteral("11112222-3333-4444-5555-666677778888"));

    const auto ids = bench.queue.add(orders);

    EXPECT_EQ(bench.queue.job(ids[0])->predicted, open); // which key aws/fsx is, no copy has told
    EXPECT_EQ(bench.queue.job(ids[1])->predicted,
        (CopyPrediction{
            .kind = CopyPrediction::Kind::Full, .reason = CopyPrediction::Reason::FirstCopy}));
}

TEST(CopyQueueForecast, SaysWhenCopiesAndTheQueueWillHaveEnded)
{
    LanesBench bench({.copySpeed = 2});
    const auto ids = bench.queue.add(bench.orders(7, frankfurt, QStringLiteral("WINDOWS")));

    ASSERT_TRUE(eventually([&] { return bench.queue.forecast().all.has_value(); }, aWhile));
    const auto forecast = bench.queue.forecast();
    EXPECT_TRUE(forecast.waiting.contains(ids.last()));
    EXPECT_GE(forecast.all->most, forecast.waiting.value(ids.last()).most);
    bench.queue.setPaused(true);
    ASSERT_TRUE(bench.reaches(JobState::Waiting, WaitReason::QueuePaused, 2));
    EXPECT_FALSE(bench.queue.forecast().all);
    EXPECT_TRUE(bench.queue.forecast().waiting.isEmpty());
}

TEST(CopyQueueForecast, LearnsFromCopiesThatHaveEnded)
{
    LanesBench bench({.copySpeed = 5});
    auto orders = bench.orders(6, frankfurt, QStringLiteral("WINDOWS"));
    for (auto& order : orders)
        order.source.sizeBytes = qint64{4} << 30;
    bench.queue.add(orders.first(5));
    ASSERT_TRUE(bench.reaches(JobState::Available, WaitReason::None, 5));
    EXPECT_FALSE(bench.queue.forecast().all);

    bench.queue.add(orders.last(1));

    EXPECT_TRUE(bench.queue.forecast().all); // before it has begun
}

TEST(CopyQueueForecast, LearnsForALongQueueInAFewTurns)
{
    LanesBench bench({.copySpeed = 0});
    ASSERT_TRUE(test::outcomeOf(
        bench.store.write({.durations = {{.sourceRegion = ireland,
                               .destination = frankfurt,
                               .source = {.fileSystemType = FileSystemType::Windows},
                               .kind = CopyPrediction::Kind::Unknown,
                               .seconds = 100'000,
                               .endedAt = {}}}})));
    CopyQueue queue(bench.sandbox.fsx, bench.inventory, bench.sandbox.clock, bench.sandbox.random,
        nullptr, test::SandboxBench::quickPace());
    queue.keepIn(bench.store);
    ASSERT_TRUE(eventually([&queue] { return queue.isRestored(); }));
    const auto last = queue.add(bench.orders(600, frankfurt, QStringLiteral("WINDOWS"))).last();
    const auto left = [&] { return queue.forecast().waiting.value(last); };
    EXPECT_GT(left().least, 1'000'000s);

    bench.sandbox.server.setCopySpeed(5); // a second or two each
    ASSERT_TRUE(eventually(
        [&] {
            const auto jobs = queue.jobs();
            return std::count_if(jobs.begin(), jobs.end(), [](const CopyJob& job) {
                return job.state == JobState::Available;
            }) >= 10;
        },
        aWhile));

    EXPECT_GT(left().least, 1'000'000s); // of most of them still the old guess
    for (int turn = 0; turn < 3; ++turn)
        (void)left();
    EXPECT_LT(left().most, 100'000s);
}

} // namespace farcopy
