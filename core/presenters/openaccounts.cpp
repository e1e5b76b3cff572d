// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/openaccounts.h"

#include <algorithm>
#include <utility>

namespace farcopy {

qsizetype OpenAccounts::indexOf(const AccountChoice& account) const
{
    const auto at = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
        [&account](const AccountChoice& each) { return each.isSameAs(account); });
    return at == m_accounts.cend() ? -1 : at - m_accounts.cbegin();
}

bool OpenAccounts::isOpen(const AccountChoice& account) const
{
    return indexOf(account) >= 0;
}

Workspace* OpenAccounts::workspace(const AccountChoice& account) const
{
    const qsizetype at = indexOf(account);
    return at < 0 ? nullptr : m_entries[at].workspace;
}

std::optional<AccountChoice> OpenAccounts::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_accounts[m_current]);
}

void OpenAccounts::add(const AccountChoice& account, Workspace& workspace)
{
    Q_ASSERT(!isOpen(account));
    m_accounts.append(account);
    m_entries.append({&workspace, std::nullopt});
    m_current = m_accounts.size() - 1;
    emit added(account);
    emit currentChanged();
}

void OpenAccounts::remove(const AccountChoice& account)
{
    const qsizetype at = indexOf(account);
    if (at < 0)
        return;
    const bool wasCurrent = at == m_current;
    const AccountChoice gone = m_accounts.takeAt(at);
    m_entries.removeAt(at);
    if (at < m_current || m_current == m_accounts.size())
        --m_current;
    emit removed(gone);
    if (wasCurrent)
        emit currentChanged();
}

void OpenAccounts::show(const AccountChoice& account)
{
    const qsizetype at = indexOf(account);
    if (at < 0 || std::exchange(m_current, at) == at)
        return;
    emit currentChanged();
}

void OpenAccounts::close(const AccountChoice& account)
{
    if (isOpen(account))
        emit closeWanted(account);
}

std::optional<AccountChoice> OpenAccounts::queueHolder(const AccountChoice& account) const
{
    const qsizetype at = indexOf(account);
    return at < 0 ? std::nullopt : m_entries[at].queueHolder;
}

void OpenAccounts::setQueueHolder(const AccountChoice& account, std::optional<AccountChoice> holder)
{
    const qsizetype at = indexOf(account);
    if (at < 0 || m_entries[at].queueHolder == holder)
        return;
    m_entries[at].queueHolder = std::move(holder);
    emit queueHolderChanged(account);
}

} // namespace farcopy
