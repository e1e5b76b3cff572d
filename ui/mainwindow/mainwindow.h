// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/mainwindow/mainactions.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace farcopy {

class AccountMenus;
class AccountScreens;
class AccountStates;
class AccountsPage;
class AccountsPresenter;
class Background;
class FilterEdit;
class HelpWindow;
class KeychainEntries;
class OpenAccounts;
class Settings;
class WorkspaceScreen;
struct AccountChoice;

/// When a new main window is shown.
enum class FirstShow {
    ByCaller,
    /// While it is being made, so that the window manager does its part meanwhile. Its first paint
    /// shows it whole: that comes from the event loop.
    WhileMade
};

/// Menus, tool bar and status bar around the screens of the open accounts, or around the page of
/// all accounts: whenever somebody wants to see it, and when the last account is closed. A new
/// window shows neither, so that it is on the screen before anything is read.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AccountsPresenter& accounts, OpenAccounts& open, AccountStates& states,
        KeychainEntries& entries, Settings& settings, const Clock& clock,
        FirstShow firstShow = FirstShow::ByCaller, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// All accounts and how they stand; the open ones stay open.
    void showAccounts();
    /// Whether the desktop shows Farcopy in its notification area.
    [[nodiscard]] bool hasTray() const;
    /// What the user likes has changed.
    void takePreferences();

signals:
    void settingsWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void setUpPlace();
    void setUpMenus();
    void setUpToolBar();
    void setUpPages();
    void setUpStatusBar();
    [[nodiscard]] AccountsPage& accountsPage();
    void connectActions();
    void connectPaneActions();
    /// @param page  see text::helpPages()
    void showHelp(const char* page);
    void connectAccounts();
    [[nodiscard]] WorkspaceScreen* shown() const;
    /// One that is open is shown as it is, any other is opened.
    void showAccount(const AccountChoice& account);
    /// Asks first if copies of it are unfinished.
    void closeAccount(const AccountChoice& account);
    void takeScreen(WorkspaceScreen* screen);
    void hangCopyActions();
    void showCurrent();
    void showBackups();
    void update();
    void showContents();
    void saveView();

    AccountsPresenter& m_accounts;
    OpenAccounts& m_open;
    AccountStates& m_states;
    KeychainEntries& m_entries;
    Settings& m_settings;
    const Clock& m_clock;
    MainActions m_actions;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_accountsFrame = nullptr; ///< nullptr, as page and button: not shown yet
    AccountsPage* m_page = nullptr;
    QPushButton* m_back = nullptr;
    AccountScreens* m_screens = nullptr;
    AccountMenus* m_accountMenus = nullptr;
    QToolButton* m_accountButton = nullptr;
    QMenu* m_copiesMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    FilterEdit* m_filter = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_trouble = nullptr;
    Background* m_background = nullptr;
    HelpWindow* m_help = nullptr;              ///< nullptr: nobody wanted to see it yet
    const WorkspaceScreen* m_helpOf = nullptr; ///< whose actions it lists too
};

} // namespace farcopy
