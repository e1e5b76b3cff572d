// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace farcopy {

class SecretStore;

/// An access key that was typed in: its secret is in a SecretStore under the account's name, its
/// session token, if it has one, under tokenEntry(). Read once, however many callers wait.
class KeyStoreSource final : public CredentialSource
{
public:
    KeyStoreSource(SecretStore& store, QString name, QString accessKeyId);

    /// The entry that holds the session token of the account.
    [[nodiscard]] static QString tokenEntry(const QString& name);
    /// Temporary keys start with "ASIA" and are worth nothing without their session token.
    /// Source: IAM user guide, "IAM identifiers", unique ID prefixes.
    [[nodiscard]] static bool isTemporary(const QString& accessKeyId);

    /// Errors: those of SecretStore::read. A failure is not remembered: the next caller asks anew.
    [[nodiscard]] Call<Credentials>* credentials() override;

private:
    void readSecret();
    void readToken(const Secret& secret);
    void settleAll(const Result<Credentials>& outcome);

    SecretStore& m_store;
    QString m_name;
    QString m_accessKeyId;
    Credentials m_cached;
    QList<QPointer<PromisedCall<Credentials>>> m_waiting;
    QObject m_calls;
};

} // namespace farcopy
