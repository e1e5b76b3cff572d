// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copypresenter.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

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
    account.settings.setLastDestination(ireland, frankfurt, key);

    CopyPresenter presenter(account.workspace, account.settings, {source});

    EXPECT_EQ(presenter.destination(), frankfurt);
    EXPECT_EQ(presenter.key(), key);
}

TEST_F(CopyPresenterTest, NeverBeginsWithTheRegionOfASource)
{
    account.settings.setLastDestination(ireland, virginia, {});

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
    EXPECT_EQ(account.settings.lastDestination(ireland), frankfurt);
    EXPECT_EQ(account.settings.lastDestination(virginia), frankfurt);
    EXPECT_EQ(account.settings.lastKey(ireland, frankfurt).text(), QStringLiteral("alias/dr"));
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

} // namespace farcopy
