// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filteredit.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_texts(new QStringListModel(this))
{
    addClearButton(*this);
    // A lens that is no button: an action of the line would be one that does nothing.
    setTextMargins(lensWidth(), 0, 0, 0);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // A term whose value is just being chosen is not wrong yet.
        const bool wantsValue
            = !text().isEmpty() && QStringLiteral(":<>=,").contains(text().back());
        if (isSuggesting() && wantsValue)
            m_pause.start();
        else
            announce();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty())
            announce();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::announce);

    connect(this, &QLineEdit::textEdited, this, [this] { suggest(false); });
}

void FilterEdit::setProblem(const QString& problem)
{
    m_problem = problem;
    setHelp(m_help);
    update();
}

void FilterEdit::setHelp(const QString& help)
{
    m_help = help;
    const QString& tip = m_problem.isEmpty() ? m_help : m_problem;
    setAccessibleDescription(tip);
    setToolTip(text::plainTip(tip));
}

void FilterEdit::setSuggester(Suggester suggester)
{
    m_suggester = std::move(suggester);
}

bool FilterEdit::event(QEvent* event)
{
    // A chosen suggestion is taken; else it is the way to the next widget.
    if (event->type() == QEvent::KeyPress && isSuggesting()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        const bool isChosen = hasChoice();
        const int row = m_completer->popup()->currentIndex().row();
        m_completer->popup()->hide();
        if (isChosen) {
            take(m_suggestions.texts.value(row));
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

/// Who goes on to the list means the list that this filter makes.
void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::MouseFocusReason)
        announce();
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->key() == Qt::Key_Escape && isSuggesting()) || (isReturn && hasChoice())) {
        event->ignore(); // the list of suggestions takes it
        return;
    }
    if (isReturn && isSuggesting()) { // else the list would take its first entry for a choice
        m_completer->popup()->hide();
        announce();
        return;
    }
    if (event->key() == Qt::Key_Down
        || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        suggest(true);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const int edge = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QRect lens = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
        {edge, edge}, rect().adjusted(6, 0, -6, 0));
    const QIcon icon = m_problem.isEmpty() ? lineIcon(QStringLiteral("filter"), IconTone::Muted)
                                           : lineIcon(QStringLiteral("warning"), IconTone::Warning);
    QPainter painter(this);
    icon.paint(&painter, lens, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

QAbstractItemView& FilterEdit::suggestionList()
{
    if (!m_completer) {
        // Not setCompleter(): that one completes the whole line, here it is a term of it.
        m_completer = new QCompleter(m_texts, this);
        m_completer->setWidget(this);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->popup()->setObjectName(QStringLiteral("suggestions"));
        m_completer->popup()->setAccessibleName(tr("Suggestions"));
        m_completer->popup()->setTextElideMode(Qt::ElideRight);
        connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterEdit::take);
    }
    return *m_completer->popup();
}

void FilterEdit::suggest(bool isWanted)
{
    m_suggestions = m_suggester ? m_suggester(text(), cursorPosition()) : Suggestions{};
    const QString there = text().mid(m_suggestions.start, m_suggestions.length);
    const bool saysNothingNew = m_suggestions.texts.size() == 1
        && m_suggestions.texts.first().trimmed().compare(there, Qt::CaseInsensitive) == 0;
    if (m_suggestions.texts.isEmpty() || saysNothingNew || (there.isEmpty() && !isWanted)) {
        if (isSuggesting())
            m_completer->popup()->hide();
        return;
    }
    m_texts->setStringList(m_suggestions.texts);
    QAbstractItemView* popup = &suggestionList();
    const int most = letterWidth(fontMetrics()) * 60;
    const int wide = popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width()
        + 2 * popup->frameWidth() + 4;
    QRect place = cursorRect();
    place.setLeft(std::max(0,
        place.left()
            - fontMetrics().horizontalAdvance(
                text().mid(m_suggestions.start, cursorPosition() - m_suggestions.start))));
    place.setWidth(std::min(wide, most));
    m_completer->complete(place);
    // A list that gets the focus makes its first entry the current one, and Down the second.
    const auto chooseNone = [popup] { popup->setCurrentIndex({}); };
    chooseNone();
    QMetaObject::invokeMethod(popup, chooseNone, Qt::QueuedConnection);
}

void FilterEdit::take(const QString& suggestion)
{
    if (suggestion.isEmpty())
        return;
    QString line = text();
    line.replace(m_suggestions.start, m_suggestions.length, suggestion);
    const auto cursor = m_suggestions.start + suggestion.size();
    // One space behind a whole term is enough.
    if (suggestion.endsWith(QLatin1Char(' ')) && cursor < line.size() && line.at(cursor).isSpace())
        line.remove(cursor, 1);
    setText(line);
    setCursorPosition(int(cursor));
    if (!suggestion.endsWith(QLatin1Char(' '))) // not inside the list that is closing
        QMetaObject::invokeMethod(
            this, [this] { suggest(true); }, Qt::QueuedConnection);
}

bool FilterEdit::isSuggesting() const
{
    return m_completer && m_completer->popup()->isVisible();
}

bool FilterEdit::hasChoice() const
{
    return isSuggesting() && m_completer->popup()->selectionModel()->hasSelection();
}

int FilterEdit::lensWidth() const
{
    return style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 6;
}

void FilterEdit::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit filterChanged(m_announced);
}

} // namespace farcopy
