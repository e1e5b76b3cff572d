// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/accountinfo.h"
#include "ui/mainwindow/notices.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

#include <memory>

namespace farcopy {

class AccountBand;
class AccountBar;
class AccountStates;
class AccountsPresenter;
class OpenAccounts;
class SavedViews;
class Settings;
class WorkspaceScreen;
struct Notice;

/// The screens of the open accounts, one of which is shown: each keeps its rows, selection, filter
/// and scroll position while another is. Above it, which account it is.
class AccountScreens final : public QWidget
{
    Q_OBJECT

public:
    AccountScreens(OpenAccounts& open, AccountsPresenter& accounts, AccountStates& states,
        Settings& settings, const Clock& clock, QWidget* parent = nullptr);
    ~AccountScreens() override;

    /// nullptr: no account is open
    [[nodiscard]] WorkspaceScreen* current() const;
    [[nodiscard]] QList<WorkspaceScreen*> all() const;
    /// "PRODUCTION – prod · 111122223333"; empty: no account is open.
    [[nodiscard]] QString title() const;

    /// Of all open accounts, and of one.
    [[nodiscard]] notices::Unfinished unfinishedCopies() const;
    [[nodiscard]] notices::Unfinished unfinishedCopies(const AccountChoice& account) const;

    /// Sizes of panes and columns, as the shown account has them.
    void saveView();

signals:
    /// A screen was made, and is not shown yet.
    void screenAdded(farcopy::WorkspaceScreen* screen);
    void currentChanged();
    /// What is to be said of some account: its copies, its name, its selection.
    void changed();
    /// Another account is to be chosen.
    void choiceWanted();
    void accountWanted(const farcopy::AccountChoice& account);
    void closeWanted(const farcopy::AccountChoice& account);
    void markWanted(const farcopy::AccountChoice& account);
    void noteworthy(const farcopy::Notice& notice);

private:
    struct Screen {
        AccountChoice account;
        WorkspaceScreen* widget = nullptr;
    };

    void add(const AccountChoice& account);
    void remove(const AccountChoice& account);
    void showCurrent();
    void showNotes();
    void update();
    [[nodiscard]] WorkspaceScreen* screenOf(const AccountChoice& account) const;

    OpenAccounts& m_open;
    AccountsPresenter& m_accounts;
    AccountStates& m_states;
    Settings& m_settings;
    const Clock& m_clock;
    std::unique_ptr<SavedViews> m_views; ///< the same for all
    QList<Screen> m_screens;
    AccountBar* m_bar = nullptr;
    AccountBand* m_band = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace farcopy
