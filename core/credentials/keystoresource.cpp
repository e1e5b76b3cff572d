// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keystoresource.h"

#include "core/secrets/secretstore.h"

namespace farcopy {

KeyStoreSource::KeyStoreSource(SecretStore& store, QString name, QString accessKeyId)
    : m_store(store)
    , m_name(std::move(name))
    , m_accessKeyId(std::move(accessKeyId))
{
}

QString KeyStoreSource::tokenEntry(const QString& name)
{
    return name + QStringLiteral(" (session token)");
}

bool KeyStoreSource::isTemporary(const QString& accessKeyId)
{
    return accessKeyId.startsWith(QLatin1String("ASIA"));
}

Call<Credentials>* KeyStoreSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    if (!m_cached.secretAccessKey.isEmpty()) {
        call->resolve(m_cached);
        return call;
    }
    const bool isAsked = !m_waiting.isEmpty();
    m_waiting.append(call);
    if (!isAsked)
        readSecret();
    return call;
}

void KeyStoreSource::readSecret()
{
    m_store.read(m_name)->then(&m_calls, [this](const Result<Secret>& secret) {
        if (!secret)
            settleAll(failure(secret.error()));
        else if (isTemporary(m_accessKeyId))
            readToken(*secret);
        else
            settleAll(Credentials{m_accessKeyId, *secret, {}, {}});
    });
}

void KeyStoreSource::readToken(const Secret& secret)
{
    m_store.read(tokenEntry(m_name))->then(&m_calls, [this, secret](const Result<Secret>& token) {
        if (!token)
            settleAll(failure(token.error()));
        else
            settleAll(Credentials{m_accessKeyId, secret, *token, {}});
    });
}

void KeyStoreSource::settleAll(const Result<Credentials>& outcome)
{
    if (outcome)
        m_cached = *outcome;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting) {
        if (call)
            call->resolve(outcome);
    }
}

} // namespace farcopy
