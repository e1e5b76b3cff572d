// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosession.h"

#include "core/base/log.h"
#include "core/credentials/signinquestions.h"

#include <QDir>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

// Source: botocore, tokens.SSOTokenProvider
constexpr std::chrono::seconds renewedAhead = 15min;

bool isSame(const Secret& a, const Secret& b)
{
    return !a.isEmpty() && a.reveal() == b.reveal();
}

/// The service has answered, and will not take it another time.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Expired
        || error.kind == ErrorKind::AccessDenied;
}

} // namespace

SsoSession::SsoSession(SsoSessionSettings settings, const QString& cacheFolder,
    Transport& transport, const Clock& clock, SignInQuestions& questions,
    std::chrono::milliseconds second, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_cache(cacheFolder, m_settings)
    , m_clock(clock)
    , m_oidc(transport)
    , m_portal(transport)
    , m_tools{m_oidc, questions, clock, second}
{
}

SsoSession::~SsoSession()
{
    delete m_signIn; // before the clients that it asks
}

Call<Secret>* SsoSession::token()
{
    auto* call = new PromisedCall<Secret>(this);
    m_waiting.append(call);
    if (!m_isRenewing && !m_signIn)
        begin();
    return call;
}

void SsoSession::reject(const Secret& token)
{
    m_refused = token;
}

void SsoSession::signIn()
{
    ++m_news;
    m_givenUp.reset();
}

int SsoSession::news()
{
    if (const FileStamp now = m_cache.stamp(); now != m_seen) {
        m_seen = now;
        ++m_news;
    }
    return m_news;
}

Call<Credentials>* SsoSession::roleCredentials(
    const AccountId& account, const QString& role, const Secret& token)
{
    return m_portal.roleCredentials(m_settings.region, account, role, token);
}

void SsoSession::begin()
{
    const auto token = known();
    if (token && isGood(*token, renewedAhead))
        settleAll(token->accessToken);
    else if (token && canBeRenewed(*token))
        renew(*token);
    else
        goOnWithout(token);
}

/// Of the cache, since others write it; our own if the cache could not be written.
std::optional<SsoToken> SsoSession::known() const
{
    auto cached = m_cache.token();
    const bool isOlder = cached && m_token && cached->expiresAt < m_token->expiresAt;
    return !cached || isOlder ? m_token : cached;
}

bool SsoSession::isGood(const SsoToken& token, std::chrono::seconds ahead) const
{
    return !isSame(m_refused, token.accessToken)
        && m_clock.nowUtc().secsTo(token.expiresAt) > ahead.count();
}

bool SsoSession::canBeRenewed(const SsoToken& token) const
{
    return !token.refreshToken.isEmpty() && !isSame(m_spent, token.refreshToken)
        && !token.registration.clientId.isEmpty()
        && token.registration.expiresAt > m_clock.nowUtc();
}

void SsoSession::renew(const SsoToken& token)
{
    m_isRenewing = true;
    m_oidc.refreshToken(m_settings.region, token.registration, token.refreshToken)
        ->then(this, [this, token](const Result<TokenGrant>& grant) {
            m_isRenewing = false;
            takeRenewal(token, grant);
        });
}

void SsoSession::takeRenewal(const SsoToken& old, const Result<TokenGrant>& grant)
{
    if (grant) {
        const bool keepsTheOld = grant->refreshToken.isEmpty();
        keep({.accessToken = grant->accessToken,
            .expiresAt = m_clock.nowUtc().addSecs(grant->expiresIn.count()),
            .refreshToken = keepsTheOld ? old.refreshToken : grant->refreshToken,
            .registration = old.registration});
        settleAll(grant->accessToken);
        return;
    }
    qCInfo(logCredentials) << "the token of" << m_settings.label()
                           << "was not renewed:" << grant.error().code;
    if (isRefusal(grant.error())) {
        m_spent = old.refreshToken;
        begin(); // another tool may have been quicker, and spent it
    } else if (isGood(old, 0s)) {
        settleAll(old.accessToken);
    } else {
        settleAll(failure(grant.error()));
    }
}

void SsoSession::goOnWithout(const std::optional<SsoToken>& token)
{
    if (token && isGood(*token, 0s))
        settleAll(token->accessToken);
    else if (m_givenUp && m_givenUpAt == news())
        settleAll(failure(*m_givenUp));
    else
        askAPerson();
}

void SsoSession::askAPerson()
{
    m_givenUp.reset();
    m_signIn = new DeviceSignIn(m_tools, m_cache, m_settings, this);
    connect(m_signIn, &DeviceSignIn::asking, this, &SsoSession::lookIntoCache);
    m_signIn->then(this, [this, mine = m_signIn.data()](const Result<SsoToken>& token) {
        if (m_signIn == mine)
            takeSignIn(token);
    });
    watchCache();
    m_signIn->start();
}

void SsoSession::takeSignIn(const Result<SsoToken>& token)
{
    m_signIn = nullptr;
    m_watcher.reset();
    if (token) {
        keep(*token);
        settleAll(token->accessToken);
        return;
    }
    const Error& error = token.error();
    if (error.kind == ErrorKind::Cancelled || error.code == signInNeeded) {
        m_givenUp = error;
        m_givenUpAt = news();
    }
    settleAll(failure(error));
}

void SsoSession::watchCache()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    // The folder tells of files that are replaced, the file of one that is written in place.
    for (const QString& path : {m_cache.folder(), m_cache.tokenPath()}) {
        if (QFileInfo::exists(path))
            m_watcher->addPath(path);
    }
    connect(
        m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &SsoSession::lookIntoCache);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &SsoSession::lookIntoCache);
}

void SsoSession::lookIntoCache()
{
    const auto token = m_cache.token();
    if (!m_signIn || !token || !isGood(*token, 0s))
        return;
    DeviceSignIn* const over = std::exchange(m_signIn, nullptr);
    over->cancel();
    if (m_watcher)
        m_watcher.release()->deleteLater(); // it may be what calls this
    settleAll(token->accessToken);
}

void SsoSession::keep(const SsoToken& token)
{
    m_token = token;
    if (const auto written = m_cache.write(token); !written)
        qCWarning(logCredentials) << written.error().message
                                  << "The sign-in lasts as long as this program.";
}

void SsoSession::settleAll(const Result<Secret>& outcome)
{
    for (const auto& call : std::exchange(m_waiting, {})) {
        if (call)
            call->resolve(outcome);
    }
}

} // namespace farcopy
