// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace farcopy {

/// The operating system's keychain, by QtKeychain: Secret Service, macOS Keychain, Windows
/// Credential Manager. Each operation has a time limit of our own, since a job may wait for a
/// prompt that nobody answers, or for ever. Secrets never go anywhere else.
class KeychainStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeychainStore)

public:
    /// The largest secret that every back end takes: Windows refuses more.
    static constexpr qsizetype maxSecretBytes = 2560;

    /// @param service  the name under which the keychain files our entries
    explicit KeychainStore(QString service = QStringLiteral("farcopy"),
        std::chrono::milliseconds timeLimit = std::chrono::seconds(30));

    [[nodiscard]] Call<Secret>* read(const QString& name) override;

    /// Errors: also Rejected, code "SecretTooLarge", for more than maxSecretBytes.
    /// A write that ends after its time limit is undone: it was reported as failed.
    [[nodiscard]] Call<void>* write(const QString& name, const Secret& secret) override;

    /// Errors: also EntryNotFound. A locked keychain says that it removed what it never touched,
    /// so the entry is read first.
    [[nodiscard]] Call<void>* remove(const QString& name) override;

private:
    [[nodiscard]] Error errorOf(const QKeychain::Job& job) const;
    [[nodiscard]] Error tooLate() const;

    QString m_service;
    std::chrono::milliseconds m_timeLimit;
    QHash<QString, int> m_writes; ///< how many were begun, by name
    QObject m_calls;
};

} // namespace farcopy
