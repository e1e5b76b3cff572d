// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupcodec.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy::api {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

BackupPage recordedPage(const QString& name)
{
    const auto page = readBackupPage(test::data(name), ireland);
    if (!page)
        ADD_FAILURE() << page.error().message.toStdString();
    return page.value_or(BackupPage{});
}

/// The backup of this id among the recorded odd ones; an empty one if its row was lost.
Backup oddBackup(const QString& id)
{
    const auto page = recordedPage(QStringLiteral("fsx/backups-odd.json"));
    const auto it = std::find_if(page.backups.begin(), page.backups.end(),
        [&id](const Backup& backup) { return backup.id.text() == id; });
    return it == page.backups.end() ? Backup{} : *it;
}

} // namespace

TEST(BackupCodec, ReadsEveryMemberOfAWindowsBackup)
{
    const auto page = recordedPage(QStringLiteral("fsx/backups.json"));

    ASSERT_EQ(page.backups.size(), 4);
    Backup expected;
    expected.id = BackupId(QStringLiteral("backup-0a1b2c3d4e5f60718"));
    expected.region = ireland;
    expected.lifecycle = Lifecycle::Available;
    expected.lifecycleText = QStringLiteral("AVAILABLE");
    expected.type = BackupType::UserInitiated;
    expected.typeText = QStringLiteral("USER_INITIATED");
    expected.resourceType = ResourceType::FileSystem;
    expected.progressPercent = 100;
    expected.sizeBytes = 1319413953331;
    expected.creationTime = utc(QStringLiteral("2025-03-14T09:26:53.027Z"));
    expected.kmsKeyId = QStringLiteral(
        "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    expected.arn
        = Arn(QStringLiteral("arn:aws:fsx:eu-west-1:111122223333:backup/backup-0a1b2c3d4e5f60718"));
    expected.ownerId = AccountId(QStringLiteral("111122223333"));
    expected.tags = {{QStringLiteral("Name"), QStringLiteral("hr weekly")},
        {QStringLiteral("team"), QString(QLatin1String(""))}};
    expected.fileSystem.id = FileSystemId(QStringLiteral("fs-0123456789abcdef0"));
    expected.fileSystem.type = FileSystemType::Windows;
    expected.fileSystem.typeText = QStringLiteral("WINDOWS");
    expected.fileSystem.name = QStringLiteral("hr share");
    expected.fileSystem.deploymentType = QStringLiteral("MULTI_AZ_1");
    expected.fileSystem.storageType = QStringLiteral("SSD");
    expected.fileSystem.storageCapacityGiB = 2048;
    EXPECT_EQ(page.backups[0], expected);
    EXPECT_EQ(page.nextToken, QStringLiteral("ZXhhbXBsZQ=="));
    EXPECT_EQ(page.oddRows, 0);
}

TEST(BackupCodec, ReadsACopyOfAVolume)
{
    const auto backup = recordedPage(QStringLiteral("fsx/backups.json")).backups.value(1);

    EXPECT_EQ(backup.lifecycle, Lifecycle::Copying);
    EXPECT_EQ(backup.progressPercent, 41);
    EXPECT_EQ(backup.sourceBackupId.text(), QStringLiteral("backup-0c1b2c3d4e5f6071a"));
    EXPECT_EQ(backup.sourceRegion.text(), QStringLiteral("us-east-1"));
    EXPECT_EQ(backup.resourceType, ResourceType::Volume);
    EXPECT_EQ(backup.fileSystem.type, FileSystemType::Ontap);
    EXPECT_EQ(backup.fileSystem.deploymentType, QStringLiteral("MULTI_AZ_2"));
    ASSERT_TRUE(backup.volume);
    EXPECT_EQ(backup.volume->id.text(), QStringLiteral("fsvol-0123456789abcdef0"));
    EXPECT_EQ(backup.volume->name, QStringLiteral("vol_media"));
    EXPECT_EQ(backup.volume->style, QStringLiteral("FLEXGROUP"));
}

TEST(BackupCodec, ReadsTheReasonOfAFailure)
{
    const auto backup = recordedPage(QStringLiteral("fsx/backups.json")).backups.value(2);

    EXPECT_EQ(backup.lifecycle, Lifecycle::Failed);
    EXPECT_EQ(backup.type, BackupType::AwsBackup);
    EXPECT_EQ(
        backup.failureMessage, QStringLiteral("The source was deleted <b>while</b> it was read"));
    EXPECT_EQ(backup.fileSystem.deploymentType, QStringLiteral("PERSISTENT_1"));
}

TEST(BackupCodec, CountsRowsWithoutAnIdAndKeepsTheOthers)
{
    const auto page = recordedPage(QStringLiteral("fsx/backups-odd.json"));

    EXPECT_EQ(page.backups.size(), 9);
    EXPECT_EQ(page.oddRows, 4);
    EXPECT_TRUE(page.nextToken.isEmpty());
}

TEST(BackupCodec, KeepsARowWithNothingButItsId)
{
    Backup expected;
    expected.id = BackupId(QStringLiteral("backup-00000001"));
    expected.region = ireland;

    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000001")), expected);
}

TEST(BackupCodec, TakesNullForAbsent)
{
    Backup expected;
    expected.id = BackupId(QStringLiteral("backup-00000002"));
    expected.region = ireland;

    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000002")), expected);
}

TEST(BackupCodec, KeepsTheTextOfUnknownValues)
{
    const auto backup = oddBackup(QStringLiteral("backup-00000003"));

    EXPECT_EQ(backup.lifecycle, Lifecycle::Unknown);
    EXPECT_EQ(backup.lifecycleText, QStringLiteral("HIBERNATING"));
    EXPECT_EQ(backup.type, BackupType::Unknown);
    EXPECT_EQ(backup.typeText, QStringLiteral("WEEKLY"));
    EXPECT_EQ(backup.fileSystem.type, FileSystemType::Unknown);
    EXPECT_EQ(backup.fileSystem.typeText, QStringLiteral("TAPE"));
    EXPECT_EQ(backup.progressPercent, 12);
}

TEST(BackupCodec, LosesOnlyTheMembersThatAreTwisted)
{
    Backup expected;
    expected.id = BackupId(QStringLiteral("backup-00000004"));
    expected.region = ireland;
    expected.kmsKeyId = QStringLiteral("alias/kept");

    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000004")), expected);
}

TEST(BackupCodec, ReadsNumbersWrittenAsText)
{
    const auto backup = oddBackup(QStringLiteral("backup-00000006"));

    EXPECT_EQ(backup.progressPercent, 41);
    EXPECT_EQ(backup.sizeBytes, 1099511627776);
    EXPECT_EQ(backup.creationTime, utc(QStringLiteral("2025-03-14T09:26:53.500Z")));
}

TEST(BackupCodec, LeavesOutTagsWithoutAKey)
{
    const auto tags = oddBackup(QStringLiteral("backup-00000006")).tags;

    EXPECT_EQ(tags,
        Tags({{QStringLiteral("a"), {}}, {QStringLiteral("d"), QStringLiteral("<img src=x>")}}));
}

TEST(BackupCodec, ReadsTimesWrittenAsText)
{
    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000007")).creationTime,
        utc(QStringLiteral("2026-03-14T09:26:53.250Z")));
    const auto other = oddBackup(QStringLiteral("backup-0000000a")).creationTime;
    EXPECT_EQ(other, utc(QStringLiteral("2026-03-14T09:26:53Z")));
    EXPECT_EQ(other.timeSpec(), Qt::UTC);
}

TEST(BackupCodec, DropsTimesAndSizesOutOfRange)
{
    const auto backup = oddBackup(QStringLiteral("backup-00000008"));
    EXPECT_FALSE(backup.creationTime.isValid());
    EXPECT_FALSE(backup.sizeBytes);

    EXPECT_FALSE(oddBackup(QStringLiteral("backup-00000009")).creationTime.isValid());
    EXPECT_FALSE(oddBackup(QStringLiteral("backup-0000000a")).sizeBytes);
}

TEST(BackupCodec, HoldsProgressWithinAHundred)
{
    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000007")).progressPercent, 100);
    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000008")).progressPercent, 0);
    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000009")).progressPercent, 99);
}

TEST(BackupCodec, ReadsSizesWithAnExponent)
{
    EXPECT_EQ(oddBackup(QStringLiteral("backup-00000009")).sizeBytes, 1'500'000'000'000);
}

TEST(BackupCodec, ReadsAPageWithoutBackups)
{
    const auto page = readBackupPage(R"({"Backups":[],"NextToken":"eA=="})", ireland);

    ASSERT_TRUE(page);
    EXPECT_TRUE(page->backups.isEmpty());
    EXPECT_EQ(page->nextToken, QStringLiteral("eA=="));
}

/// Each would cost the page in a strict parser; here it costs one field.
TEST(BackupCodec, SurvivesValuesThatStrictParsersRefuse)
{
    const auto page = readBackupPage("\xEF\xBB\xBF"
                                     R"({"Backups":[
        {"BackupId":"backup-1","SizeInBytes":123456789012345678901234567890,"KmsKeyId":"a"},
        {"BackupId":"backup-2","SizeInBytes":1e400,"KmsKeyId":"b"},
        {"BackupId":"backup-3","CreationTime":NaN,"ProgressPercent":-Infinity,"KmsKeyId":"c"},
        {"BackupId":"backup-4","KmsKeyId":"half \ud83d pair"},
        {"BackupId":"backup-5","KmsKeyId":"whole \ud83d\udd25 pair"},
        {"BackupId":"backup-6","KmsKeyId":"odd \x escape"},
        {"BackupId":"backup-7","ProgressPercent":007,"KmsKeyId":")"
                                     "bytes \xFF\xC3 here\"},"
                                     "{\"BackupId\":\"backup-8\",\"KmsKeyId\":\"tab\there\"}]}",
        ireland);

    ASSERT_TRUE(page) << page.error().message.toStdString();
    ASSERT_EQ(page->backups.size(), 8);
    EXPECT_FALSE(page->backups[0].sizeBytes);
    EXPECT_EQ(page->backups[0].kmsKeyId, QStringLiteral("a"));
    EXPECT_FALSE(page->backups[1].sizeBytes);
    EXPECT_FALSE(page->backups[2].creationTime.isValid());
    EXPECT_FALSE(page->backups[2].progressPercent);
    EXPECT_EQ(page->backups[3].kmsKeyId, QStringLiteral("half \uFFFD pair"));
    EXPECT_EQ(page->backups[4].kmsKeyId, QStringLiteral("whole 🔥 pair"));
    EXPECT_EQ(page->backups[5].kmsKeyId, QStringLiteral("odd \uFFFD escape"));
    EXPECT_FALSE(page->backups[6].progressPercent);
    EXPECT_EQ(page->backups[7].kmsKeyId, QStringLiteral("tab\there"));
}

struct Rubbish {
    const char* name;
    QByteArray body;
};

class RubbishPage : public testing::TestWithParam<Rubbish>
{
};

TEST_P(RubbishPage, IsABadAnswerNotAnEmptyList)
{
    const auto page = readBackupPage(GetParam().body, ireland);

    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::BadAnswer);
    EXPECT_FALSE(page.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(BackupCodec, RubbishPage,
    testing::Values(Rubbish{"Empty", ""}, Rubbish{"Blank", " \n"},
        Rubbish{"Html", "<html><body>Sign in to the hotel's network</body></html>"},
        Rubbish{"Xml", "<?xml version=\"1.0\"?><Backups/>"}, Rubbish{"Null", "null"},
        Rubbish{"Number", "200"}, Rubbish{"Text", "\"Backups\""}, Rubbish{"List", "[]"},
        Rubbish{"EmptyObject", "{}"}, Rubbish{"OtherObject", R"({"FileSystems":[]})"},
        Rubbish{"NullList", R"({"Backups":null})"}, Rubbish{"ObjectForList", R"({"Backups":{}})"},
        Rubbish{"TextForList", R"({"Backups":"[]"})"},
        Rubbish{"Truncated", R"({"Backups":[{"BackupId":"backup-00000001"},{"Bac)"},
        Rubbish{"TruncatedInEscape", R"({"Backups":[{"BackupId":"\)"},
        Rubbish{"TwoDocuments", R"({"Backups":[]}{"Backups":[]})"},
        Rubbish{"BareWord", R"({"Backups":[oops]})"},
        Rubbish{"OddToken", R"({"Backups":[],"NextToken":17})"},
        Rubbish{"ZeroBytes", QByteArray(64, '\0')},
        Rubbish{"TooDeep", QByteArray(5000, '[') + QByteArray(5000, ']')}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(BackupCodec, ReadsTheNewBackupOfACopy)
{
    const auto backup = readNewBackup(
        test::data(QStringLiteral("fsx/copy.json")), RegionId(QStringLiteral("eu-central-1")));

    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->id.text(), QStringLiteral("backup-0f1b2c3d4e5f6071b"));
    EXPECT_EQ(backup->region.text(), QStringLiteral("eu-central-1"));
    EXPECT_EQ(backup->lifecycle, Lifecycle::Pending);
    EXPECT_TRUE(backup->isCopy());
}

TEST(BackupCodec, RefusesACopyWithoutAnId)
{
    for (const char* body : {"{}", R"({"Backup":null})", R"({"Backup":{"Lifecycle":"PENDING"}})"}) {
        const auto backup = readNewBackup(body, ireland);
        ASSERT_FALSE(backup) << body;
        EXPECT_EQ(backup.error().kind, ErrorKind::BadAnswer);
    }
}

TEST(BackupCodec, ReadsTags)
{
    const auto page = readTagPage(test::data(QStringLiteral("fsx/tags.json")));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->items,
        Tags({{QStringLiteral("Name"), QStringLiteral("hr weekly")},
            {QStringLiteral("größe"), QStringLiteral("大")}, {QStringLiteral("empty"), {}}}));
    EXPECT_TRUE(page->nextMarker.isEmpty());
}

TEST(BackupCodec, TakesAResourceWithoutTags)
{
    const auto page = readTagPage("{}");

    ASSERT_TRUE(page);
    EXPECT_TRUE(page->items.isEmpty());
}

TEST(BackupCodec, RefusesTagsThatAreNoList)
{
    EXPECT_FALSE(readTagPage(R"({"Tags":{"Name":"x"}})"));
    EXPECT_FALSE(readTagPage("[]"));
}

TEST(BackupCodec, ReadsFileSystems)
{
    const auto page = readFileSystemPage(test::data(QStringLiteral("fsx/filesystems.json")));

    ASSERT_TRUE(page);
    ASSERT_EQ(page->fileSystems.size(), 2);
    EXPECT_EQ(page->fileSystems[0].deploymentType, QStringLiteral("SINGLE_AZ_2"));
    EXPECT_EQ(page->fileSystems[0].storageCapacityGiB, 2048);
    EXPECT_FALSE(page->fileSystems[1].storageCapacityGiB);
    EXPECT_EQ(page->nextToken, QStringLiteral("bmV4dA=="));
}

TEST(BackupCodec, WritesOnlyWhatAQueryAsksFor)
{
    EXPECT_TRUE(toJson(BackupQuery{}).isEmpty());

    BackupQuery query;
    query.ids = {BackupId(QStringLiteral("backup-00000001"))};
    query.filters = {{QStringLiteral("backup-type"), {QStringLiteral("AUTOMATIC")}}};
    query.maxResults = 20;
    query.nextToken = QStringLiteral("eA==");
    const QJsonObject expected{
        {QStringLiteral("BackupIds"), QJsonArray{QStringLiteral("backup-00000001")}},
        {QStringLiteral("Filters"),
            QJsonArray{QJsonObject{{QStringLiteral("Name"), QStringLiteral("backup-type")},
                {QStringLiteral("Values"), QJsonArray{QStringLiteral("AUTOMATIC")}}}}},
        {QStringLiteral("MaxResults"), 20}, {QStringLiteral("NextToken"), QStringLiteral("eA==")}};
    EXPECT_EQ(toJson(query), expected);
}

TEST(BackupCodec, WritesACopyRequest)
{
    CopyRequest request;
    request.sourceBackupId = BackupId(QStringLiteral("backup-00000001"));
    request.sourceRegion = ireland;
    request.destination = RegionId(QStringLiteral("eu-central-1"));
    request.token = QStringLiteral("token-1");
    QJsonObject expected{{QStringLiteral("ClientRequestToken"), QStringLiteral("token-1")},
        {QStringLiteral("SourceBackupId"), QStringLiteral("backup-00000001")},
        {QStringLiteral("SourceRegion"), QStringLiteral("eu-west-1")},
        {QStringLiteral("CopyTags"), false}};
    EXPECT_EQ(toJson(request), expected);

    request.kmsKey = KeyRef(QStringLiteral("alias/dr"));
    request.copyTags = true;
    request.tags = {{QStringLiteral("k"), QStringLiteral("v")}};
    expected.insert(QStringLiteral("KmsKeyId"), QStringLiteral("alias/dr"));
    expected.insert(QStringLiteral("CopyTags"), true);
    expected.insert(QStringLiteral("Tags"),
        QJsonArray{QJsonObject{{QStringLiteral("Key"), QStringLiteral("k")},
            {QStringLiteral("Value"), QStringLiteral("v")}}});
    EXPECT_EQ(toJson(request), expected);
}

} // namespace farcopy::api
