// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/regiondelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/cellroles.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr int stepsOfTurn = 12;
constexpr auto stepPause = 90ms;
constexpr int gap = 6;

QString countText(const QModelIndex& index)
{
    const QVariant count = index.data(CountRole);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

bool isBusy(const QModelIndex& index)
{
    return index.data(BusyRole).toBool();
}

} // namespace

RegionDelegate::RegionDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
    m_turning.setInterval(stepPause);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsOfTurn;
        emit turned();
    });
}

bool RegionDelegate::hitsWarning(
    const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& position) const
{
    const bool hasWarning = !index.data(IconNameRole).toString().isEmpty() && !isBusy(index);
    return hasWarning
        && partsOf(option, index).mark.adjusted(-gap, -gap, gap, gap).contains(position);
}

void RegionDelegate::setSpinning(bool spinning)
{
    if (spinning != m_turning.isActive())
        spinning ? m_turning.start() : m_turning.stop();
}

void RegionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const Parts parts = partsOf(cell, index);
    const auto tone = CellTone(index.data(ToneRole).toInt());
    const bool isSelected = cell.state & QStyle::State_Selected;

    const QString name = std::exchange(cell.text, {});
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QColor plain
        = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? plain : toneColor(IconTone::Muted, cell.palette);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(tone == CellTone::Quiet ? muted : plain);
    painter->drawText(parts.text, Qt::AlignLeft | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(name, Qt::ElideRight, parts.text.width()));
    painter->setPen(muted);
    painter->drawText(parts.count, Qt::AlignRight | Qt::AlignVCenter, countText(index));
    painter->restore();

    if (isBusy(index))
        paintSpinner(painter, parts.mark, muted);
    else if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty())
        lineIcon(icon, IconTone::Warning)
            .paint(
                painter, parts.mark, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
}

QSize RegionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(CellDelegate::rowHeight(*option.widget) + 2);
    size.rwidth() += option.decorationSize.width() + 3 * gap
        + option.fontMetrics.horizontalAdvance(countText(index));
    return size;
}

RegionDelegate::Parts RegionDelegate::partsOf(
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int edge = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, option.widget);
    const QRect inner = option.rect.adjusted(gap + 2, 0, -gap - 2, 0);
    const int countWidth = option.fontMetrics.horizontalAdvance(countText(index));
    Parts parts;
    parts.count = {inner.right() - countWidth + 1, inner.top(), countWidth, inner.height()};
    const int markRight = parts.count.left() - (countWidth > 0 ? gap : 0);
    parts.mark = {markRight - edge, inner.center().y() - edge / 2 + 1, edge, edge};
    parts.text = inner;
    const bool hasMark = isBusy(index) || !index.data(IconNameRole).toString().isEmpty();
    parts.text.setRight(hasMark ? parts.mark.left() - gap : markRight);
    return parts;
}

void RegionDelegate::paintSpinner(QPainter* painter, const QRect& rect, const QColor& color) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    const int startAngle = -m_step * 16 * 360 / stepsOfTurn;
    painter->drawArc(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), startAngle, 16 * 270);
    painter->restore();
}

} // namespace farcopy
