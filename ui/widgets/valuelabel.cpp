// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/valuelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStringList>

namespace farcopy {

namespace {

constexpr QChar breakHere(0x200B); // zero width space
constexpr int longWord = 16;       ///< shorter words are left whole
constexpr int longRun = 10;

/// Long words may break after the marks that ids and ARNs are made of, and else every few letters.
QString breakable(const QString& word)
{
    if (word.size() <= longWord)
        return word;
    QString broken;
    broken.reserve(word.size() + word.size() / 4);
    int run = 0;
    for (const QChar c : word) {
        broken.append(c);
        const bool isMark = c == QLatin1Char(':') || c == QLatin1Char('/') || c == QLatin1Char('-')
            || c == QLatin1Char('_');
        if (++run < longRun && !(isMark && run > 3))
            continue;
        broken.append(breakHere);
        run = 0;
    }
    return broken;
}

QString withBreaks(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words)
        word = breakable(word);
    return words.join(QLatin1Char(' '));
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
    setText(withBreaks(value));
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
