// SPDX-License-Identifier: Apache-2.0
#include "core/transport/exchange.h"

#include "core/transport/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QUrl>

#include <algorithm>

namespace farcopy {

namespace {

/// Everything that Qt 6.4 would do by itself and a signed request must not suffer.
void restrain(QNetworkRequest& request)
{
    // A followed redirect would take Authorization and the session token to the other host.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(0); // it counts time in Qt's queue and looks like abort()
}

/// Of an answer, in bytes: this thread copies it, and has a window to serve.
constexpr qint64 mostAtOnce = 256 * 1024;

/// 1…199: the connection or the proxy; the rest speaks of what came through it.
bool isConnectionError(QNetworkReply::NetworkError error)
{
    return (error > 0 && error < 200) || error == QNetworkReply::ContentReSendError;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager& network, const QByteArray& method,
    QNetworkRequest request, const QByteArray& body, const ExchangeLimits& limits, QObject* parent)
    : Call(parent)
    , m_limits(limits)
{
    restrain(request);
    send(network, method, std::move(request), body);
    m_reply->setReadBufferSize(mostAtOnce);
    watchReply();

    m_limit.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Exchange::giveUp);
    connect(&m_silence, &QTimer::timeout, this, &Exchange::giveUp);
    m_limit.start(m_limits.answer);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::send(QNetworkAccessManager& network, const QByteArray& method,
    QNetworkRequest request, const QByteArray& body)
{
    if (method == "GET") {
        m_reply = network.get(request);
        return;
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    // With a body that cannot be rewound: sent once, or error ContentReSendError.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_sent = new OneShotBody(body);
    m_reply = method == "POST" ? network.post(request, m_sent)
                               : network.sendCustomRequest(request, method, m_sent);
    m_sent->setParent(m_reply);
}

void Exchange::watchReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_hasLeft = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_certificateProblems.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
}

void Exchange::release()
{
    m_limit.stop();
    m_silence.stop();
    if (!m_reply)
        return;
    m_hasLeft = hasLeft(); // the body goes with the reply
    QNetworkReply* reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

bool Exchange::hasLeft() const
{
    return m_hasLeft || m_hasHead || (m_sent && m_sent->wasRead());
}

Error Exchange::cancellation() const
{
    return {.kind = ErrorKind::Cancelled, .fateUnknown = hasLeft()};
}

void Exchange::fail(ErrorKind kind, const QString& message)
{
    settle(failure({.kind = kind,
        .message = message,
        .requestId = m_answer.requestId(),
        .httpStatus = m_answer.status,
        .fateUnknown = hasLeft()}));
}

void Exchange::giveUp()
{
    fail(ErrorKind::Timeout,
        m_hasHead ? tr("The answer did not come to its end in time")
                  : tr("No answer came in time"));
}

void Exchange::takeHead()
{
    if (m_hasHead)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return; // nothing yet, or a word in between
    m_hasHead = true;
    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    m_limit.start(m_limits.whole);
    m_silence.start(m_limits.silence);
    const qint64 promised = m_answer.header("Content-Length").toLongLong();
    if (promised > m_limits.bytes)
        fail(ErrorKind::BadAnswer, tr("The answer is too large"));
    else if (promised > 0)
        m_answer.body.reserve(promised + roomBehindBody);
}

void Exchange::takeBody()
{
    takeHead();
    if (isSettled())
        return; // it promised too much
    m_silence.start(m_limits.silence);
    const qint64 known = m_answer.body.size();
    const qint64 more = m_reply->bytesAvailable();
    if (known + more > m_limits.bytes) {
        fail(ErrorKind::BadAnswer, tr("The answer is too large"));
        return;
    }
    m_answer.body.resize(known + more); // straight into its place, without a copy in between
    const qint64 read = m_reply->read(m_answer.body.data() + known, more);
    m_answer.body.resize(known + std::max<qint64>(read, 0));
}

bool Exchange::isCutShort() const
{
    bool isNumber = false;
    const qint64 promised = m_answer.header("Content-Length").toLongLong(&isNumber);
    return isConnectionError(m_reply->error()) || (isNumber && m_answer.body.size() < promised);
}

bool Exchange::hasInterimAnswerOnly() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 100;
}

void Exchange::conclude()
{
    takeHead();
    if (!m_hasHead) {
        concludeWithoutAnswer();
        return;
    }
    takeBody();
    if (isSettled())
        return;
    const QByteArray encoding = m_answer.header("Content-Encoding").toLower();
    // first of all: of some redirects Qt says that it could not send the body again
    if (m_answer.status >= 300 && m_answer.status < 400)
        fail(ErrorKind::BadAnswer, tr("The server redirects elsewhere, which is never followed"));
    else if (isCutShort())
        fail(ErrorKind::Network, tr("The answer was cut short"));
    else if (!encoding.isEmpty() && encoding != "identity")
        fail(ErrorKind::BadAnswer, tr("The answer is compressed although that was not asked for"));
    else
        settle(m_answer);
}

/// Qt's words, and whom they are about: of a connection that was refused it says no more.
QString Exchange::connectionProblem() const
{
    const QString words = m_reply->errorString();
    const QString host = m_reply->url().host();
    const int port = m_reply->url().port();
    if (m_reply->error() >= QNetworkReply::ProxyConnectionRefusedError || words.contains(host))
        return words;
    return QStringLiteral("%1 (%2)").arg(
        words, port < 0 ? host : host + QLatin1Char(':') + QString::number(port));
}

void Exchange::concludeWithoutAnswer()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        fail(ErrorKind::Tls,
            m_certificateProblems.isEmpty() ? m_reply->errorString()
                                            : m_certificateProblems.join(QStringLiteral("; ")));
    else if (hasInterimAnswerOnly())
        // Qt 6.4 passes over 100 but takes 102 and 103 for the end, and cannot go on reading.
        fail(ErrorKind::Network, tr("Only an interim answer came"));
    else if (error == QNetworkReply::ContentReSendError)
        fail(ErrorKind::Network, tr("The connection broke before an answer came"));
    else if (isConnectionError(error))
        fail(ErrorKind::Network, connectionProblem());
    else
        fail(ErrorKind::BadAnswer, tr("What came back is not an HTTP answer"));
}

} // namespace farcopy
