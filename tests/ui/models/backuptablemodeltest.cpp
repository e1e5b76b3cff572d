// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backuptablemodel.h"

#include "tests/support/fakeclock.h"
#include "tests/support/samples.h"
#include "ui/models/cellroles.h"
#include "ui/models/narrowingproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Column = BackupTableModel::Column;
using test::sampleBackup;

class BackupTable : public testing::Test
{
protected:
    QString textAt(int row, Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role).toString();
    }

    test::FakeClock clock;
    BackupTableModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QList<ListedBackup> listed(const QList<int>& numbers)
{
    QList<ListedBackup> rows;
    for (const int number : numbers)
        rows.append({sampleBackup(number), {}});
    return rows;
}

} // namespace

TEST_F(BackupTable, InsertsNewRowsAndChangesKnownOnes)
{
    model.merge(listed({1, 2, 3}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ListedBackup changed{sampleBackup(2, QStringLiteral("eu-west-1"), QStringLiteral("hr")), {}};

    model.merge({changed, {sampleBackup(4), {}}});

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(textAt(1, Column::Name), QStringLiteral("hr"));
    EXPECT_EQ(model.rowOf(keyOf(sampleBackup(4))), 3);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(BackupTable, SaysNothingOfRowsThatAreTheSame)
{
    model.merge(listed({1, 2, 3}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.merge(listed({3, 2, 1}));

    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(BackupTable, ProgressTouchesOnlyTheStatusColumn)
{
    Backup copy = test::sampleCopy(2, QStringLiteral("us-east-1"), sampleBackup(1), 40);
    model.merge({{copy, {}}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    copy.progressPercent = 41;

    model.merge({{copy, {}}});

    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().column(), int(Column::Status));
    EXPECT_EQ(changes.at(0).at(1).toModelIndex().column(), int(Column::Status));
    EXPECT_EQ(textAt(0, Column::Status, Qt::AccessibleTextRole), textAt(0, Column::Status));
    EXPECT_TRUE(textAt(0, Column::Status).contains(QStringLiteral("41")));
    EXPECT_EQ(model.index(0, int(Column::Status)).data(ProgressRole).toInt(), 41);
}

TEST_F(BackupTable, KeepsItsIndexWhenScatteredRowsGo)
{
    model.merge(listed({0, 1, 2, 3, 4, 5, 6, 7}));

    model.remove({keyOf(sampleBackup(6)), keyOf(sampleBackup(1)), keyOf(sampleBackup(2)),
        keyOf(sampleBackup(99))});

    ASSERT_EQ(model.rowCount(), 5);
    for (int i = 0; i < model.rowCount(); ++i)
        EXPECT_EQ(model.rowOf(keyOf(model.row(i).backup)), i);
    EXPECT_EQ(model.rowOf(keyOf(sampleBackup(6))), -1);
}

TEST_F(BackupTable, TakesTheLaterOfTwoRowsWithOneKey)
{
    const ListedBackup later{
        sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("later")), {}};

    model.merge({{sampleBackup(1), {}}, later});

    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(textAt(0, Column::Name), QStringLiteral("later"));
}

TEST_F(BackupTable, ShowsTheIdWhereThereIsNoName)
{
    model.merge(listed({1}));

    EXPECT_EQ(textAt(0, Column::Name), test::sampleId(1).text());
    EXPECT_EQ(model.index(0, int(Column::Name)).data(ToneRole).toInt(), int(CellTone::Quiet));
}

TEST_F(BackupTable, CountsSeveralCopiesInOneRegion)
{
    const RegionId east(QStringLiteral("us-east-1"));
    model.merge({{sampleBackup(1), {RegionId(QStringLiteral("eu-central-1")), east, east}}});

    EXPECT_EQ(textAt(0, Column::CopiesIn), QStringLiteral("eu-central-1, us-east-1 (2)"));
}

TEST_F(BackupTable, ToolTipsShowForeignTextCharacterByCharacter)
{
    const QString hostile = QStringLiteral("<img src=x>\n<b>bold</b>");
    Backup backup = sampleBackup(1, QStringLiteral("eu-west-1"), hostile);
    backup.failureMessage = hostile;
    model.merge({{backup, {}}});

    for (const Column column : {Column::Name, Column::Status}) {
        QTextDocument shown;
        shown.setHtml(textAt(0, column, Qt::ToolTipRole));
        EXPECT_TRUE(shown.toPlainText().startsWith(hostile)) << shown.toPlainText().toStdString();
    }
    EXPECT_TRUE(textAt(0, Column::Name).startsWith(QStringLiteral("<img src=x> <b>bold")));
}

TEST_F(BackupTable, SortsByRawValuesAndKeepsSelectionOverAMerge)
{
    Backup big = sampleBackup(1);
    big.sizeBytes = qint64(1) << 40;
    Backup unknown = sampleBackup(2);
    unknown.sizeBytes = std::nullopt;
    model.merge({{sampleBackup(3), {}}, {big, {}}, {unknown, {}}});
    NarrowingProxy proxy([](const QModelIndex&) { return true; });
    proxy.setSourceModel(&model);
    QAbstractItemModelTester proxyTester(
        &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.sort(int(Column::Size), Qt::DescendingOrder);
    const QPersistentModelIndex kept = proxy.index(1, 0);
    const BackupKey key = kept.data(KeyRole).value<BackupKey>();

    Backup bigger = sampleBackup(4);
    bigger.sizeBytes = qint64(1) << 41;
    model.merge({{bigger, {}}});

    EXPECT_EQ(proxy.index(0, int(Column::Id)).data().toString(), bigger.id.text());
    EXPECT_EQ(proxy.index(3, int(Column::Id)).data().toString(), unknown.id.text());
    EXPECT_EQ(kept.row(), 2);
    EXPECT_EQ(kept.data(KeyRole).value<BackupKey>(), key);
}

TEST_F(BackupTable, SortsAChangedRowByWhatItBecame)
{
    model.merge({{sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("a")), {}},
        {sampleBackup(2, QStringLiteral("eu-west-1"), QStringLiteral("b")), {}}});
    NarrowingProxy proxy([](const QModelIndex&) { return true; });
    proxy.setSourceModel(&model);
    proxy.sort(int(Column::Name));

    model.merge({{sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("c")), {}}});
    EXPECT_EQ(proxy.index(0, 0).data().toString(), QStringLiteral("b"));

    proxy.sort(int(Column::Id));
    EXPECT_EQ(proxy.index(0, 0).data().toString(), QStringLiteral("c"));
}

} // namespace farcopy
