// SPDX-License-Identifier: Apache-2.0
#include "core/rows/backuprows.h"

#include "tests/support/manybackups.h"

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

int usableCopies(const BackupRows& rows, const RegionId& region, const BackupId& id)
{
    const auto row = rows.find(region, id);
    return row ? rows.usableCopies(*row) : 0;
}

} // namespace

TEST(BackupRows, TellsNewRowsFromChangedAndEqualOnes)
{
    BackupRows rows;
    rows.merge(ireland, {backup("backup-1"), backup("backup-2")});
    auto changed = backup("backup-2");
    changed.progressPercent = 5;

    const auto change = rows.merge(ireland, {backup("backup-1"), changed, backup("backup-3")});

    ASSERT_EQ(change.added.size(), 1);
    EXPECT_EQ(change.added[0].id.text(), QStringLiteral("backup-3"));
    ASSERT_EQ(change.changed.size(), 1);
    EXPECT_EQ(change.changed[0].progressPercent, 5);
    EXPECT_EQ(change.addedRows, rows.rowsOf(ireland, {BackupId(QStringLiteral("backup-3"))}));
    EXPECT_EQ(change.changedRows, rows.rowsOf(ireland, {BackupId(QStringLiteral("backup-2"))}));
    EXPECT_EQ(rows.countIn(ireland), 3);
}

TEST(BackupRows, PutsTheAskedRegionIntoEachRow)
{
    BackupRows rows;

    rows.merge(ireland, {backup("backup-1")});

    ASSERT_TRUE(rows.find(ireland, first));
    EXPECT_EQ(rows.backup(*rows.find(ireland, first)).region, ireland);
    EXPECT_FALSE(rows.find(frankfurt, first));
}

TEST(BackupRows, GivesEachBackupBackAsItCame)
{
    BackupRows rows;
    test::ManyBackups many(7);
    QHash<BackupKey, Backup> kept;

    for (const Backup& backup : many.next(3000)) {
        kept.insert(keyOf(backup), backup);
        rows.merge(backup.region, {backup});
        if (kept.size() % 3 == 0) {
            const Backup aged = many.aged(backup);
            kept.insert(keyOf(aged), aged);
            rows.merge(aged.region, {aged});
        }
    }

    ASSERT_EQ(rows.count(), kept.size());
    for (const RowId row : rows.all())
        ASSERT_EQ(rows.backup(row), kept.value(rows.keyOf(row)));
}

TEST(BackupRows, UsesTheRoomOfRowsThatWentAndForgetsWhatTheyHeld)
{
    BackupRows rows;
    test::ManyBackups many(8);
    for (int round = 0; round < 5; ++round) {
        for (const Backup& backup : many.next(500))
            rows.merge(backup.region, {backup});
        for (const RegionId& region : rows.regions())
            rows.remove(rows.in(region));
        EXPECT_EQ(rows.count(), 0);
        EXPECT_TRUE(rows.regions().isEmpty());
    }

    EXPECT_LE(rows.rowEnd(), 500u);
    EXPECT_FALSE(rows.texts().find(QStringLiteral("AVAILABLE")));
}

TEST(BackupRows, KnowsTheCopiesOfABackupInAllRegions)
{
    BackupRows rows;
    rows.merge(ireland, {backup("backup-1"), backup("backup-2", "backup-1")});
    const auto change = rows.merge(frankfurt, {backup("backup-3", "backup-1"), backup("backup-4")});

    EXPECT_TRUE(change.changedRows.contains(*rows.find(ireland, first))); // it has one more
    EXPECT_EQ(usableCopies(rows, ireland, first), 2);
    EXPECT_EQ(rows.copiesOf(ireland, first).size(), 2);
    EXPECT_EQ(rows.copiesIn(frankfurt).size(), 1);
    EXPECT_TRUE(rows.copiesOf(frankfurt, first).isEmpty());
}

TEST(BackupRows, CountsCopiesThatCameBeforeTheirSource)
{
    BackupRows rows;
    rows.merge(frankfurt, {backup("backup-3", "backup-1")});

    rows.merge(ireland, {backup("backup-1")});

    EXPECT_EQ(usableCopies(rows, ireland, first), 1);
    EXPECT_EQ(rows.listed(*rows.find(ireland, first)).copies, QList<RegionId>{frankfurt});
}

TEST(BackupRows, DoesNotCountACopyThatFailed)
{
    BackupRows rows;
    rows.merge(ireland, {backup("backup-1")});
    auto copy = backup("backup-3", "backup-1");
    rows.merge(frankfurt, {copy});
    copy.lifecycle = Lifecycle::Failed;

    const auto change = rows.merge(frankfurt, {copy});

    EXPECT_TRUE(change.changedRows.contains(*rows.find(ireland, first)));
    EXPECT_EQ(usableCopies(rows, ireland, first), 0);
    EXPECT_EQ(rows.copiesOf(ireland, first).size(), 1);
}

TEST(BackupRows, ForgetsTheCopyThatIsRemoved)
{
    BackupRows rows;
    rows.merge(ireland, {backup("backup-1")});
    rows.merge(frankfurt, {backup("backup-3", "backup-1")});

    const auto others = rows.remove(rows.rowsOf(
        frankfurt, {BackupId(QStringLiteral("backup-3")), BackupId(QStringLiteral("backup-9"))}));

    EXPECT_EQ(others, QList<RowId>{*rows.find(ireland, first)});
    EXPECT_EQ(usableCopies(rows, ireland, first), 0);
    EXPECT_EQ(rows.count(), 1);
}

TEST(BackupRows, FollowsARowWhoseSourceChanges)
{
    BackupRows rows;
    rows.merge(ireland, {backup("backup-1"), backup("backup-2")});
    rows.merge(frankfurt, {backup("backup-3", "backup-1")});

    rows.merge(frankfurt, {backup("backup-3", "backup-2")});

    EXPECT_EQ(usableCopies(rows, ireland, first), 0);
    EXPECT_EQ(usableCopies(rows, ireland, BackupId(QStringLiteral("backup-2"))), 1);
}

TEST(BackupRows, TakesAnInRegionCopyWithoutSourceRegionAsOne)
{
    BackupRows rows;
    auto copy = backup("backup-2", "backup-1");
    copy.sourceRegion = {};

    rows.merge(ireland, {backup("backup-1"), copy});

    EXPECT_EQ(usableCopies(rows, ireland, first), 1);
}

} // namespace farcopy
