// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/presenters/accountspresenter.h"
#include "core/presenters/openaccounts.h"
#include "core/settings/settings.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/mainwindow/accountmenus.h"
#include "ui/mainwindow/accountscreens.h"
#include "ui/mainwindow/background.h"
#include "ui/mainwindow/backupchores.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/pages/accountspage.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/copiespane.h"
#include "ui/pages/regionlist.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace farcopy {

namespace {

const QString geometryKey = QStringLiteral("window");
constexpr int mostAccountLetters = 44;

/// `&` is a mnemonic in menus and on buttons.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MainWindow::MainWindow(AccountsPresenter& accounts, OpenAccounts& open, AccountStates& states,
    KeychainEntries& entries, Settings& settings, const Clock& clock, FirstShow firstShow,
    QWidget* parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_open(open)
    , m_states(states)
    , m_entries(entries)
    , m_settings(settings)
    , m_clock(clock)
    , m_actions(*this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Farcopy"));
    setUpPlace();
    if (firstShow == FirstShow::WhileMade)
        show();
    setUpPages();
    setUpToolBar();
    setUpMenus();
    setUpStatusBar();
    m_background = new Background(*m_screens, m_settings, *this);
    connectActions();
    connectPaneActions();
    connectAccounts();
    update();
    if (firstShow == FirstShow::WhileMade)
        showContents();
}

MainWindow::~MainWindow()
{
    delete m_background; // it watches the screens
    delete m_screens;    // before what it tells of its going
}

bool MainWindow::hasTray() const
{
    return m_background->hasTray();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveView();
    if (!m_background->mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::setUpPlace()
{
    // The frame of the window manager comes on top of it.
    resize(QSize(1360, 860).boundedTo(screen()->availableSize() - QSize(20, 60)));
    restoreGeometry(m_settings.viewState(geometryKey));
}

/// What a window gets after it was shown is hidden until the event loop shows it, which may paint
/// the window first.
void MainWindow::showContents()
{
    const auto parts = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (!part->isWindow() && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part->show();
    }
}

void MainWindow::setUpPages()
{
    m_stack = new QStackedWidget(this);
    m_screens = new AccountScreens(m_open, m_accounts, m_states, m_settings, m_clock, m_stack);
    m_stack->addWidget(m_screens);
    setCentralWidget(m_stack);
}

/// Made when it is first shown: a start that opens the account of the last one does without.
AccountsPage& MainWindow::accountsPage()
{
    if (m_page)
        return *m_page;
    m_accountsFrame = new QWidget(m_stack);
    m_back = new QPushButton(tr("Back to the backups"), m_accountsFrame);
    m_back->setObjectName(QStringLiteral("backToBackups"));
    connect(m_back, &QPushButton::clicked, this, &MainWindow::showBackups);
    m_page = new AccountsPage(m_accounts, m_states, m_entries, m_clock, m_accountsFrame);
    connect(m_page, &AccountsPage::accountWanted, this, &MainWindow::showAccount);
    connect(m_page, &AccountsPage::closeAccountWanted, this, &MainWindow::closeAccount);
    auto* layout = new QVBoxLayout(m_accountsFrame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->addWidget(m_back);
    foot->addStretch(1);
    layout->addLayout(foot);
    m_stack->addWidget(m_accountsFrame);
    return *m_page;
}

void MainWindow::connectActions()
{
    const auto onScreen = [this](QAction* action, void (WorkspaceScreen::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (shown())
                (shown()->*slot)();
        });
    };
    onScreen(m_actions.refresh, &WorkspaceScreen::refresh);
    onScreen(m_actions.copy, &WorkspaceScreen::openCopyDialog);
    const auto onSelection = [this](QAction* action, void (BackupChores::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (shown())
                (shown()->chores().*slot)();
        });
    };
    onSelection(m_actions.tags, &BackupChores::editTags);
    onSelection(m_actions.undoTags, &BackupChores::undoTags);
    onSelection(m_actions.copyIds, &BackupChores::copyIds);
    onSelection(m_actions.copyArns, &BackupChores::copyArns);
    onSelection(m_actions.showInConsole, &BackupChores::showInConsole);
    onSelection(m_actions.compare, &BackupChores::compare);
    onSelection(m_actions.exportSelected, &BackupChores::exportSelected);
    onSelection(m_actions.exportShown, &BackupChores::exportShown);
    connect(m_actions.selectAll, &QAction::triggered, this, [this] {
        if (shown())
            shown()->page().list().selectAll();
    });
    connect(m_actions.findBackups, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions.clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString& text) {
        if (shown())
            shown()->setFilterText(text);
    });
    connect(m_actions.chooseAccount, &QAction::triggered, this, &MainWindow::showAccounts);
    connect(m_actions.showActivity, &QAction::triggered, this, [this] {
        if (!shown())
            return;
        m_stack->setCurrentWidget(m_screens);
        shown()->showActivity(true);
    });
    connect(m_actions.markAccount, &QAction::triggered, this, [this] {
        if (const auto account = m_open.current())
            accountsPage().editMark(*account);
    });
    connect(m_actions.closeAccount, &QAction::triggered, this, [this] {
        if (const auto account = m_open.current())
            closeAccount(*account);
    });
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_actions.quit, &QAction::triggered, m_background, &Background::quit);
    connect(m_actions.help, &QAction::triggered, this, [this] { showHelp("start"); });
    connect(m_actions.filterHelp, &QAction::triggered, this, [this] { showHelp("find"); });
    connect(m_actions.shortcutHelp, &QAction::triggered, this, [this] { showHelp("shortcuts"); });
    connect(m_actions.about, &QAction::triggered, this, [this] { notices::showAbout(this); });
}

void MainWindow::showHelp(const char* page)
{
    if (!m_help || m_helpOf != shown()) {
        delete m_help;
        m_helpOf = shown();
        QList<QAction*> all = actions();
        if (shown())
            all += shown()->actionsWithKeys();
        all.removeIf([](const QAction* action) { return !action->isVisible(); });
        m_help = new HelpWindow(all, this);
    }
    m_help->showPage(QLatin1String(page));
}

void MainWindow::connectPaneActions()
{
    const auto onPage = [this](QAction* action, void (BackupsPage::*slot)(bool)) {
        connect(action, &QAction::toggled, this, [this, slot](bool shown) {
            for (WorkspaceScreen* each : m_screens->all())
                (each->page().*slot)(shown);
        });
    };
    onPage(m_actions.showRegions, &BackupsPage::setRegionsShown);
    onPage(m_actions.showDetails, &BackupsPage::setDetailsShown);
    onPage(m_actions.showCopies, &BackupsPage::setCopiesShown);
}

void MainWindow::connectAccounts()
{
    connect(m_screens, &AccountScreens::screenAdded, this, &MainWindow::takeScreen);
    connect(m_screens, &AccountScreens::currentChanged, this, &MainWindow::showCurrent);
    connect(m_screens, &AccountScreens::changed, this, &MainWindow::update);
    connect(m_screens, &AccountScreens::choiceWanted, this, &MainWindow::showAccounts);
    connect(m_screens, &AccountScreens::accountWanted, this, &MainWindow::showAccount);
    connect(m_screens, &AccountScreens::closeWanted, this, &MainWindow::closeAccount);
    connect(m_screens, &AccountScreens::markWanted, this,
        [this](const AccountChoice& account) { accountsPage().editMark(account); });
    connect(m_accountMenus, &AccountMenus::accountWanted, this, &MainWindow::showAccount);
}

void MainWindow::takePreferences()
{
    for (WorkspaceScreen* each : m_screens->all())
        each->takePreferences(m_settings);
}

WorkspaceScreen* MainWindow::shown() const
{
    return m_screens->current();
}

void MainWindow::showAccount(const AccountChoice& account)
{
    if (m_open.isOpen(account)) {
        m_open.show(account);
        m_settings.setLastAccount(account);
        showBackups();
    } else if (account.origin == CredentialOrigin::Sandbox) {
        m_accounts.chooseSandbox();
    } else {
        m_accounts.choose(account);
    }
}

void MainWindow::closeAccount(const AccountChoice& account)
{
    const auto copies = m_screens->unfinishedCopies(account);
    if (copies.none())
        m_open.close(account);
    else
        notices::askToLeave(
            copies, tr("Close account"), this, [this, account] { m_open.close(account); });
}

void MainWindow::takeScreen(WorkspaceScreen* screen)
{
    BackupsPage& page = screen->page();
    page.setRegionsShown(m_actions.showRegions->isChecked());
    page.setDetailsShown(m_actions.showDetails->isChecked());
    page.setCopiesShown(m_actions.showCopies->isChecked());
    page.regions().addFoot({m_actions.showActivity, m_actions.settings});
    const auto separator = [&page] {
        auto* line = new QAction(&page);
        line->setSeparator(true);
        return line;
    };
    page.list().table()->addActions({m_actions.copy, m_actions.tags, m_actions.compare, separator(),
        m_actions.copyIds, m_actions.copyArns, m_actions.showInConsole, m_actions.exportSelected,
        separator(), m_actions.selectAll, m_actions.refresh});
    connect(screen, &WorkspaceScreen::filterTextChanged, m_filter, &QLineEdit::setText);
}

/// Menus and filter are those of the account that is shown.
void MainWindow::showCurrent()
{
    if (!shown())
        return showAccounts();
    hangCopyActions();
    m_filter->setText(shown()->filterText());
    showBackups();
}

void MainWindow::hangCopyActions()
{
    BackupsPage& page = shown()->page();
    m_copiesMenu->clear();
    m_copiesMenu->addActions(page.copies().menuActions());
    if (m_viewMenu->actions().last()->menu())
        m_viewMenu->removeAction(m_viewMenu->actions().last());
    m_viewMenu->addMenu(page.list().columnMenu());
}

void MainWindow::showAccounts()
{
    accountsPage().setFirstRun(!shown());
    m_back->setVisible(shown());
    m_stack->setCurrentWidget(m_accountsFrame); // it then reads them anew
    update();
}

void MainWindow::showBackups()
{
    if (!shown())
        return;
    m_stack->setCurrentWidget(m_screens);
    shown()->showActivity(false);
    update();
}

void MainWindow::update()
{
    const bool isOpen
        = shown() && m_stack->currentWidget() == m_screens && !shown()->isActivityShown();
    m_actions.setAccountOpen(shown());
    m_actions.setBackupsShown(isOpen);
    m_actions.setSelectionSize(isOpen ? shown()->selectedCount() : 0);
    m_actions.undoTags->setEnabled(isOpen && shown()->chores().canUndoTags());
    m_filter->setEnabled(isOpen);
    m_copiesMenu->setEnabled(shown() && m_stack->currentWidget() == m_screens);
    m_filter->setProblem(isOpen ? shown()->filterProblem() : QString());
    const QString account = shown() ? m_screens->title() : tr("No account");
    m_accountButton->setText(asLabel(fontMetrics().elidedText(
        account, Qt::ElideRight, mostAccountLetters * letterWidth(fontMetrics()))));
    const auto current = m_open.current();
    m_accountButton->setIcon(
        markIcon(current ? m_accounts.mark(*current).colour : MarkColour::None));
    m_accountButton->setAccessibleName(tr("Account: %1").arg(account));
    setWindowTitle(
        shown() ? QStringLiteral("%1 — Farcopy").arg(account) : QStringLiteral("Farcopy"));
    m_summary->setText(isOpen ? shown()->page().summary() : QString());
    const QString trouble = isOpen ? shown()->regionTrouble() : QString();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void MainWindow::saveView()
{
    m_settings.setViewState(geometryKey, saveGeometry());
    m_screens->saveView();
}

} // namespace farcopy
