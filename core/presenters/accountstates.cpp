// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accountstates.h"

#include "core/presenters/accountinquiry.h"
#include "core/presenters/accountspresenter.h"
#include "core/presenters/openaccounts.h"
#include "core/presenters/workspace.h"

#include <utility>

namespace farcopy {

namespace {

AccountState failed(const Error& error)
{
    AccountState state;
    state.phase = accountPhase(error);
    if (state.phase != AccountState::Phase::NotAsked)
        state.error = error;
    return state;
}

} // namespace

AccountStates::AccountStates(
    AccountsPresenter& accounts, OpenAccounts& open, AccountInquiry& inquiry, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_open(open)
    , m_inquiry(inquiry)
{
    indexRows();
    connect(&m_accounts, &AccountsPresenter::accountsChanged, this, &AccountStates::takeFiles);
    connect(&m_open, &OpenAccounts::added, this, &AccountStates::watch);
    connect(&m_open, &OpenAccounts::removed, this, [this](const AccountChoice& account) {
        if (m_running.contains(keyOf(account)))
            endTest(account);
        emit changed();
    });
}

const AccountRow* AccountStates::rowOf(const AccountChoice& account) const
{
    const auto& rows = m_accounts.accounts();
    const qsizetype at = m_rows.value(keyOf(account), -1);
    // Whoever hears of a change before this does finds the old places.
    return at >= 0 && at < rows.size() && rows[at].choice.isSameAs(account) ? &rows[at] : nullptr;
}

void AccountStates::indexRows()
{
    m_rows.clear();
    const auto& rows = m_accounts.accounts();
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows.insert(keyOf(rows[i].choice), i);
}

QString AccountStates::keyOf(const AccountChoice& account)
{
    return QString::number(int(account.origin)) + QLatin1Char(':') + account.name;
}

AccountState AccountStates::state(const AccountChoice& account) const
{
    const Known known = m_known.value(keyOf(account));
    const AccountRow* row = rowOf(account);
    const Workspace* workspace = m_open.workspace(account);
    AccountState state = known.found;
    if (workspace)
        state = openState(*workspace, known);
    else if (row && row->problem)
        state = failed(*row->problem);
    if (m_running.contains(keyOf(account)) || m_waitingKeys.contains(keyOf(account)))
        state.phase = AccountState::Phase::Asking;
    state.lastSeenAs = state.identity ? state.identity->account : known.lastSeenAs;
    state.isOpen = workspace != nullptr;
    if (workspace)
        state.news = newsOf(account);
    return state;
}

AccountState AccountStates::openState(const Workspace& workspace, const Known& known) const
{
    AccountState state;
    const auto identityError = workspace.identityError();
    if (const auto error = workspace.signInError())
        state = failed(*error);
    else if (identityError) // when it was asked last
        state = failed(*identityError);
    else if (workspace.identity())
        state.phase = AccountState::Phase::SignedIn;
    else
        state.phase = AccountState::Phase::Asking;
    if (workspace.identity())
        state.identity = *workspace.identity();
    else
        state.identity = known.found.identity;
    state.until = workspace.signedInUntil();
    return state;
}

AccountState::News AccountStates::newsOf(const AccountChoice& account) const
{
    if (account.origin != CredentialOrigin::Profile || m_accounts.filesProblem())
        return AccountState::News::None; // what cannot be read has not said that it is gone
    const AccountRow* row = rowOf(account);
    if (!row)
        return AccountState::News::ProfileGone;
    const QByteArray opened = m_known.value(keyOf(account)).fingerprint;
    return opened.isEmpty() || opened == row->fingerprint ? AccountState::News::None
                                                          : AccountState::News::ProfileChanged;
}

void AccountStates::watch(const AccountChoice& account)
{
    Known& known = m_known[keyOf(account)];
    const AccountRow* row = rowOf(account);
    known.fingerprint = row ? row->fingerprint : QByteArray();
    Workspace* workspace = m_open.workspace(account);
    connect(workspace, &Workspace::signInChanged, this, &AccountStates::changed);
    connect(workspace, &Workspace::identityChanged, this, [this, account, workspace] {
        if (workspace->identity())
            m_known[keyOf(account)].lastSeenAs = workspace->identity()->account;
        if (m_running.contains(keyOf(account)))
            endTest(account);
        emit changed();
    });
    emit changed();
}

/// What was found of a profile does not hold once its settings are others.
void AccountStates::takeFiles()
{
    indexRows();
    for (const AccountRow& row : m_accounts.accounts()) {
        const auto known = m_known.find(keyOf(row.choice));
        if (known == m_known.end() || m_open.isOpen(row.choice))
            continue;
        const QByteArray before = std::exchange(known->fingerprint, row.fingerprint);
        if (!before.isEmpty() && before != row.fingerprint)
            known->found = {};
    }
    emit changed();
}

void AccountStates::recall()
{
    for (const AccountRow& row : m_accounts.accounts()) {
        Known& known = m_known[keyOf(row.choice)];
        if (std::exchange(known.isRecalled, true))
            continue;
        known.fingerprint = row.fingerprint;
        m_inquiry.recall(row.choice)
            ->then(this, [this, key = keyOf(row.choice)](const Result<AccountId>& seen) {
                if (!seen || seen->isEmpty() || !m_known[key].lastSeenAs.isEmpty())
                    return; // it is only a help: who was never seen is shown so too
                m_known[key].lastSeenAs = *seen;
                emit changed();
            });
    }
}

void AccountStates::test(const QList<AccountChoice>& accounts)
{
    if (!isTesting())
        m_doneTests = m_wantedTests = 0;
    for (const AccountChoice& account : accounts) {
        const QString key = keyOf(account);
        if (m_running.contains(key) || m_waitingKeys.contains(key))
            continue;
        m_waiting.append(account);
        m_waitingKeys.insert(key);
        ++m_wantedTests;
    }
    beginTests();
    emit testsChanged();
    emit changed();
}

void AccountStates::cancelTests()
{
    m_wantedTests -= int(m_waiting.size());
    m_waiting.clear();
    m_waitingKeys.clear();
    const auto running = m_running;
    for (auto test = running.begin(); test != running.end(); ++test) {
        if (test.value()) {
            test.value()->cancel(); // and so ends
            continue;
        }
        m_running.remove(test.key()); // the open account asks on for itself
        ++m_doneTests;
    }
    emit testsChanged();
    emit changed();
}

void AccountStates::beginTests()
{
    while (!m_waiting.isEmpty() && m_running.size() < maxTests) {
        const AccountChoice next = m_waiting.takeFirst();
        m_waitingKeys.remove(keyOf(next));
        begin(next);
    }
}

void AccountStates::begin(const AccountChoice& account)
{
    if (Workspace* workspace = m_open.workspace(account))
        return beginOpen(account, *workspace);
    if (const AccountRow* row = rowOf(account))
        m_known[keyOf(account)].fingerprint = row->fingerprint;
    auto* call = m_inquiry.ask(account);
    m_running.insert(keyOf(account), call);
    call->then(this, [this, account](const Result<AccountFinding>& finding) {
        Known& known = m_known[keyOf(account)];
        if (finding) {
            known.lastSeenAs = finding->identity.account;
            known.found = {.phase = AccountState::Phase::SignedIn,
                .until = finding->expiry,
                .identity = finding->identity};
        } else if (finding.error().kind != ErrorKind::Cancelled) {
            known.found = failed(finding.error());
        }
        endTest(account);
    });
}

void AccountStates::beginOpen(const AccountChoice& account, Workspace& workspace)
{
    m_running.insert(keyOf(account), nullptr);
    if (workspace.signInError())
        workspace.signIn();
    else
        workspace.askIdentity();
}

void AccountStates::endTest(const AccountChoice& account)
{
    if (!m_running.remove(keyOf(account)))
        return;
    ++m_doneTests;
    beginTests();
    emit testsChanged();
    emit changed();
}

} // namespace farcopy
