// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linkbutton.h"

#include "ui/text/plaintip.h"

#include <QResizeEvent>

namespace farcopy {

namespace {

constexpr int leastLetters = 8;

/// `&` marks a mnemonic in the text of a button.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

LinkButton::LinkButton(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setLinkText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize LinkButton::sizeHint() const
{
    return {widthOf(m_text), QToolButton::sizeHint().height()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {widthOf(QString(leastLetters, QLatin1Char('m'))), sizeHint().height()};
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    elide();
}

void LinkButton::elide()
{
    const int room = width() - widthOf({});
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, room);
    setText(asLabel(shown));
    setToolTip(shown == m_text ? QString() : text::plainTip(m_text));
}

int LinkButton::widthOf(const QString& text) const
{
    const int around = fontMetrics().averageCharWidth() * 2;
    return iconSize().width() + around + fontMetrics().horizontalAdvance(text) + 8;
}

} // namespace farcopy
