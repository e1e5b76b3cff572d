// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowsummary.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace farcopy {

using test::sampleBackup;

TEST(RowSummary, AddsUpWhatIsKnown)
{
    BackupRows rows;
    Backup old = sampleBackup(1);
    old.creationTime = old.creationTime.addYears(-1);
    Backup unknown = sampleBackup(2);
    unknown.sizeBytes.reset();
    unknown.creationTime = {};
    rows.merge(old.region, {old, unknown, sampleBackup(3)});
    rows.merge(RegionId(QStringLiteral("us-east-1")),
        {test::sampleCopy(4, QStringLiteral("us-east-1"), old, 5)});

    const RowSummary summary = summaryOf(rows, rows.all());

    EXPECT_EQ(summary.count, 4);
    EXPECT_EQ(summary.bytes, qint64(3) << 30);
    EXPECT_EQ(summary.unknownSizes, 1);
    EXPECT_EQ(summary.copied, 1);
    EXPECT_EQ(summary.oldest, old.creationTime);
    EXPECT_EQ(summary.newest, sampleBackup(3).creationTime);
    EXPECT_EQ(summary.byRegion.value(QStringLiteral("eu-west-1")), 3);
    EXPECT_EQ(summary.byState.value(QStringLiteral("COPYING")), 1);
    EXPECT_EQ(summary.states.value(QStringLiteral("COPYING")).lifecycle, Lifecycle::Copying);
}

TEST(RowSummary, OfNothingIsNothing)
{
    const BackupRows rows;

    const RowSummary summary = summaryOf(rows, {});

    EXPECT_EQ(summary.count, 0);
    EXPECT_FALSE(summary.oldest.isValid());
}

} // namespace farcopy
