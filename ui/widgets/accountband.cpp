// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accountband.h"

#include "ui/text/format.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/lineicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace farcopy {

namespace {

constexpr int iconEdge = 32; ///< of the picture; views scale it down
constexpr qreal corner = 6;

} // namespace

QColor markColor(MarkColour colour)
{
    switch (colour) {
    case MarkColour::None:
        break;
    case MarkColour::Red:
        return {0xc6, 0x28, 0x28};
    case MarkColour::Orange:
        return {0xf0, 0x8c, 0x1e};
    case MarkColour::Yellow:
        return {0xf2, 0xcb, 0x2e};
    case MarkColour::Green:
        return {0x2e, 0x7d, 0x32};
    case MarkColour::Teal:
        return {0x12, 0x84, 0x8c};
    case MarkColour::Blue:
        return {0x1f, 0x66, 0xc8};
    case MarkColour::Purple:
        return {0x83, 0x3a, 0xb4};
    case MarkColour::Grey:
        return {0x75, 0x7b, 0x82};
    }
    return {};
}

QColor textColorOn(const QColor& background)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrast(background, white) >= contrast(background, black) ? white : black;
}

QIcon markIcon(MarkColour colour)
{
    if (colour == MarkColour::None)
        return lineIcon(QStringLiteral("account"));
    QPixmap picture(iconEdge, iconEdge);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(colour));
    painter.drawRoundedRect(QRectF(4, 4, iconEdge - 8, iconEdge - 8), corner, corner);
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // a style would tint it
    icon.addPixmap(picture, QIcon::Disabled);
    return icon;
}

AccountBand::AccountBand(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("accountBand"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, not the window
    QFont font = this->font();
    font.setBold(true);
    setFont(font);
}

void AccountBand::showAccount(MarkColour colour, const QString& text)
{
    m_colour = colour;
    setText(text::plainLine(text));
    setAccessibleName(this->text());
    applyColour();
}

void AccountBand::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void AccountBand::applyColour()
{
    const QColor colour = markColor(m_colour);
    QPalette palette = QGuiApplication::palette();
    if (colour.isValid()) {
        palette.setColor(QPalette::Window, colour);
        palette.setColor(QPalette::WindowText, textColorOn(colour));
    } else {
        palette.setColor(QPalette::Window, palette.color(QPalette::Button));
    }
    setPalette(palette);
}

AccountBand* accountHead(const AccountMark& mark, const QString& account, QWidget* parent)
{
    auto* band = new AccountBand(parent);
    //: %1: label, name and number of an account
    const QString text = AccountBand::tr("In account %1").arg(text::markedTitle(mark, account));
    band->showAccount(mark.colour, text);
    return band;
}

} // namespace farcopy
