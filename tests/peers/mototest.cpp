// SPDX-License-Identifier: Apache-2.0

/// Our clients against moto_server, which nobody here wrote: it knows KMS, STS and all of FSx
/// that is used here but CopyBackup. What is to be found there is made first, by plain requests.

#include "core/api/asking.h"
#include "core/api/awsjson.h"
#include "core/api/backuplisting.h"
#include "core/api/fsxclient.h"
#include "core/api/jsonvalue.h"
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/endpoints/endpointresolver.h"

#include "tests/peers/motoserver.h"
#include "tests/support/statickeys.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

/// Each test has a Region of its own, so that none sees what another left.
class MotoTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { server = std::make_unique<test::MotoServer>(); }
    static void TearDownTestSuite() { server.reset(); }

    void SetUp() override
    {
        if (!server->isRunning())
            GTEST_SKIP() << server->problem().toStdString();
    }

    /// Sends what our clients have no function for, and gives one text of the answer's object.
    QString create(const QString& service, const QString& operation, const RegionId& region,
        const QJsonObject& body, const char* object, const char* member)
    {
        const auto interface = service == QLatin1String("fsx")
            ? QStringLiteral("AWSSimbaAPIService_v20180301")
            : QStringLiteral("TrentService");
        const auto read = [object, member](const QByteArray& answer) -> Result<QString> {
            const auto document = json::Document::read(answer);
            return document ? document->root()[object][member].text() : QString();
        };
        const auto made = test::outcomeOf(api::ask<QString>(&transport, transport,
            api::jsonRequest(service, interface, operation, region, body), read));
        EXPECT_TRUE(made) << operation.toStdString() << ": "
                          << (made ? "" : made.error().message.toStdString());
        return made.value_or(QString());
    }

    FileSystemId createFileSystem(const RegionId& region)
    {
        return FileSystemId(
            create(QStringLiteral("fsx"), QStringLiteral("CreateFileSystem"), region,
                {{QStringLiteral("FileSystemType"), QStringLiteral("WINDOWS")},
                    {QStringLiteral("StorageCapacity"), 32},
                    {QStringLiteral("SubnetIds"), QJsonArray{QStringLiteral("subnet-12345678")}},
                    {QStringLiteral("WindowsConfiguration"),
                        QJsonObject{{QStringLiteral("ThroughputCapacity"), 8},
                            {QStringLiteral("DeploymentType"), QStringLiteral("SINGLE_AZ_2")}}}},
                "FileSystem", "FileSystemId"));
    }

    BackupId createBackup(const RegionId& region, const FileSystemId& fileSystem)
    {
        const QJsonArray tags{QJsonObject{{QStringLiteral("Key"), QStringLiteral("Name")},
            {QStringLiteral("Value"), QStringLiteral("Größe 大")}}};
        return BackupId(create(QStringLiteral("fsx"), QStringLiteral("CreateBackup"), region,
            {{QStringLiteral("FileSystemId"), fileSystem.text()}, {QStringLiteral("Tags"), tags}},
            "Backup", "BackupId"));
    }

    static inline std::unique_ptr<test::MotoServer> server;

    QNetworkAccessManager network;
    test::StaticKeys keys;
    SystemClock clock;
    PartitionTable partitions = PartitionTable::builtIn();
    EndpointResolver endpoints{partitions, [] {
                                   EndpointOptions options;
                                   options.endpointUrl = server->url().toString();
                                   return options;
                               }()};
    Transport transport{network, keys, endpoints, clock, systemRandom()};
    FsxClient fsx{transport};
    KmsClient kms{transport};
    StsClient sts{transport};
};

} // namespace

TEST_F(MotoTest, ListsAnEmptyRegion)
{
    const auto summary = test::outcomeOf<ListingSummary>(
        new BackupListing(fsx, RegionId(QStringLiteral("sa-east-1"))));

    ASSERT_TRUE(summary) << summary.error().message.toStdString();
    EXPECT_EQ(summary->backups, 0);
}

TEST_F(MotoTest, ListsABackup)
{
    const RegionId region(QStringLiteral("eu-west-1"));
    const auto made = createBackup(region, createFileSystem(region));

    const auto page = test::outcomeOf(fsx.describeBackups(region, {.ids = {made}}));

    ASSERT_TRUE(page) << page.error().message.toStdString();
    ASSERT_EQ(page->backups.size(), 1);
    const auto& backup = page->backups[0];
    EXPECT_EQ(backup.id, made);
    EXPECT_EQ(backup.region, region);
    EXPECT_EQ(backup.lifecycle, Lifecycle::Creating);
    EXPECT_EQ(backup.name(), QStringLiteral("Größe 大"));
    EXPECT_LT(std::abs(backup.creationTime.secsTo(clock.nowUtc())), 600);
    EXPECT_TRUE(backup.arn.text().endsWith(made.text()));
}

TEST_F(MotoTest, WalksAllPagesOfAListing)
{
    const RegionId region(QStringLiteral("eu-west-2"));
    const auto fileSystem = createFileSystem(region);
    QSet<BackupId> made;
    for (int i = 0; i < 5; ++i)
        made.insert(createBackup(region, fileSystem));
    QSet<BackupId> seen;
    auto* listing = new BackupListing(fsx, region, {.maxResults = 2});
    QObject::connect(listing, &BackupListing::pageArrived, &fsx,
        [&seen](const RegionId&, const QList<Backup>& backups) {
            for (const Backup& backup : backups)
                seen.insert(backup.id);
        });

    const auto summary = test::outcomeOf<ListingSummary>(listing);

    ASSERT_TRUE(summary) << summary.error().message.toStdString();
    EXPECT_EQ(summary->pages, 3);
    EXPECT_EQ(summary->oddRows, 0);
    EXPECT_EQ(seen, made);
}

TEST_F(MotoTest, TagsABackupAndTakesTagsAway)
{
    const RegionId region(QStringLiteral("eu-west-3"));
    const auto made = createBackup(region, createFileSystem(region));
    const auto page = test::outcomeOf(fsx.describeBackups(region, {.ids = {made}}));
    ASSERT_TRUE(page);
    const Arn arn = page->backups.value(0).arn;

    ASSERT_TRUE(test::outcomeOf(fsx.tagResource(region, arn,
        {{QStringLiteral("team"), QStringLiteral("media")}, {QStringLiteral("größe"), {}}})));
    ASSERT_TRUE(test::outcomeOf(fsx.untagResource(region, arn, {QStringLiteral("Name")})));

    const auto tags = test::outcomeOf(fsx.listTags(region, arn));
    ASSERT_TRUE(tags) << tags.error().message.toStdString();
    EXPECT_EQ(tags->size(), 2);
    EXPECT_EQ(tagValue(*tags, QStringLiteral("team")), QStringLiteral("media"));
    EXPECT_TRUE(tags->contains(Tag{QStringLiteral("größe"), QString(QLatin1String(""))}));
}

TEST_F(MotoTest, ListsFileSystems)
{
    const RegionId region(QStringLiteral("eu-north-1"));
    const auto made = createFileSystem(region);

    const auto page = test::outcomeOf(fsx.describeFileSystems(region));

    ASSERT_TRUE(page) << page.error().message.toStdString();
    ASSERT_EQ(page->fileSystems.size(), 1);
    EXPECT_EQ(page->fileSystems[0].id, made);
    EXPECT_EQ(page->fileSystems[0].type, FileSystemType::Windows);
    EXPECT_EQ(page->fileSystems[0].deploymentType, QStringLiteral("SINGLE_AZ_2"));
    EXPECT_EQ(page->fileSystems[0].storageCapacityGiB, 32);
}

TEST_F(MotoTest, FindsAKeyByItsAlias)
{
    const RegionId region(QStringLiteral("eu-central-1"));
    const auto id = create(QStringLiteral("kms"), QStringLiteral("CreateKey"), region,
        {{QStringLiteral("Description"), QStringLiteral("copies")},
            {QStringLiteral("KeySpec"), QStringLiteral("SYMMETRIC_DEFAULT")},
            {QStringLiteral("KeyUsage"), QStringLiteral("ENCRYPT_DECRYPT")}},
        "KeyMetadata", "KeyId");
    create(QStringLiteral("kms"), QStringLiteral("CreateAlias"), region,
        {{QStringLiteral("AliasName"), QStringLiteral("alias/dr")},
            {QStringLiteral("TargetKeyId"), id}},
        "", "");

    const auto ids = test::outcomeOf(kms.listKeys(region));
    const auto aliases = test::outcomeOf(kms.listAliases(region));
    const auto key = test::outcomeOf(kms.describeKey(region, KeyRef(QStringLiteral("alias/dr"))));

    ASSERT_TRUE(ids) << ids.error().message.toStdString();
    EXPECT_TRUE(ids->contains(id));
    ASSERT_TRUE(aliases) << aliases.error().message.toStdString();
    EXPECT_TRUE(std::any_of(aliases->begin(), aliases->end(), [&id](const KmsAlias& alias) {
        return alias.name == QLatin1String("alias/dr") && alias.targetKeyId == id;
    }));
    ASSERT_TRUE(key) << key.error().message.toStdString();
    EXPECT_EQ(key->id, id);
    EXPECT_EQ(key->description, QStringLiteral("copies"));
    EXPECT_TRUE(key->canEncryptBackups());
}

TEST_F(MotoTest, WalksAllPagesOfAliases)
{
    const RegionId region(QStringLiteral("us-east-2"));
    constexpr int count = 120; // over the 100 that a page of aliases holds
    const auto id = create(
        QStringLiteral("kms"), QStringLiteral("CreateKey"), region, {}, "KeyMetadata", "KeyId");
    for (int i = 0; i < count; ++i) {
        create(QStringLiteral("kms"), QStringLiteral("CreateAlias"), region,
            {{QStringLiteral("AliasName"), QStringLiteral("alias/n%1").arg(i)},
                {QStringLiteral("TargetKeyId"), id}},
            "", "");
    }

    const auto aliases = test::outcomeOf(kms.listAliases(region));

    ASSERT_TRUE(aliases) << aliases.error().message.toStdString();
    EXPECT_GE(aliases->size(), count);
}

TEST_F(MotoTest, TellsOfAKeyThatIsNotThere)
{
    const auto key = test::outcomeOf(kms.describeKey(RegionId(QStringLiteral("eu-central-1")),
        KeyRef(QStringLiteral("00000000-0000-0000-0000-000000000000"))));

    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(key.error().code, QStringLiteral("NotFoundException"));
    EXPECT_FALSE(key.error().message.isEmpty());
}

TEST_F(MotoTest, KnowsTheCaller)
{
    const auto identity
        = test::outcomeOf(sts.callerIdentity(RegionId(QStringLiteral("eu-west-1"))));

    ASSERT_TRUE(identity) << identity.error().message.toStdString();
    EXPECT_EQ(identity->account.text(), QStringLiteral("123456789012"));
    EXPECT_TRUE(identity->arn.text().startsWith(QLatin1String("arn:aws:")));
}

} // namespace farcopy
