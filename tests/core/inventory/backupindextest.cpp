// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/backupindex.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));

Backup backup(const char* id, const char* sourceId = "")
{
    Backup made;
    made.id = BackupId(QLatin1String(id));
    made.sourceBackupId = BackupId(QLatin1String(sourceId));
    if (made.isCopy())
        made.sourceRegion = ireland;
    return made;
}

const BackupId first(QStringLiteral("backup-1"));

} // namespace

TEST(BackupIndex, TellsNewRowsFromChangedAndEqualOnes)
{
    BackupIndex index;
    index.merge(ireland, {backup("backup-1"), backup("backup-2")});
    auto changed = backup("backup-2");
    changed.progressPercent = 5;

    const auto change = index.merge(ireland, {backup("backup-1"), changed, backup("backup-3")});

    ASSERT_EQ(change.added.size(), 1);
    EXPECT_EQ(change.added[0].id.text(), QStringLiteral("backup-3"));
    ASSERT_EQ(change.changed.size(), 1);
    EXPECT_EQ(change.changed[0].progressPercent, 5);
    EXPECT_EQ(index.countIn(ireland), 3);
}

TEST(BackupIndex, PutsTheAskedRegionIntoEachRow)
{
    BackupIndex index;

    index.merge(ireland, {backup("backup-1")});

    ASSERT_NE(index.find(ireland, first), nullptr);
    EXPECT_EQ(index.find(ireland, first)->region, ireland);
    EXPECT_EQ(index.find(frankfurt, first), nullptr);
}

TEST(BackupIndex, KnowsTheCopiesOfABackupInAllRegions)
{
    BackupIndex index;
    index.merge(ireland, {backup("backup-1"), backup("backup-2", "backup-1")});
    index.merge(frankfurt, {backup("backup-3", "backup-1"), backup("backup-4")});

    EXPECT_EQ(index.copyCount(ireland, first), 2);
    EXPECT_EQ(index.copiesOf(ireland, first).size(), 2);
    EXPECT_EQ(index.copyCount(frankfurt, first), 0);
}

TEST(BackupIndex, ForgetsTheCopyThatIsRemoved)
{
    BackupIndex index;
    index.merge(frankfurt, {backup("backup-3", "backup-1")});

    const auto removed = index.remove(
        frankfurt, {BackupId(QStringLiteral("backup-3")), BackupId(QStringLiteral("backup-9"))});

    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(index.copyCount(ireland, first), 0);
    EXPECT_TRUE(index.all().isEmpty());
}

TEST(BackupIndex, FollowsARowWhoseSourceChanges)
{
    BackupIndex index;
    index.merge(frankfurt, {backup("backup-3", "backup-1")});

    index.merge(frankfurt, {backup("backup-3", "backup-2")});

    EXPECT_EQ(index.copyCount(ireland, first), 0);
    EXPECT_EQ(index.copyCount(ireland, BackupId(QStringLiteral("backup-2"))), 1);
}

TEST(BackupIndex, TakesAnInRegionCopyWithoutSourceRegionAsOne)
{
    BackupIndex index;
    auto copy = backup("backup-2", "backup-1");
    copy.sourceRegion = {};

    index.merge(ireland, {copy});

    EXPECT_EQ(index.copyCount(ireland, first), 1);
}

} // namespace farcopy
