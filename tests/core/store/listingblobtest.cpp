// SPDX-License-Identifier: Apache-2.0
#include "core/store/listingblob.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <random>

namespace farcopy {

namespace {

using namespace test;
using store::backupsFromBlob;
using store::blobOf;

const RegionId ireland{QStringLiteral("eu-west-1")};

/// A backup that has everything a backup can have.
Backup fullBackup()
{
    Backup backup = sampleBackup(1, ireland.text(), QStringLiteral("hr — weekly"));
    backup.lifecycle = Lifecycle::Failed;
    backup.lifecycleText = QStringLiteral("FAILED");
    backup.resourceType = ResourceType::Volume;
    backup.progressPercent = 99;
    backup.sizeBytes = std::numeric_limits<qint64>::max();
    backup.creationTime = QDateTime({1969, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    backup.tags.append({QStringLiteral("empty"), {}});
    backup.fileSystem.type = FileSystemType::Ontap;
    backup.fileSystem.typeText = QStringLiteral("ONTAP");
    backup.fileSystem.name = QStringLiteral("filer");
    backup.fileSystem.deploymentType = QStringLiteral("MULTI_AZ_1");
    backup.fileSystem.storageType = QStringLiteral("SSD");
    backup.fileSystem.storageCapacityGiB = 1024;
    backup.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-0123456789abcdef0")),
        QStringLiteral("vol 1"), QStringLiteral("FLEXVOL")};
    backup.sourceBackupId = BackupId(QStringLiteral("backup-00000000000000aaa"));
    backup.sourceRegion = RegionId(QStringLiteral("us-east-1"));
    backup.failureMessage = QStringLiteral("Key disabled.");
    return backup;
}

/// As little as the service can tell.
Backup bareBackup()
{
    Backup backup;
    backup.id = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    backup.region = ireland;
    return backup;
}

QList<Backup> manyBackups(int count)
{
    QList<Backup> backups;
    for (int i = 0; i < count; ++i)
        backups.append(sampleBackup(i, ireland.text(), QStringLiteral("backup %1").arg(i % 50)));
    return backups;
}

} // namespace

TEST(ListingBlob, GivesBackWhatItTook)
{
    Backup odd = bareBackup();
    odd.lifecycleText = QStringLiteral("PONDERING");
    odd.typeText = QStringLiteral("BORROWED");
    odd.arn = Arn(QStringLiteral("arn:not/of/its/id"));
    odd.progressPercent = -1;
    const QList<Backup> backups{fullBackup(), bareBackup(), odd, fullBackup()};

    EXPECT_EQ(backupsFromBlob(blobOf(backups), ireland), backups);
    EXPECT_EQ(backupsFromBlob(blobOf({}), ireland), QList<Backup>());
}

TEST(ListingBlob, GivesBackManyInFewBytes)
{
    const QList<Backup> backups = manyBackups(10'000);

    const QByteArray blob = blobOf(backups);

    EXPECT_EQ(backupsFromBlob(blob, ireland), backups);
    EXPECT_LT(blob.size(), 20 * backups.size()); // 400 as JSON
}

TEST(ListingBlob, SharesTextsThatRepeat)
{
    const auto backups = backupsFromBlob(blobOf(manyBackups(2)), ireland);

    ASSERT_TRUE(backups);
    EXPECT_EQ((*backups)[0].kmsKeyId.constData(), (*backups)[1].kmsKeyId.constData());
}

TEST(ListingBlob, IsWrittenAndReadInPortions)
{
    const QList<Backup> backups = manyBackups(25);
    store::ListingWriter writer;
    for (int from = 0; from < 25; from += 10)
        writer.add(backups.mid(from, 10));

    store::ListingReader reader(writer.blob(), ireland);

    QList<Backup> read;
    for (const int size : {7, 7, 7, 4, 0}) {
        const auto portion = reader.next(7);
        EXPECT_EQ(portion.size(), size);
        EXPECT_EQ(reader.isAtEnd(), size < 7);
        read += portion;
    }
    EXPECT_EQ(read, backups);
    EXPECT_FALSE(reader.isBroken());
}

TEST(ListingBlob, RefusesWhatIsNoBlob)
{
    EXPECT_EQ(backupsFromBlob({}, ireland), std::nullopt);
    EXPECT_EQ(backupsFromBlob("no", ireland), std::nullopt);
    EXPECT_EQ(backupsFromBlob("neither a blob nor anything else", ireland), std::nullopt);
    EXPECT_EQ(backupsFromBlob(QByteArray("\x7f\xff\xff\xff", 4) + "huge", ireland), std::nullopt);
}

TEST(ListingBlob, RefusesAFormThatItDoesNotKnow)
{
    EXPECT_EQ(backupsFromBlob(qCompress(QByteArray("\x02\x00", 2)), ireland), std::nullopt);
}

TEST(ListingBlob, RefusesWhatIsCutOffOrGoesOn)
{
    const QByteArray bytes = qUncompress(blobOf({fullBackup(), bareBackup()}));
    for (int size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(backupsFromBlob(qCompress(bytes.left(size)), ireland), std::nullopt) << size;

    EXPECT_EQ(backupsFromBlob(qCompress(bytes + '\0'), ireland), std::nullopt);
}

// What lies under the checksum may still be wrong: a program with a fault wrote it.
TEST(ListingBlob, SurvivesAnyBytes)
{
    const QByteArray bytes = qUncompress(blobOf({fullBackup(), bareBackup(), fullBackup()}));
    std::mt19937 random(20260314);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray spoilt = bytes;
        for (int change = 0; change <= round % 4; ++change)
            spoilt[static_cast<qsizetype>(random() % spoilt.size())] = static_cast<char>(random());
        const auto backups = backupsFromBlob(qCompress(spoilt), ireland);
        EXPECT_TRUE(!backups || backups->size() <= bytes.size());
    }
}

} // namespace farcopy
