// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copypresenter.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId virginia(QStringLiteral("us-east-1"));

class CopyPresenterTest : public testing::Test
{
protected:
    CopyPresenterTest()
    {
        QStandardPaths::setTestModeEnabled(true);  // the user's own prices are not ours
        account.workspace.queue().setPaused(true); // these tests look at orders, not at copies
    }

    [[nodiscard]] static const Check* find(const CopyPresenter& presenter, CheckId id)
    {
        const QList<Check>& checks = presenter.checks();
        const auto it = std::find_if(
            checks.begin(), checks.end(), [id](const Check& check) { return check.id == id; });
        return it == checks.end() ? nullptr : &*it;
    }

    test::FakeAccount account;
    Backup source = test::sampleBackup(1, ireland.text(), QStringLiteral("hr weekly"));
};

} // namespace

TEST_F(CopyPresenterTest, ChoosesNoDestinationByItself)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});

    EXPECT_TRUE(presenter.destination().isEmpty());
    EXPECT_TRUE(presenter.isBlocked());
    EXPECT_TRUE(presenter.submit().isEmpty());
}

TEST_F(CopyPresenterTest, BeginsWithTheLastDestinationAndItsKey)
{
    const KeyRef key(QStringLiteral("alias/dr"));
    account.settings.setLastChoices(account.workspace.account(), ireland, {{frankfurt, key}});

    CopyPresenter presenter(account.workspace, account.settings, {source});

    EXPECT_EQ(presenter.destination(), frankfurt);
    EXPECT_EQ(presenter.key(), key);
}

TEST_F(CopyPresenterTest, NeverBeginsWithTheRegionOfASource)
{
    account.settings.setLastChoices(account.workspace.account(), ireland, {{virginia}});

    CopyPresenter presenter(
        account.workspace, account.settings, {source, test::sampleBackup(2, virginia.text())});

    EXPECT_TRUE(presenter.destination().isEmpty());
}

TEST_F(CopyPresenterTest, OffersOtherPartitionsOnlyWithTheirObstacle)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    const auto& all = presenter.destinations();
    const auto beijing = std::find_if(all.begin(), all.end(), [](const Destination& destination) {
        return destination.region.id.text() == QLatin1String("cn-north-1");
    });

    ASSERT_NE(beijing, all.end());
    EXPECT_EQ(beijing->obstacle, Destination::Obstacle::OtherPartition);
    EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](const Destination& destination) {
        return destination.region.partition.text().startsWith(QLatin1String("aws-iso"));
    }));
}

TEST_F(CopyPresenterTest, KeepsWhatWasTypedForEachDestination)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    const Tags tags{{QStringLiteral("team"), QStringLiteral("media")}};
    presenter.setDestination(frankfurt);
    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));
    presenter.setAddedTags(tags);

    presenter.setDestination(virginia);
    EXPECT_TRUE(presenter.key().isEmpty());
    presenter.setDestination(frankfurt);

    EXPECT_EQ(presenter.key().text(), QStringLiteral("alias/dr"));
    EXPECT_EQ(presenter.addedTags(), tags);
}

TEST_F(CopyPresenterTest, TakesAKeyTypedBeforeTheDestinationAlong)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));

    presenter.setDestination(frankfurt);

    EXPECT_EQ(presenter.key().text(), QStringLiteral("alias/dr"));
}

TEST_F(CopyPresenterTest, BlocksAKeyThatKmsDoesNotKnow)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);
    EXPECT_FALSE(presenter.isBlocked());

    presenter.setKey(KeyRef(QStringLiteral("alias/misspelt")));
    ASSERT_TRUE(test::eventually([&] { return presenter.isBlocked(); }));

    ASSERT_TRUE(find(presenter, CheckId::KeyUsable));
    EXPECT_EQ(find(presenter, CheckId::KeyUsable)->severity, CheckSeverity::Blocker);
}

TEST_F(CopyPresenterTest, AllowsATypedKeyWhereKmsMayNotBeAsked)
{
    account.refuse("ListAliases", "AccessDeniedException");
    account.refuse("ListKeys", "AccessDeniedException");
    account.refuse("DescribeKey", "AccessDeniedException");
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);
    ASSERT_TRUE(
        test::eventually([&] { return presenter.keys()->phase() == KeyCatalog::Phase::Failed; }));

    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));
    ASSERT_TRUE(test::eventually([&] {
        const auto asked = account.sent("DescribeKey");
        return account.network.openReplies() == 0
            && std::any_of(asked.begin(), asked.end(), [](const QJsonObject& input) {
                   return input.value(QLatin1String("KeyId")) == QLatin1String("alias/dr");
               });
    }));

    EXPECT_FALSE(presenter.isBlocked());
}

TEST_F(CopyPresenterTest, BlocksTagsThatWouldBeRefused)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);

    presenter.setAddedTags({{QStringLiteral("aws:x"), QStringLiteral("y")}});

    EXPECT_TRUE(presenter.isBlocked());
    ASSERT_TRUE(find(presenter, CheckId::TagForm));
    EXPECT_EQ(find(presenter, CheckId::TagForm)->flaw, constraints::Flaw::Reserved);
}

TEST_F(CopyPresenterTest, FollowsTheStateOfItsSources)
{
    account.workspace.inventory().merge(ireland, {source});
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);
    EXPECT_FALSE(presenter.isBlocked());

    source.lifecycle = Lifecycle::Failed;
    account.workspace.inventory().merge(ireland, {source});
    ASSERT_TRUE(test::eventually([&] { return presenter.isBlocked(); }));

    EXPECT_EQ(presenter.sources().first().lifecycle, Lifecycle::Failed);
}

TEST_F(CopyPresenterTest, BlocksASourceThatVanishes)
{
    account.workspace.inventory().merge(ireland, {source});
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);

    account.workspace.inventory().forget(ireland, source.id);

    EXPECT_TRUE(test::eventually([&] { return presenter.isBlocked(); }));
}

TEST_F(CopyPresenterTest, GoesOnWithoutSourcesThatCannotBeCopied)
{
    Backup flexGroup = test::sampleBackup(2, ireland.text());
    flexGroup.volume = VolumeInfo{.id = VolumeId(QStringLiteral("fsvol-0123456789abcdef0")),
        .name = QStringLiteral("big"),
        .style = QStringLiteral("FLEXGROUP")};
    CopyPresenter presenter(account.workspace, account.settings, {source, flexGroup});
    presenter.setDestination(frankfurt);
    EXPECT_EQ(presenter.unfitSources(), QList<BackupId>{flexGroup.id});
    EXPECT_TRUE(presenter.isBlocked());

    presenter.leaveOutUnfitSources();

    EXPECT_FALSE(presenter.isBlocked());
    EXPECT_EQ(presenter.submit().size(), 1);
}

TEST_F(CopyPresenterTest, KeepsTheLastSourceThoughItCannotBeCopied)
{
    source.lifecycle = Lifecycle::Failed;
    CopyPresenter presenter(account.workspace, account.settings, {source});

    presenter.leaveOutUnfitSources();

    EXPECT_EQ(presenter.sources().size(), 1);
}

TEST_F(CopyPresenterTest, PredictsAnIncrementalCopyFromWhatTheDestinationHolds)
{
    const QString keyId = QStringLiteral("1234abcd-12ab-34cd-56ef-1234567890ab");
    account.setKeys({{keyId, QStringLiteral("alias/dr")}});
    Backup earlier = test::sampleCopy(7, frankfurt.text(), test::sampleBackup(2), 100);
    earlier.lifecycle = Lifecycle::Available;
    account.workspace.inventory().merge(frankfurt, {earlier});
    CopyPresenter presenter(account.workspace, account.settings, {source});

    presenter.setDestination(frankfurt);
    presenter.setKey(KeyRef(keyId));
    EXPECT_EQ(presenter.prediction(0).kind, CopyPrediction::Kind::Incremental);

    presenter.setDestination(virginia);
    EXPECT_EQ(presenter.prediction(0).kind, CopyPrediction::Kind::Full);
}

TEST_F(CopyPresenterTest, QueuesOneOrderForEachSourceAndRemembersTheChoice)
{
    CopyPresenter presenter(
        account.workspace, account.settings, {source, test::sampleBackup(2, virginia.text())});
    presenter.setDestination(frankfurt);
    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));
    presenter.setCopyTags(true);
    presenter.setAddedTags({{QStringLiteral("team"), QStringLiteral("media")}});

    const QList<JobId> jobs = presenter.submit();

    ASSERT_EQ(jobs.size(), 2);
    const CopyJob first = *account.workspace.queue().job(jobs[0]);
    EXPECT_EQ(first.source.name, QStringLiteral("hr weekly"));
    EXPECT_EQ(first.request.sourceRegion, ireland);
    EXPECT_EQ(first.request.destination, frankfurt);
    EXPECT_EQ(first.request.kmsKey.text(), QStringLiteral("alias/dr"));
    EXPECT_TRUE(first.request.copyTags);
    EXPECT_EQ(first.request.tags.size(), 1);
    EXPECT_EQ(account.workspace.queue().job(jobs[1])->request.sourceRegion, virginia);
    const QList<CopyChoice> choice{{frankfurt, KeyRef(QStringLiteral("alias/dr"))}};
    EXPECT_EQ(account.settings.lastChoices(account.workspace.account(), ireland), choice);
    EXPECT_EQ(account.settings.lastChoices(account.workspace.account(), virginia), choice);
}

TEST_F(CopyPresenterTest, QueuesNothingTwice)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);

    EXPECT_EQ(presenter.submit().size(), 1);
    EXPECT_TRUE(presenter.submit().isEmpty());

    EXPECT_EQ(account.workspace.queue().jobs().size(), 1);
}

TEST_F(CopyPresenterTest, WritesOneCommandForEachSource)
{
    CopyPresenter presenter(
        account.workspace, account.settings, {source, test::sampleBackup(2, ireland.text())});
    presenter.setDestination(frankfurt);
    presenter.setCommandOptions({.profile = QStringLiteral("dr"), .endpointUrl = {}});

    const QStringList lines = presenter.command().split(u'\n');

    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("aws fsx copy-backup --profile dr")));
    EXPECT_TRUE(lines[0].contains(source.id.text()));
    EXPECT_TRUE(lines[1].contains(test::sampleId(2).text()));
}

TEST_F(CopyPresenterTest, SendsThePastedCommandToTheServerThatTheAccountAsks)
{
    Workspace elsewhere(
        {CredentialOrigin::Profile, QStringLiteral("lab"), QStringLiteral("http://127.0.0.1:4570")},
        account.fsx, account.kms, account.sts, account.partitions, account.workspace.regions(),
        ireland, account.clock, [] { return 0.0; });
    CopyPresenter presenter(elsewhere, account.settings, {source});

    EXPECT_TRUE(presenter.command().startsWith(
        QStringLiteral("aws fsx copy-backup --profile lab --endpoint-url http://127.0.0.1:4570 ")));
}

TEST_F(CopyPresenterTest, AdoptsAnEarlierRequest)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    const CopyRequest earlier{.sourceBackupId = source.id,
        .sourceRegion = ireland,
        .destination = frankfurt,
        .kmsKey = KeyRef(QStringLiteral("alias/retired")),
        .copyTags = true,
        .tags = {{QStringLiteral("a"), QStringLiteral("b")}},
        .token = QStringLiteral("t")};

    presenter.adopt(earlier);

    EXPECT_EQ(presenter.destination(), frankfurt);
    EXPECT_EQ(presenter.key(), earlier.kmsKey);
    EXPECT_TRUE(presenter.copyTags());
    EXPECT_EQ(presenter.addedTags(), earlier.tags);
}

TEST_F(CopyPresenterTest, CopiesToSeveralRegionsEachWithItsKey)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setTargets({frankfurt, virginia});
    presenter.setCurrent(1);
    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));

    const QList<JobId> jobs = presenter.submit();

    ASSERT_EQ(jobs.size(), 2);
    const CopyRequest first = account.workspace.queue().job(jobs[0])->request;
    const CopyRequest second = account.workspace.queue().job(jobs[1])->request;
    EXPECT_EQ(first.destination, frankfurt);
    EXPECT_TRUE(first.kmsKey.isEmpty());
    EXPECT_EQ(second.destination, virginia);
    EXPECT_EQ(second.kmsKey.text(), QStringLiteral("alias/dr"));
    EXPECT_EQ(account.workspace.queue().job(jobs[0])->batch,
        account.workspace.queue().job(jobs[1])->batch);
}

TEST_F(CopyPresenterTest, BeginsWithAllDestinationsOfTheLastTime)
{
    {
        CopyPresenter presenter(account.workspace, account.settings, {source});
        presenter.setTargets({frankfurt, virginia});
        presenter.setKey(KeyRef(QStringLiteral("alias/dr")));
        presenter.submit();
    }

    CopyPresenter next(account.workspace, account.settings, {source});

    ASSERT_EQ(next.targets().size(), 2);
    EXPECT_EQ(next.targets().at(0).key.text(), QStringLiteral("alias/dr"));
    EXPECT_TRUE(next.targets().at(1).key.isEmpty());
}

TEST_F(CopyPresenterTest, NamesTheDestinationThatAKeyDoesNotFit)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setTargets({frankfurt, virginia});
    presenter.setCurrent(1);

    presenter.setKey(KeyRef(QStringLiteral("no key")));

    EXPECT_TRUE(presenter.isBlocked());
    ASSERT_TRUE(find(presenter, CheckId::KeyForm));
    EXPECT_EQ(find(presenter, CheckId::KeyForm)->destination, virginia);
    const QList<Check>& checks = presenter.checks();
    EXPECT_EQ(std::count_if(checks.begin(), checks.end(),
                  [](const Check& check) { return check.id == CheckId::SourceStatus; }),
        1);
}

TEST_F(CopyPresenterTest, KeepsTheKeysOfRegionsThatStayChosen)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);
    presenter.setKey(KeyRef(QStringLiteral("alias/dr")));

    presenter.setTargets({virginia, frankfurt});

    EXPECT_EQ(presenter.destination(), frankfurt);
    EXPECT_EQ(presenter.key().text(), QStringLiteral("alias/dr"));
    presenter.setTargets({virginia});
    EXPECT_TRUE(presenter.key().isEmpty());
}

TEST_F(CopyPresenterTest, MakesARegionChosenTwiceTheCurrentOne)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setTargets({frankfurt, virginia});

    presenter.setDestination(virginia);

    EXPECT_EQ(presenter.targets().size(), 2);
    EXPECT_EQ(presenter.current(), 1);
}

TEST_F(CopyPresenterTest, WritesACommandForEachSourceAndDestination)
{
    CopyPresenter presenter(
        account.workspace, account.settings, {source, test::sampleBackup(2, ireland.text())});

    presenter.setTargets({frankfurt, virginia});

    const QStringList lines = presenter.command().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("--region eu-central-1")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("--region us-east-1")));
}

TEST_F(CopyPresenterTest, FillsInThePlaceholdersOfTagsForEachCopy)
{
    account.clock.set(QDateTime({2026, 11, 26}, {3, 0}, Qt::UTC));
    CopyPresenter presenter(
        account.workspace, account.settings, {source, test::sampleBackup(2, virginia.text())});
    presenter.setDestination(frankfurt);
    presenter.setAddedTags({{QStringLiteral("origin"), QStringLiteral("{source-region} {date}")}});

    EXPECT_EQ(presenter.mergedTags(0).rows.first().value, QStringLiteral("eu-west-1 2026-11-26"));
    const QList<JobId> jobs = presenter.submit();

    ASSERT_EQ(jobs.size(), 2);
    EXPECT_EQ(account.workspace.queue().job(jobs[0])->request.tags.first().value,
        QStringLiteral("eu-west-1 2026-11-26"));
    EXPECT_EQ(account.workspace.queue().job(jobs[1])->request.tags.first().value,
        QStringLiteral("us-east-1 2026-11-26"));
}

TEST_F(CopyPresenterTest, BlocksUnknownPlaceholders)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);

    presenter.setAddedTags({{QStringLiteral("origin"), QStringLiteral("{volume}")}});

    EXPECT_TRUE(presenter.isBlocked());
    ASSERT_TRUE(find(presenter, CheckId::TagPlaceholder));
    EXPECT_EQ(find(presenter, CheckId::TagPlaceholder)->detail, QStringLiteral("{volume}"));
    EXPECT_FALSE(presenter.tagFlaws().first().isFine());
}

TEST_F(CopyPresenterTest, FindsATagThatIsTooLongForOneOfTheDestinationsOnly)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setTargets({RegionId(QStringLiteral("us-east-2"))});
    presenter.setAddedTags({{QStringLiteral("to"),
        QString(constraints::maxTagValueLength - 9, u'x')
            + QStringLiteral("{destination-region}")}});
    EXPECT_FALSE(find(presenter, CheckId::TagForm));

    presenter.setTargets({RegionId(QStringLiteral("us-east-2")), frankfurt});

    ASSERT_TRUE(find(presenter, CheckId::TagForm));
    EXPECT_TRUE(presenter.isBlocked());
}

TEST_F(CopyPresenterTest, EstimatesCostsForAllDestinations)
{
    source.sizeBytes = qint64(100) << 30;
    CopyPresenter presenter(account.workspace, account.settings, {source});
    EXPECT_FALSE(presenter.costEstimate().isKnown());

    presenter.setTargets({frankfurt, virginia});

    EXPECT_EQ(presenter.costEstimate().currency, QStringLiteral("USD"));
    EXPECT_NEAR(presenter.costEstimate().transfer, 4, 1e-6);
    EXPECT_NEAR(presenter.costEstimate().storagePerMonth, 10, 1e-6);
}

TEST_F(CopyPresenterTest, SaysNoTimeAsLongAsNoCopyHasEnded)
{
    CopyPresenter presenter(account.workspace, account.settings, {source});
    presenter.setDestination(frankfurt);

    EXPECT_FALSE(presenter.timeEstimate());
}

} // namespace farcopy
