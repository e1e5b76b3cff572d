// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/keyvault.h"
#include "core/presenters/accesskeydraft.h"

#include <QObject>
#include <QPointer>

namespace farcopy {

class AccountsPresenter;

/// Changes to the typed-in keys that are kept: a new name, a new key in an old one's place. At
/// every moment, and after every failure, the list names one entry that can be used.
class KeychainEntries : public QObject
{
    Q_OBJECT

public:
    /// @param accounts  lists the keys; told of each change
    KeychainEntries(AccountsPresenter& accounts, SecretStore& keychain, SecretStore& session,
        QObject* parent = nullptr);

    /// What speaks against calling the account so: Missing, Taken, BadLength, BadForm.
    [[nodiscard]] KeyFlaw nameFlaw(const AccountChoice& account, const QString& name) const;

    /// Writes the secret under the new name, then the name into the settings, then removes the old
    /// entry; ends with renamed or failed. Without effect while another change is on its way, and
    /// for the name that it has.
    ///
    /// Errors: those of SecretStore; Rejected "NameNotUsable" (see nameFlaw()); Local
    /// "SettingsNotWritten": in these cases everything is as before. Local "OldEntryLeft" comes
    /// after renamed: the old entry could not be removed.
    void rename(const AccountChoice& account, const QString& name);

    /// Keeps the draft in place of the key that it `replaces`, as AccountsPresenter::save() does;
    /// ends with replaced or failed.
    void replace(const AccountChoice& account, const AccessKeyDraft& draft);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void renamed(const farcopy::AccountChoice& old, const farcopy::AccountChoice& account);
    void replaced(const farcopy::AccountChoice& old, const farcopy::AccountChoice& account);
    void failed(const farcopy::AccountChoice& account, const farcopy::Error& error);
    /// After either of the first two: the list has changed.
    void changed();

private:
    struct Renaming;

    void read(const Renaming& renaming);
    void write(const Renaming& renaming, const KeyParts& parts);
    void keepInSettings(const Renaming& renaming);
    void removeOld(const Renaming& renaming);
    void fail(const AccountChoice& account, const Error& error);

    AccountsPresenter& m_accounts;
    KeyVault m_vault;
    bool m_isBusy = false;
};

} // namespace farcopy
