// SPDX-License-Identifier: Apache-2.0
#include "app/composition/proxypassword.h"

#include "core/base/log.h"
#include "core/secrets/secretstore.h"
#include "core/settings/preferences.h"
#include "core/transport/proxylogin.h"

#include <utility>

namespace farcopy {

ProxyPassword::ProxyPassword(SecretStore& keychain, std::shared_ptr<ProxyLogin> login)
    : m_keychain(keychain)
    , m_login(std::move(login))
{
}

bool ProxyPassword::isNeeded(const Preferences& preferences)
{
    return preferences.proxy == ProxyUse::Manual && !preferences.proxyUser.isEmpty();
}

Call<void>* ProxyPassword::load(const Preferences& preferences)
{
    if (!isNeeded(preferences))
        return nothingToDo();
    auto* loaded = new PromisedCall<void>(this);
    auto* read = m_keychain.read(entryOf(preferences));
    loaded->waitsFor(read);
    read->then(this, [this, preferences, loaded](const Result<Secret>& password) {
        if (!password)
            return loaded->resolve(failure(password.error()));
        tell(preferences, *password);
        loaded->resolve({});
    });
    return loaded;
}

Call<void>* ProxyPassword::change(
    const Preferences& before, const Preferences& now, const Secret& typed)
{
    const bool isOther = !isNeeded(now) || entryOf(before) != entryOf(now);
    if (isNeeded(before) && isOther) {
        m_keychain.remove(entryOf(before))->then(this, [](const Result<void>& removed) {
            if (!removed)
                qCWarning(logCredentials)
                    << "an old proxy password stays in the keychain:" << removed.error().code;
        });
    }
    if (!isNeeded(now) || typed.isEmpty())
        return nothingToDo();
    tell(now, typed);
    return m_keychain.write(entryOf(now), typed);
}

QString ProxyPassword::entryOf(const Preferences& preferences)
{
    return QStringLiteral("%1 at %2").arg(preferences.proxyUser, preferences.proxyUrl);
}

Call<void>* ProxyPassword::nothingToDo()
{
    auto* call = new PromisedCall<void>(this);
    call->resolve({});
    return call;
}

void ProxyPassword::tell(const Preferences& preferences, const Secret& password)
{
    *m_login = {preferences.proxyUrl, preferences.proxyUser, password};
}

} // namespace farcopy
