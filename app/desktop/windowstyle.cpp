// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/windowstyle.h"

#include "ui/widgets/lineicon.h"

#include <QPainter>
#include <QStyleOption>

namespace farcopy {

namespace {

/// Fusion makes edges of the window's colour, a little darker: with this one in its place they come
/// out as they should.
QPalette withClearEdges(QPalette palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    palette.setColor(
        QPalette::Window, isDark ? QColor(0xb4, 0xb4, 0xb8) : QColor(0xae, 0xae, 0xae));
    return palette;
}

/// The option with clear edges, if it is of that kind; drawn by `draw`.
template <typename Option, typename Draw>
bool drawWithClearEdges(const QStyleOption* option, Draw draw)
{
    const auto* own = qstyleoption_cast<const Option*>(option);
    if (!own)
        return false;
    Option clear = *own;
    clear.palette = withClearEdges(own->palette);
    draw(&clear);
    return true;
}

/// Fusion's own frame is of the colour that it lies on.
void drawCurrentCell(const QStyleOption& cell, QPainter& painter)
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setPen(
        cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle(const QString& name)
    : QProxyStyle(name)
    , m_isFusion(baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{
}

QIcon WindowStyle::standardIcon(
    StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return lineIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    if (m_isFusion && hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (m_isFusion && element == PE_FrameFocusRect && option->state.testFlag(State_Item))
        return drawCurrentCell(*option, *painter);
    const auto draw = [&](const QStyleOption* drawn) {
        QProxyStyle::drawPrimitive(element, drawn, painter, widget);
    };
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (m_isFusion && isBox && drawWithClearEdges<QStyleOptionButton>(option, draw))
        return;
    if (m_isFusion && element == PE_FrameLineEdit
        && drawWithClearEdges<QStyleOptionFrame>(option, draw))
        return;
    draw(option);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (!m_isFusion || element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.window());
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
        option->palette.color(QPalette::Window).darker(120));
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto draw = [&](const QStyleOptionComplex* drawn) {
        QProxyStyle::drawComplexControl(control, drawn, painter, widget);
    };
    if (m_isFusion && control == CC_ComboBox
        && drawWithClearEdges<QStyleOptionComboBox>(option, draw))
        return;
    if (m_isFusion && control == CC_SpinBox
        && drawWithClearEdges<QStyleOptionSpinBox>(option, draw))
        return;
    draw(option);
}

} // namespace farcopy
