// SPDX-License-Identifier: Apache-2.0
#include "core/transport/signedrequest.h"

#include "core/base/version.h"

#include <QCoreApplication>

#include <algorithm>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Transport)
};

/// As in the Host header: the port only where it is not the scheme's own.
QByteArray hostOf(const QUrl& url)
{
    QUrl named(url);
    const int ownPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (named.port() == ownPort)
        named.setPort(-1);
    return named.authority(QUrl::FullyEncoded).toLatin1();
}

QUrl urlOf(const ServiceRequest& request, const Endpoint& endpoint)
{
    QUrl url(endpoint.url);
    url.setPath(url.path() + request.path);
    QByteArrayList parts;
    for (const auto& [name, value] : request.query)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    if (!parts.isEmpty())
        url.setQuery(QString::fromLatin1(parts.join('&')), QUrl::StrictMode);
    return url;
}

void setHeaders(QNetworkRequest& request, const sign::Headers& headers)
{
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
}

/// Unsigned, and set so that Qt does not make them up. Compression is not asked for: these services
/// do not use it, and nothing is unpacked that could swell.
void setCommonHeaders(QNetworkRequest& request)
{
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", QByteArray("farcopy/") + version());
}

sign::Headers headersToSign(const ServiceRequest& request, const QUrl& url)
{
    sign::Headers headers{{"Host", hostOf(url)}};
    headers += request.headers;
    return headers;
}

bool isPrintable(const QByteArray& bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QNetworkRequest signedRequest(const ServiceRequest& request, const Endpoint& endpoint,
    const Credentials& credentials, const QDateTime& time, sign::KeyCache& keys)
{
    const QUrl url = urlOf(request, endpoint);
    const sign::Request toSign{
        .method = request.method,
        .path = url.path(QUrl::FullyEncoded).toUtf8(),
        .query = url.query(QUrl::FullyEncoded).toUtf8(),
        .headers = headersToSign(request, url),
        .body = request.body,
    };
    const sign::Identity identity{
        credentials.accessKeyId.toUtf8(), credentials.secretAccessKey, credentials.sessionToken};

    QNetworkRequest complete(url);
    setHeaders(complete, toSign.headers);
    setHeaders(complete,
        sign::signatureHeaders(toSign, identity, time, endpoint.signingRegion.text().toUtf8(),
            request.service.toUtf8(), keys));
    setCommonHeaders(complete);
    return complete;
}

QNetworkRequest unsignedRequest(const ServiceRequest& request, const Endpoint& endpoint)
{
    QNetworkRequest complete(urlOf(request, endpoint));
    setHeaders(complete, headersToSign(request, complete.url()));
    setCommonHeaders(complete);
    return complete;
}

std::optional<Error> credentialsProblem(const Credentials& credentials)
{
    const QByteArray id = credentials.accessKeyId.toUtf8();
    if (id.isEmpty() || credentials.secretAccessKey.isEmpty())
        return Error{.kind = ErrorKind::Expired,
            .code = QStringLiteral("MissingCredentials"),
            .message = Text::tr("The access key or its secret is missing")};
    if (!isPrintable(id) || !isPrintable(credentials.sessionToken.reveal()))
        return Error{.kind = ErrorKind::Expired,
            .code = QStringLiteral("InvalidCredentials"),
            .message
            = Text::tr("The access key or the session token has characters that cannot be sent")};
    return {};
}

} // namespace farcopy
