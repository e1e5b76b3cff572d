// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/signaturecheck.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 allowedSkewMs = 5 * 60 * 1000;

QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

// Takes as long for a wrong first byte as for a wrong last one.
bool isSameSecret(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left.at(i) ^ right.at(i);
    return difference == 0;
}

QByteArray canonicalQuery(const QByteArray& query)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    const auto parts = query.split('&');
    for (const auto& part : parts) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        const auto name = equals < 0 ? part : part.first(equals);
        const auto value = equals < 0 ? QByteArray{} : part.sliced(equals + 1);
        pairs.append({QByteArray::fromPercentEncoding(name).toPercentEncoding(),
            QByteArray::fromPercentEncoding(value).toPercentEncoding()});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList lines;
    for (const auto& [name, value] : pairs)
        lines.append(name + '=' + value);
    return lines.join('&');
}

// Several headers of one name are one line, their values in the order they came in.
QByteArray canonicalHeader(const WireRequest& request, const QByteArray& name)
{
    QByteArrayList values;
    for (const auto& [key, value] : request.headers) {
        if (key.toLower() == name)
            values.append(value.simplified());
    }
    return name + ':' + values.join(',') + '\n';
}

QByteArray canonicalRequest(const WireRequest& request, const QByteArrayList& signedHeaders)
{
    QByteArray headers;
    for (const auto& name : signedHeaders)
        headers += canonicalHeader(request, name);
    return request.method + '\n' + request.path.toPercentEncoding("/") + '\n'
        + canonicalQuery(request.query) + '\n' + headers + '\n' + signedHeaders.join(';') + '\n'
        + sha256Hex(request.body);
}

tl::unexpected<ServiceError> incomplete(const QString& what)
{
    return refuse(u"IncompleteSignatureException"_s, what);
}

tl::unexpected<ServiceError> invalid(const QString& what)
{
    return refuse(u"InvalidSignatureException"_s, what);
}

QDateTime amzDate(const QByteArray& text)
{
    auto time = QDateTime::fromString(QString::fromLatin1(text), u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

QString amzText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

tl::expected<void, ServiceError> checkTime(const WireRequest& request, qint64 nowMs)
{
    const auto text = QString::fromLatin1(request.header("x-amz-date"));
    const qint64 signedMs = amzDate(text.toLatin1()).toMSecsSinceEpoch();
    if (signedMs < nowMs - allowedSkewMs) {
        return invalid(u"Signature expired: %1 is now earlier than %2 (%3 - 5 min.)"_s.arg(
            text, amzText(nowMs - allowedSkewMs), amzText(nowMs)));
    }
    if (signedMs > nowMs + allowedSkewMs) {
        return invalid(u"Signature not yet current: %1 is still later than %2 (%3 + 5 min.)"_s.arg(
            text, amzText(nowMs + allowedSkewMs), amzText(nowMs)));
    }
    return {};
}

tl::expected<void, ServiceError> checkToken(
    const WireRequest& request, const Principal& principal, qint64 nowMs)
{
    if (!isSameSecret(request.header("x-amz-security-token"), principal.sessionToken)) {
        return refuse(u"UnrecognizedClientException"_s,
            u"The security token included in the request is invalid."_s);
    }
    if (principal.expiresMs != 0 && principal.expiresMs <= nowMs) {
        return refuse(
            u"ExpiredTokenException"_s, u"The security token included in the request is expired"_s);
    }
    return {};
}

} // namespace

QByteArray WireRequest::header(const QByteArray& name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto& header) { return header.first.toLower() == name; });
    return found == headers.end() ? QByteArray{} : found->second.trimmed();
}

tl::expected<Authorization, ServiceError> readAuthorization(const WireRequest& request)
{
    const auto header = QString::fromLatin1(request.header("authorization"));
    if (header.isEmpty())
        return refuse(u"MissingAuthenticationTokenException"_s, u"Missing Authentication Token"_s);

    static const QRegularExpression form(
        u"^AWS4-HMAC-SHA256\\s+Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request"
        "\\s*,\\s*SignedHeaders=([^,\\s]+)\\s*,\\s*Signature=([0-9a-f]{64})$"_s);
    const auto match = form.match(header);
    if (!match.hasMatch()) {
        return incomplete(u"Authorization header requires 'Credential', 'SignedHeaders' and "
                          "'Signature' parameters of an AWS4-HMAC-SHA256 signature."_s);
    }
    Authorization authorization{.accessKeyId = match.captured(1),
        .date = match.captured(2).toLatin1(),
        .region = match.captured(3),
        .service = match.captured(4),
        .signedHeaders = match.captured(5).toLatin1().split(';'),
        .signature = match.captured(6).toLatin1()};

    if (!amzDate(request.header("x-amz-date")).isValid())
        return incomplete(u"Authorization header requires existence of an 'X-Amz-Date' header."_s);
    if (!request.header("x-amz-date").startsWith(authorization.date)) {
        return invalid(u"Date in Credential scope does not match YYYYMMDD from ISO-8601 version "
                       "of date from HTTP."_s);
    }
    for (const auto* name : {"host", "x-amz-date"}) {
        if (!authorization.signedHeaders.contains(name)) {
            return invalid(u"'%1' must be a 'SignedHeader' in the AWS Authorization."_s.arg(
                QLatin1String{name}));
        }
    }
    return authorization;
}

QByteArray expectedSignature(
    const WireRequest& request, const Authorization& authorization, const QByteArray& secret)
{
    const auto region = authorization.region.toLatin1();
    const auto service = authorization.service.toLatin1();
    const QByteArray stringToSign = "AWS4-HMAC-SHA256\n" + request.header("x-amz-date") + '\n'
        + authorization.date + '/' + region + '/' + service + "/aws4_request\n"
        + sha256Hex(canonicalRequest(request, authorization.signedHeaders));
    const auto key = hmac(
        hmac(hmac(hmac("AWS4" + secret, authorization.date), region), service), "aws4_request");
    return hmac(key, stringToSign).toHex();
}

tl::expected<Caller, ServiceError> checkSignature(const WireRequest& request,
    const Authorization& authorization, const PrincipalBook& principals, qint64 nowMs)
{
    const auto* principal = principals.find(authorization.accessKeyId);
    if (!principal) {
        return refuse(u"UnrecognizedClientException"_s,
            u"The security token included in the request is invalid."_s);
    }
    if (const auto token = checkToken(request, *principal, nowMs); !token)
        return tl::unexpected(token.error());
    if (const auto time = checkTime(request, nowMs); !time)
        return tl::unexpected(time.error());
    // A header that changes what is done must be under the signature.
    for (const auto* name : {"x-amz-target", "x-amz-security-token"}) {
        if (!request.header(name).isEmpty() && !authorization.signedHeaders.contains(name)) {
            return invalid(u"'%1' must be a 'SignedHeader' in the AWS Authorization."_s.arg(
                QLatin1String{name}));
        }
    }
    if (!isSameSecret(expectedSignature(request, authorization, principal->secret),
            authorization.signature)) {
        return invalid(
            u"The request signature we calculated does not match the signature you provided. "
            "Check your AWS Secret Access Key and signing method. Consult the service "
            "documentation for details."_s);
    }
    return principal->caller;
}

} // namespace farcopy::sandbox
