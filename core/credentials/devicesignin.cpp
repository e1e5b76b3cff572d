// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/devicesignin.h"

#include "core/api/ssooidcclient.h"
#include "core/base/log.h"
#include "core/credentials/signinquestions.h"

namespace farcopy {

namespace {

using namespace std::chrono_literals;

// Source: RFC 8628, section 3.5.
constexpr std::chrono::seconds slowDown{5};
// Source: botocore, utils.SSOTokenFetcher
constexpr std::chrono::seconds registrationMustLast = 15min;

bool lasts(const QDateTime& expiry, const QDateTime& now)
{
    return expiry.isValid() && now.secsTo(expiry) >= registrationMustLast.count();
}

/// The service may well say something else in a moment.
bool mayPass(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Tls:
    case ErrorKind::AccessDenied:
    case ErrorKind::Expired:
    case ErrorKind::Rejected:
    case ErrorKind::BadAnswer:
    case ErrorKind::Local:
        return false;
    }
    return false;
}

} // namespace

DeviceSignIn::DeviceSignIn(const SignInTools& tools, const SsoTokenCache& cache,
    const SsoSessionSettings& session, QObject* parent)
    : Call(parent)
    , m_tools(tools)
    , m_cache(cache)
    , m_session(session)
{
    m_untilAsking.setSingleShot(true);
    connect(&m_untilAsking, &QTimer::timeout, this, &DeviceSignIn::ask);
}

DeviceSignIn::~DeviceSignIn()
{
    release();
}

void DeviceSignIn::release()
{
    m_untilAsking.stop();
    for (const auto& call : {m_request, m_shown}) {
        if (call)
            call->cancel();
    }
}

/// What a request came to, unless this has ended meanwhile.
template <typename T, typename Fn>
void DeviceSignIn::await(Call<T>* call, Fn fn)
{
    m_request = call;
    call->then(this, [this, fn](const Result<T>& outcome) {
        if (!isSettled())
            fn(outcome);
    });
}

void DeviceSignIn::start()
{
    const auto known = m_cache.registration();
    if (known && lasts(known->expiresAt, m_tools.clock.nowUtc())) {
        m_client = *known;
        authorize();
    } else {
        registerClient();
    }
}

void DeviceSignIn::registerClient()
{
    const QString name = m_session.name.isEmpty()
        ? QStringLiteral("farcopy-client")
        : QStringLiteral("farcopy-client-%1").arg(m_session.name);
    await(m_tools.oidc.registerClient(m_session.region, name, m_session.scopes),
        [this](const Result<ClientRegistration>& client) {
            if (!client)
                return fail(client.error());
            m_client = *client;
            m_isFresh = true;
            if (client->expiresAt.isValid()) {
                if (const auto written = m_cache.write(*client); !written)
                    qCWarning(logCredentials) << written.error().message;
            }
            authorize();
        });
}

void DeviceSignIn::authorize()
{
    await(m_tools.oidc.startDeviceAuthorization(m_session.region, m_client, m_session.startUrl),
        [this](const Result<DeviceAuthorization>& authorization) {
            if (!authorization)
                return takeRefusedAuthorization(authorization.error());
            m_authorization = *authorization;
            m_interval = authorization->interval;
            m_validUntil = m_tools.clock.nowUtc().addSecs(authorization->expiresIn.count());
            show();
            askLater();
        });
}

void DeviceSignIn::takeRefusedAuthorization(const Error& error)
{
    // The registration of another day, or of another tool, may be gone.
    const bool isForgotten = error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("unauthorized_client");
    if (isForgotten && !m_isFresh)
        registerClient();
    else
        fail(error);
}

void DeviceSignIn::show()
{
    auto* shown = m_tools.questions.showSignIn({.session = m_session.label(),
        .page = m_authorization.pageWithCode,
        .code = m_authorization.userCode,
        .validUntil = m_validUntil});
    m_shown = shown;
    shown->then(this, [this](const Result<void>& outcome) {
        settle(failure(outcome ? Error{.kind = ErrorKind::Cancelled} : outcome.error()));
    });
}

void DeviceSignIn::askLater()
{
    m_untilAsking.start(m_interval.count() * m_tools.second);
}

void DeviceSignIn::ask()
{
    emit asking();
    if (isSettled())
        return;
    if (m_tools.clock.nowUtc() >= m_validUntil) {
        takeRefusal({.code = QStringLiteral("expired_token")});
        return;
    }
    await(m_tools.oidc.createToken(m_session.region, m_client, m_authorization.deviceCode),
        [this](const Result<TokenGrant>& grant) { take(grant); });
}

void DeviceSignIn::take(const Result<TokenGrant>& grant)
{
    if (!grant) {
        takeRefusal(grant.error());
        return;
    }
    settle(SsoToken{.accessToken = grant->accessToken,
        .expiresAt = m_tools.clock.nowUtc().addSecs(grant->expiresIn.count()),
        .refreshToken = grant->refreshToken,
        .registration = m_client});
}

void DeviceSignIn::takeRefusal(const Error& error)
{
    if (error.code == QLatin1String("authorization_pending")) {
        askLater();
    } else if (error.code == QLatin1String("slow_down") || mayPass(error)) {
        m_interval += slowDown;
        askLater();
    } else if (error.code == QLatin1String("expired_token")) {
        refuse(error, signInNeeded,
            tr("Nobody confirmed the sign-in to “%1” in time, and its code has expired. Sign in "
               "again.")
                .arg(m_session.label()));
    } else if (error.code == QLatin1String("access_denied")) {
        refuse(error, signInNeeded,
            tr("The sign-in to “%1” was denied in the browser. Sign in again, and allow it there.")
                .arg(m_session.label()));
    } else {
        fail(error);
    }
}

/// The program's own answer: none came to what waits for the token.
void DeviceSignIn::refuse(Error error, const QString& code, const QString& message)
{
    error.members.insert(QStringLiteral("Reason"), error.code);
    error.kind = ErrorKind::Expired;
    error.code = code;
    error.message = message;
    error.httpStatus = 0;
    settle(failure(std::move(error)));
}

void DeviceSignIn::fail(Error error)
{
    const QString place = m_session.place.file + u':' + QString::number(m_session.place.line);
    error.members.insert(QStringLiteral("File"), m_session.place.file);
    error.members.insert(QStringLiteral("Line"), QString::number(m_session.place.line));
    if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Expired
        || error.kind == ErrorKind::AccessDenied) {
        refuse(error, QStringLiteral("SignInRefused"),
            tr("IAM Identity Center refuses the sign-in to “%1” (%2). Check sso_start_url and "
               "sso_region of %3 (%4).")
                .arg(m_session.label(), error.message, m_session.section, place));
        return;
    }
    error.message = tr("The sign-in to “%1” (%2, %3): %4")
                        .arg(m_session.label(), m_session.section, place, error.message);
    settle(failure(std::move(error)));
}

} // namespace farcopy
