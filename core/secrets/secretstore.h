// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QString>

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
};

} // namespace farcopy
