// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copiespresenter.h"

#include "core/api/fsxclient.h"
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/copyevents.h"

#include "tests/core/api/apibench.h"
#include "tests/support/fakejobstore.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId virginia(QStringLiteral("us-east-1"));

class Copies : public testing::Test
{
protected:
    Copies()
    {
        inventory.setRegions({RegionId(QStringLiteral("eu-west-1")), frankfurt});
        bench.network.setResponder(
            [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    }

    QList<JobId> order(int number, const RegionId& destination = frankfurt)
    {
        return orderTo(QList<RegionId>(number, destination));
    }
    QList<JobId> orderTo(const QList<RegionId>& destinations)
    {
        QList<CopyOrder> orders;
        for (const RegionId& destination : destinations) {
            CopyOrder wanted;
            wanted.request.sourceBackupId = test::sampleId(int(orders.size()));
            wanted.request.sourceRegion = RegionId(QStringLiteral("eu-west-1"));
            wanted.request.destination = destination;
            wanted.source.sizeBytes = qint64(1) << 30;
            orders.append(wanted);
        }
        return queue.add(orders);
    }
    /// Each copy to that Region, and no word from the others.
    void refuse(const RegionId& destination)
    {
        bench.network.setResponder([destination](const test::SentRequest& request) {
            return request.region() == destination.text() ? test::ScriptedReply{.status = 400,
                       .body = R"({"__type":"BackupNotFound","message":"gone"})"}
                                                          : test::ScriptedReply::silence();
        });
    }
    [[nodiscard]] QList<JobId> shown() const
    {
        QList<JobId> ids;
        for (const CopyEntry& entry : presenter.entries())
            ids.append(entry.job->id);
        return ids;
    }
    [[nodiscard]] bool shows(const QList<JobId>& ids)
    {
        return eventually([&] { return shown() == ids; });
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    CopyQueue queue{client, inventory, bench.clock, [] { return 0.5; }};
    CopiesPresenter presenter{queue, bench.clock};
    test::FakeJobStore store;

    void SetUp() override { queue.keepIn(store); }
};

} // namespace

TEST_F(Copies, CountsWhatIsAskedForAndWhatWaits)
{
    order(7);

    ASSERT_TRUE(eventually([this] { return presenter.summary().unaccepted == 5; }));
    EXPECT_EQ(presenter.summary().running, 0);
    EXPECT_EQ(presenter.summary().waiting, 2);
    EXPECT_EQ(presenter.summary().percent, 0);
    EXPECT_FALSE(presenter.summary().isIdle());
    EXPECT_EQ(presenter.unfinished(), 7);
}

TEST_F(Copies, MovesWaitingJobsWithoutChangingTheirOrderAmongEachOther)
{
    queue.setPaused(true);
    const QList<JobId> ids = order(5);
    ASSERT_TRUE(shows(ids));

    presenter.moveUp({ids.at(0), ids.at(3), ids.at(4)});
    ASSERT_TRUE(shows({ids[0], ids[1], ids[3], ids[4], ids[2]}));
    presenter.moveDown({ids.at(3), ids.at(4)});
    ASSERT_TRUE(shows({ids[0], ids[1], ids[2], ids[3], ids[4]}));
    presenter.moveToTop({ids.at(2), ids.at(4)});
    EXPECT_TRUE(shows({ids[2], ids[4], ids[0], ids[1], ids[3]}));
}

TEST_F(Copies, MovesWaitingJobsBeforeAnotherOrToTheEnd)
{
    queue.setPaused(true);
    const QList<JobId> ids = order(5);
    ASSERT_TRUE(shows(ids));

    presenter.moveBefore({ids.at(3), ids.at(4)}, ids.at(1));
    ASSERT_TRUE(shows({ids[0], ids[3], ids[4], ids[1], ids[2]}));
    presenter.moveToEnd({ids.at(0), ids.at(4)});
    EXPECT_TRUE(shows({ids[3], ids[1], ids[2], ids[0], ids[4]}));
}

TEST_F(Copies, ForgetsWhatHasEndedWellAfterADay)
{
    using namespace std::chrono_literals;
    queue.setPaused(true);
    const QList<JobId> ids = order(2);
    ASSERT_TRUE(shows(ids));
    presenter.cancel({ids.first()});
    ASSERT_TRUE(eventually([this] { return presenter.summary().cancelled == 1; }));

    bench.clock.advance(23h);
    presenter.setFinishedKept(24h);
    EXPECT_TRUE(queue.find(ids.first()));
    bench.clock.advance(2h);
    presenter.setFinishedKept(std::nullopt);
    EXPECT_TRUE(queue.find(ids.first()));
    presenter.setFinishedKept(24h);

    EXPECT_FALSE(queue.find(ids.first()));
    EXPECT_TRUE(queue.find(ids.last()));
}

TEST_F(Copies, ShowsWhatWentWrongBeforeWhatEndedLater)
{
    refuse(frankfurt);
    const JobId failed = order(1).first();
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 1; }));
    queue.setPaused(true);
    bench.clock.advance(std::chrono::minutes(5));
    const JobId cancelled = orderTo({RegionId(QStringLiteral("us-east-1"))}).first();
    presenter.cancel({cancelled});

    EXPECT_TRUE(shows({failed, cancelled}));
}

TEST_F(Copies, TellsWhatTheActivityLogKnowsOfACopy)
{
    bench.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{
            .status = 400, .body = R"({"__type":"BackupNotFound","message":"gone"})"};
    });
    const auto ids = order(2);
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 2; }));

    const auto events = test::outcomeOf(presenter.history(ids.first()));

    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 3);
    EXPECT_EQ(events->at(1).activity.outcome, QStringLiteral("BackupNotFound"));
    EXPECT_EQ(events->last().state, JobState::Failed);
}

TEST_F(Copies, SaysWhyTheActivityLogCannotBeRead)
{
    queue.setPaused(true);
    const auto ids = order(1);
    ASSERT_TRUE(shows(ids));
    store.loadError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("StoreBusy")};

    const auto events = test::outcomeOf(presenter.history(ids.first()));

    ASSERT_FALSE(events);
    EXPECT_EQ(events.error().code, QStringLiteral("StoreBusy"));
}

TEST_F(Copies, KnowsWhatCanBeDoneWithAJob)
{
    queue.setPaused(true);
    const QList<JobId> ids = order(2);
    ASSERT_TRUE(shows(ids));

    EXPECT_FALSE(presenter.canMoveUp(ids.first()));
    EXPECT_TRUE(presenter.canMoveDown(ids.first()));
    EXPECT_TRUE(presenter.canMoveUp(ids.last()));
    EXPECT_FALSE(presenter.canMoveDown(ids.last()));
    EXPECT_TRUE(presenter.canCancel(ids.first()));
    EXPECT_FALSE(presenter.canRetry(ids.first()));

    presenter.cancel({ids.first()});
    ASSERT_TRUE(eventually([this] { return presenter.summary().cancelled == 1; }));
    EXPECT_TRUE(presenter.canRetry(ids.first()));
    presenter.clearFinished();
    EXPECT_TRUE(shows({ids.last()}));
}

TEST_F(Copies, ShowsCopiesThatOthersStarted)
{
    const Backup source = sampleBackup(1);
    const Backup copy = test::sampleCopy(2, frankfurt.text(), source, 40);

    inventory.merge(frankfurt, {copy});

    ASSERT_TRUE(eventually([this] { return presenter.entries().size() == 1; }));
    const CopyEntry entry = presenter.entries().first();
    EXPECT_TRUE(entry.isForeign);
    EXPECT_EQ(entry.job->progressPercent, 40);
    EXPECT_EQ(entry.job->copyId, copy.id);
    EXPECT_EQ(presenter.summary().foreign, 1);
    EXPECT_FALSE(presenter.canCancel(entry.job->id));
    EXPECT_EQ(presenter.unfinished(), 0);
}

TEST_F(Copies, ShowsACopyOfWhichTheServiceNamesNoSource)
{
    Backup copy = test::sampleCopy(2, frankfurt.text(), sampleBackup(1), 40);
    copy.sourceBackupId = {};
    copy.sourceRegion = {};

    inventory.merge(frankfurt, {copy});

    ASSERT_TRUE(eventually([this] { return presenter.entries().size() == 1; }));
    EXPECT_TRUE(presenter.entries().first().isForeign);
}

TEST_F(Copies, TellsOnceOfAllThatAQuotaStopsAndTriesThemAgainOnDemand)
{
    bench.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{.status = 400,
            .body = R"({"__type":"ServiceLimitExceeded","Limit":"TOTAL_USER_INITIATED_BACKUPS"})"};
    });
    QSignalSpy stopped(&presenter, &CopiesPresenter::copiesStopped);

    const auto ids = order(7);

    ASSERT_TRUE(eventually([&] { return stopped.count() == 1; }));
    EXPECT_EQ(stopped.at(0).at(0).value<QList<CopyEntry>>().size(), 7);
    EXPECT_EQ(presenter.summary().waiting, 7);
    EXPECT_TRUE(presenter.canRetry(ids.last()));
    const auto sent = bench.network.sent().size();
    presenter.retry({ids.last()});
    ASSERT_TRUE(eventually([&] { return stopped.count() == 2; }));
    EXPECT_EQ(bench.network.sent().size(), sent + 1);
}

TEST_F(Copies, TellsOfABatchOnceWithAllItsFailures)
{
    bench.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{
            .status = 400, .body = R"({"__type":"BackupNotFound","message":"gone"})"};
    });
    QSignalSpy failed(&presenter, &CopiesPresenter::batchFailed);

    order(3);

    ASSERT_TRUE(eventually([&] { return failed.count() > 0; }));
    EXPECT_EQ(failed.count(), 1);
    const auto entries = failed.at(0).at(0).value<QList<CopyEntry>>();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries.first().job->error->code, QStringLiteral("BackupNotFound"));
    EXPECT_EQ(presenter.summary().failed, 3);
    EXPECT_FALSE(presenter.summary().timeLeft.has_value());
}

TEST_F(Copies, TellsOfABatchThatIsThroughWhileAnotherGoesOn)
{
    refuse(virginia);
    QSignalSpy ended(&presenter, &CopiesPresenter::batchEnded);
    QSignalSpy failed(&presenter, &CopiesPresenter::batchFailed);
    order(3);
    const auto small = order(2, virginia);

    ASSERT_TRUE(eventually([&] { return failed.count() > 0; }));

    EXPECT_EQ(queue.unfinished(), 3);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(failed.count(), 1);
    const auto entries = failed.at(0).at(0).value<QList<CopyEntry>>();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_TRUE(small.contains(entries.first().job->id));
    EXPECT_EQ(entries.first().job->state, JobState::Failed);
}

TEST_F(Copies, TellsOfARetryThatFailsAgain)
{
    refuse(virginia);
    QSignalSpy failed(&presenter, &CopiesPresenter::batchFailed);
    const auto ids = order(1, virginia);
    ASSERT_TRUE(eventually([&] { return failed.count() == 1; }));

    presenter.retry(ids);

    ASSERT_TRUE(eventually([&] { return failed.count() == 2; }));
    EXPECT_EQ(failed.at(1).at(0).value<QList<CopyEntry>>().size(), 1);
}

TEST_F(Copies, TellsOnceOfBatchesThatWereTriedAgainTogether)
{
    refuse(virginia);
    QSignalSpy failed(&presenter, &CopiesPresenter::batchFailed);
    order(1, virginia);
    order(1, virginia);
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 2; }));
    ASSERT_TRUE(eventually([&] { return failed.count() > 0; }));
    const auto told = failed.count();

    presenter.retryAllFailed();

    ASSERT_TRUE(eventually([&] { return failed.count() > told; }));
    EXPECT_EQ(failed.count(), told + 1);
    EXPECT_EQ(failed.last().at(0).value<QList<CopyEntry>>().size(), 2);
}

TEST_F(Copies, TellsOfARetryThatFailsAgainWhileItsBatchGoesOn)
{
    refuse(virginia);
    QSignalSpy failed(&presenter, &CopiesPresenter::batchFailed);
    orderTo({frankfurt, virginia});
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 1; }));
    EXPECT_EQ(failed.count(), 0);

    presenter.retryAllFailed();

    EXPECT_TRUE(eventually([&] { return failed.count() == 1; }));
    EXPECT_EQ(queue.unfinished(), 1);
}

TEST_F(Copies, KnowsWhichFailuresCanBeExplained)
{
    refuse(virginia);
    order(1);
    const auto ids = order(2, virginia);

    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 2; }));

    const auto failed = presenter.explicable();
    ASSERT_EQ(failed.size(), 2);
    EXPECT_TRUE(ids.contains(failed.first().job->id));
}

} // namespace farcopy
