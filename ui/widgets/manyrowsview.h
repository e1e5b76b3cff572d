// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

class QItemSelection;

namespace farcopy {

/// A table without a grid in which many rows can be selected that do not follow each other: what
/// was selected before a filter went or another order came. Qt asks each cell that it paints
/// against each stretch of selected rows; from some number of stretches on this view goes over them
/// once. And while nothing is selected, the keyboard begins at the first row that is in view.
class ManyRowsView : public QTableView
{
    Q_OBJECT

public:
    /// Up to so many stretches of selected rows Qt paints the cells.
    static constexpr int fewStretches = 64;

    using QTableView::QTableView;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void paintCells(const QRect& room, const QItemSelection& selected);
    void paintRow(QPainter& painter, const QRect& room, int row, bool isSelected);
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace farcopy
