// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/celldelegate.h"

#include "ui/models/cellroles.h"
#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int leastBarCharacters = 10; ///< a shorter bar shows nothing

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

bool isEnabled(const QStyleOptionViewItem& cell)
{
    return cell.state.testFlag(QStyle::State_Enabled);
}

bool isSelected(const QStyleOptionViewItem& cell)
{
    return cell.state.testFlag(QStyle::State_Selected);
}

QColor textColor(const QStyleOptionViewItem& cell, CellTone tone)
{
    const QPalette::ColorGroup group = !isEnabled(cell) ? QPalette::Disabled
        : cell.state.testFlag(QStyle::State_Active)     ? QPalette::Normal
                                                        : QPalette::Inactive;
    if (isSelected(cell))
        return cell.palette.color(group, QPalette::HighlightedText);
    return tone == CellTone::Normal ? cell.palette.color(group, QPalette::Text)
                                    : toneColor(iconToneOf(tone), cell.palette);
}

void paintFocus(QPainter* painter, const QStyleOptionViewItem& cell)
{
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = cell.rect;
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor
        = cell.palette.color(isSelected(cell) ? QPalette::Highlight : QPalette::Base);
    styleOf(cell)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

/// Paints it at the side where lines begin, and takes its room from the rectangle.
void paintIcon(QPainter* painter, const QStyleOptionViewItem& cell, const QIcon& icon, QRect& room)
{
    const int edge = styleOf(cell)->pixelMetric(QStyle::PM_SmallIconSize, &cell, cell.widget);
    const QRect place
        = QStyle::visualRect(cell.direction, room, {room.topLeft(), QSize(edge, room.height())});
    icon.paint(painter, place, Qt::AlignCenter,
        !isEnabled(cell)       ? QIcon::Disabled
            : isSelected(cell) ? QIcon::Selected
                               : QIcon::Normal);
    room = QStyle::visualRect(cell.direction, room, room.adjusted(edge + 4, 0, 0, 0));
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
    const QVariant progress = index.data(ProgressRole);
    if (!progress.isValid()) {
        paintText(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBar(painter, cell, progress.toInt());
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
        option->rect.adjust(0, 0, -letterWidth(option->fontMetrics), 0);
    const QString icon = index.data(IconNameRole).toString();
    if (icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(icon, iconToneOf(tone));
    const int edge
        = styleOf(*option)->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = {edge, edge};
}

/// The words stand beside the bar where there is room, and in it where there is not.
void CellDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& cell, int percent) const
{
    QStyle* style = styleOf(cell);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect room = cell.rect.adjusted(3, 3, -3, -3);
    const int gap = letterWidth(cell.fontMetrics);
    // As wide as for three digits, so that all bars are of one length.
    const auto missing = 3 - int(QString::number(percent).size());
    const int words = cell.fontMetrics.horizontalAdvance(cell.text) + gap
        + missing * cell.fontMetrics.horizontalAdvance(u'0');
    const bool isBeside = room.width() - words >= leastBarCharacters * gap;
    QRect place = room;
    if (isBeside)
        place.setWidth(room.width() - words);
    QStyleOptionProgressBar bar;
    bar.initFrom(cell.widget ? cell.widget : nullptr);
    bar.state = (cell.state & ~QStyle::State_Selected) | QStyle::State_Horizontal;
    bar.rect = QStyle::visualRect(cell.direction, room, place);
    bar.direction = cell.direction;
    bar.fontMetrics = cell.fontMetrics;
    bar.palette = cell.widget ? cell.widget->palette() : cell.palette;
    bar.palette.setBrush(
        QPalette::Base, bar.palette.window()); // its end is seen on the table's own
    bar.minimum = 0;
    bar.maximum = 100;
    bar.progress = std::clamp(percent, 0, 100);
    bar.textVisible = !isBeside;
    bar.textAlignment = Qt::AlignCenter;
    if (!isBeside) {
        const bool fits = cell.fontMetrics.horizontalAdvance(cell.text) <= bar.rect.width() - 8;
        bar.text = fits ? cell.text : text::percentText(percent); // what matters most
    }
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
    if (isBeside) {
        const QRect beside = room.adjusted(place.width() + gap, 0, 0, 0);
        painter->setFont(cell.font);
        painter->setPen(textColor(cell, CellTone::Normal));
        painter->drawText(QStyle::visualRect(cell.direction, room, beside),
            int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            cell.text);
    }
    paintFocus(painter, cell);
}

/// What CE_ItemViewItem draws of such cells, at a third of its time: it asks for a dozen roles, and
/// lays out each text anew.
void CellDelegate::paintText(
    QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    QStyle* style = styleOf(cell);
    if (isSelected(cell) || cell.state.testFlag(QStyle::State_MouseOver))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const CellTone tone = toneOf(index);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty())
        paintIcon(painter, cell, lineIcon(icon, iconToneOf(tone)), room);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment.testFlag(Qt::AlignRight)) // away from the text of the next column
        room.adjust(0, 0, -letterWidth(cell.fontMetrics), 0);

    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty() && room.width() > 0) {
        const QStaticText& layout = layoutOf(text, room.width(), cell);
        const QRect place = QStyle::alignedRect(
            cell.direction, alignment | Qt::AlignVCenter, layout.size().toSize(), room);
        painter->setFont(cell.font);
        painter->setPen(textColor(cell, tone));
        painter->drawStaticText(place.topLeft(), layout);
    }
    paintFocus(painter, cell);
}

const QStaticText& CellDelegate::layoutOf(
    const QString& text, int width, const QStyleOptionViewItem& cell) const
{
    if (m_font != cell.font) {
        m_layouts.clear();
        m_font = cell.font;
    }
    if (const Layout* known = m_layouts.object(text)) {
        const bool fits
            = known->isWhole ? known->text.size().width() <= width : known->width == width;
        if (fits)
            return known->text;
    }
    auto* layout = new Layout;
    layout->width = width;
    layout->isWhole = cell.fontMetrics.horizontalAdvance(text) <= width;
    layout->text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(cell.direction);
    layout->text.setTextOption(option);
    layout->text.setText(
        layout->isWhole ? text : cell.fontMetrics.elidedText(text, Qt::ElideRight, width));
    layout->text.prepare({}, cell.font);
    m_layouts.insert(text, layout);
    return layout->text;
}

} // namespace farcopy
