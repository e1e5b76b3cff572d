// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"

#include <QList>
#include <QObject>

#include <optional>

namespace farcopy {

class Workspace;

/// The accounts that are open side by side, and which of them is shown. Each goes on with its lists
/// and its queue until it is closed, shown or not.
class OpenAccounts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order of their opening.
    [[nodiscard]] const QList<AccountChoice>& accounts() const { return m_accounts; }
    [[nodiscard]] bool isOpen(const AccountChoice& account) const;
    /// nullptr: it is not open
    [[nodiscard]] Workspace* workspace(const AccountChoice& account) const;
    /// Nothing: none is open.
    [[nodiscard]] std::optional<AccountChoice> current() const;

    /// Takes an account in and shows it.
    /// @param workspace  not owned; remove() comes before it goes
    void add(const AccountChoice& account, Workspace& workspace);
    /// Takes it out; of those that are left the one beside it is shown.
    void remove(const AccountChoice& account);
    /// Without effect for one that is not open.
    void show(const AccountChoice& account);
    /// Somebody wants it closed; whoever opened it does so.
    void close(const AccountChoice& account);

    /// Which other open account has the queue that this one would use, both being the same AWS
    /// account; nothing: none has.
    [[nodiscard]] std::optional<AccountChoice> queueHolder(const AccountChoice& account) const;
    void setQueueHolder(const AccountChoice& account, std::optional<AccountChoice> holder);

signals:
    void added(const farcopy::AccountChoice& account);
    /// Its workspace is still there, and goes next.
    void removed(const farcopy::AccountChoice& account);
    void currentChanged();
    void closeWanted(const farcopy::AccountChoice& account);
    void queueHolderChanged(const farcopy::AccountChoice& account);

private:
    [[nodiscard]] qsizetype indexOf(const AccountChoice& account) const;

    struct Entry {
        Workspace* workspace = nullptr;
        std::optional<AccountChoice> queueHolder;
    };

    QList<AccountChoice> m_accounts;
    QList<Entry> m_entries; ///< in the same order
    qsizetype m_current = -1;
};

} // namespace farcopy
