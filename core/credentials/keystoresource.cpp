// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keystoresource.h"

#include "core/credentials/withoutcredentials.h"
#include "core/secrets/secretstore.h"

#include <QLocale>

namespace farcopy {

KeyStoreSource::KeyStoreSource(SecretStore& store, AccountChoice key, const Clock& clock)
    : m_store(store)
    , m_key(std::move(key))
    , m_clock(clock)
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

bool KeyStoreSource::hasEnded() const
{
    return m_key.expires.isValid() && m_key.expires <= m_clock.nowUtc();
}

Error KeyStoreSource::ended() const
{
    return {.kind = ErrorKind::Expired,
        .code = QStringLiteral("TemporaryKeyEnded"),
        .message
        = tr("The temporary access key “%1” ended on %2. Get a new one and enter it in its place, "
             "or choose another account.")
              .arg(m_key.name,
                  QLocale().toString(m_key.expires.toLocalTime(), QLocale::ShortFormat))};
}

Call<Credentials>* KeyStoreSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    if (hasEnded()) {
        call->resolve(failure(ended()));
        return call;
    }
    if (!m_cached.secretAccessKey.isEmpty()) {
        call->resolve(m_cached);
        return call;
    }
    if (m_failure) {
        call->resolve(failure(*m_failure));
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
    m_store.read(m_key.name)->then(&m_calls, [this](const Result<Secret>& secret) {
        if (!secret)
            settleAll(failure(withoutCredentials(secret.error())));
        else if (isTemporary(m_key.accessKeyId))
            readToken(*secret);
        else
            settleAll(Credentials{m_key.accessKeyId, *secret, {}, {}});
    });
}

void KeyStoreSource::readToken(const Secret& secret)
{
    m_store.read(tokenEntry(m_key.name))
        ->then(&m_calls, [this, secret](const Result<Secret>& token) {
            if (!token)
                settleAll(failure(withoutCredentials(token.error())));
            else
                settleAll(Credentials{m_key.accessKeyId, secret, *token, m_key.expires});
        });
}

void KeyStoreSource::settleAll(const Result<Credentials>& outcome)
{
    if (outcome)
        m_cached = *outcome;
    else
        m_failure = outcome.error();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting) {
        if (call)
            call->resolve(outcome);
    }
}

} // namespace farcopy
