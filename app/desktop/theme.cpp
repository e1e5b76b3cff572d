// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace farcopy {

namespace {

struct Tones {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint; ///< disabled, placeholder
    QColor highlight;
    QColor link;
};

const Tones light{{0xf3, 0xf3, 0xf3}, {0xff, 0xff, 0xff}, {0xf6, 0xf6, 0xf6}, {0xe9, 0xe9, 0xe9},
    {0x1b, 0x1b, 0x1b}, {0x6b, 0x6b, 0x6b}, {0x1f, 0x63, 0xb5}, {0x1a, 0x5f, 0xb4}};
const Tones dark{{0x2b, 0x2b, 0x2e}, {0x1f, 0x1f, 0x22}, {0x26, 0x26, 0x29}, {0x3a, 0x3a, 0x3e},
    {0xf0, 0xf0, 0xf0}, {0xa2, 0xa2, 0xa6}, {0x35, 0x76, 0xc8}, {0x7f, 0xb8, 0xff}};

/// Fusion makes the edges of fields and boxes of the window's colour, too near to it to be seen by
/// everybody; with this one in its place they have three times the contrast to what is around.
QPalette withClearEdges(QPalette palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    palette.setColor(
        QPalette::Window, isDark ? QColor(0xb4, 0xb4, 0xb8) : QColor(0xae, 0xae, 0xae));
    return palette;
}

template <typename Option>
Option withClearEdges(const Option& option)
{
    Option changed = option;
    changed.palette = withClearEdges(option.palette);
    return changed;
}

/// The style of that name, but for what is said at each of its functions.
class WindowStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    /// Each QToolBar asks for the arrow at its end when it is made, and the style's own makes Qt
    /// look for plug-ins that read pictures, which the first paint would wait for.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override
    {
        if (icon == SP_ToolBarHorizontalExtensionButton)
            return lineIcon(QStringLiteral("more"));
        return QProxyStyle::standardIcon(icon, option, widget);
    }

    /// The style's own pictures are of another hand than ours, and some of them black on dark.
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr, QStyleHintReturn* returned = nullptr) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override
    {
        if (element == PE_FrameFocusRect && option->state.testFlag(State_Item))
            return drawCurrentCell(*option, *painter);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
            const QStyleOptionButton clear = withClearEdges(*button);
            return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
        }
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && element == PE_FrameLineEdit) {
            const QStyleOptionFrame clear = withClearEdges(*frame);
            return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    /// Without the style's shade, for which Qt starts threads that the first paint waits for.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override
    {
        if (element != CE_ToolBar || !isFusion())
            return QProxyStyle::drawControl(element, option, painter, widget);
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
            option->palette.color(QPalette::Window).darker(120));
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget = nullptr) const override
    {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && control == CC_ComboBox) {
            const QStyleOptionComboBox clear = withClearEdges(*combo);
            return QProxyStyle::drawComplexControl(control, &clear, painter, widget);
        }
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
            spin && control == CC_SpinBox) {
            const QStyleOptionSpinBox clear = withClearEdges(*spin);
            return QProxyStyle::drawComplexControl(control, &clear, painter, widget);
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

private:
    [[nodiscard]] bool isFusion() const
    {
        return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    }

    /// The style's own frame is of the colour that it lies on.
    static void drawCurrentCell(const QStyleOption& cell, QPainter& painter)
    {
        const bool isSelected = cell.state.testFlag(State_Selected);
        const QColor color
            = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
        painter.save();
        painter.setPen(color);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.rect.adjusted(0, 0, -1, -1));
        painter.restore();
    }
};

} // namespace

ThemeChoice::ThemeChoice()
    : m_systemStyle(QApplication::style()->name())
{
    QApplication::setStyle(new WindowStyle(m_systemStyle)); // it owns the style
    qApp->installEventFilter(this);
    mendPlaceholders();
}

void ThemeChoice::apply(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    const bool isSystem = theme == Theme::System;
    QApplication::setStyle(new WindowStyle(isSystem ? m_systemStyle : QStringLiteral("fusion")));
    // An empty palette asks for the platform's own again.
    QApplication::setPalette(isSystem ? QPalette() : palette(theme));
    mendPlaceholders();
}

/// The desktop may change its colours while we run.
bool ThemeChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        mendPlaceholders();
    return QObject::eventFilter(watched, event);
}

/// Qt makes placeholders of half the text's ink, which is too little to be read. All else stays the
/// desktop's.
void ThemeChoice::mendPlaceholders()
{
    if (m_theme != Theme::System)
        return;
    const QPalette now = QApplication::palette();
    const QColor base = now.color(QPalette::Base);
    const QColor faint = now.color(QPalette::PlaceholderText);
    if (contrast(blended(faint, base), base) >= textContrast)
        return;
    QPalette mended;
    mended.setColor(QPalette::PlaceholderText, readable(faint, now.color(QPalette::Text), base));
    QApplication::setPalette(mended);
}

QPalette ThemeChoice::palette(Theme theme)
{
    const Tones& tones = theme == Theme::Dark ? dark : light;
    QPalette made(tones.button, tones.window);
    made.setColor(QPalette::Window, tones.window);
    made.setColor(QPalette::Base, tones.base);
    made.setColor(QPalette::AlternateBase, tones.alternate);
    made.setColor(QPalette::ToolTipBase, tones.button);
    made.setColor(QPalette::Highlight, tones.highlight);
    made.setColor(QPalette::HighlightedText, Qt::white);
    made.setColor(QPalette::Link, tones.link);
    made.setColor(QPalette::LinkVisited, tones.link);
    made.setColor(QPalette::PlaceholderText, tones.faint);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        made.setColor(role, tones.text);
        made.setColor(QPalette::Disabled, role, tones.faint);
    }
    made.setColor(QPalette::Disabled, QPalette::Highlight, tones.faint);
    return made;
}

} // namespace farcopy
