// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/domain/accountstate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace farcopy {

class AccountInquiry;
class AccountsPresenter;
class CallBase;
class OpenAccounts;
class Workspace;
struct AccountFinding;
struct AccountRow;

/// How each account stands: what its files say, what an open one knows, and what a test found.
/// Nothing is asked for an account that nobody chose: tests are what somebody wants.
class AccountStates : public QObject
{
    Q_OBJECT

public:
    /// So many are tested at a time.
    static constexpr int maxTests = 4;

    AccountStates(AccountsPresenter& accounts, OpenAccounts& open, AccountInquiry& inquiry,
        QObject* parent = nullptr);

    /// Also of the sandbox.
    [[nodiscard]] AccountState state(const AccountChoice& account) const;

    /// Looks up which account each one was the last time, without asking it; changed() follows.
    void recall();

    /// Asks each of them who it is, besides those that are being asked. An open one is asked by its
    /// own credentials, so that nobody has to sign in twice.
    void test(const QList<AccountChoice>& accounts);
    /// Those that have not answered yet are left alone.
    void cancelTests();
    [[nodiscard]] bool isTesting() const { return m_doneTests < m_wantedTests; }
    /// Of the tests since none was on its way.
    [[nodiscard]] int doneTests() const { return m_doneTests; }
    [[nodiscard]] int wantedTests() const { return m_wantedTests; }

signals:
    /// The state of some account.
    void changed();
    /// A test began or ended.
    void testsChanged();

private:
    /// What was learnt of one account.
    struct Known {
        AccountState found; ///< by the last test
        AccountId lastSeenAs;
        bool isRecalled = false;
        QByteArray fingerprint; ///< of its profile, when it was opened
    };

    static QString keyOf(const AccountChoice& account);
    /// nullptr: it is not on the list
    [[nodiscard]] const AccountRow* rowOf(const AccountChoice& account) const;
    void indexRows();
    [[nodiscard]] AccountState openState(const Workspace& workspace, const Known& known) const;
    [[nodiscard]] AccountState::News newsOf(const AccountChoice& account) const;
    void watch(const AccountChoice& account);
    void takeFiles();
    void beginTests();
    void begin(const AccountChoice& account);
    void beginOpen(const AccountChoice& account, Workspace& workspace);
    void endTest(const AccountChoice& account);

    AccountsPresenter& m_accounts;
    OpenAccounts& m_open;
    AccountInquiry& m_inquiry;
    QHash<QString, qsizetype> m_rows; ///< where the accounts stand in the list
    QHash<QString, Known> m_known;
    QList<AccountChoice> m_waiting; ///< for their test
    QSet<QString> m_waitingKeys;
    QHash<QString, QPointer<CallBase>> m_running; ///< nullptr: an open account asks itself
    int m_doneTests = 0;
    int m_wantedTests = 0;
};

} // namespace farcopy
