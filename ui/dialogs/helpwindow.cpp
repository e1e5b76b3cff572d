// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/helpwindow.h"

#include "ui/dialogs/guidebrowser.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr QSize usualSize(1000, 700);

QList<text::Shortcut> shortcutsOf(const QList<QAction*>& actions)
{
    QList<text::Shortcut> shortcuts;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString what = action->text().remove(u'&');
        if (what.endsWith(u'…'))
            what.chop(1);
        shortcuts.append({action->shortcut().toString(QKeySequence::NativeText), what});
    }
    return shortcuts;
}

QString idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toString();
}

} // namespace

HelpWindow::HelpWindow(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_shortcuts(shortcutsOf(actions))
    , m_search(new QLineEdit)
    , m_nothing(new PlainLabel(QStringLiteral("nothingFound")))
    , m_contents(new QListWidget)
    , m_page(new GuideBrowser(m_shortcuts))
{
    setWindowTitle(tr("Help"));
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(20, 60)));
    if (parent)
        moveOver(*parent->window());
    m_page->setAccessibleName(tr("Help page"));

    auto* splitter = new QSplitter;
    splitter->addWidget(contentsSide());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({usualSize.width() / 4, usualSize.width() * 3 / 4});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_contents, &QListWidget::currentItemChanged, this, &HelpWindow::openCurrent);
    connect(m_page, &GuideBrowser::sourceChanged, this, [this](const QUrl& address) {
        markPage(GuideBrowser::idOf(address));
        markHits();
    });
    connectSearch();
}

/// To its middle, as dialogs are put there, and never off the screen.
void HelpWindow::moveOver(const QWidget& window)
{
    const QRect room = window.screen()->availableGeometry();
    QRect place = geometry();
    place.moveCenter(window.geometry().center());
    move(std::max(place.left(), room.left()), std::max(place.top(), room.top()));
}

QWidget* HelpWindow::contentsSide()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(*m_search);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setSpacing(2);
    const auto pages = text::helpPages();
    for (const text::HelpPage& page : pages) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
    }
    const int widest = m_contents->sizeHintForColumn(0) + 2 * m_contents->frameWidth()
        + 2 * m_contents->spacing();
    m_contents->setMinimumWidth(std::min(widest, usualSize.width() / 3));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents, 1);
    return side;
}

void HelpWindow::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::showNextHit);
    const auto find = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, find);
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
        &HelpWindow::showNextHit);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
}

void HelpWindow::showPage(const QString& id)
{
    const bool isKnown = !text::helpText(id, m_shortcuts).isEmpty();
    m_search->clear();
    m_page->setSource(GuideBrowser::addressOf(isKnown ? id : text::helpPages().first().id));
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

void HelpWindow::openCurrent()
{
    const QListWidgetItem* item = m_contents->currentItem();
    if (item != nullptr && idOf(*item) != GuideBrowser::idOf(m_page->source()))
        m_page->setSource(GuideBrowser::addressOf(idOf(*item)));
}

void HelpWindow::markPage(const QString& id)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (idOf(*m_contents->item(row)) == id)
            m_contents->setCurrentRow(row);
    }
}

/// Leaves those pages in the contents that hold the words, and shows one of them.
void HelpWindow::search()
{
    const QString words = m_search->text().simplified();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem* item = m_contents->item(row);
        const bool fits = text::helpHolds(idOf(*item), words, m_shortcuts);
        item->setHidden(!fits);
        if (fits && first == nullptr)
            first = item;
    }
    m_nothing->setPlainText(first == nullptr ? tr("Nothing found") : QString());
    const QListWidgetItem* current = m_contents->currentItem();
    if (first != nullptr && (current == nullptr || current->isHidden()))
        m_contents->setCurrentItem(first); // this marks its hits
    else
        markHits();
}

void HelpWindow::markHits()
{
    const QString words = m_search->text().simplified();
    QList<QTextEdit::ExtraSelection> hits;
    QTextCursor cursor(m_page->document());
    while (!words.isEmpty() && !(cursor = m_page->document()->find(words, cursor)).isNull()) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = cursor;
        hit.format.setBackground(palette().highlight());
        hit.format.setForeground(palette().highlightedText());
        hits.append(hit);
    }
    m_page->setExtraSelections(hits);
    if (hits.isEmpty())
        return;
    QTextCursor before = hits.first().cursor;
    before.setPosition(before.selectionStart());
    m_page->setTextCursor(before);
    m_page->ensureCursorVisible();
}

void HelpWindow::showNextHit()
{
    const QString words = m_search->text().simplified();
    if (words.isEmpty() || m_page->find(words))
        return;
    m_page->moveCursor(QTextCursor::Start); // once round
    m_page->find(words);
}

} // namespace farcopy
