// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copyprediction.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Kind = CopyPrediction::Kind;
using Reason = CopyPrediction::Reason;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const QString keyId = QStringLiteral("1234abcd-12ab-34cd-56ef-1234567890ab");

Backup source()
{
    Backup backup;
    backup.id = BackupId(QStringLiteral("backup-00000001"));
    backup.region = ireland;
    backup.fileSystem.id = FileSystemId(QStringLiteral("fs-01"));
    return backup;
}

/// A finished copy of an older backup of the same file system.
Backup earlierCopy(const char* id, int day)
{
    Backup copy;
    copy.id = BackupId(QLatin1String(id));
    copy.region = frankfurt;
    copy.lifecycle = Lifecycle::Available;
    copy.fileSystem.id = FileSystemId(QStringLiteral("fs-01"));
    copy.sourceBackupId = BackupId(QStringLiteral("backup-00000000"));
    copy.sourceRegion = ireland;
    copy.creationTime = QDateTime(QDate(2026, 7, day), QTime(0, 0), Qt::UTC);
    copy.kmsKeyId = QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/") + keyId;
    return copy;
}

} // namespace

TEST(CopyPrediction, IsFullForAFirstCopy)
{
    EXPECT_EQ(predictCopy(source(), frankfurt, keyId, {}),
        CopyPrediction({Kind::Full, Reason::FirstCopy}));
}

TEST(CopyPrediction, IsIncrementalFromTheNewestEarlierCopy)
{
    const auto prediction = predictCopy(source(), frankfurt, keyId,
        {earlierCopy("backup-0000000a", 1), earlierCopy("backup-0000000b", 3),
            earlierCopy("backup-0000000c", 2)});

    EXPECT_EQ(prediction,
        CopyPrediction(
            {Kind::Incremental, Reason::EarlierCopy, BackupId(QStringLiteral("backup-0000000b"))}));
}

TEST(CopyPrediction, IsFullUnderAnotherKey)
{
    const auto prediction = predictCopy(
        source(), frankfurt, QStringLiteral("other"), {earlierCopy("backup-0000000a", 1)});

    EXPECT_EQ(prediction, CopyPrediction({Kind::Full, Reason::OtherKey}));
}

TEST(CopyPrediction, IsOpenWhileTheKeyIsNotKnown)
{
    const auto prediction
        = predictCopy(source(), frankfurt, {}, {earlierCopy("backup-0000000a", 1)});

    EXPECT_EQ(prediction, CopyPrediction({Kind::Unknown, Reason::KeyNotKnown}));
}

TEST(CopyPrediction, IgnoresCopiesThatRunAndBackupsThatAreNone)
{
    auto running = earlierCopy("backup-0000000a", 1);
    running.lifecycle = Lifecycle::Copying;
    auto original = earlierCopy("backup-0000000b", 1);
    original.sourceBackupId = {};

    EXPECT_EQ(
        predictCopy(source(), frankfurt, keyId, {running, original}).reason, Reason::FirstCopy);
}

TEST(CopyPrediction, KeepsVolumesOfOneFileSystemApart)
{
    auto volume = source();
    volume.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-1")), {}, {}};
    auto copy = earlierCopy("backup-0000000a", 1);
    copy.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-2")), {}, {}};

    EXPECT_EQ(predictCopy(volume, frankfurt, keyId, {copy}).reason, Reason::FirstCopy);
    copy.volume->id = volume.volume->id;
    EXPECT_EQ(predictCopy(volume, frankfurt, keyId, {copy}).reason, Reason::EarlierCopy);
}

TEST(CopyPrediction, PromisesNothingInsideARegion)
{
    EXPECT_EQ(predictCopy(source(), ireland, keyId, {}).reason, Reason::InRegion);
}

TEST(CopyPrediction, PromisesNothingForDataThatIsNotNamed)
{
    EXPECT_EQ(predictCopy(Backup(), frankfurt, keyId, {}).reason, Reason::SourceNotKnown);
}

TEST(KeyIdOf, ReadsIdsArnsAndAliases)
{
    const QList<KmsAlias> aliases = {{QStringLiteral("alias/aws/fsx"), {}, QStringLiteral("own")},
        {QStringLiteral("alias/dr"), {}, keyId}, {QStringLiteral("alias/aws/new"), {}, {}}};
    const auto idOf
        = [&aliases](const char* key) { return keyIdOf(KeyRef(QLatin1String(key)), aliases); };

    EXPECT_EQ(idOf(""), QStringLiteral("own"));
    EXPECT_EQ(idOf("alias/dr"), keyId);
    EXPECT_EQ(idOf("arn:aws:kms:eu-central-1:111122223333:alias/dr"), keyId);
    EXPECT_EQ(idOf("arn:aws:kms:eu-central-1:111122223333:key/mrk-12"), QStringLiteral("mrk-12"));
    EXPECT_EQ(idOf("mrk-12"), QStringLiteral("mrk-12"));
    EXPECT_TRUE(idOf("alias/nowhere").isEmpty());
    EXPECT_TRUE(idOf("alias/aws/new").isEmpty());
}

} // namespace farcopy
