// SPDX-License-Identifier: Apache-2.0
#include "core/transport/sendcall.h"

#include "core/base/log.h"
#include "core/transport/errorkinds.h"
#include "core/transport/proxychoice.h"
#include "core/transport/signedrequest.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>

namespace farcopy {

namespace {

bool isSame(const Credentials& a, const Credentials& b)
{
    return a.accessKeyId == b.accessKeyId && a.sessionToken.reveal() == b.sessionToken.reveal();
}

} // namespace

QNetworkAccessManager& TransportShared::networkOf(int slot)
{
    const auto wanted = static_cast<size_t>(slot / options.connectionsPerHost);
    while (furtherNetworks.size() < wanted) {
        auto further = options.makeNetwork();
        if (!further)
            return network; // its own queue then holds the request for a while
        furtherNetworks.push_back(std::move(further));
    }
    return wanted == 0 ? network : *furtherNetworks[wanted - 1];
}

SendCall::SendCall(TransportShared& shared, ServiceRequest request, QObject* parent)
    : Call(parent)
    , m_shared(shared)
    , m_request(std::move(request))
{
    m_untilRetry.setSingleShot(true);
    connect(&m_untilRetry, &QTimer::timeout, this, &SendCall::waitForSlot);
    m_wayLimit.setSingleShot(true);
    connect(&m_wayLimit, &QTimer::timeout, this, [this] {
        settle(failure(labelled({.kind = ErrorKind::Timeout,
            .message = tr("The system did not say in time which proxy to use")})));
    });
}

SendCall::~SendCall()
{
    release();
}

void SendCall::start()
{
    const auto endpoint = m_shared.endpoints.resolve(m_request.service, m_request.region);
    if (!endpoint) {
        settle(failure(labelled(endpoint.error())));
        return;
    }
    m_endpoint = *endpoint;
    m_host = m_endpoint.url.authority();
    waitForSlot();
}

void SendCall::waitForSlot()
{
    m_shared.hostSlots.acquire(
        m_host,
        [call = QPointer<SendCall>(this)](int slot) { return call && call->takeSlot(slot); },
        m_request.urgency);
}

bool SendCall::takeSlot(int slot)
{
    if (isSettled())
        return false;
    m_slot = slot;
    findWay();
    return true;
}

void SendCall::findWay()
{
    auto* proxies = dynamic_cast<ProxyChoice*>(m_shared.networkOf(*m_slot).proxyFactory());
    if (!proxies || proxies->isReady(m_endpoint.url)) {
        askForCredentials();
        return;
    }
    m_wayLimit.start(m_request.timeLimit);
    // not QFuture::then: before Qt 6.5 it asserts when its context goes first
    auto* asked = new QFutureWatcher<QList<QNetworkProxy>>(this);
    connect(asked, &QFutureWatcherBase::finished, this, [this, proxies, asked] {
        proxies->remember(m_endpoint.url, asked->result());
        asked->deleteLater();
        m_wayLimit.stop();
        if (!isSettled())
            askForCredentials();
    });
    asked->setFuture(proxies->askSystem(m_endpoint.url));
}

void SendCall::askForCredentials()
{
    if (!m_request.isSigned) {
        send(unsignedRequest(m_request, m_endpoint));
        return;
    }
    m_shared.credentials.credentials()->then(this, [this](const Result<Credentials>& credentials) {
        if (!isSettled())
            takeCredentials(credentials);
    });
}

void SendCall::giveSlotBack()
{
    if (const auto slot = std::exchange(m_slot, std::nullopt))
        m_shared.hostSlots.release(m_host, *slot);
}

void SendCall::takeCredentials(const Result<Credentials>& credentials)
{
    if (!credentials)
        settle(failure(labelled(credentials.error())));
    else if (const auto problem = credentialsProblem(*credentials))
        settle(failure(labelled(*problem)));
    else if (m_expiredAnswer && isSame(*credentials, m_usedCredentials))
        settle(failure(*m_expiredAnswer)); // there are no others
    else
        sendSigned(*credentials);
}

void SendCall::sendSigned(const Credentials& credentials)
{
    m_usedCredentials = credentials;
    const QDateTime time = clockOffset().apply(m_shared.clock.nowUtc());
    send(signedRequest(m_request, m_endpoint, credentials, time, m_shared.keys));
}

void SendCall::send(const QNetworkRequest& request)
{
    ExchangeLimits limits = m_shared.options.limits;
    limits.answer = std::min(limits.answer, m_request.timeLimit);

    ++m_attempts;
    m_exchange = new Exchange(
        m_shared.networkOf(*m_slot), m_request.method, request, m_request.body, limits, this);
    m_exchange->then(this, [this](const Result<HttpAnswer>& outcome) {
        if (!isSettled())
            takeOutcome(outcome);
    });
}

void SendCall::takeOutcome(const Result<HttpAnswer>& outcome)
{
    m_exchange = nullptr; // it is saying its last word and deletes itself
    giveSlotBack();
    if (!outcome) {
        noteFate(outcome.error(), false);
        tryAgainOrFail(labelled(outcome.error()));
    } else if (outcome->status >= 200 && outcome->status <= 299) {
        succeed(*outcome);
    } else {
        takeRefusal(*outcome);
    }
}

void SendCall::succeed(const HttpAnswer& answer)
{
    qCDebug(logTransport) << m_request.service << m_request.operation << m_request.region.text()
                          << "attempt" << m_attempts << "answered" << answer.status;
    quota().giveBack(m_quotaTaken);
    settle(answer);
}

void SendCall::takeRefusal(const HttpAnswer& answer)
{
    const Error error = read(answer);
    noteFate(error, true);

    const QDateTime now = m_shared.clock.nowUtc();
    if (m_request.isSigned && !m_hasCorrectedClock && mayBeClockSkew(answer.status, error.code)
        && clockOffset().learn(answer.header("Date"), now)) {
        qCInfo(logTransport) << m_host << "has another time than this machine, in ms:"
                             << clockOffset().value().count();
        m_hasCorrectedClock = true;
        --m_attempts; // was in vain: nothing was wrong with the service
        waitForSlot();
        return;
    }
    if (asksForOthers(error)) {
        --m_attempts; // was in vain as well
        waitForSlot();
        return;
    }
    tryAgainOrFail(labelled(error), parseRetryAfter(answer.header("Retry-After"), now));
}

bool SendCall::asksForOthers(const Error& refusal)
{
    if (!m_request.isSigned || m_expiredAnswer || !saysExpired(refusal.code))
        return false;
    m_expiredAnswer = labelled(refusal);
    m_shared.credentials.reject(m_usedCredentials);
    return true;
}

Error SendCall::read(const HttpAnswer& answer) const
{
    Error error = m_request.readError ? m_request.readError(answer) : Error();
    const auto wait = parseRetryAfter(answer.header("Retry-After"), m_shared.clock.nowUtc());
    if (wait)
        error.members.insert(QStringLiteral("RetryAfter"), QString::number(wait->count()));
    error.httpStatus = answer.status;
    error.kind = errorKind(answer.status, error.code);
    if (error.requestId.isEmpty())
        error.requestId = answer.requestId();
    return error;
}

void SendCall::noteFate(const Error& error, bool wasAnswered)
{
    if (!wasAnswered)
        m_fateUnknown = m_fateUnknown || error.fateUnknown;
    else if (isRefusalOfService(error))
        m_fateUnknown = false;
    else if (error.httpStatus >= 500 && error.kind != ErrorKind::Throttled)
        m_fateUnknown = true;
}

void SendCall::tryAgainOrFail(const Error& error, std::optional<std::chrono::seconds> retryAfter)
{
    qCDebug(logTransport) << m_request.service << m_request.operation << m_request.region.text()
                          << "attempt" << m_attempts << "failed:" << error.httpStatus << error.code
                          << error.requestId;
    const auto delay = isTransient(error) && m_request.urgency != Urgency::CanWait
        ? m_shared.options.retry.delay(m_attempts, m_shared.random(), retryAfter)
        : std::nullopt;
    m_quotaTaken = delay ? quota().take(error.kind) : 0;
    if (m_quotaTaken > 0)
        m_untilRetry.start(*delay);
    else
        settle(failure(error));
}

Error SendCall::cancellation() const
{
    Error error = labelled({.kind = ErrorKind::Cancelled});
    // settled, and nobody has heard of it yet: whoever cancels now will never know
    error.fateUnknown = error.fateUnknown || isSettled()
        || (m_exchange && m_exchange->cancellation().fateUnknown);
    return error;
}

Error SendCall::labelled(Error error) const
{
    error.operation = m_request.service + QLatin1Char(':') + m_request.operation;
    error.region = m_request.region.text();
    error.fateUnknown = m_fateUnknown;
    return error;
}

void SendCall::release()
{
    m_untilRetry.stop();
    m_wayLimit.stop();
    if (m_exchange)
        m_exchange->cancel();
    giveSlotBack();
}

RetryQuota& SendCall::quota() const
{
    return m_shared.quotas[m_request.service + QLatin1Char(' ') + m_request.region.text()];
}

ClockOffset& SendCall::clockOffset() const
{
    return m_shared.clockOffsets[m_host];
}

} // namespace farcopy
