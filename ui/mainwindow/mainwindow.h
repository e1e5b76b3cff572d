// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/mainwindow/mainactions.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace farcopy {

class AccountsPresenter;
class FilterEdit;
class FirstRunPage;
class Settings;
class Workspace;
class WorkspaceScreen;

/// Menus, tool bar and status bar around the screen of the open account, or around the choice of
/// an account while none is open.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AccountsPresenter& accounts, Settings& settings, const Clock& clock,
        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows an account in place of the one before. Call it before the one before is deleted.
    /// @param workspace  not owned; nullptr: none, an account is to be chosen
    void showWorkspace(Workspace* workspace);
    /// The choice of an account; the open one stays until another is chosen.
    void showFirstRun();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void setUpMenus();
    void setUpToolBar();
    void setUpPages();
    void setUpStatusBar();
    void connectActions();
    void connectPaneActions();
    void fillAccountMenu();
    void hangCopyActions();
    void showBackups();
    void update();
    void saveView();
    /// Asks first if copies are unfinished; `leaving` names what is about to happen.
    void leave(const QString& leaving, std::function<void()> go);

    AccountsPresenter& m_accounts;
    Settings& m_settings;
    const Clock& m_clock;
    MainActions m_actions;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_firstRun = nullptr;
    QPushButton* m_back = nullptr;
    QPointer<WorkspaceScreen> m_screen;
    QToolButton* m_accountButton = nullptr;
    QMenu* m_accountMenu = nullptr;
    QMenu* m_copiesMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    FilterEdit* m_filter = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_trouble = nullptr;
    bool m_isLeaving = false;
};

} // namespace farcopy
