// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/copieslike.h"

#include "core/rows/backuprows.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));

Backup backup(const char* id, const char* fileSystem, const char* volume = "")
{
    Backup made;
    made.id = BackupId(QLatin1String(id));
    made.region = RegionId(QStringLiteral("eu-west-1"));
    made.fileSystem.id = FileSystemId(QLatin1String(fileSystem));
    if (*volume != '\0')
        made.volume = VolumeInfo{VolumeId(QLatin1String(volume)), {}, {}};
    return made;
}

Backup copy(const char* id, const char* source, const char* fileSystem, const char* volume = "")
{
    Backup made = backup(id, fileSystem, volume);
    made.region = frankfurt;
    made.sourceBackupId = BackupId(QLatin1String(source));
    made.sourceRegion = RegionId(QStringLiteral("eu-west-1"));
    return made;
}

QStringList idsOf(const QList<Backup>& backups)
{
    QStringList ids;
    for (const Backup& each : backups)
        ids.append(each.id.text());
    ids.sort();
    return ids;
}

} // namespace

TEST(CopiesLike, FindsCopiesOfTheSameFileSystemsAndVolumes)
{
    BackupRows rows;
    rows.merge(frankfurt,
        {copy("a", "x", "fs-1"), copy("b", "x", "fs-2"), copy("c", "x", "fs-1", "fsvol-1"),
            copy("d", "x", "fs-1", "fsvol-2"), copy("e", "x", "fs-1"), backup("f", "fs-1")});

    EXPECT_EQ(idsOf(copiesLike(rows, frankfurt, {backup("s", "fs-1")})),
        (QStringList{QStringLiteral("a"), QStringLiteral("e")}));
    EXPECT_EQ(
        idsOf(copiesLike(rows, frankfurt, {backup("s", "fs-1", "fsvol-2"), backup("t", "fs-2")})),
        (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
    EXPECT_TRUE(copiesLike(rows, frankfurt, {backup("s", "fs-9")}).isEmpty());
    EXPECT_TRUE(
        copiesLike(rows, RegionId(QStringLiteral("us-east-1")), {backup("s", "fs-1")}).isEmpty());
}

TEST(CopiesLike, FindsCopiesOfTheBackupsThatTellNothingElse)
{
    BackupRows rows;
    rows.merge(frankfurt, {copy("a", "s", ""), copy("b", "t", "fs-2")});

    EXPECT_EQ(idsOf(copiesLike(rows, frankfurt, {backup("s", "fs-1")})),
        QStringList{QStringLiteral("a")});
}

TEST(CopiesLike, GivesWhatIsKnownOfEachAndThoseOfTheSameDataTogether)
{
    BackupRows rows;
    Backup told = copy("b", "x", "fs-1");
    told.kmsKeyId = QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/1");
    told.lifecycle = Lifecycle::Available;
    rows.merge(frankfurt, {copy("a", "x", "fs-2"), told, copy("c", "x", "fs-2")});

    const QList<Backup> copies
        = copiesLike(rows, frankfurt, {backup("s", "fs-1"), backup("t", "fs-2")});

    ASSERT_EQ(copies.size(), 3);
    EXPECT_TRUE(copies.contains(told));
    EXPECT_EQ(copies.at(1).fileSystem.id.text(), QStringLiteral("fs-2")); // a b c would part them
}

} // namespace farcopy
