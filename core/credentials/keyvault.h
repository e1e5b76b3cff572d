// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"
#include "core/domain/accountinfo.h"

#include <QCoreApplication>
#include <QObject>

namespace farcopy {

class SecretStore;

/// What is secret of a typed-in key.
struct KeyParts {
    Secret secretAccessKey;
    Secret sessionToken; ///< empty: a long-term key has none
};

/// Keeps the two parts of a typed-in key together: in the keychain or for this session, as its
/// origin says, each in an entry of its own (see KeyStoreSource). Either both are there or neither.
/// Errors: those of SecretStore.
class KeyVault
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeyVault)

public:
    KeyVault(SecretStore& keychain, SecretStore& session);

    /// Both parts, the token only of a temporary key.
    [[nodiscard]] Call<KeyParts>* read(const AccountChoice& key);

    /// In place of what is kept under that name. What fails, or is cancelled, half-way is undone:
    /// the old parts are there again, and if not, the message says so.
    [[nodiscard]] Call<void>* write(const AccountChoice& key, const KeyParts& parts);

    /// Errors: also "EntryNotFound".
    [[nodiscard]] Call<void>* remove(const AccountChoice& key);

private:
    [[nodiscard]] SecretStore& storeOf(const AccountChoice& key) const;

    SecretStore& m_keychain;
    SecretStore& m_session;
    QObject m_calls;
};

} // namespace farcopy
