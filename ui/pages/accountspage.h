// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/presenters/accountspresenter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace farcopy {

class AccessKeyDialog;
class AccountStates;
class KeychainEntries;
class PlainLabel;

/// Every account at hand with how it stands: opened, tested, marked, added and removed here. The
/// first screen, while none is open.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    AccountsPage(AccountsPresenter& accounts, AccountStates& states, KeychainEntries& entries,
        const Clock& clock, QWidget* parent = nullptr);

    /// Whether one is open: the page then is a choice among several, not the first thing to do.
    void setFirstRun(bool isFirst);
    /// The accounts that are selected in the list.
    [[nodiscard]] QList<AccountChoice> selected() const;
    /// Asks for label and colour of an account, on the list or not.
    void editMark(const AccountChoice& account);

signals:
    /// One that is open already is to be shown.
    void accountWanted(const farcopy::AccountChoice& account);
    void closeAccountWanted(const farcopy::AccountChoice& account);

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
    void setUpProgress(QVBoxLayout* layout);
    [[nodiscard]] QPushButton* button(const QString& text, const char* name);

    void showAccounts();
    void fill(QTreeWidgetItem* item, const AccountRow& row) const;
    void fitList();
    /// To its texts: a label may be longer than the name alone.
    void fitNames();
    void showSelected();
    void showTests();
    void showMenu(const QPoint& at);
    void openSelected();
    void testSelected();
    void testAll();
    void addKey();
    void renameSelected();
    void showEntryLeft(const AccountChoice& account, const Error& error);
    void replaceSelected();
    void runKeyDialog(AccessKeyDialog* dialog, bool opensAccount);
    void askToRemoveSelected();
    void showRemovalFailure(const AccountChoice& account, const Error& error);
    void choose(const AccountChoice& account);
    bool select(const AccountChoice& account);
    [[nodiscard]] const AccountRow* current() const;

    AccountsPresenter& m_accounts;
    AccountStates& m_states;
    KeychainEntries& m_entries;
    const Clock& m_clock;
    QList<AccountRow> m_rows; ///< as the list shows them: the sandbox is the last
    PlainLabel* m_heading = nullptr;
    QWidget* m_sandbox = nullptr;
    QTreeWidget* m_list = nullptr;
    PlainLabel* m_nothing = nullptr;
    PlainLabel* m_filesProblem = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_testAll = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_add = nullptr;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QTimer m_minute; ///< states tell times
};

} // namespace farcopy
