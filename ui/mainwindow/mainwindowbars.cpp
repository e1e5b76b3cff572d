// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/rows/filtersuggestions.h"
#include "ui/mainwindow/accountmenus.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/text/filtertext.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

/// What MainWindow has around its pages: menus, tools, status.
namespace farcopy {

namespace {

/// Some desktops on Linux show the menus of all programs in one place. Qt asks whether this one
/// does when a menu bar is made, over the message bus, and waits for the answer: while this lives
/// it does not, and the desktop is asked once the window has been painted.
class OwnMenuBarAtFirst
{
public:
    explicit OwnMenuBarAtFirst(QMainWindow& window)
    {
#ifdef Q_OS_LINUX
        m_wasOff = QCoreApplication::testAttribute(attribute);
        QCoreApplication::setAttribute(attribute);
        if (!m_wasOff)
            afterFirstPaint(window, &window, [&window] { offerToDesktop(window); });
#else
        Q_UNUSED(window)
#endif
    }
    ~OwnMenuBarAtFirst()
    {
#ifdef Q_OS_LINUX
        QCoreApplication::setAttribute(attribute, m_wasOff);
#endif
    }
    Q_DISABLE_COPY_MOVE(OwnMenuBarAtFirst)

private:
#ifdef Q_OS_LINUX
    static constexpr auto attribute = Qt::AA_DontUseNativeMenuBar;

    /// A menu bar learns where it is shown when it is made: of two, the one that the desktop takes
    /// has the menus.
    static void offerToDesktop(QMainWindow& window)
    {
        auto* bar = new QMenuBar(&window);
        if (!bar->isNativeMenuBar()) {
            delete bar;
            return;
        }
        bar->addActions(window.menuBar()->actions());
        window.menuBar()->hide();
    }

    bool m_wasOff = false;
#endif
};

} // namespace

void MainWindow::setUpMenus()
{
    const OwnMenuBarAtFirst atFirst(*this);
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.chooseAccount, m_actions.closeAccount});
    file->addSeparator();
    file->addAction(m_actions.settings);
    file->addSeparator();
    file->addAction(m_actions.quit);

    QMenu* backup = menuBar()->addMenu(tr("&Backup"));
    backup->addActions({m_actions.copy, m_actions.tags, m_actions.undoTags});
    backup->addSeparator();
    backup->addActions({m_actions.copyIds, m_actions.copyArns, m_actions.selectAll});
    backup->addSeparator();
    backup->addActions({m_actions.compare, m_actions.showInConsole, m_actions.exportSelected,
        m_actions.exportShown});

    m_copiesMenu = menuBar()->addMenu(tr("&Copies"));

    menuBar()->addMenu(m_accountMenus->menu());

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->addAction(m_actions.chooseAccount);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.refresh, m_actions.findBackups, m_actions.clearFilter});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.showRegions, m_actions.showDetails, m_actions.showCopies});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions.showActivity);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.help, m_actions.filterHelp, m_actions.shortcutHelp});
    help->addSeparator();
    help->addAction(m_actions.about);
}

void MainWindow::setUpToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});

    m_accountMenus = new AccountMenus(m_actions, m_accounts, m_open, *this);
    m_accountButton = new QToolButton(bar);
    m_accountButton->setObjectName(QStringLiteral("account"));
    m_accountButton->setIcon(lineIcon(QStringLiteral("account")));
    m_accountButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setMenu(m_accountMenus->popup());
    m_accountButton->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_accountButton);
    bar->addSeparator();
    bar->addActions({m_actions.refresh, m_actions.copy, m_actions.tags});
    for (QAction* action : {m_actions.refresh, m_actions.copy, m_actions.tags})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    auto* exporting = new QToolButton(bar);
    exporting->setObjectName(QStringLiteral("export"));
    exporting->setText(tr("Export"));
    exporting->setIcon(lineIcon(QStringLiteral("export")));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setPopupMode(QToolButton::InstantPopup);
    exporting->setFocusPolicy(Qt::TabFocus);
    exporting->addActions({m_actions.exportSelected, m_actions.exportShown});
    exporting->setEnabled(m_actions.exportShown->isEnabled());
    connect(m_actions.exportShown, &QAction::enabledChanged, exporting, &QWidget::setEnabled);
    bar->addWidget(exporting);

    auto* end = new QWidget(bar);
    m_filter = new FilterEdit(end);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: words, type:windows, age>30d …"));
    m_filter->setHelp(text::filterHelpText());
    m_filter->setSuggester([this](const QString& text, int cursor) {
        if (!shown())
            return FilterEdit::Suggestions{};
        const FilterSuggestions found = shown()->filterSuggestions(text, cursor);
        return FilterEdit::Suggestions{found.start, found.length, found.texts};
    });
    m_filter->setMinimumWidth(letterWidth(fontMetrics()) * 30);
    m_filter->setMaximumWidth(letterWidth(fontMetrics()) * 64);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(end);
    line->setContentsMargins({});
    line->addStretch(); // what is left once the filter is as wide as it may be
    line->addWidget(m_filter, 1);
    bar->addWidget(end);
}

void MainWindow::setUpStatusBar()
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(6, 0, 6, 0);
    m_trouble = new QToolButton(this);
    m_trouble->setObjectName(QStringLiteral("regionTrouble"));
    m_trouble->setAutoRaise(true);
    m_trouble->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trouble->setFocusPolicy(Qt::TabFocus);
    m_trouble->setIcon(lineIcon(QStringLiteral("warning"), IconTone::Warning));
    m_trouble->setToolTip(tr("Show why"));
    connect(m_trouble, &QToolButton::clicked, this, [this] {
        if (shown())
            shown()->explainRegion({});
    });
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_trouble);
    statusBar()->setSizeGripEnabled(false);
}

} // namespace farcopy
