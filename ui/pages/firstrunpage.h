// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accountspresenter.h"

#include <QWidget>

#include <functional>

class QCommandLinkButton;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace farcopy {

class AccessKeyDialog;
class PlainLabel;

/// The first screen: which account to work with. The presenter says which one was chosen.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    /// Carries a choice out, now, later or never.
    using Gate = std::function<void(std::function<void()> choose)>;

    explicit FirstRunPage(AccountsPresenter& accounts, QWidget* parent = nullptr);

    /// Lets somebody ask first, where another account is open; otherwise choices are carried out at
    /// once.
    void setGate(Gate gate) { m_gate = std::move(gate); }

protected:
    /// Reads the accounts anew: another program may have changed the files.
    void showEvent(QShowEvent* event) override;
    /// Colours of the rows are set by hand.
    void changeEvent(QEvent* event) override;

private:
    void setUpHeading(QVBoxLayout* layout);
    void setUpSandbox(QVBoxLayout* layout);
    void setUpList(QVBoxLayout* layout);
    void setUpButtons(QVBoxLayout* layout);

    void showAccounts();
    void fitList();
    void showSelected();
    void openSelected();
    void choose(const AccountChoice& account);
    void addKey();
    void replaceSelected();
    void runKeyDialog(AccessKeyDialog* dialog, bool opensAccount);
    void askToRemoveSelected();
    void showRemovalFailure(const AccountChoice& account, const Error& error);
    bool select(const AccountChoice& account);
    [[nodiscard]] const AccountRow* selected() const;

    AccountsPresenter& m_accounts;
    Gate m_gate = [](const std::function<void()>& choose) { choose(); };
    QList<AccountRow> m_rows; ///< as the list shows them
    QCommandLinkButton* m_sandbox = nullptr;
    QTreeWidget* m_list = nullptr;
    PlainLabel* m_nothing = nullptr;
    PlainLabel* m_filesProblem = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace farcopy
