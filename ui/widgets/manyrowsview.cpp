// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/manyrowsview.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QItemSelection>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace farcopy {

namespace {

/// Of so many cells Qt looks at each.
constexpr qint64 fewCells = 4096;

bool isMuch(const QItemSelection& selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    return selection.size() > ManyRowsView::fewStretches || cells > fewCells;
}

QItemSelection firstCellOf(const QItemSelection& selection)
{
    if (selection.isEmpty())
        return selection;
    return {selection.first().topLeft(), selection.first().topLeft()};
}

} // namespace

/// The current row would otherwise be one that nobody chose: the first of those that had come when
/// the table was shown, wherever it is by now.
void ManyRowsView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel() || selectionModel()->hasSelection() || model()->rowCount() == 0)
        return;
    const QModelIndex first = model()->index(std::max(rowAt(0), 0), std::max(columnAt(0), 0));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

/// Qt asks each stretch where it is to be seen, and makes an index of each cell where a screen
/// reader listens, which is told of the first.
void ManyRowsView::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    if (!isMuch(selected) && !isMuch(deselected)) {
        QTableView::selectionChanged(selected, deselected);
        return;
    }
    QTableView::selectionChanged(firstCellOf(selected), firstCellOf(deselected));
    viewport()->update();
}

void ManyRowsView::paintEvent(QPaintEvent* event)
{
    const QItemSelection selected
        = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (selected.size() <= fewStretches || showGrid())
        QTableView::paintEvent(event);
    else
        paintCells(event->rect(), selected);
}

void ManyRowsView::paintCells(const QRect& room, const QItemSelection& selected)
{
    const int first = rowAt(room.top());
    if (first < 0)
        return;
    const int below = rowAt(room.bottom());
    const int last = below < 0 ? model()->rowCount(rootIndex()) - 1 : below;
    std::vector<bool> isSelected(size_t(last - first) + 1);
    for (const QItemSelectionRange& range : selected) {
        for (int row = std::max(range.top(), first); row <= std::min(range.bottom(), last); ++row)
            isSelected[size_t(row - first)] = true;
    }
    QPainter painter(viewport());
    for (int row = first; row <= last; ++row)
        paintRow(painter, room, row, isSelected[size_t(row - first)]);
}

void ManyRowsView::paintRow(QPainter& painter, const QRect& room, int row, bool isSelected)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, isSelected);
    option.features.setFlag(
        QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        option.rect = {columnViewportPosition(column), rowViewportPosition(row),
            columnWidth(column), rowHeight(row)};
        if (!isColumnHidden(column) && option.rect.intersects(room))
            paintCell(painter, option, model()->index(row, column, rootIndex()));
    }
}

void ManyRowsView::paintCell(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem cell = option;
    if (cell.state.testFlag(QStyle::State_Enabled)) {
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        cell.state.setFlag(QStyle::State_Enabled, isEnabled);
        cell.palette.setCurrentColorGroup(isEnabled ? QPalette::Normal : QPalette::Disabled);
    }
    if (index == currentIndex() && (hasFocus() || viewport()->hasFocus()))
        cell.state |= QStyle::State_HasFocus;
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, cell, index);
}

} // namespace farcopy
