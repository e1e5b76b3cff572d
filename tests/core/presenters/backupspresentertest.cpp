// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/backupspresenter.h"

#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId bahrain(QStringLiteral("me-south-1"));

class Backups : public testing::Test
{
protected:
    Backups()
    {
        inventory.setRegions({ireland, frankfurt, bahrain});
        presenter.emplace(inventory, regions, bench.clock);
        const auto note = [this](const QList<RowId>& rows) {
            for (const RowId row : rows)
                told.insert(presenter->rows().keyOf(row), presenter->rows().listed(row));
        };
        QObject::connect(&*presenter, &BackupsPresenter::rowsAdded, note);
        QObject::connect(&*presenter, &BackupsPresenter::rowsChanged, note);
    }

    /// What the service answers in each Region from now on; others refuse the connection.
    void answer(const QHash<QString, test::ScriptedReply>& replies)
    {
        bench.network.setResponder([replies](const test::SentRequest& request) {
            return replies.value(request.region(),
                test::ScriptedReply::noAnswer(QNetworkReply::ConnectionRefusedError));
        });
    }
    [[nodiscard]] bool refreshes()
    {
        presenter->refreshAll();
        return eventually([this] { return !inventory.isLoading(); });
    }
    void merge(const QList<Backup>& backups)
    {
        for (const Backup& backup : backups)
            inventory.merge(backup.region, {backup});
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    Regions regions{test::sampleRegion(ireland.text()), test::sampleRegion(frankfurt.text()),
        test::sampleRegion(bahrain.text(), true)};
    std::optional<BackupsPresenter> presenter;
    QHash<BackupKey, ListedBackup> told;
};

test::ScriptedReply nothing()
{
    return {.status = 200, .body = R"({"Backups":[]})"};
}

test::ScriptedReply one()
{
    return {.status = 200,
        .body = R"({"Backups":[{"BackupId":"backup-00000000000000001","Lifecycle":"AVAILABLE"}]})"};
}

test::ScriptedReply refusal(const QByteArray& code)
{
    return {.status = 400, .body = R"({"__type":")" + code + R"(","message":"no"})"};
}

} // namespace

TEST_F(Backups, ASourceTellsOfItsCopies)
{
    const Backup source = sampleBackup(1);
    Backup copy = test::sampleCopy(2, frankfurt.text(), source, 40);
    merge({source});
    EXPECT_TRUE(told.value(keyOf(source)).copies.isEmpty());

    merge({copy});
    EXPECT_EQ(told.value(keyOf(source)).copies, QList<RegionId>{frankfurt});
    EXPECT_EQ(presenter->sourceOf(copy)->id, source.id);
    EXPECT_EQ(presenter->copiesOf(keyOf(source)).size(), 1);

    copy.lifecycle = Lifecycle::Failed;
    merge({copy});
    EXPECT_TRUE(told.value(keyOf(source)).copies.isEmpty());
}

TEST_F(Backups, ASourceForgetsACopyThatIsGone)
{
    const Backup source = sampleBackup(1);
    const Backup copy = test::sampleCopy(2, frankfurt.text(), source, 40);
    merge({source, copy});
    EXPECT_EQ(told.value(keyOf(source)).copies.size(), 1);
    QList<BackupKey> going;
    QObject::connect(&*presenter, &BackupsPresenter::rowsGoing, [&](const QList<RowId>& rows) {
        for (const RowId row : rows)
            going.append(presenter->rows().keyOf(row)); // still there
    });

    inventory.forget(frankfurt, copy.id);

    EXPECT_TRUE(told.value(keyOf(source)).copies.isEmpty());
    EXPECT_EQ(going, QList<BackupKey>{keyOf(copy)});
}

TEST_F(Backups, TellsWhenSomethingElseIsToBeShown)
{
    QSignalSpy changes(&*presenter, &BackupsPresenter::narrowingChanged);

    presenter->showRegion(ireland);
    presenter->showRegion(ireland);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(presenter->shownRegion(), ireland);

    presenter->setFilterText(QStringLiteral("name:media"));
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(presenter->filter().terms().size(), 1);
}

TEST_F(Backups, KeepsTheFilterInForceWhileANewOneCannotBeRead)
{
    presenter->setFilterText(QStringLiteral("media"));
    QSignalSpy errors(&*presenter, &BackupsPresenter::filterErrorChanged);

    presenter->setFilterText(QStringLiteral("age>soon"));
    EXPECT_TRUE(presenter->filterError().has_value());
    EXPECT_EQ(presenter->filter().terms().size(), 1);

    presenter->setFilterText({});
    EXPECT_FALSE(presenter->filterError().has_value());
    EXPECT_TRUE(presenter->filter().isEmpty());
    EXPECT_EQ(errors.count(), 2);
}

TEST_F(Backups, KnowTheTextOfTheFilterInForce)
{
    presenter->setFilterText(QStringLiteral("type:lustre"));

    presenter->setFilterText(QStringLiteral("typ:ontap"));

    EXPECT_EQ(presenter->filterText(), QStringLiteral("type:lustre"));
}

TEST_F(Backups, RefuseAFilterForARegionThatIsNone)
{
    presenter->setFilterText(QStringLiteral("region:eu-west-9"));

    ASSERT_TRUE(presenter->filterError());
    EXPECT_EQ(presenter->filterError()->nearest, ireland.text());
    EXPECT_TRUE(presenter->readFilter(QStringLiteral("region:eu")));
}

TEST_F(Backups, TakeTheStatesOfWhatIsListed)
{
    EXPECT_FALSE(presenter->readFilter(QStringLiteral("status:hibernating")));
    Backup asleep = sampleBackup(1);
    asleep.lifecycle = Lifecycle::Unknown;
    asleep.lifecycleText = QStringLiteral("HIBERNATING");

    merge({asleep});

    EXPECT_TRUE(presenter->readFilter(QStringLiteral("status:hib")));
}

TEST_F(Backups, TakeTheNamesThatAreShown)
{
    presenter->setShownWords({{QStringLiteral("Verfügbar"), QStringLiteral("AVAILABLE")}}, {});

    presenter->setFilterText(QStringLiteral("status:verf"));

    EXPECT_FALSE(presenter->filterError());
    EXPECT_TRUE(presenter->filter().matches(sampleBackup(1), bench.clock.nowUtc(), 0));
}

TEST_F(Backups, PutsRegionsWithBackupsBeforeQuietOnes)
{
    answer({{ireland.text(), nothing()}, {frankfurt.text(), nothing()},
        {bahrain.text(), refusal("OptInRequired")}});
    ASSERT_TRUE(refreshes());
    merge({sampleBackup(1, ireland.text())});

    const QList<RegionRow> rows = presenter->regions();

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(0).region.id, ireland);
    EXPECT_EQ(rows.at(0).count, 1);
    EXPECT_TRUE(rows.at(1).isQuiet());
    EXPECT_TRUE(rows.at(2).isNotEnabled);
    EXPECT_EQ(presenter->overall().failedRegions, 0);
}

TEST_F(Backups, ARegionThatIsNotEnabledIsNoFailure)
{
    answer({{ireland.text(), nothing()}, {frankfurt.text(), nothing()},
        {bahrain.text(), refusal("UnrecognizedClientException")}});
    ASSERT_TRUE(refreshes());

    EXPECT_TRUE(presenter->region(bahrain).isNotEnabled);
    EXPECT_FALSE(presenter->region(bahrain).error.has_value());
    presenter->showRegion(bahrain);
    EXPECT_EQ(presenter->state(0).face, ListFace::NotEnabled);
}

TEST_F(Backups, AKeyThatNoRegionKnowsAsksToSignIn)
{
    const auto unknown = refusal("UnrecognizedClientException");
    answer({{ireland.text(), unknown}, {frankfurt.text(), unknown}, {bahrain.text(), unknown}});
    ASSERT_TRUE(refreshes());

    EXPECT_EQ(presenter->state(0).face, ListFace::SignIn);
    EXPECT_EQ(presenter->overall().failedRegions, 3);
}

TEST_F(Backups, SaysWhyThereIsNothingToShow)
{
    EXPECT_EQ(presenter->state(1).face, ListFace::Rows);
    answer({{ireland.text(), nothing()}, {frankfurt.text(), refusal("AccessDeniedException")}});
    ASSERT_TRUE(refreshes());

    EXPECT_EQ(presenter->state(0).face, ListFace::Empty);
    presenter->showRegion(ireland);
    EXPECT_EQ(presenter->state(0).face, ListFace::Empty);
    presenter->showRegion(frankfurt);
    EXPECT_EQ(presenter->state(0).face, ListFace::Refused);
    presenter->showRegion(bahrain);
    EXPECT_EQ(presenter->state(0).face, ListFace::Offline);
    merge({sampleBackup(1, ireland.text())});
    presenter->showRegion(ireland);
    presenter->setFilterText(QStringLiteral("something-else"));
    EXPECT_EQ(presenter->state(0).face, ListFace::NothingMatches);
}

TEST_F(Backups, IsLoadingUntilTheFirstRegionAnswers)
{
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    presenter->refreshAll();

    EXPECT_TRUE(presenter->isLoading());
    EXPECT_EQ(presenter->state(0).face, ListFace::Loading);
    EXPECT_TRUE(presenter->region(ireland).isLoading);
    EXPECT_FALSE(presenter->region(ireland).isQuiet());
}

TEST_F(Backups, TellWhoseRowsAreNotOfNow)
{
    answer({{ireland.text(), one()}, {frankfurt.text(), nothing()}, {bahrain.text(), nothing()}});
    ASSERT_TRUE(refreshes());
    EXPECT_TRUE(presenter->staleRegions().isEmpty());
    const QDateTime listed = bench.clock.nowUtc();
    bench.clock.advance(std::chrono::minutes(27));

    answer({{frankfurt.text(), nothing()}, {bahrain.text(), nothing()}});
    ASSERT_TRUE(refreshes());

    EXPECT_EQ(presenter->staleRegions(), (QHash<RegionId, QDateTime>{{ireland, listed}}));
    EXPECT_EQ(presenter->overall().staleCount, 1);
    EXPECT_EQ(presenter->region(ireland).failedSince, bench.clock.nowUtc());
    EXPECT_FALSE(presenter->overall().sharesTrouble);
}

TEST_F(Backups, StillKnowWhyWhileARegionIsAskedAgain)
{
    answer({{ireland.text(), nothing()}, {bahrain.text(), nothing()}});
    ASSERT_TRUE(refreshes());
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });

    presenter->refreshAll();

    EXPECT_TRUE(presenter->region(frankfurt).isLoading);
    EXPECT_TRUE(presenter->region(frankfurt).error.has_value());
}

TEST_F(Backups, FoldARegionWithoutBackupsAwayWhenNoneCanBeListed)
{
    merge({sampleBackup(1, ireland.text())});
    answer({}); // no connection
    ASSERT_TRUE(refreshes());

    const QList<RegionRow> rows = presenter->regions();

    EXPECT_TRUE(presenter->overall().sharesTrouble);
    EXPECT_EQ(presenter->overall().failedRegions, 3);
    EXPECT_EQ(rows.at(0).region.id, ireland);
    EXPECT_FALSE(rows.at(0).isQuiet());
    EXPECT_TRUE(rows.at(1).isQuiet());
    EXPECT_TRUE(rows.at(2).isQuiet());
}

TEST_F(Backups, ShowEachRegionThatFailsForAReasonOfItsOwn)
{
    answer({{ireland.text(), refusal("AccessDeniedException")}, {frankfurt.text(), nothing()}});
    ASSERT_TRUE(refreshes());

    EXPECT_FALSE(presenter->overall().sharesTrouble);
    EXPECT_FALSE(presenter->region(ireland).isQuiet());
    EXPECT_FALSE(presenter->region(bahrain).isQuiet());
}

} // namespace farcopy
