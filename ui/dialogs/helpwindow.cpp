// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/helpwindow.h"

#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace farcopy {

namespace {

constexpr QSize usualSize(900, 640);

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

QUrl addressOf(const QString& id)
{
    return QUrl(id + QStringLiteral(".md"));
}

QString idOf(const QUrl& address)
{
    return address.fileName().section(u'.', 0, 0);
}

/// Shows the pages of the guide and nothing else: no file, no address of the network.
class GuideBrowser final : public QTextBrowser
{
public:
    explicit GuideBrowser(QList<text::Shortcut> shortcuts)
        : m_shortcuts(std::move(shortcuts))
    {
    }

private:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::MarkdownResource)
            return {};
        return text::helpText(idOf(name), m_shortcuts);
    }

    const QList<text::Shortcut> m_shortcuts;
};

} // namespace

HelpWindow::HelpWindow(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget)
    , m_page(new GuideBrowser(shortcutsOf(actions)))
{
    setWindowTitle(tr("Help"));
    resize(usualSize);
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Help page"));
    m_page->document()->setDocumentMargin(2.0 * letterWidth(fontMetrics()));
    m_contents->setSpacing(2);
    const auto pages = text::helpPages();
    for (const text::HelpPage& page : pages) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
    }

    auto* splitter = new QSplitter;
    splitter->addWidget(m_contents);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({usualSize.width() / 4, usualSize.width() * 3 / 4});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != idOf(m_page->source()))
            m_page->setSource(addressOf(item->data(Qt::UserRole).toString()));
    });
    connect(m_page, &QTextBrowser::sourceChanged, this,
        [this](const QUrl& address) { markPage(idOf(address)); });
    auto* close = new QShortcut(QKeySequence::Cancel, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showPage(const QString& id)
{
    m_page->setSource(
        addressOf(text::helpText(id, {}).isEmpty() ? text::helpPages().first().id : id));
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

void HelpWindow::markPage(const QString& id)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == id)
            m_contents->setCurrentRow(row);
    }
}

} // namespace farcopy
