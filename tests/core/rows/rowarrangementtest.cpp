// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowarrangement.h"

#include "tests/support/fakeclock.h"
#include "tests/support/manybackups.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using test::sampleBackup;

const RegionId ireland(QStringLiteral("eu-west-1"));

/// Rows, their arrangement, and what somebody would expect of it who works all out anew each time.
struct Bench {
    void merge(const QList<Backup>& backups)
    {
        for (const Backup& backup : backups) {
            const auto change = rows.merge(backup.region, {backup});
            arrangement.take(change.addedRows, change.changedRows);
        }
    }

    void remove(const QList<RowId>& gone)
    {
        arrangement.remove(gone);
        const auto others = rows.remove(gone);
        arrangement.take({}, others);
    }

    void sort(RowColumn by, bool isDescending)
    {
        column = by;
        descending = isDescending;
        arrangement.sort(by, isDescending);
    }

    void narrow(const BackupFilter& by)
    {
        filter = by;
        arrangement.narrow(by, {});
    }

    [[nodiscard]] std::vector<RowId> expected() const
    {
        const QList<RowId> all = rows.all();
        std::vector<RowId> wanted;
        std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [this](RowId row) {
            return filter.matches(
                rows.backup(row), clock.nowUtc(), rows.usableCopies(row), rows.presenceOf(row));
        });
        RowOrder order(rows);
        order.setColumn(column);
        (void)order.learn(wanted);
        std::sort(wanted.begin(), wanted.end(),
            [&order](RowId a, RowId b) { return order.isBefore(a, b); });
        if (descending)
            std::reverse(wanted.begin(), wanted.end());
        return wanted;
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const RowId row : arrangement.shown())
            ids.append(rows.keyOf(row).id.text().right(1));
        return ids;
    }

    test::FakeClock clock;
    BackupRows rows;
    RowArrangement arrangement{rows, clock};
    RowColumn column = RowColumn::Created;
    bool descending = false;
    BackupFilter filter;
};

Backup named(int number, const QString& name)
{
    return sampleBackup(number, ireland.text(), name);
}

} // namespace

TEST(RowArrangement, IsAfterAnyChangesAsIfMadeAnew)
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        test::ManyBackups many(seed);
        Bench bench;
        for (int step = 0; step < 60; ++step) {
            switch (random() % 5) {
            case 0:
                bench.sort(RowColumn(random() % rowColumns), random() % 2 == 0);
                break;
            case 1:
                bench.narrow(BackupFilter::parse(many.filterText()).value());
                break;
            case 2:
                if (const auto all = bench.rows.all(); !all.isEmpty())
                    bench.merge({many.aged(bench.rows.backup(all.at(random() % all.size())))});
                break;
            case 3: {
                auto gone = bench.rows.all();
                gone.removeIf([&random](RowId) { return random() % 4 != 0; });
                bench.remove(gone);
                break;
            }
            default:
                bench.merge(many.next(int(random() % 40)));
                break;
            }
            ASSERT_EQ(bench.arrangement.shown(), bench.expected())
                << "seed " << seed << ", step " << step;
        }
    }
}

TEST(RowArrangement, PutsNamelessBackupsBehindTheOthersById)
{
    Bench bench;
    bench.sort(RowColumn::Name, false);

    bench.merge({named(3, {}), named(1, QStringLiteral("b")), named(2, QStringLiteral("A")),
        named(4, QStringLiteral("b")), named(0, {})});

    EXPECT_EQ(bench.ids().join(QString()), QStringLiteral("21403"));
}

TEST(RowArrangement, PutsTheYoungestFirstAndUnknownAgesLast)
{
    Bench bench;
    Backup young = sampleBackup(1);
    young.creationTime = young.creationTime.addDays(1);
    Backup unknown = sampleBackup(2);
    unknown.creationTime = {};

    bench.merge({unknown, sampleBackup(3), young});

    EXPECT_EQ(bench.ids().join(QString()), QStringLiteral("132"));
}

TEST(RowArrangement, OrdersIdsAsTextsAlsoUnusualOnes)
{
    Bench bench;
    bench.sort(RowColumn::Id, false);
    const QStringList ids{QStringLiteral("a-0"), QStringLiteral("backup"),
        QStringLiteral("backup-0"), QStringLiteral("backup-01234567890123451"),
        QStringLiteral("backup-01234567890123452"), QStringLiteral("backup-f"),
        QStringLiteral("backup.1"), QStringLiteral("c")};
    for (int i = int(ids.size()) - 1; i >= 0; --i) {
        Backup backup = sampleBackup(i);
        backup.id = BackupId(ids.at(i));
        bench.merge({backup});
    }

    QStringList shown;
    for (const RowId row : bench.arrangement.shown())
        shown.append(bench.rows.keyOf(row).id.text());
    EXPECT_EQ(shown, ids);
}

TEST(RowArrangement, TakesARowOnceThatIsBothNewAndChanged)
{
    Bench bench;
    const auto change = bench.rows.merge(ireland, {sampleBackup(1)});

    bench.arrangement.take(change.addedRows, change.addedRows + change.addedRows);

    EXPECT_EQ(bench.arrangement.shown().size(), 1u);
}

TEST(RowArrangement, SortsDatesAgainstAgesAndUnknownOnesLastInBoth)
{
    Bench bench;
    Backup old = sampleBackup(1);
    old.creationTime = old.creationTime.addDays(-9);
    Backup unknown = sampleBackup(2);
    unknown.creationTime = {};
    bench.merge({unknown, sampleBackup(3), old});

    bench.sort(RowColumn::Date, false);
    EXPECT_EQ(
        bench.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("2")}));

    bench.sort(RowColumn::Created, false);
    EXPECT_EQ(
        bench.ids(), (QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")}));
}

TEST(RowArrangement, SortsByTagsWithoutRegardToTheName)
{
    Bench bench;
    Backup team = named(1, QStringLiteral("a"));
    team.tags.append({QStringLiteral("team"), QStringLiteral("x")});
    Backup env = named(2, QStringLiteral("b"));
    env.tags.prepend({QStringLiteral("Env"), QStringLiteral("y")});
    bench.merge({team, env, named(3, QStringLiteral("c"))});

    bench.sort(RowColumn::TagList, false);

    EXPECT_EQ(
        bench.ids(), (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
}

} // namespace farcopy
