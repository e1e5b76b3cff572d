// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/celldelegate.h"

#include "ui/models/cellroles.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace farcopy {

namespace {

IconTone iconToneOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Normal:
        return IconTone::Text;
    case CellTone::Quiet:
        return IconTone::Muted;
    case CellTone::Good:
        return IconTone::Success;
    case CellTone::Attention:
        return IconTone::Warning;
    case CellTone::Bad:
        return IconTone::Failure;
    }
    return IconTone::Text;
}

CellTone toneOf(const QModelIndex& index)
{
    return CellTone(index.data(ToneRole).toInt());
}

QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

int CellDelegate::rowHeight(const QWidget& view)
{
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, &view);
    const int icon = view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
    return std::max(view.fontMetrics().height(), icon) + 2 * std::max(margin, 3);
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QVariant progress = index.data(ProgressRole);
    if (progress.isValid()) {
        paintBar(painter, cell, progress.toInt());
        return;
    }
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(rowHeight(*option.widget));
    return size;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const CellTone tone = toneOf(index);
    if (tone != CellTone::Normal) {
        const QColor color = toneColor(iconToneOf(tone), option->palette);
        option->palette.setColor(QPalette::Text, color);
    }
    if (option->displayAlignment & Qt::AlignRight) // away from the text of the next column
        option->rect.adjust(0, 0, -option->fontMetrics.averageCharWidth(), 0);
    const QString icon = index.data(IconNameRole).toString();
    if (icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(icon, iconToneOf(tone));
    const int edge
        = styleOf(*option)->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = {edge, edge};
}

void CellDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& cell, int percent) const
{
    QStyle* style = styleOf(cell);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOptionProgressBar bar;
    bar.initFrom(cell.widget ? cell.widget : nullptr);
    bar.state = (cell.state & ~QStyle::State_Selected) | QStyle::State_Horizontal;
    bar.rect = cell.rect.adjusted(3, 3, -3, -3);
    bar.direction = cell.direction;
    bar.fontMetrics = cell.fontMetrics;
    bar.palette = cell.widget ? cell.widget->palette() : cell.palette;
    bar.minimum = 0;
    bar.maximum = 100;
    bar.progress = std::clamp(percent, 0, 100);
    bar.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, bar.rect.width() - 8);
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect;
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

} // namespace farcopy
