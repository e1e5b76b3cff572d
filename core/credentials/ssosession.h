// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/ssooidcclient.h"
#include "core/api/ssoportalclient.h"
#include "core/credentials/devicesignin.h"

#include <QFileSystemWatcher>
#include <QList>

namespace farcopy {

class Transport;

/// Somebody's sign-in to IAM Identity Center, shared by all profiles that name it and, through its
/// cache, with the AWS CLI. However many wait for it, a token is renewed or a person asked once.
/// Once the person has given up (or nobody can be asked), that answer stands for everybody until
/// signIn() is called, or somebody signs in with another tool.
class SsoSession final : public QObject
{
    Q_OBJECT

public:
    /// @param transport  sends what is not signed, to the session's Region
    /// @param second     of the service's intervals; shorter in tests
    SsoSession(SsoSessionSettings settings, const QString& cacheFolder, Transport& transport,
        const Clock& clock, SignInQuestions& questions,
        std::chrono::milliseconds second = std::chrono::seconds(1), QObject* parent = nullptr);

    ~SsoSession() override;

    /// The access token: of the cache, or renewed, or after a sign-in.
    /// Errors: those of DeviceSignIn; of the renewal, if the service did not answer it.
    [[nodiscard]] Call<Secret>* token();
    /// The portal does not know this token, whatever its cache says: another one is needed.
    void reject(const Secret& token);
    /// A person wants to sign in: what was given up may be asked again.
    void signIn();

    /// Errors: those of SsoPortalClient::roleCredentials.
    [[nodiscard]] Call<Credentials>* roleCredentials(
        const AccountId& account, const QString& role, const Secret& token);

    /// Another number than before, if somebody wants to sign in, or has signed in with another
    /// tool.
    [[nodiscard]] int news();

    [[nodiscard]] const SsoSessionSettings& settings() const { return m_settings; }

private:
    void begin();
    [[nodiscard]] std::optional<SsoToken> known() const;
    [[nodiscard]] bool isGood(const SsoToken& token, std::chrono::seconds ahead) const;
    [[nodiscard]] bool canBeRenewed(const SsoToken& token) const;
    void renew(const SsoToken& token);
    void takeRenewal(const SsoToken& old, const Result<TokenGrant>& grant);
    void goOnWithout(const std::optional<SsoToken>& token);
    void askAPerson();
    void takeSignIn(const Result<SsoToken>& token);
    void watchCache();
    void lookIntoCache();
    void keep(const SsoToken& token);
    void settleAll(const Result<Secret>& outcome);

    SsoSessionSettings m_settings;
    SsoTokenCache m_cache;
    const Clock& m_clock;
    SsoOidcClient m_oidc;
    SsoPortalClient m_portal;
    SignInTools m_tools;

    std::optional<SsoToken> m_token; ///< what the cache may have failed to keep
    Secret m_refused;
    Secret m_spent; ///< refresh token that the service does not take
    std::optional<Error> m_givenUp;
    int m_givenUpAt = 0; ///< news() then
    FileStamp m_seen;
    int m_news = 0;
    bool m_isRenewing = false;
    QPointer<DeviceSignIn> m_signIn;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< while somebody is asked
    QList<QPointer<PromisedCall<Secret>>> m_waiting;
};

} // namespace farcopy
