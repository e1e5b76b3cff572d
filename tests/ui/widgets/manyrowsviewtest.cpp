// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/manyrowsview.h"

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QPaintEvent>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

constexpr int rows = 4 * ManyRowsView::fewStretches;

/// Every second row, so that no two of them follow each other.
QItemSelection scattered(const QAbstractItemModel& model)
{
    QItemSelection selection;
    for (int row = 1; row < model.rowCount(); row += 2)
        selection.append(
            QItemSelectionRange(model.index(row, 0), model.index(row, model.columnCount() - 1)));
    return selection;
}

class PaintedView final : public ManyRowsView
{
public:
    QRegion painted; ///< since somebody forgot it

protected:
    void paintEvent(QPaintEvent* event) override
    {
        painted += event->region();
        ManyRowsView::paintEvent(event);
    }
};

class ManyRows : public testing::Test
{
protected:
    ManyRows()
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 3; ++column)
                m_model.setItem(row, column,
                    new QStandardItem(QStringLiteral("row %1, %2").arg(row).arg(column)));
        }
        m_model.item(4, 1)->setEnabled(false);
    }

    /// A look at the table that has been scrolled a bit, with a column moved and one hidden.
    [[nodiscard]] QImage pictureOf(QTableView& view)
    {
        view.setModel(&m_model);
        view.setShowGrid(false);
        view.setAlternatingRowColors(true);
        view.horizontalHeader()->moveSection(0, 1);
        view.setColumnHidden(2, true);
        view.resize(300, 200);
        view.selectionModel()->select(scattered(m_model), QItemSelectionModel::ClearAndSelect);
        view.setCurrentIndex(m_model.index(5, 0));
        view.selectionModel()->select(scattered(m_model), QItemSelectionModel::ClearAndSelect);
        view.scrollTo(m_model.index(3, 0), QAbstractItemView::PositionAtTop);
        return view.grab().toImage();
    }

    static void comeToByTab(QTableView& view)
    {
        QFocusEvent arrival(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&view, &arrival);
    }

    QStandardItemModel m_model;
};

} // namespace

TEST_F(ManyRows, KeyboardBeginsAtTheFirstRowInViewWhileNothingIsSelected)
{
    ManyRowsView view;
    view.setModel(&m_model);
    view.resize(300, 200);
    view.scrollTo(m_model.index(30, 0), QAbstractItemView::PositionAtTop);
    view.selectionModel()->setCurrentIndex(
        m_model.index(rows - 1, 0), QItemSelectionModel::NoUpdate);
    view.scrollTo(m_model.index(30, 0), QAbstractItemView::PositionAtTop);

    comeToByTab(view);

    EXPECT_EQ(view.currentIndex(), m_model.index(view.rowAt(0), 0));
    EXPECT_LT(view.currentIndex().row(), rows - 1);
    EXPECT_FALSE(view.selectionModel()->hasSelection());
}

TEST_F(ManyRows, KeyboardGoesOnWhereSomethingIsSelected)
{
    ManyRowsView view;
    view.setModel(&m_model);
    view.selectRow(7);

    comeToByTab(view);

    EXPECT_EQ(view.currentIndex().row(), 7);
    EXPECT_TRUE(view.selectionModel()->isRowSelected(7));
}

TEST_F(ManyRows, ShowsAtOnceThatManyAreSelected)
{
    PaintedView view;
    view.setModel(&m_model);
    view.resize(300, 200);
    view.show();
    ASSERT_TRUE(test::eventually([&] { return !view.painted.isEmpty(); }));
    view.painted = {};

    view.selectionModel()->select(scattered(m_model), QItemSelectionModel::Select);
    EXPECT_TRUE(test::eventually([&] { return view.painted == view.viewport()->rect(); }));
    view.painted = {};
    view.clearSelection();
    EXPECT_TRUE(test::eventually([&] { return view.painted == view.viewport()->rect(); }));
}

TEST_F(ManyRows, ScatteredSelectionLooksAsInAnyTable)
{
    QTableView plain;
    ManyRowsView view;

    const QImage expected = pictureOf(plain);
    const QImage painted = pictureOf(view);

    ASSERT_GT(view.selectionModel()->selection().size(), ManyRowsView::fewStretches);
    EXPECT_EQ(painted, expected);
    view.clearSelection();
    EXPECT_NE(view.grab().toImage(), expected); // or nothing was compared
}

} // namespace farcopy
