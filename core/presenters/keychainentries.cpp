// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keychainentries.h"

#include "core/presenters/accountspresenter.h"

namespace farcopy {

struct KeychainEntries::Renaming {
    AccountChoice old;
    AccountChoice renamed;
};

KeychainEntries::KeychainEntries(
    AccountsPresenter& accounts, SecretStore& keychain, SecretStore& session, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_vault(keychain, session)
{
}

KeyFlaw KeychainEntries::nameFlaw(const AccountChoice& account, const QString& name) const
{
    AccessKeyDraft draft;
    draft.name = name;
    draft.replaces = account.name;
    return m_accounts.check(draft).name;
}

void KeychainEntries::rename(const AccountChoice& account, const QString& wished)
{
    const QString name = wished.simplified();
    if (m_isBusy || name == account.name)
        return;
    m_isBusy = true;
    Renaming renaming{account, account};
    renaming.renamed.name = name;
    if (nameFlaw(account, name) == KeyFlaw::None) {
        read(renaming);
        return;
    }
    const Error error{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("NameNotUsable"),
        .message = tr("“%1” cannot be the name of an access key: it is empty, too long, or "
                      "taken. Choose another one.")
                       .arg(name)};
    QMetaObject::invokeMethod(
        this, [this, account, error] { fail(account, error); }, Qt::QueuedConnection);
}

void KeychainEntries::read(const Renaming& renaming)
{
    m_vault.read(renaming.old)->then(this, [this, renaming](const Result<KeyParts>& parts) {
        if (parts)
            write(renaming, *parts);
        else
            fail(renaming.old, parts.error());
    });
}

void KeychainEntries::write(const Renaming& renaming, const KeyParts& parts)
{
    m_vault.write(renaming.renamed, parts)
        ->then(this, [this, renaming](const Result<void>& written) {
            if (written)
                keepInSettings(renaming);
            else
                fail(renaming.old, written.error());
        });
}

void KeychainEntries::keepInSettings(const Renaming& renaming)
{
    if (m_accounts.putInPlace(renaming.old, renaming.renamed)) {
        removeOld(renaming);
        return;
    }
    m_vault.remove(renaming.renamed)->then(this, [this, renaming](const Result<void>& removed) {
        Error error{.kind = ErrorKind::Local,
            .code = QStringLiteral("SettingsNotWritten"),
            .message = tr("The settings cannot be written, so the access key is still called "
                          "“%1”. Make room on the disk, or see to the permissions of the "
                          "settings, and try again.")
                           .arg(renaming.old.name)};
        if (!removed)
            error.message = tr("%1 The keychain holds it under the name “%2” as well; remove that "
                               "entry there.")
                                .arg(error.message, renaming.renamed.name);
        fail(renaming.old, error);
    });
}

void KeychainEntries::removeOld(const Renaming& renaming)
{
    m_vault.remove(renaming.old)->then(this, [this, renaming](const Result<void>& removed) {
        m_isBusy = false;
        emit renamed(renaming.old, renaming.renamed);
        emit changed();
        if (removed)
            return;
        Error error = removed.error();
        error.members.insert(QStringLiteral("Cause"), error.code);
        error.code = QStringLiteral("OldEntryLeft");
        error.message = tr("The access key is called “%1” now, but the entry “%2” is still in the "
                           "keychain. Remove it there. The reason: %3")
                            .arg(renaming.renamed.name, renaming.old.name, error.message);
        emit failed(renaming.renamed, error);
    });
}

void KeychainEntries::replace(const AccountChoice& account, const AccessKeyDraft& draft)
{
    if (m_isBusy || m_accounts.isSaving())
        return;
    m_isBusy = true;
    auto* round = new QObject(this); // listens until the saving has ended
    connect(&m_accounts, &AccountsPresenter::keySaved, round,
        [this, round, account](const AccountChoice& saved) {
            round->deleteLater();
            m_isBusy = false;
            emit replaced(account, saved);
            emit changed();
        });
    connect(&m_accounts, &AccountsPresenter::keyFailed, round,
        [this, round, account](const Error& error) {
            round->deleteLater();
            fail(account, error);
        });
    m_accounts.save(draft);
}

void KeychainEntries::fail(const AccountChoice& account, const Error& error)
{
    m_isBusy = false;
    emit failed(account, error);
}

} // namespace farcopy
