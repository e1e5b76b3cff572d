// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountscreens.h"

#include "core/presenters/accountspresenter.h"
#include "core/presenters/accountstates.h"
#include "core/presenters/openaccounts.h"
#include "core/presenters/savedviews.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/accountbar.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/pages/backupspage.h"
#include "ui/widgets/accountband.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

const QString panesKey = QStringLiteral("panes");

} // namespace

AccountScreens::AccountScreens(OpenAccounts& open, AccountsPresenter& accounts,
    AccountStates& states, Settings& settings, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_open(open)
    , m_accounts(accounts)
    , m_states(states)
    , m_settings(settings)
    , m_clock(clock)
    , m_views(std::make_unique<SavedViews>(settings))
    , m_bar(new AccountBar(this))
    , m_band(new AccountBand(this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);
    m_band->hide();
    connect(m_bar, &AccountBar::accountWanted, this, &AccountScreens::accountWanted);
    connect(m_bar, &AccountBar::closeWanted, this, &AccountScreens::closeWanted);
    connect(m_bar, &AccountBar::markWanted, this, &AccountScreens::markWanted);
    connect(&m_open, &OpenAccounts::added, this, &AccountScreens::add);
    connect(&m_open, &OpenAccounts::removed, this, &AccountScreens::remove);
    connect(&m_open, &OpenAccounts::currentChanged, this, &AccountScreens::showCurrent);
    connect(&m_open, &OpenAccounts::queueHolderChanged, this, &AccountScreens::showNotes);
    connect(&m_accounts, &AccountsPresenter::accountsChanged, this, &AccountScreens::update);
    connect(&m_states, &AccountStates::changed, this, &AccountScreens::showNotes);
}

AccountScreens::~AccountScreens()
{
    m_open.disconnect(this);
    for (const Screen& screen : std::as_const(m_screens))
        delete screen.widget; // before what it shows
}

WorkspaceScreen* AccountScreens::screenOf(const AccountChoice& account) const
{
    const auto at = std::find_if(m_screens.cbegin(), m_screens.cend(),
        [&account](const Screen& screen) { return screen.account.isSameAs(account); });
    return at == m_screens.cend() ? nullptr : at->widget;
}

WorkspaceScreen* AccountScreens::current() const
{
    const auto account = m_open.current();
    return account ? screenOf(*account) : nullptr;
}

QList<WorkspaceScreen*> AccountScreens::all() const
{
    QList<WorkspaceScreen*> all;
    for (const Screen& screen : m_screens)
        all.append(screen.widget);
    return all;
}

QString AccountScreens::title() const
{
    const auto account = m_open.current();
    const WorkspaceScreen* screen = current();
    return account && screen ? text::markedTitle(m_accounts.mark(*account), screen->accountText())
                             : QString();
}

notices::Unfinished AccountScreens::unfinishedCopies() const
{
    notices::Unfinished sum;
    for (const Screen& screen : m_screens)
        sum += screen.widget->unfinishedCopies();
    return sum;
}

notices::Unfinished AccountScreens::unfinishedCopies(const AccountChoice& account) const
{
    const WorkspaceScreen* screen = screenOf(account);
    return screen ? screen->unfinishedCopies() : notices::Unfinished();
}

void AccountScreens::saveView()
{
    if (const WorkspaceScreen* screen = current())
        m_settings.setViewState(panesKey, screen->page().saveView());
}

void AccountScreens::add(const AccountChoice& account)
{
    saveView();
    Workspace* workspace = m_open.workspace(account);
    auto* screen = new WorkspaceScreen(*workspace, account, m_settings, *m_views, m_clock, m_stack);
    m_screens.append({account, screen});
    m_stack->addWidget(screen);
    screen->page().restoreView(m_settings.viewState(panesKey));
    connect(screen, &WorkspaceScreen::changed, this, &AccountScreens::update);
    connect(screen, &WorkspaceScreen::choiceWanted, this, &AccountScreens::choiceWanted);
    connect(screen, &WorkspaceScreen::noteworthy, this, &AccountScreens::noteworthy);
    connect(screen, &WorkspaceScreen::accountWanted, this, &AccountScreens::accountWanted);
    emit screenAdded(screen);
    showNotes();
}

void AccountScreens::remove(const AccountChoice& account)
{
    const auto at = std::find_if(m_screens.cbegin(), m_screens.cend(),
        [&account](const Screen& screen) { return screen.account.isSameAs(account); });
    if (at == m_screens.cend())
        return;
    m_settings.setViewState(panesKey, at->widget->page().saveView());
    WorkspaceScreen* screen = at->widget;
    m_screens.erase(at);
    delete screen; // its workspace goes next
    showNotes();
}

void AccountScreens::showCurrent()
{
    if (WorkspaceScreen* screen = current())
        m_stack->setCurrentWidget(screen);
    update();
    emit currentChanged();
}

/// What is said at the top of each screen.
void AccountScreens::showNotes()
{
    for (const Screen& screen : std::as_const(m_screens)) {
        screen.widget->setOneOfSeveral(m_screens.size() > 1);
        screen.widget->showNotes(
            m_states.state(screen.account).news, m_open.queueHolder(screen.account));
    }
    update();
}

void AccountScreens::update()
{
    QList<AccountBar::Tab> tabs;
    qsizetype shown = -1;
    const auto account = m_open.current();
    for (const Screen& screen : std::as_const(m_screens)) {
        const AccountMark mark = m_accounts.mark(screen.account);
        screen.widget->setMark(mark);
        if (account && screen.account.isSameAs(*account)) {
            shown = tabs.size();
            m_band->showAccount(mark.colour, text::markedTitle(mark, screen.widget->accountText()));
            m_band->setVisible(!mark.isEmpty());
        }
        tabs.append({screen.account, mark, screen.widget->accountText(), screen.widget->tabNote()});
    }
    m_bar->showTabs(tabs, shown);
    emit changed();
}

} // namespace farcopy
