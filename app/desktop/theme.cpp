// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

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
    {0x1b, 0x1b, 0x1b}, {0x70, 0x70, 0x70}, {0x1f, 0x63, 0xb5}, {0x1a, 0x5f, 0xb4}};
const Tones dark{{0x2b, 0x2b, 0x2e}, {0x1f, 0x1f, 0x22}, {0x26, 0x26, 0x29}, {0x3a, 0x3a, 0x3e},
    {0xf0, 0xf0, 0xf0}, {0x96, 0x96, 0x9a}, {0x2f, 0x6f, 0xc0}, {0x7f, 0xb8, 0xff}};

} // namespace

ThemeChoice::ThemeChoice()
    : m_systemStyle(QApplication::style()->name())
{
}

void ThemeChoice::apply(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    const bool isSystem = theme == Theme::System;
    QApplication::setStyle(isSystem ? m_systemStyle : QStringLiteral("fusion"));
    // An empty palette asks for the platform's own again.
    QApplication::setPalette(isSystem ? QPalette() : palette(theme));
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
