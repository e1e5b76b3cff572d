// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/valuelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace farcopy {

namespace {

constexpr QChar breakHere(0x200B); // zero width space
constexpr int longRun = 12;

/// Long words may break after the marks that ids and ARNs are made of, and else every few letters.
QString breakable(const QString& text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / 4);
    int run = 0;
    for (const QChar c : text) {
        broken.append(c);
        run = c.isSpace() ? 0 : run + 1;
        const bool isMark = c == QLatin1Char(':') || c == QLatin1Char('/') || c == QLatin1Char('-')
            || c == QLatin1Char('_');
        if ((isMark && run > 1) || run >= longRun) {
            broken.append(breakHere);
            run = 0;
        }
    }
    return broken;
}

} // namespace

ValueLabel::ValueLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueLabel::setValue(const QString& value)
{
    if (value == m_value)
        return;
    m_value = value;
    setText(breakable(value));
}

void ValueLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("Copy selection"), this, &ValueLabel::copySelection);
    copy->setEnabled(hasSelectedText());
    menu->addAction(
        tr("Copy all"), this, [this] { QGuiApplication::clipboard()->setText(m_value); });
    event->accept();
    menu->popup(event->globalPos());
}

void ValueLabel::copySelection()
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(selectedText().remove(breakHere));
}

} // namespace farcopy
