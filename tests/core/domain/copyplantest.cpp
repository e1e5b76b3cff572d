// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copyplan.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Severity = CheckSeverity;

RegionId regionId(const char* id)
{
    return RegionId(QLatin1String(id));
}

Region region(const char* id, const char* partition = "aws")
{
    return {.id = regionId(id), .partition = PartitionId(QLatin1String(partition)), .hasFsx = true};
}

Regions table()
{
    Regions regions = {region("eu-west-1"), region("eu-central-1"), region("eu-south-1"),
        region("xx-bare-1"), region("cn-north-1", "aws-cn")};
    regions[2].isOptIn = true;
    regions[3].hasFsx = false;
    return regions;
}

Backup available(const char* id = "backup-00000001")
{
    Backup backup;
    backup.id = BackupId(QLatin1String(id));
    backup.region = regionId("eu-west-1");
    backup.lifecycle = Lifecycle::Available;
    backup.fileSystem.type = FileSystemType::Windows;
    return backup;
}

/// One backup from Ireland to Frankfurt, nothing to object to.
CopyPlan plan()
{
    CopyPlan made;
    made.sources = {available()};
    made.destination = regionId("eu-central-1");
    made.regions = table();
    return made;
}

/// How a check came out; nothing: it is not in the list.
std::optional<Check> find(const CopyPlan& made, CheckId id)
{
    for (const auto& check : checkPlan(made)) {
        if (check.id == id)
            return check;
    }
    return {};
}

std::optional<Severity> severity(const CopyPlan& made, CheckId id)
{
    const auto check = find(made, id);
    return check ? std::optional(check->severity) : std::nullopt;
}

} // namespace

TEST(CopyPlan, FindsNothingAgainstAPlainCopy)
{
    const auto checks = checkPlan(plan());

    EXPECT_FALSE(isBlocked(checks));
    for (const auto& check : checks)
        EXPECT_EQ(check.severity, Severity::Ok) << static_cast<int>(check.id);
    EXPECT_EQ(severity(plan(), CheckId::SourceStatus), Severity::Ok);
}

TEST(CopyPlan, NamesTheSourcesThatAreNotAvailable)
{
    auto made = plan();
    made.sources.append(available("backup-00000002"));
    made.sources[1].lifecycle = Lifecycle::Creating;

    const auto check = find(made, CheckId::SourceStatus);

    ASSERT_TRUE(check);
    EXPECT_EQ(check->severity, Severity::Blocker);
    EXPECT_EQ(check->backups, QList<BackupId>({made.sources[1].id}));
}

TEST(CopyPlan, BlocksWhatFsxCannotCopy)
{
    auto tiering = plan();
    tiering.sources[0].fileSystem.storageType = QStringLiteral("INTELLIGENT_TIERING");
    auto flexGroup = plan();
    flexGroup.sources[0].volume = VolumeInfo{{}, {}, QStringLiteral("FLEXGROUP")};

    EXPECT_EQ(severity(tiering, CheckId::IntelligentTiering), Severity::Blocker);
    EXPECT_EQ(severity(flexGroup, CheckId::FlexGroup), Severity::Blocker);
}

TEST(CopyPlan, NeedsADestination)
{
    auto made = plan();
    made.destination = {};

    EXPECT_TRUE(isBlocked(checkPlan(made)));
    EXPECT_EQ(severity(made, CheckId::Destination), Severity::Blocker);
}

TEST(CopyPlan, BlocksOtherPartitionsAndRegionsWithoutFsx)
{
    auto china = plan();
    china.destination = regionId("cn-north-1");
    auto bare = plan();
    bare.destination = regionId("xx-bare-1");

    EXPECT_EQ(severity(china, CheckId::Partition), Severity::Blocker);
    EXPECT_EQ(severity(bare, CheckId::DestinationHasFsx), Severity::Blocker);
}

TEST(CopyPlan, OnlyWarnsOfACopyInsideTheRegion)
{
    auto made = plan();
    made.destination = regionId("eu-west-1");

    EXPECT_EQ(severity(made, CheckId::SameRegion), Severity::Warning);
    EXPECT_FALSE(isBlocked(checkPlan(made)));
}

TEST(CopyPlan, WarnsOfOptInRegionsOnEitherSide)
{
    auto there = plan();
    there.destination = regionId("eu-south-1");
    auto here = plan();
    here.sources[0].region = regionId("eu-south-1");
    auto inside = there;
    inside.sources[0].region = regionId("eu-south-1");

    EXPECT_EQ(severity(there, CheckId::OptInRegion), Severity::Warning);
    EXPECT_EQ(severity(here, CheckId::OptInRegion), Severity::Warning);
    EXPECT_EQ(severity(inside, CheckId::OptInRegion), std::nullopt);
}

TEST(CopyPlan, WarnsOfMultiAzWindowsAndAwsBackup)
{
    auto multiAz = plan();
    multiAz.sources[0].fileSystem.deploymentType = QStringLiteral("MULTI_AZ_1");
    auto ontap = multiAz;
    ontap.sources[0].fileSystem.type = FileSystemType::Ontap;
    auto managed = plan();
    managed.sources[0].type = BackupType::AwsBackup;

    EXPECT_EQ(severity(multiAz, CheckId::MultiAzWindows), Severity::Warning);
    EXPECT_EQ(severity(ontap, CheckId::MultiAzWindows), std::nullopt);
    EXPECT_EQ(severity(managed, CheckId::AwsBackup), Severity::Warning);
}

TEST(CopyPlan, WarnsOfACopyThatIsThereAlready)
{
    auto made = plan();
    Backup copy = available("backup-00000009");
    copy.region = made.destination;
    copy.sourceBackupId = made.sources[0].id;

    made.copied = copiedAmong({copy});
    EXPECT_EQ(severity(made, CheckId::EarlierCopy), Severity::Warning);
    copy.lifecycle = Lifecycle::Copying;
    made.copied = copiedAmong({copy});
    EXPECT_EQ(severity(made, CheckId::EarlierCopy), Severity::Warning);
    copy.lifecycle = Lifecycle::Failed;
    made.copied = copiedAmong({copy});
    EXPECT_EQ(severity(made, CheckId::EarlierCopy), std::nullopt);
}

TEST(CopyPlan, BlocksKeysThatCannotWork)
{
    auto malformed = plan();
    malformed.key = KeyRef(QStringLiteral("no key at all!"));
    auto elsewhere = plan();
    elsewhere.key = KeyRef(QStringLiteral("arn:aws:kms:us-east-1:111122223333:key/1234"));
    auto disabled = plan();
    disabled.key = KeyRef(QStringLiteral("alias/dr"));
    disabled.keyDetails = KmsKey();
    disabled.keyDetails->state = QStringLiteral("PendingDeletion");

    EXPECT_EQ(severity(malformed, CheckId::KeyForm), Severity::Blocker);
    ASSERT_TRUE(find(elsewhere, CheckId::KeyRegion));
    EXPECT_EQ(find(elsewhere, CheckId::KeyRegion)->subject, QStringLiteral("us-east-1"));
    ASSERT_TRUE(find(disabled, CheckId::KeyUsable));
    EXPECT_EQ(find(disabled, CheckId::KeyUsable)->severity, Severity::Blocker);
    EXPECT_EQ(find(disabled, CheckId::KeyUsable)->subject, QStringLiteral("PendingDeletion"));
}

TEST(CopyPlan, RemindsOfTheSourcesKeysExceptTheServicesOwn)
{
    auto made = plan();
    made.sources[0].kmsKeyId = QStringLiteral("arn:aws:kms:eu-west-1:111122223333:key/1");

    EXPECT_EQ(severity(made, CheckId::SourceKeyGrant), Severity::Info);
    made.serviceKeys = {made.sources[0].kmsKeyId};
    EXPECT_EQ(severity(made, CheckId::SourceKeyGrant), std::nullopt);
}

TEST(CopyPlan, ChecksTagsForEachSource)
{
    auto made = plan();
    made.sources.append(available("backup-00000002"));
    for (int i = 0; i < 50; ++i)
        made.sources[1].tags.append({QStringLiteral("k%1").arg(i), {}});
    made.copyTags = true;
    made.addedTags = {{QStringLiteral("aws:no"), QStringLiteral("x")}};

    ASSERT_TRUE(find(made, CheckId::TagForm));
    EXPECT_EQ(find(made, CheckId::TagForm)->flaw, constraints::Flaw::Reserved);
    ASSERT_TRUE(find(made, CheckId::TagCount));
    EXPECT_EQ(find(made, CheckId::TagCount)->backups, QList<BackupId>({made.sources[1].id}));
    EXPECT_EQ(find(made, CheckId::TagCount)->count, 51);
}

TEST(CopyPlan, TellsHowManyMustWait)
{
    auto made = plan();
    made.sources.append(available("backup-00000002"));
    made.laneRoom = 1;

    ASSERT_TRUE(find(made, CheckId::LaneRoom));
    EXPECT_EQ(find(made, CheckId::LaneRoom)->severity, Severity::Info);
    EXPECT_EQ(find(made, CheckId::LaneRoom)->count, 1);
}

TEST(CopyPlan, ListsBlockersFirst)
{
    auto made = plan();
    made.destination = regionId("eu-west-1");
    made.addedTags = {{QString(), QString()}};

    const auto checks = checkPlan(made);

    EXPECT_EQ(checks[0].severity, Severity::Blocker);
    EXPECT_EQ(checks[1].severity, Severity::Warning);
    EXPECT_EQ(checks.last().severity, Severity::Ok);
}

} // namespace farcopy
