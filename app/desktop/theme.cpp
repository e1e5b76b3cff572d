// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include "app/desktop/windowstyle.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QEvent>

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

} // namespace

ThemeChoice::ThemeChoice(Theme theme)
    : m_systemStyle(QApplication::style()->name())
{
    QApplication::setStyle(new WindowStyle(m_systemStyle)); // it owns the style
    qApp->installEventFilter(this);
    mendPlaceholders();
    apply(theme);
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
