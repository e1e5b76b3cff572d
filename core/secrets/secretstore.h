// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace farcopy {

/// Keeps secrets by name: the operating system's keychain, or memory for this session alone.
/// Calls belong to the store. Names are shown to users, so none is a secret.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Errors of all three: Local with code "KeychainUnavailable", "KeychainDenied" or
    /// "KeychainTimeout" (locked and absent are hard to tell apart: the message says both);
    /// of read and remove also Local with code "EntryNotFound". Messages say what to do next.
    [[nodiscard]] virtual Call<Secret>* read(const QString& name) = 0;
    [[nodiscard]] virtual Call<void>* write(const QString& name, const Secret& secret) = 0;
    [[nodiscard]] virtual Call<void>* remove(const QString& name) = 0;

    /// The same as write() for a caller who has looked what is there: a locked keychain asks for
    /// its password with each look.
    /// @param old  put back where the write is undone; nothing: there was none
    [[nodiscard]] virtual Call<void>* writeOver(
        const QString& name, const Secret& secret, const std::optional<Secret>& /*old*/)
    {
        return write(name, secret);
    }
};

} // namespace farcopy
