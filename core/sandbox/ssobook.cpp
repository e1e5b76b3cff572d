// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/ssobook.h"

#include <algorithm>
#include <cstring>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* letters = "BCDFGHJKLMNPQRSTVWXZ"; // no vowels: no words
constexpr const char* base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr qint64 registrationMs = 90LL * 24 * 3600 * 1000;
constexpr int eagerQuestions = 3;

} // namespace

SsoClient SsoBook::registerClient(const QString& name, const QStringList& scopes, qint64 nowMs)
{
    const SsoClient client{.id = randomText(base64, 22),
        .secret = randomText(base64, 120),
        .name = name,
        .scopes = scopes,
        .expiresMs = nowMs + registrationMs};
    return *m_clients.insert(client.id, client);
}

const SsoClient* SsoBook::client(const QString& id, const QString& secret, qint64 nowMs) const
{
    const auto found = m_clients.constFind(id);
    const bool isGood
        = found != m_clients.cend() && found->secret == secret && found->expiresMs > nowMs;
    return isGood ? &*found : nullptr;
}

QString SsoBook::nameOf(const SignIn& signIn) const
{
    return m_clients.value(signIn.clientId).name;
}

SignIn SsoBook::begin(const SsoClient& client, qint64 nowMs)
{
    const SignIn signIn{.deviceCode = randomText(base64, 64),
        .userCode = randomText(letters, 4) + u'-' + randomText(letters, 4),
        .clientId = client.id,
        .expiresMs = nowMs + lifetimes.code * qint64{1000}};
    return *m_signIns.insert(signIn.deviceCode, signIn);
}

SignIn* SsoBook::find(const QString& deviceCode)
{
    const auto found = m_signIns.find(deviceCode);
    return found == m_signIns.end() ? nullptr : &*found;
}

bool SsoBook::decide(const QString& userCode, bool allows, qint64 nowMs)
{
    for (SignIn& each : m_signIns) {
        if (each.userCode != userCode.trimmed().toUpper() || each.state != SignIn::State::Pending
            || each.expiresMs <= nowMs)
            continue;
        each.state = allows ? SignIn::State::Allowed : SignIn::State::Denied;
        return true;
    }
    return false;
}

bool SsoBook::isTooEager(SignIn& signIn, qint64 nowMs)
{
    const qint64 since = nowMs - intervalSeconds * qint64{1000};
    signIn.askedMs.append(nowMs);
    signIn.askedMs.removeIf([since](qint64 askedMs) { return askedMs <= since; });
    return signIn.askedMs.size() > eagerQuestions;
}

SsoGrant SsoBook::grant(const SsoClient& client, qint64 nowMs)
{
    SsoGrant grant{.accessToken = "aoa"_L1 + randomText(base64, 160),
        .refreshToken = {},
        .expiresIn = lifetimes.token};
    m_tokens.insert(grant.accessToken, nowMs + grant.expiresIn * qint64{1000});
    if (client.scopes.contains("sso:account:access"_L1)) {
        grant.refreshToken = "aor"_L1 + randomText(base64, 160);
        m_refreshTokens.insert(grant.refreshToken, client.id);
    }
    return grant;
}

std::optional<SsoGrant> SsoBook::renew(
    const SsoClient& client, const QString& refreshToken, qint64 nowMs)
{
    if (m_refreshTokens.value(refreshToken) != client.id)
        return std::nullopt;
    m_refreshTokens.remove(refreshToken);
    return grant(client, nowMs);
}

bool SsoBook::isSignedIn(const QString& accessToken, qint64 nowMs) const
{
    return m_tokens.value(accessToken) > nowMs;
}

void SsoBook::signEverybodyOut(bool alsoRefreshing)
{
    m_tokens.clear();
    if (alsoRefreshing)
        m_refreshTokens.clear();
}

QString SsoBook::randomText(const char* alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[m_random() % std::strlen(alphabet)]);
    return text;
}

} // namespace farcopy::sandbox
