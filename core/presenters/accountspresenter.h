// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/accountresolver.h"
#include "core/credentials/keyvault.h"
#include "core/domain/accountinfo.h"
#include "core/domain/accountmark.h"
#include "core/domain/region.h"
#include "core/presenters/accesskeydraft.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace farcopy {

class PartitionTable;
class SecretStore;
class Settings;
struct ImportedKey;

/// One account that the user can pick, or the reason why not.
struct AccountRow {
    AccountChoice choice;
    RegionId region;              ///< where it starts; empty: nothing names one
    QString accessKeyId;          ///< empty: not known without asking
    QString place;                ///< file that holds it; empty: no file
    std::optional<Error> problem; ///< why it cannot be used
    AccountMark mark = {};
    QByteArray fingerprint
        = {}; ///< another, once its settings are others: profile without keys, or key

    [[nodiscard]] bool isUsable() const { return !problem; }
};

/// The accounts at hand: what the accounts page lists, marks, adds, removes and opens.
class AccountsPresenter : public QObject
{
    Q_OBJECT

public:
    AccountsPresenter(const AccountResolver& resolver, Settings& settings, SecretStore& keychain,
        SecretStore& session, const PartitionTable& partitions, QObject* parent = nullptr);

    /// Environment (if it holds keys), profiles as in their files, keys of the keychain, keys of
    /// this session. The sandbox is always there and not listed.
    [[nodiscard]] const QList<AccountRow>& accounts() const { return m_accounts; }
    /// Why the files could not be read, so that their profiles are missing from the list.
    [[nodiscard]] const std::optional<Error>& filesProblem() const { return m_filesProblem; }
    /// Reads environment, files and settings anew.
    void reload();

    /// Emits accountChosen and remembers it. Without effect for an account that cannot be used.
    void choose(const AccountChoice& account);
    void chooseSandbox();

    /// Colour and label of any account, on the list or not.
    [[nodiscard]] AccountMark mark(const AccountChoice& account) const;
    /// Remembers it; ends with accountsChanged.
    void setMark(const AccountChoice& account, const AccountMark& mark);

    /// For the form that adds a key.
    [[nodiscard]] Regions regions() const;
    [[nodiscard]] RegionId suggestedRegion() const;
    [[nodiscard]] AccessKeyFlaws check(const AccessKeyDraft& draft) const;

    /// Keys of profiles that the form can take over, as keysOfProfiles().
    [[nodiscard]] Result<QList<ImportedKey>> keysToImport() const;

    /// Keeps a key without flaws (see check()); ends with keySaved or keyFailed. One that is to be
    /// tested first and that AWS does not know fails with "KeyNotAccepted", one that cannot be
    /// tested with "KeyNotTested".
    void save(const AccessKeyDraft& draft);
    [[nodiscard]] bool isSaving() const { return !m_saving.isNull(); }
    /// Ends save() with keyFailed, kind Cancelled.
    void cancelSaving();

    /// Removes a typed-in key and its secret; ends with accountsChanged or removalFailed.
    void remove(const AccountChoice& account);
    /// Takes a key off the list and leaves the keychain alone: for a secret that is gone already.
    void forget(const AccountChoice& account);
    /// Puts one typed-in key in the place of another, in the list and the settings, with the mark
    /// of the other; their secrets
    /// are the caller's matter. False: the settings cannot be written, or do not know it
    /// any more, and all is as before.
    [[nodiscard]] bool putInPlace(const AccountChoice& old, const AccountChoice& key);

signals:
    void accountsChanged();
    void accountChosen(const farcopy::AccountChoice& account);
    void keySaved(const farcopy::AccountChoice& account);
    void keyFailed(const farcopy::Error& error);
    void removalFailed(const farcopy::AccountChoice& account, const farcopy::Error& error);

private:
    void add(AccountRow row);
    void addEnvironment();
    void addProfiles();
    void addKeys();
    void testFirst(const AccessKeyDraft& draft);
    void keep(const AccessKeyDraft& draft);
    void finishSaving(const AccessKeyDraft& draft);
    /// The settings did not take it.
    void takeBack(const AccountChoice& key, const QList<AccountChoice>& before);
    /// A key that moved between keychain and session must not be left behind in the other.
    void removeOtherCopy(const AccountChoice& key);
    [[nodiscard]] QList<AccountChoice> typedInKeys() const;

    const AccountResolver& m_resolver;
    Settings& m_settings;
    KeyVault m_vault;
    const PartitionTable& m_partitions;
    QList<AccountRow> m_accounts;
    QList<AccountChoice> m_sessionKeys;
    std::optional<Error> m_filesProblem;
    QPointer<CallBase> m_saving;
};

} // namespace farcopy
