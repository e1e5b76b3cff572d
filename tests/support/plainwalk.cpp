// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace farcopy::test {

namespace {

constexpr int mostRows = 60;

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

bool isFreeOf(bool (*isBad)(QChar), const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), isBad);
}

/// Whether more than letters came of a text that Qt takes for HTML.
bool isInterpreted(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor() || format.fontWeight() > QFont::Medium)
                return true;
        }
    }
    return false;
}

bool isInterpreted(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    QTextDocument document;
    document.setHtml(text);
    return isInterpreted(document);
}

class Walk
{
public:
    explicit Walk(const QWidget& top)
        : m_top(top)
    {
    }

    QStringList flaws()
    {
        noteLine(m_top, m_top.windowTitle());
        noteSize();
        look(m_top);
        const auto inside = m_top.findChildren<QWidget*>();
        for (const QWidget* widget : inside) {
            if (!widget->isWindow() && widget->window() == &m_top)
                look(*widget);
        }
        return m_flaws;
    }

private:
    void note(const QWidget& widget, const char* what, const QString& text)
    {
        m_flaws.append(QStringLiteral("%1 “%2” %3: %4")
                           .arg(QLatin1String(widget.metaObject()->className()),
                               widget.objectName(), QLatin1String(what), text.left(60)));
    }

    /// Text that stands in one line.
    void noteLine(const QWidget& widget, const QString& text)
    {
        if (!isFreeOf(breaksLine, text))
            note(widget, "breaks its line", text);
        noteDirection(widget, text);
    }

    void noteDirection(const QWidget& widget, const QString& text)
    {
        if (!isFreeOf(turnsDirection, text))
            note(widget, "turns the direction", text);
    }

    void noteTip(const QWidget& widget, const QString& tip)
    {
        if (isInterpreted(tip))
            note(widget, "has a tip with markup", tip);
    }

    void noteSize()
    {
        const int room = m_top.screen()->availableSize().width();
        const int least = std::max(m_top.minimumSizeHint().width(), m_top.minimumWidth());
        if (least > room || (qobject_cast<const QDialog*>(&m_top) && m_top.width() > room))
            note(
                m_top, "is wider than the screen", QString::number(std::max(least, m_top.width())));
    }

    void look(const QWidget& widget)
    {
        noteTip(widget, widget.toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            const bool isRich = label->textFormat() == Qt::RichText
                || label->textFormat() == Qt::MarkdownText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            if (isRich)
                note(widget, "shows rich text", label->text());
            noteDirection(widget, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            noteLine(widget, button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            noteLine(widget, group->title());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < bar->count(); ++i)
                noteLine(widget, bar->tabText(i));
        } else if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) {
            if (isInterpreted(*edit->document()))
                note(widget, "interprets markup", edit->toPlainText());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            if (view->model() && !qobject_cast<const QHeaderView*>(view)) // it has the same model
                lookAtRows(*view, {});
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < std::min(box->count(), mostRows); ++i)
                noteLine(widget, box->itemText(i));
        }
        const auto actions = widget.actions();
        for (const QAction* action : actions)
            noteLine(widget, action->text());
    }

    void lookAtRows(const QAbstractItemView& view, const QModelIndex& parent)
    {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const auto* delegate
                    = qobject_cast<const QStyledItemDelegate*>(view.itemDelegateForIndex(index));
                const QVariant shown = index.data(Qt::DisplayRole);
                noteLine(view,
                    delegate ? delegate->displayText(shown, view.locale()) : shown.toString());
                noteTip(view, index.data(Qt::ToolTipRole).toString());
                if (column == 0)
                    lookAtRows(view, index);
            }
        }
    }

    const QWidget& m_top;
    QStringList m_flaws;
};

} // namespace

QStringList flawsOf(const QWidget& top)
{
    return Walk(top).flaws();
}

} // namespace farcopy::test
