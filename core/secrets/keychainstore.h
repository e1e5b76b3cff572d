// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>
#include <memory>

namespace farcopy {

/// The operating system's keychain, by QtKeychain: Secret Service, macOS Keychain, Windows
/// Credential Manager. Each job has a time limit of our own, since it may wait for a prompt that
/// nobody answers, or for ever. Secrets never go anywhere else. Those that are longer than 2,560
/// bytes, which Windows refuses, are kept in several entries (see SplitStore).
class KeychainStore final : public SecretStore
{
public:
    /// @param service  the name under which the keychain files our entries
    explicit KeychainStore(QString service = QStringLiteral("farcopy"),
        std::chrono::milliseconds timeLimit = std::chrono::seconds(30));
    ~KeychainStore() override;

    /// Errors: also "SecretIncomplete".
    [[nodiscard]] Call<Secret>* read(const QString& name) override;

    /// A write that fails, or that ends after its time limit, leaves what was there before.
    [[nodiscard]] Call<void>* write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Call<void>* writeOver(
        const QString& name, const Secret& secret, const std::optional<Secret>& old) override;

    /// Errors: also EntryNotFound.
    [[nodiscard]] Call<void>* remove(const QString& name) override;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace farcopy
