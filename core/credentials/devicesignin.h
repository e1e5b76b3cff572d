// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/ssovalues.h"
#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/credentials/ssotokencache.h"

#include <QTimer>

namespace farcopy {

class SignInQuestions;
class SsoOidcClient;

/// What a sign-in needs of its surroundings.
struct SignInTools {
    SsoOidcClient& oidc;
    SignInQuestions& questions;
    const Clock& clock;
    std::chrono::milliseconds second{1'000}; ///< of the service's intervals; shorter in tests
};

/// One sign-in that a person confirms in a browser (OAuth device authorization, RFC 8628): the
/// client is registered unless the cache knows a registration, a code is shown, and the service is
/// asked at its own interval until somebody has confirmed it, or denied it, or the code is too old.
/// Errors: Cancelled (the person gave up); Expired, "SignInNeeded" (nobody can be asked; nobody has
/// confirmed it in time, or somebody has denied it) or "SignInRefused" (it cannot even begin), the
/// member "Reason" says which in the words of OAuth; those of a connection. Messages name the
/// session.
class DeviceSignIn final : public Call<SsoToken>
{
    Q_OBJECT

public:
    DeviceSignIn(const SignInTools& tools, const SsoTokenCache& cache,
        const SsoSessionSettings& session, QObject* parent);
    ~DeviceSignIn() override;

    void start();

    /// How long it waits between two questions.
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

signals:
    /// Before each question: is somebody signed in by now, in another way?
    void asking();

protected:
    void release() override;

private:
    void registerClient();
    void authorize();
    void takeRefusedAuthorization(const Error& error);
    void show();
    void ask();
    void askLater();
    void take(const Result<TokenGrant>& grant);
    void takeRefusal(const Error& error);
    void refuse(Error error, const QString& code, const QString& message);
    void fail(Error error);

    template <typename T, typename Fn>
    void await(Call<T>* call, Fn fn);

    SignInTools m_tools;
    const SsoTokenCache& m_cache;
    SsoSessionSettings m_session;
    ClientRegistration m_client;
    bool m_isFresh = false; ///< the registration is
    DeviceAuthorization m_authorization;
    QDateTime m_validUntil;
    std::chrono::seconds m_interval{0};
    QTimer m_untilAsking;
    QPointer<CallBase> m_request;
    QPointer<CallBase> m_shown;
};

} // namespace farcopy
