// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace farcopy {

class AccountsPresenter;
class OpenAccounts;
struct MainActions;

/// The menu of the accounts in the menu bar, and the same with all accounts at hand at the button
/// of the tool bar. Ctrl+1 to Ctrl+9 show the open ones.
class AccountMenus final : public QObject
{
    Q_OBJECT

public:
    /// @param window  owns menus and actions
    AccountMenus(const MainActions& actions, AccountsPresenter& accounts, OpenAccounts& open,
        QWidget& window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QMenu* popup() const { return m_popup; }

signals:
    /// Of an open account or of any other.
    void accountWanted(const farcopy::AccountChoice& account);

private:
    void setUpNumbers(QWidget& window);
    void refresh();
    void fillPopup();

    const MainActions& m_actions;
    AccountsPresenter& m_accounts;
    OpenAccounts& m_open;
    QMenu* m_menu = nullptr;
    QMenu* m_popup = nullptr;
    QList<QAction*> m_numbers; ///< of the open accounts
};

} // namespace farcopy
