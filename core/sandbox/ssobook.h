// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <random>

namespace farcopy::sandbox {

/// How long things last, in seconds; a tester may shorten them.
struct SsoLifetimes {
    int code = 600;
    int token = 28'800;
    int role = 3'600;
};

/// A program that may ask people to sign in.
struct SsoClient {
    QString id;
    QString secret;
    QString name;
    QStringList scopes;
    qint64 expiresMs = 0;
};

/// One sign-in that waits for somebody to confirm it, or has been decided.
struct SignIn {
    enum class State { Pending, Allowed, Denied, Used };

    QString deviceCode;
    QString userCode; ///< "BCDF-GHJK"
    QString clientId;
    State state = State::Pending;
    qint64 expiresMs = 0;
    QList<qint64> askedMs = {}; ///< within the last interval
};

struct SsoGrant {
    QString accessToken;
    QString refreshToken; ///< empty: the client has not the scope for one
    int expiresIn = 0;
};

/// Who is known to the sandbox's Identity Center, and who is signed in.
class SsoBook
{
public:
    static constexpr int intervalSeconds = 1;

    explicit SsoBook(quint32 seed)
        : m_random(seed)
    {
    }

    SsoClient registerClient(const QString& name, const QStringList& scopes, qint64 nowMs);
    /// nullptr: unknown, expired, or with another secret
    [[nodiscard]] const SsoClient* client(
        const QString& id, const QString& secret, qint64 nowMs) const;
    [[nodiscard]] QString nameOf(const SignIn& signIn) const;

    SignIn begin(const SsoClient& client, qint64 nowMs);
    [[nodiscard]] SignIn* find(const QString& deviceCode);
    [[nodiscard]] QList<SignIn> signIns() const { return m_signIns.values(); }
    /// What somebody does in the browser. False: nothing by this code waits.
    bool decide(const QString& userCode, bool allows, qint64 nowMs);
    /// Whether it is asked for more often than the interval allows; twice at the start is usual.
    [[nodiscard]] static bool isTooEager(SignIn& signIn, qint64 nowMs);

    SsoGrant grant(const SsoClient& client, qint64 nowMs);
    /// Uses a refresh token up. Nothing: unknown, or another client's.
    [[nodiscard]] std::optional<SsoGrant> renew(
        const SsoClient& client, const QString& refreshToken, qint64 nowMs);
    [[nodiscard]] bool isSignedIn(const QString& accessToken, qint64 nowMs) const;
    void signOut(const QString& accessToken) { m_tokens.remove(accessToken); }
    /// No token is good any more. @param alsoRefreshing  nor can one be had without a person
    void signEverybodyOut(bool alsoRefreshing);

    SsoLifetimes lifetimes;

private:
    [[nodiscard]] QString randomText(const char* alphabet, int length);

    std::mt19937 m_random;
    QMap<QString, SsoClient> m_clients;
    QMap<QString, SignIn> m_signIns;        ///< by device code
    QMap<QString, qint64> m_tokens;         ///< when they expire
    QMap<QString, QString> m_refreshTokens; ///< whose they are: client id
};

} // namespace farcopy::sandbox
