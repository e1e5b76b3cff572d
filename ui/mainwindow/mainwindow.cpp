// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/presenters/accountspresenter.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/copiespane.h"
#include "ui/pages/firstrunpage.h"
#include "ui/text/filtertext.h"
#include "ui/text/format.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace farcopy {

namespace {

const QString geometryKey = QStringLiteral("window");
const QString panesKey = QStringLiteral("panes");

/// `&` is a mnemonic in menus and on buttons.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MainWindow::MainWindow(
    AccountsPresenter& accounts, Settings& settings, const Clock& clock, QWidget* parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
    , m_actions(*this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Farcopy"));
    setWindowIcon(applicationIcon());
    setUpPages();
    setUpToolBar();
    setUpMenus();
    setUpStatusBar();
    connectActions();
    connectPaneActions();
    // The frame of the window manager comes on top of it.
    resize(QSize(1360, 860).boundedTo(screen()->availableSize() - QSize(20, 60)));
    restoreGeometry(m_settings.viewState(geometryKey));
    showFirstRun();
}

MainWindow::~MainWindow()
{
    delete m_screen;
}

void MainWindow::showWorkspace(Workspace* workspace)
{
    if (m_screen) {
        saveView();
        delete m_screen;
    }
    if (!workspace) {
        showFirstRun();
        return;
    }
    m_screen = new WorkspaceScreen(*workspace, m_settings, m_clock, m_stack);
    m_stack->addWidget(m_screen);
    m_screen->page().restoreView(m_settings.viewState(panesKey));
    connect(m_screen, &WorkspaceScreen::changed, this, &MainWindow::update);
    connect(m_screen, &WorkspaceScreen::signInWanted, this, &MainWindow::showFirstRun);
    connect(m_screen, &WorkspaceScreen::filterTextChanged, m_filter, &QLineEdit::setText);
    m_screen->setFilterText(m_filter->text());
    m_screen->page().setRegionsShown(m_actions.showRegions->isChecked());
    m_screen->page().setDetailsShown(m_actions.showDetails->isChecked());
    m_screen->page().setCopiesShown(m_actions.showCopies->isChecked());
    hangCopyActions();
    showBackups();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto copies = m_screen ? m_screen->unfinishedCopies() : notices::Unfinished();
    if (copies.waiting + copies.running > 0 && !m_isLeaving) {
        event->ignore();
        leave(tr("Quit"), [this] {
            m_isLeaving = true;
            close();
        });
        return;
    }
    saveView();
    QMainWindow::closeEvent(event);
}

void MainWindow::setUpMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.chooseAccount);
    file->addSeparator();
    file->addAction(m_actions.quit);

    QMenu* backup = menuBar()->addMenu(tr("&Backup"));
    backup->addActions({m_actions.copy, m_actions.tags});
    backup->addSeparator();
    backup->addActions({m_actions.copyIds, m_actions.copyArns, m_actions.selectAll});

    m_copiesMenu = menuBar()->addMenu(tr("&Copies"));

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->addActions({m_actions.refresh, m_actions.findBackups, m_actions.clearFilter});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.showRegions, m_actions.showDetails, m_actions.showCopies});

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.filterHelp, m_actions.about});
}

void MainWindow::setUpToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});

    m_accountMenu = new QMenu(this);
    m_accountButton = new QToolButton(bar);
    m_accountButton->setObjectName(QStringLiteral("account"));
    m_accountButton->setIcon(lineIcon(QStringLiteral("account")));
    m_accountButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setMenu(m_accountMenu);
    m_accountButton->setFocusPolicy(Qt::TabFocus);
    connect(m_accountMenu, &QMenu::aboutToShow, this, &MainWindow::fillAccountMenu);
    bar->addWidget(m_accountButton);
    bar->addSeparator();
    bar->addActions({m_actions.refresh, m_actions.copy, m_actions.tags});
    for (QAction* action : {m_actions.refresh, m_actions.copy, m_actions.tags})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);

    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_filter = new FilterEdit(bar);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: words, type:windows, age>30d …"));
    m_filter->setHelp(text::filterHelpText());
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_filter);
}

void MainWindow::setUpPages()
{
    m_stack = new QStackedWidget(this);
    m_firstRun = new QWidget(m_stack);
    m_back = new QPushButton(tr("Back to the backups"), m_firstRun);
    m_back->setObjectName(QStringLiteral("backToBackups"));
    connect(m_back, &QPushButton::clicked, this, &MainWindow::showBackups);
    auto* layout = new QVBoxLayout(m_firstRun);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choice = new FirstRunPage(m_accounts, m_firstRun);
    choice->setGate(
        [this](std::function<void()> choose) { leave(tr("Switch account"), std::move(choose)); });
    layout->addWidget(choice, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->addWidget(m_back);
    foot->addStretch(1);
    layout->addLayout(foot);
    m_stack->addWidget(m_firstRun);
    setCentralWidget(m_stack);
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
        if (m_screen)
            m_screen->explainRegion({});
    });
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_trouble);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    const auto onScreen = [this](QAction* action, void (WorkspaceScreen::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (m_screen)
                (m_screen->*slot)();
        });
    };
    onScreen(m_actions.refresh, &WorkspaceScreen::refresh);
    onScreen(m_actions.copy, &WorkspaceScreen::openCopyDialog);
    onScreen(m_actions.tags, &WorkspaceScreen::openTagsDialog);
    onScreen(m_actions.copyIds, &WorkspaceScreen::copyIds);
    onScreen(m_actions.copyArns, &WorkspaceScreen::copyArns);
    connect(m_actions.selectAll, &QAction::triggered, this, [this] {
        if (m_screen)
            m_screen->page().list().selectAll();
    });
    connect(m_actions.findBackups, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions.clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString& text) {
        if (m_screen)
            m_screen->setFilterText(text);
    });
    connect(m_actions.chooseAccount, &QAction::triggered, this, &MainWindow::showFirstRun);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.filterHelp, &QAction::triggered, this,
        [this] { notices::showFilterTerms(this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { notices::showAbout(this); });
}

void MainWindow::connectPaneActions()
{
    const auto onPage = [this](QAction* action, void (BackupsPage::*slot)(bool)) {
        connect(action, &QAction::toggled, this, [this, slot](bool shown) {
            if (m_screen)
                (m_screen->page().*slot)(shown);
        });
    };
    onPage(m_actions.showRegions, &BackupsPage::setRegionsShown);
    onPage(m_actions.showDetails, &BackupsPage::setDetailsShown);
    onPage(m_actions.showCopies, &BackupsPage::setCopiesShown);
}

void MainWindow::fillAccountMenu()
{
    m_accountMenu->clear();
    m_accounts.reload();
    const auto add = [this](const QString& label, std::function<void()> choose) {
        m_accountMenu->addAction(
            asLabel(label), this, [this, choose] { leave(tr("Switch account"), choose); });
    };
    const QList<AccountRow> rows = m_accounts.accounts();
    for (const AccountRow& row : rows) {
        if (!row.isUsable())
            continue;
        const QString name = row.choice.origin == CredentialOrigin::Environment
            ? tr("Environment")
            : text::plainLine(row.choice.name, 60);
        add(name, [this, choice = row.choice] { m_accounts.choose(choice); });
    }
    add(tr("Sandbox"), [this] { m_accounts.chooseSandbox(); });
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(m_actions.chooseAccount);
}

void MainWindow::hangCopyActions()
{
    BackupsPage& page = m_screen->page();
    m_copiesMenu->clear();
    m_copiesMenu->addActions(page.copies().menuActions());
    if (m_viewMenu->actions().last()->menu())
        m_viewMenu->removeAction(m_viewMenu->actions().last());
    m_viewMenu->addMenu(page.list().columnMenu());
    page.list().table()->addActions(
        {m_actions.copy, m_actions.tags, m_actions.copyIds, m_actions.copyArns, m_actions.refresh});
}

void MainWindow::showFirstRun()
{
    m_accounts.reload();
    m_back->setVisible(m_screen);
    m_stack->setCurrentWidget(m_firstRun);
    update();
}

void MainWindow::showBackups()
{
    m_stack->setCurrentWidget(m_screen);
    m_screen->page().list().focusTable();
    update();
}

void MainWindow::update()
{
    const bool isOpen = m_screen && m_stack->currentWidget() == m_screen;
    m_actions.setAccountOpen(isOpen);
    m_actions.setSelectionSize(isOpen ? m_screen->selectedCount() : 0);
    m_filter->setEnabled(isOpen);
    m_copiesMenu->setEnabled(isOpen);
    m_filter->setProblem(isOpen ? m_screen->filterProblem() : QString());
    const QString account = m_screen ? m_screen->accountText() : tr("No account");
    m_accountButton->setText(asLabel(account));
    m_accountButton->setAccessibleName(tr("Account: %1").arg(account));
    setWindowTitle(
        m_screen ? QStringLiteral("%1 – Farcopy").arg(account) : QStringLiteral("Farcopy"));
    m_summary->setText(isOpen ? m_screen->page().summary() : QString());
    const QString trouble = isOpen ? m_screen->regionTrouble() : QString();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void MainWindow::saveView()
{
    m_settings.setViewState(geometryKey, saveGeometry());
    if (m_screen)
        m_settings.setViewState(panesKey, m_screen->page().saveView());
}

void MainWindow::leave(const QString& leaving, std::function<void()> go)
{
    const auto copies = m_screen ? m_screen->unfinishedCopies() : notices::Unfinished();
    if (copies.waiting + copies.running == 0)
        go();
    else
        notices::askToLeave(copies, leaving, this, std::move(go));
}

} // namespace farcopy
