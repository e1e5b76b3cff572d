// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QObject>

#include <memory>

namespace farcopy {

class SecretStore;
struct Preferences;
struct ProxyLogin;

/// The password for the proxy of the settings: it lies in the keychain, and what is sent through
/// the proxy gets it from there.
class ProxyPassword final : public QObject
{
public:
    /// @param keychain  where nothing but such passwords is kept
    /// @param login     what the networks look at
    ProxyPassword(SecretStore& keychain, std::shared_ptr<ProxyLogin> login);

    /// Whether the proxy of the settings wants to know who asks.
    [[nodiscard]] static bool isNeeded(const Preferences& preferences);

    /// Tells the networks the kept one, if one is needed.
    /// Errors: those of SecretStore::read. Then the proxy is asked without.
    [[nodiscard]] Call<void>* load(const Preferences& preferences);

    /// Keeps what was typed, for this session even where the keychain takes nothing, and forgets
    /// that of a user or proxy that is no longer named.
    /// @param typed  empty: the kept one stays
    /// Errors: those of SecretStore::write.
    [[nodiscard]] Call<void>* change(
        const Preferences& before, const Preferences& now, const Secret& typed);

private:
    [[nodiscard]] static QString entryOf(const Preferences& preferences);
    [[nodiscard]] Call<void>* nothingToDo();
    void tell(const Preferences& preferences, const Secret& password);

    SecretStore& m_keychain;
    std::shared_ptr<ProxyLogin> m_login;
};

} // namespace farcopy
