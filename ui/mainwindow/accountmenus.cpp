// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountmenus.h"

#include "core/presenters/accountspresenter.h"
#include "core/presenters/openaccounts.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/text/accounttext.h"
#include "ui/widgets/accountband.h"

#include <QAction>
#include <QMenu>

namespace farcopy {

namespace {

constexpr int mostNumbers = 9;

/// `&` is a mnemonic in menus.
QString menuText(const AccountMark& mark, const AccountChoice& account)
{
    return text::markedTitle(mark, text::accountName(account))
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

AccountMenus::AccountMenus(
    const MainActions& actions, AccountsPresenter& accounts, OpenAccounts& open, QWidget& window)
    : QObject(&window)
    , m_actions(actions)
    , m_accounts(accounts)
    , m_open(open)
    , m_menu(new QMenu(tr("&Accounts"), &window))
    , m_popup(new QMenu(&window))
{
    m_menu->addActions({m_actions.chooseAccount, m_actions.markAccount, m_actions.closeAccount});
    m_menu->addSeparator();
    setUpNumbers(window);
    connect(&m_open, &OpenAccounts::added, this, &AccountMenus::refresh);
    connect(&m_open, &OpenAccounts::removed, this, &AccountMenus::refresh);
    connect(&m_open, &OpenAccounts::currentChanged, this, &AccountMenus::refresh);
    connect(&m_accounts, &AccountsPresenter::accountsChanged, this, &AccountMenus::refresh);
    connect(m_popup, &QMenu::aboutToShow, this, &AccountMenus::fillPopup);
    refresh();
}

void AccountMenus::setUpNumbers(QWidget& window)
{
    for (int i = 0; i < mostNumbers; ++i) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("showAccount%1").arg(i + 1));
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] {
            if (i < m_open.accounts().size())
                emit accountWanted(m_open.accounts()[i]);
            refresh(); // it stays checked where it was checked already
        });
        window.addAction(action);
        m_menu->addAction(action);
        m_numbers.append(action);
    }
}

void AccountMenus::refresh()
{
    const auto& accounts = m_open.accounts();
    const auto current = m_open.current();
    for (int i = 0; i < m_numbers.size(); ++i) {
        const bool isOpen = i < accounts.size();
        QAction* action = m_numbers[i];
        action->setVisible(isOpen);
        action->setEnabled(isOpen);
        if (!isOpen)
            continue;
        const AccountMark mark = m_accounts.mark(accounts[i]);
        action->setText(menuText(mark, accounts[i]));
        action->setIcon(markIcon(mark.colour));
        action->setIconVisibleInMenu(mark.colour != MarkColour::None);
        action->setChecked(current && current->isSameAs(accounts[i]));
    }
}

void AccountMenus::fillPopup()
{
    m_accounts.reload();
    m_popup->clear();
    for (QAction* action : std::as_const(m_numbers)) {
        if (action->isVisible())
            m_popup->addAction(action);
    }
    m_popup->addSeparator();
    const auto add = [this](const AccountChoice& account) {
        if (m_open.isOpen(account))
            return;
        const AccountMark mark = m_accounts.mark(account);
        m_popup->addAction(markIcon(mark.colour), menuText(mark, account), this,
            [this, account] { emit accountWanted(account); });
    };
    const QList<AccountRow> rows = m_accounts.accounts();
    for (const AccountRow& row : rows) {
        if (row.isUsable())
            add(row.choice);
    }
    add({});
    m_popup->addSeparator();
    m_popup->addActions({m_actions.chooseAccount, m_actions.markAccount, m_actions.closeAccount});
}

} // namespace farcopy
