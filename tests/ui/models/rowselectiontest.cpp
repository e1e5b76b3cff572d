// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowselection.h"

#include "ui/models/arrangedmodel.h"
#include "ui/models/syncedtablemodel.h"

#include <QItemSelection>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace farcopy {

namespace {

using Numbers = std::vector<ArrangedModel::RowNumber>;
using Flags = QItemSelectionModel::SelectionFlags;

constexpr size_t numberEnd = 1000;

class Arranged final : public ArrangedModel
{
public:
    using ArrangedModel::shown;

    void show(const Numbers& numbers) { become(numbers, numberEnd); }
    [[nodiscard]] qsizetype heldIndexes() const { return persistentIndexList().size(); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(shown().at(size_t(index.row()))) : QVariant();
    }
};

class Synced final : public SyncedTableModel<int, int>
{
public:
    void show(const QList<int>& numbers) { sync(numbers); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row())) : QVariant();
    }

protected:
    [[nodiscard]] int keyOfRow(const int& row) const override { return row; }
};

Numbers upTo(ArrangedModel::RowNumber end)
{
    Numbers numbers(end);
    for (ArrangedModel::RowNumber i = 0; i < end; ++i)
        numbers[i] = i;
    return numbers;
}

QItemSelection rowsFrom(const QAbstractItemModel& model, int first, int last)
{
    return {model.index(first, 0), model.index(last, model.columnCount() - 1)};
}

/// What a plain selection model holds, row by row.
QList<int> rowsIn(const QItemSelectionModel& selection)
{
    QList<int> rows;
    for (int row = 0; row < selection.model()->rowCount(); ++row) {
        if (selection.isRowSelected(row))
            rows.append(row);
    }
    return rows;
}

QList<int> numbersIn(const RowSelection& selection, const Arranged& model)
{
    QList<int> numbers;
    for (const int row : selection.rows())
        numbers.append(int(model.shown().at(size_t(row))));
    return numbers;
}

QList<int> rowsNamed(const QItemSelection& selection)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

class RowSelected : public testing::Test
{
protected:
    RowSelected() { model.show(upTo(20)); }

    void select(int first, int last, Flags command)
    {
        selection.select(rowsFrom(model, first, last), command | QItemSelectionModel::Rows);
    }

    Arranged model;
    RowSelection selection{model};
};

} // namespace

TEST_F(RowSelected, SelectsWhatTheUsualOneWouldWhateverIsAskedOfIt)
{
    const std::vector<Flags> commands{QItemSelectionModel::NoUpdate, QItemSelectionModel::Clear,
        QItemSelectionModel::Select, QItemSelectionModel::Deselect, QItemSelectionModel::Toggle,
        QItemSelectionModel::SelectCurrent, QItemSelectionModel::ToggleCurrent,
        QItemSelectionModel::Deselect | QItemSelectionModel::Current,
        QItemSelectionModel::ClearAndSelect,
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Current};
    QItemSelectionModel usual(&model);
    std::mt19937 dice(20'261'126);
    for (int step = 0; step < 3000; ++step) {
        QItemSelection named;
        for (unsigned n = dice() % 3; n > 0; --n) {
            const auto first = int(dice() % 20);
            named.merge(rowsFrom(model, first, std::min(19, first + int(dice() % 5))),
                QItemSelectionModel::Select);
        }
        const Flags command = commands.at(dice() % commands.size());

        usual.select(named, command);
        selection.select(named, command);

        ASSERT_EQ(selection.rows(), rowsIn(usual)) << step << ' ' << int(command);
        ASSERT_EQ(rowsIn(selection), rowsIn(usual)) << step << ' ' << int(command);
        ASSERT_EQ(selection.count(), rowsIn(usual).size()) << step;
    }
}

TEST_F(RowSelected, TellsOnceWhatComesAndGoes)
{
    select(2, 9, QItemSelectionModel::ClearAndSelect);
    QSignalSpy told(&selection, &QItemSelectionModel::selectionChanged);

    select(8, 11, QItemSelectionModel::Toggle);

    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(rowsNamed(told.at(0).at(0).value<QItemSelection>()), (QList<int>{10, 11}));
    EXPECT_EQ(rowsNamed(told.at(0).at(1).value<QItemSelection>()), (QList<int>{8, 9}));
}

TEST_F(RowSelected, SaysNothingWhereNothingChanges)
{
    select(2, 9, QItemSelectionModel::ClearAndSelect);
    QSignalSpy told(&selection, &QItemSelectionModel::selectionChanged);

    select(4, 6, QItemSelectionModel::Select);
    model.show({19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0});

    EXPECT_EQ(told.count(), 0);
}

TEST_F(RowSelected, TakesWholeRowsWhereCellsAreNamed)
{
    selection.select(model.index(3, 1), QItemSelectionModel::Select);

    EXPECT_EQ(selection.rows(), QList<int>{3});
    EXPECT_TRUE(selection.isSelected(model.index(3, 0)));
    EXPECT_TRUE(selection.isRowSelected(3));
}

TEST_F(RowSelected, FollowsItsRowsThroughAnyChange)
{
    std::mt19937 dice(20'261'125);
    Numbers numbers = upTo(300);
    model.show(numbers);
    for (int step = 0; step < 100; ++step) {
        const auto first = int(dice() % unsigned(model.rowCount()));
        select(first, std::min(model.rowCount() - 1, first + 20), QItemSelectionModel::Toggle);
        const QList<int> before = numbersIn(selection, model);
        const unsigned chances = 2 + dice() % 100;
        numbers = upTo(numberEnd);
        std::erase_if(numbers, [&](auto number) { return number >= 300 && dice() % chances == 0; });
        std::erase_if(numbers, [&](auto) { return dice() % 20 == 0; });
        if (dice() % 3 > 0)
            std::shuffle(numbers.begin(), numbers.end(), dice);

        model.show(numbers);

        QList<int> kept;
        for (const auto number : numbers) {
            if (before.contains(int(number)))
                kept.append(int(number));
        }
        ASSERT_EQ(numbersIn(selection, model), kept) << step;
        ASSERT_EQ(rowsIn(selection), selection.rows()) << step;
    }
}

TEST_F(RowSelected, GoesOnWithADragWhenRowsHaveMoved)
{
    select(15, 15, QItemSelectionModel::ClearAndSelect);
    select(3, 8, QItemSelectionModel::Toggle);
    model.show({15, 3, 4, 5, 6, 7, 8, 0, 1, 2});

    select(1, 2, QItemSelectionModel::ToggleCurrent);

    EXPECT_EQ(selection.rows(), (QList<int>{0, 1, 2})); // as if it had begun there
}

TEST_F(RowSelected, TellsWhenSelectedRowsAreGoneAndNotBefore)
{
    select(2, 4, QItemSelectionModel::ClearAndSelect);
    QList<QList<int>> told;
    QObject::connect(&selection, &QItemSelectionModel::selectionChanged, &selection,
        [&] { told.append(numbersIn(selection, model)); });

    model.show({4, 9, 2});

    EXPECT_EQ(told, (QList<QList<int>>{{4, 2}}));
}

TEST_F(RowSelected, HoldsNothingOfTheModelWhileRowsMove)
{
    for (int row = 0; row < 20; row += 2)
        select(row, row, QItemSelectionModel::Select);
    const qsizetype before = model.heldIndexes();
    QList<qsizetype> held;
    QObject::connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, &selection,
        [&] { held.append(model.heldIndexes()); });
    Numbers turned = upTo(20);
    std::reverse(turned.begin(), turned.end());

    model.show(turned);

    EXPECT_EQ(before, 20);
    ASSERT_FALSE(held.isEmpty());
    EXPECT_EQ(*std::max_element(held.cbegin(), held.cend()), 0);
    EXPECT_EQ(model.heldIndexes(), 20);
}

TEST_F(RowSelected, LeavesTheCurrentRowAndTheKeyboardsStartWhereTheyAre)
{
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionModel(&selection);
    view.show();
    view.setCurrentIndex(model.index(5, 1));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    Numbers later = upTo(20);
    later.erase(later.begin());
    later.insert(later.begin() + 6, 100);

    model.show(later);

    EXPECT_EQ(view.currentIndex(), model.index(7, 1)); // the seventh row; one went, one came
    EXPECT_EQ(numbersIn(selection, model), (QList<int>{5, 6, 7}));
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(numbersIn(selection, model), (QList<int>{5, 6, 100}));
    QTest::keyRelease(&view, Qt::Key_Shift); // or others would find it pressed
}

TEST_F(RowSelected, IsEmptyAfterItWasCleared)
{
    select(2, 4, QItemSelectionModel::ClearAndSelect);
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::NoUpdate);

    selection.clearSelection();

    EXPECT_EQ(selection.rows(), QList<int>());
    EXPECT_FALSE(selection.hasSelection());
    EXPECT_EQ(selection.currentIndex(), model.index(1, 0));
}

TEST(RowSelection, FollowsTheRowsOfASyncedTable)
{
    Synced model;
    model.show({1, 2, 3, 4, 5, 6});
    RowSelection selection(model);
    selection.select(rowsFrom(model, 1, 3), QItemSelectionModel::Select);

    model.show({6, 4, 9, 1, 2, 8});

    EXPECT_EQ(selection.rows(), (QList<int>{1, 4}));
    EXPECT_EQ(rowsIn(selection), selection.rows());
}

} // namespace farcopy
