// SPDX-License-Identifier: Apache-2.0
#include "ui/models/regionlistmodel.h"

#include "tests/support/samples.h"
#include "ui/models/cellroles.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

RegionRow listedRegion(const QString& id, int count)
{
    RegionRow row;
    row.region = test::sampleRegion(id);
    row.count = count;
    row.asOf = QDateTime({2026, 1, 1}, {9, 14}, Qt::UTC);
    return row;
}

class RegionTable : public testing::Test
{
protected:
    QVariant at(int row, int role) const { return model.index(row, 0).data(role); }

    RegionListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RegionTable, ShowsNameAndCount)
{
    model.show({RegionRow{}, listedRegion(QStringLiteral("eu-west-1"), 120)});

    EXPECT_EQ(at(0, Qt::DisplayRole).toString(), QStringLiteral("All Regions"));
    EXPECT_EQ(at(1, Qt::DisplayRole).toString(), QStringLiteral("eu-west-1"));
    EXPECT_EQ(at(1, CountRole).toInt(), 120);
    EXPECT_FALSE(at(0, CountRole).isValid());
}

TEST_F(RegionTable, GivesTheReasonOfAFailureInWordsAndByAMark)
{
    RegionRow failed = listedRegion(QStringLiteral("ap-south-1"), 0);
    failed.error
        = Error{.kind = ErrorKind::AccessDenied, .code = QStringLiteral("AccessDeniedException")};

    model.show({failed});

    EXPECT_EQ(at(0, IconNameRole).toString(), QStringLiteral("warning"));
    EXPECT_FALSE(RegionListModel::condition(failed).isEmpty());
    EXPECT_TRUE(
        at(0, Qt::AccessibleTextRole).toString().contains(RegionListModel::condition(failed)));
}

TEST_F(RegionTable, DoesNotWarnOfARegionThatIsNotEnabled)
{
    RegionRow off = listedRegion(QStringLiteral("me-south-1"), 0);
    off.isNotEnabled = true;

    model.show({off});

    EXPECT_FALSE(at(0, IconNameRole).isValid());
    EXPECT_FALSE(at(0, CountRole).isValid());
    EXPECT_TRUE(off.isQuiet());
}

TEST_F(RegionTable, SaysThatARegionIsBeingListed)
{
    RegionRow loading = listedRegion(QStringLiteral("eu-west-1"), 3);
    loading.isLoading = true;

    model.show({loading});

    EXPECT_TRUE(at(0, BusyRole).toBool());
    EXPECT_TRUE(at(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("3 backups")));
}

} // namespace farcopy
