// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory.h"

#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Phase = RegionState::Phase;
using test::eventually;
using test::sampleBackup;
using test::sampleId;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));

/// A page with the samples of these numbers.
test::ScriptedReply page(const QList<int>& numbers, const QString& nextToken = {})
{
    QJsonArray backups;
    for (const int number : numbers)
        backups.append(QJsonObject{
            {u"BackupId"_qs, sampleId(number).text()}, {u"Lifecycle"_qs, u"AVAILABLE"_qs}});
    QJsonObject object{{u"Backups"_qs, backups}};
    if (!nextToken.isEmpty())
        object.insert(u"NextToken"_qs, nextToken);
    return {.status = 200, .body = QJsonDocument(object).toJson()};
}

class InventoryTest : public testing::Test
{
protected:
    InventoryTest() { inventory.setRegions({ireland, frankfurt}); }

    [[nodiscard]] bool settles()
    {
        return eventually([this] { return !inventory.isLoading(); });
    }
    /// Lists Ireland, which answers with these replies in turn.
    void list(const QList<test::ScriptedReply>& replies)
    {
        for (const auto& reply : replies)
            bench.network.answer(reply);
        inventory.refresh(ireland);
        ASSERT_TRUE(settles());
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    QSignalSpy added{&inventory, &Inventory::backupsAdded};
    QSignalSpy changed{&inventory, &Inventory::backupsChanged};
    QSignalSpy removed{&inventory, &Inventory::backupsRemoved};
};

/// One that asks a Region again by itself; the network answers nothing of its own accord.
class PatientInventory : public testing::Test
{
protected:
    static constexpr RelistPace lively{
        .first = std::chrono::milliseconds(1), .longest = std::chrono::milliseconds(2)};

    /// Asks Ireland for the first time.
    void ask(const std::optional<RelistPace>& pace)
    {
        inventory.emplace(client, bench.clock, nullptr, pace);
        inventory->setRegions({ireland});
        inventory->refresh(ireland);
    }
    [[nodiscard]] bool fails()
    {
        return eventually([this] { return inventory->state(ireland).phase == Phase::Failed; });
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    std::optional<Inventory> inventory;
};

} // namespace

TEST_F(InventoryTest, TellsEachPageInOneSignal)
{
    list({page({1, 2}, u"more"_qs), page({3})});

    ASSERT_EQ(added.size(), 2);
    EXPECT_EQ(added[0][0].value<QList<Backup>>().size(), 2);
    EXPECT_EQ(added[1][0].value<QList<Backup>>().size(), 1);
    EXPECT_EQ(inventory.state(ireland).phase, Phase::Complete);
    EXPECT_EQ(inventory.state(ireland).count, 3);
    EXPECT_EQ(inventory.state(ireland).asOf, bench.clock.nowUtc());
    EXPECT_EQ(inventory.state(frankfurt).phase, Phase::NotAsked);
}

TEST_F(InventoryTest, SaysNothingOfRowsThatStayTheSame)
{
    list({page({1, 2})});

    list({page({2, 1})});

    EXPECT_EQ(added.size(), 1);
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(removed.isEmpty());
}

TEST_F(InventoryTest, RemovesWhatACompleteListingNoLongerBrings)
{
    list({page({1, 2, 3})});

    list({page({1}, u"more"_qs), page({3})});

    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].value<QList<BackupId>>(), QList<BackupId>({sampleId(2)}));
    EXPECT_FALSE(inventory.contains(ireland, sampleId(2)));
}

TEST_F(InventoryTest, KeepsRowsWhenAListingBreaksOff)
{
    list({page({1, 2, 3})});
    const auto before = inventory.state(ireland).asOf;
    bench.clock.advance(std::chrono::hours(1));

    list({page({1, 4}, u"more"_qs),
        {.status = 400, .body = R"({"__type": "AccessDeniedException", "message": "no"})"}});

    EXPECT_TRUE(removed.isEmpty());
    EXPECT_EQ(inventory.state(ireland).phase, Phase::Failed);
    EXPECT_EQ(inventory.state(ireland).error->kind, ErrorKind::AccessDenied);
    EXPECT_EQ(inventory.state(ireland).count, 4);
    EXPECT_EQ(inventory.state(ireland).asOf, before);
}

TEST_F(InventoryTest, IsNotHeldBackByARegionThatHangs)
{
    bench.network.setResponder([](const test::SentRequest& sent) {
        return sent.region() == frankfurt.text() ? test::ScriptedReply::silence() : page({1});
    });

    inventory.refreshAll();

    EXPECT_TRUE(eventually([this] { return inventory.state(ireland).phase == Phase::Complete; }));
    EXPECT_EQ(inventory.state(frankfurt).phase, Phase::Loading);
    EXPECT_TRUE(inventory.isLoading());
}

TEST_F(InventoryTest, StopsLoadingOnDemand)
{
    list({page({1})});
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    inventory.refreshAll();
    ASSERT_TRUE(eventually([this] { return bench.network.openReplies() == 2; }));

    inventory.cancelAll();

    EXPECT_FALSE(inventory.isLoading());
    EXPECT_EQ(inventory.state(ireland).phase, Phase::Complete);
    EXPECT_EQ(inventory.state(frankfurt).phase, Phase::NotAsked);
    EXPECT_TRUE(eventually([this] { return bench.network.openReplies() == 0; }));
    EXPECT_EQ(inventory.state(ireland).count, 1);
}

TEST_F(InventoryTest, LeavesAListingThatRunsToItself)
{
    bench.network.setResponder([](const test::SentRequest&) { return page({1}); });

    inventory.refresh(ireland);
    inventory.refresh(ireland);

    ASSERT_TRUE(settles());
    EXPECT_EQ(bench.network.sent().size(), 1);
}

TEST_F(InventoryTest, TrustsNewerNewsMoreThanAListingThatIsUnderWay)
{
    list({page({1, 2})});
    auto copying = sampleBackup(1);
    copying.lifecycle = Lifecycle::Copying;
    bench.network.setResponder([](const test::SentRequest&) { return page({1, 2}); });

    inventory.refresh(ireland);
    inventory.merge(ireland, {copying, sampleBackup(7)});
    inventory.forget(ireland, sampleId(2));
    ASSERT_TRUE(settles());

    EXPECT_EQ(inventory.find(ireland, sampleId(1))->lifecycle, Lifecycle::Copying);
    EXPECT_TRUE(inventory.contains(ireland, sampleId(7)));
    EXPECT_FALSE(inventory.contains(ireland, sampleId(2)));
}

TEST_F(InventoryTest, DropsTheRowsOfRegionsThatAreNoLongerWatched)
{
    list({page({1, 2})});

    inventory.setRegions({frankfurt});

    EXPECT_TRUE(inventory.backups().isEmpty());
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].value<QList<BackupId>>().size(), 2);
    inventory.merge(ireland, {sampleBackup(1)});
    EXPECT_TRUE(inventory.backups().isEmpty());
}

TEST_F(InventoryTest, FindsSourceAndCopies)
{
    auto copy = sampleBackup(2, frankfurt.text());
    copy.sourceBackupId = sampleId(1);
    copy.sourceRegion = ireland;

    inventory.merge(ireland, {sampleBackup(1)});
    inventory.merge(frankfurt, {copy});

    ASSERT_TRUE(inventory.sourceOf(copy));
    EXPECT_EQ(inventory.sourceOf(copy)->id, sampleId(1));
    ASSERT_EQ(inventory.copiesOf(ireland, sampleId(1)).size(), 1);
    EXPECT_FALSE(inventory.sourceOf(sampleBackup(1)));
}

TEST_F(InventoryTest, TellsWhenLoadingBeginsAndEnds)
{
    QSignalSpy loading(&inventory, &Inventory::loadingChanged);
    bench.network.setResponder([](const test::SentRequest&) { return page({1}); });

    inventory.refreshAll();

    ASSERT_TRUE(settles());
    ASSERT_EQ(loading.size(), 2);
    EXPECT_TRUE(loading[0][0].toBool());
    EXPECT_FALSE(loading[1][0].toBool());
}

TEST_F(InventoryTest, StaysSilentWhenItGoesInTheMiddle)
{
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    auto brief = std::make_unique<Inventory>(client, bench.clock);
    brief->setRegions({ireland});
    brief->refreshAll();
    ASSERT_TRUE(eventually([this] { return bench.network.openReplies() == 1; }));

    brief.reset();

    EXPECT_TRUE(eventually([this] { return bench.network.openReplies() == 0; }));
}

TEST_F(InventoryTest, ShowsKeptRowsUntilTheServiceAnswers)
{
    const QDateTime yesterday = bench.clock.nowUtc().addDays(-1);

    inventory.restore(ireland, {sampleBackup(1), sampleBackup(2)}, yesterday);

    EXPECT_EQ(inventory.state(ireland).count, 2);
    EXPECT_EQ(inventory.state(ireland).asOf, yesterday);
    EXPECT_EQ(inventory.state(ireland).phase, Phase::NotAsked);
    list({page({2, 3})});
    EXPECT_EQ(inventory.state(ireland).asOf, bench.clock.nowUtc());
    EXPECT_EQ(inventory.state(ireland).count, 2);
    EXPECT_FALSE(inventory.contains(ireland, sampleId(1)));
    EXPECT_TRUE(inventory.contains(ireland, sampleId(3)));
}

TEST_F(InventoryTest, KeepsItsKeptRowsWhenARegionCannotBeListed)
{
    const QDateTime yesterday = bench.clock.nowUtc().addDays(-1);
    inventory.restore(ireland, {sampleBackup(1)}, yesterday);

    list({{.status = 400, .body = R"({"__type": "AccessDeniedException"})"}});

    EXPECT_EQ(inventory.state(ireland).phase, Phase::Failed);
    EXPECT_EQ(inventory.state(ireland).count, 1);
    EXPECT_EQ(inventory.state(ireland).asOf, yesterday);
}

TEST_F(InventoryTest, TakesNoKeptRowsOnceTheServiceHasAnswered)
{
    list({page({3})});

    inventory.restore(ireland, {sampleBackup(1)}, bench.clock.nowUtc().addDays(-1));

    EXPECT_EQ(inventory.state(ireland).count, 1);
    EXPECT_EQ(inventory.state(ireland).asOf, bench.clock.nowUtc());
}

TEST_F(InventoryTest, LetsNoKeptRowHideANewerOne)
{
    Backup fresh = sampleBackup(1);
    fresh.lifecycle = Lifecycle::Available;
    inventory.merge(ireland, {fresh});
    Backup kept = sampleBackup(1);
    kept.lifecycle = Lifecycle::Copying;

    inventory.restore(ireland, {kept}, bench.clock.nowUtc().addDays(-1));

    EXPECT_EQ(inventory.find(ireland, sampleId(1))->lifecycle, Lifecycle::Available);
}

TEST_F(InventoryTest, KnowsSinceWhenARegionFails)
{
    const test::ScriptedReply refused{.status = 400, .body = R"({"__type": "AccessDenied"})"};
    list({page({1})});
    EXPECT_FALSE(inventory.state(ireland).isStale());
    const QDateTime since = bench.clock.nowUtc().addSecs(3600);
    bench.clock.set(since);

    list({refused});
    bench.clock.advance(std::chrono::hours(1));
    list({refused});

    EXPECT_EQ(inventory.state(ireland).failedSince, since);
    EXPECT_TRUE(inventory.state(ireland).isStale());
    list({page({1})});
    EXPECT_FALSE(inventory.state(ireland).failedSince.isValid());
    EXPECT_FALSE(inventory.state(ireland).isStale());
}

TEST_F(InventoryTest, CallsKeptRowsStaleUntilTheServiceAnswers)
{
    inventory.restore(ireland, {sampleBackup(1)}, bench.clock.nowUtc().addDays(-1));
    EXPECT_TRUE(inventory.state(ireland).isStale());

    list({page({1})});

    EXPECT_FALSE(inventory.state(ireland).isStale());
}

TEST(RelistPace, DoublesEachPauseUpToTheLongest)
{
    const RelistPace pace{.first = std::chrono::seconds(30), .longest = std::chrono::minutes(10)};

    EXPECT_EQ(pace.pauseAfter(1), std::chrono::seconds(30));
    EXPECT_EQ(pace.pauseAfter(2), std::chrono::minutes(1));
    EXPECT_EQ(pace.pauseAfter(5), std::chrono::minutes(8));
    EXPECT_EQ(pace.pauseAfter(6), std::chrono::minutes(10));
    EXPECT_EQ(pace.pauseAfter(1'000), std::chrono::minutes(10));
}

TEST_F(PatientInventory, AsksAgainByItselfUntilTheRegionAnswers)
{
    bool isDown = true;
    bench.network.setResponder([&isDown](const test::SentRequest&) {
        return isDown ? test::ScriptedReply::noAnswer(QNetworkReply::ConnectionRefusedError)
                      : page({1});
    });
    ask(lively);
    ASSERT_TRUE(fails());
    const auto sent = bench.network.sent().size();
    int loadings = 0;
    QObject::connect(&*inventory, &Inventory::regionChanged, &*inventory, [&](const RegionId&) {
        loadings += inventory->state(ireland).phase == Phase::Loading ? 1 : 0;
    });
    ASSERT_TRUE(eventually([&] { return bench.network.sent().size() > sent; }));

    isDown = false;

    EXPECT_TRUE(eventually([&] { return inventory->state(ireland).phase == Phase::Complete; }));
    EXPECT_FALSE(inventory->state(ireland).triesAgain);
    EXPECT_EQ(loadings, 0) << "each attempt made the Region flicker";
}

TEST_F(PatientInventory, LeavesARefusalToThePerson)
{
    bench.network.answer({.status = 400, .body = R"({"__type": "AccessDeniedException"})"});
    ask(lively);

    ASSERT_TRUE(fails());

    EXPECT_FALSE(inventory->state(ireland).triesAgain);
}

TEST_F(PatientInventory, IsNotPatientUnlessItIsToldTo)
{
    ask({});

    ASSERT_TRUE(fails());

    EXPECT_FALSE(inventory->state(ireland).triesAgain);
}

TEST_F(PatientInventory, StopsAskingAgainOnDemand)
{
    ask(RelistPace());
    ASSERT_TRUE(fails());
    ASSERT_TRUE(inventory->state(ireland).triesAgain);

    inventory->cancelAll();

    EXPECT_FALSE(inventory->state(ireland).triesAgain);
    EXPECT_EQ(inventory->state(ireland).phase, Phase::Failed);
}

TEST_F(PatientInventory, TellsOfAnAttemptThatSomebodyWants)
{
    ask(lively);
    ASSERT_TRUE(fails());
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    ASSERT_TRUE(eventually([this] { return bench.network.openReplies() == 1; }));
    ASSERT_EQ(inventory->state(ireland).phase, Phase::Failed);

    inventory->refresh(ireland);

    EXPECT_EQ(inventory->state(ireland).phase, Phase::Loading);
    EXPECT_EQ(bench.network.openReplies(), 1);
    EXPECT_FALSE(inventory->state(ireland).triesAgain);
}

} // namespace farcopy
