// SPDX-License-Identifier: Apache-2.0
#include "ui/models/syncedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct Row {
    int key = 0;
    int value = 0;

    bool operator==(const Row&) const = default;
};

class NumberModel final : public SyncedTableModel<Row, int>
{
public:
    void show(const QList<Row>& rows) { sync(rows); }

    [[nodiscard]] int columnCount(const QModelIndex& /*parent*/ = {}) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? row(index.row()).key : row(index.row()).value;
    }
    [[nodiscard]] QList<Row> rows() const
    {
        QList<Row> rows;
        for (int i = 0; i < rowCount(); ++i)
            rows.append(row(i));
        return rows;
    }

protected:
    [[nodiscard]] int keyOfRow(const Row& row) const override { return row.key; }
};

QList<Row> numbered(int from, int to)
{
    QList<Row> rows;
    for (int key = from; key < to; ++key)
        rows.append({key, 0});
    return rows;
}

} // namespace

TEST(SyncedTableModel, InsertsRowsThatFollowEachOtherAtOnce)
{
    NumberModel model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    model.show(numbered(0, 1'000));
    model.show(numbered(0, 500) + numbered(2'000, 2'100) + numbered(500, 1'000));

    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(model.rowCount(), 1'100);
}

TEST(SyncedTableModel, TellsChangedRowsByRanges)
{
    NumberModel model;
    auto rows = numbered(0, 10);
    model.show(rows);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (const int i : {2, 3, 4, 9})
        rows[i].value = 1;

    model.show(rows);

    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 4);
    EXPECT_EQ(changed[1][0].toModelIndex().row(), 9);
}

TEST(SyncedTableModel, SaysNothingWhereNothingIsNew)
{
    NumberModel model;
    model.show(numbered(0, 10));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.show(numbered(0, 10));

    EXPECT_EQ(changed.size(), 0);
}

TEST(SyncedTableModel, TellsScatteredComingsAndGoingsInFewSteps)
{
    NumberModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(numbered(0, 400));
    const QPersistentModelIndex kept = model.index(200, 1);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<Row> rows;
    for (int key = 0; key < 400; key += 2)
        rows << Row{key, 0} << Row{1'000 + key, 0};

    model.show(rows);

    EXPECT_EQ(model.rows(), rows);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(kept.row(), 200);
    EXPECT_EQ(kept.data().toInt(), 0);
    EXPECT_EQ(kept.sibling(200, 0).data().toInt(), 200);
}

TEST(SyncedTableModel, TellsOneMoveAsANewOrderWhereMuchIsPointedAt)
{
    NumberModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Row> rows = numbered(0, 600);
    model.show(rows);
    QList<QPersistentModelIndex> pointers;
    for (int i = 0; i < 600; ++i)
        pointers.append(model.index(i, 0));
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    rows.move(3, 500);

    model.show(rows);

    EXPECT_EQ(model.rows(), rows);
    EXPECT_EQ(moved.size(), 0);
    for (int key = 0; key < 600; ++key)
        EXPECT_EQ(pointers.at(key).data().toInt(), key);
}

TEST(SyncedTableModel, FollowsLargeChangesAndKeepsWhatIsPointedAt)
{
    std::mt19937 dice(20'261'126);
    NumberModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Row> rows = numbered(0, 300);
    int lastKey = 300;
    for (int step = 0; step < 40; ++step) {
        const unsigned chances = 2 + dice() % 60;
        rows.removeIf([&](const Row&) { return dice() % chances == 0; });
        for (int n = int(dice() % 120); n > 0; --n)
            rows.insert(qsizetype(dice() % (rows.size() + 1)), {++lastKey, 0});
        if (dice() % 4 == 0)
            std::shuffle(rows.begin(), rows.end(), dice);
        QHash<int, QPersistentModelIndex> pointers;
        for (int i = 0; i < model.rowCount(); i += 3)
            pointers.insert(model.row(i).key, model.index(i, 0));

        model.show(rows);

        ASSERT_EQ(model.rows(), rows) << step;
        for (int i = 0; i < rows.size(); ++i) {
            const auto pointer = pointers.constFind(rows[i].key);
            if (pointer != pointers.cend()) {
                EXPECT_EQ(pointer->row(), i) << step;
            }
        }
    }
}

TEST(SyncedTableModel, FollowsAnyChangeAndKeepsWhatIsPointedAt)
{
    std::mt19937 dice(20'261'125);
    NumberModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Row> rows;
    int lastKey = 0;
    for (int step = 0; step < 300; ++step) {
        rows.removeIf([&dice](const Row&) { return dice() % 5 == 0; });
        for (int n = int(dice() % 8); n > 0; --n)
            rows.insert(qsizetype(dice() % (rows.size() + 1)), {++lastKey, 0});
        if (dice() % 3 == 0)
            std::shuffle(rows.begin(), rows.end(), dice);
        for (auto& row : rows)
            row.value += dice() % 4 == 0 ? 1 : 0;
        QHash<int, QPersistentModelIndex> pointers;
        for (int i = 0; i < model.rowCount(); ++i)
            pointers.insert(model.row(i).key, model.index(i, 0));

        model.show(rows);

        ASSERT_EQ(model.rows(), rows) << step;
        for (int i = 0; i < rows.size(); ++i) {
            const auto pointer = pointers.constFind(rows[i].key);
            if (pointer != pointers.cend()) {
                EXPECT_EQ(pointer->row(), i) << step;
            }
        }
    }
}

} // namespace farcopy
