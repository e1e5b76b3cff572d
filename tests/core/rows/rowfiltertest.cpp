// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowfilter.h"

#include "tests/support/manybackups.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QDateTime now({2025, 6, 1}, {12, 0}, Qt::UTC);

BackupRows& filled(BackupRows& rows, test::ManyBackups& many, int count)
{
    for (const Backup& backup : many.next(count))
        rows.merge(backup.region, {backup});
    return rows;
}

} // namespace

TEST(RowFilter, SaysOfEachRowWhatTheFilterSaysOfItsBackup)
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        test::ManyBackups many(seed);
        BackupRows rows;
        filled(rows, many, 400);
        for (int i = 0; i < 20; ++i) {
            const QString text = many.filterText();
            const auto filter = BackupFilter::parse(text);
            ASSERT_TRUE(filter) << text.toStdString();
            RowFilter rowFilter(rows, *filter, {}, now);
            for (const RowId row : rows.all())
                ASSERT_EQ(rowFilter.accepts(row),
                    filter->matches(rows.backup(row), now, rows.usableCopies(row)))
                    << text.toStdString() << " of " << rows.backup(row).id.text().toStdString();
        }
    }
}

TEST(RowFilter, LetsThroughOneRegion)
{
    test::ManyBackups many(3);
    BackupRows rows;
    filled(rows, many, 200);
    const RegionId ireland(QStringLiteral("eu-west-1"));
    RowFilter filter(rows, {}, ireland, now);

    int accepted = 0;
    for (const RowId row : rows.all()) {
        EXPECT_EQ(filter.accepts(row), rows.keyOf(row).region == ireland);
        accepted += filter.accepts(row) ? 1 : 0;
    }
    EXPECT_EQ(accepted, rows.countIn(ireland));
}

TEST(RowFilter, LetsNothingThroughOfARegionThatHasNothing)
{
    test::ManyBackups many(3);
    BackupRows rows;
    filled(rows, many, 20);
    RowFilter filter(rows, {}, RegionId(QStringLiteral("mx-central-1")), now);

    for (const RowId row : rows.all())
        EXPECT_FALSE(filter.accepts(row));
}

} // namespace farcopy
