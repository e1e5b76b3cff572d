// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/accountinfo.h"
#include "core/transport/credentialsource.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace farcopy {

class SecretStore;

/// An access key that was typed in: its secret is in a SecretStore under the account's name, its
/// session token, if it has one, under tokenEntry(). Read once, however many callers wait.
class KeyStoreSource final : public CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeyStoreSource)

public:
    KeyStoreSource(SecretStore& store, AccountChoice key, const Clock& clock);

    /// The entry that holds the session token of the account.
    [[nodiscard]] static QString tokenEntry(const QString& name);
    /// Temporary keys start with "ASIA" and are worth nothing without their session token.
    /// Source: IAM user guide, "IAM identifiers", unique ID prefixes.
    [[nodiscard]] static bool isTemporary(const QString& accessKeyId);

    /// Errors: Expired, "TemporaryKeyEnded" or with the codes of SecretStore::read: what waits for
    /// the key may go on once the keychain is unlocked. A failure stands for all who ask until
    /// signIn(): the keychain would show its question to each of them.
    [[nodiscard]] Call<Credentials>* credentials() override;
    void signIn() override { m_failure.reset(); }

private:
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] Error ended() const;
    void readSecret();
    void readToken(const Secret& secret);
    void settleAll(const Result<Credentials>& outcome);

    SecretStore& m_store;
    AccountChoice m_key;
    const Clock& m_clock;
    Credentials m_cached;
    std::optional<Error> m_failure;
    QList<QPointer<PromisedCall<Credentials>>> m_waiting;
    QObject m_calls;
};

} // namespace farcopy
