// SPDX-License-Identifier: Apache-2.0
#include "core/transport/errorkinds.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace farcopy {

namespace {

using Kinds = QHash<QString, ErrorKind>;

/// Codes of all services used here, without the suffix "Exception".
const Kinds& kindsByCode()
{
    static const Kinds kinds = [] {
        Kinds all;
        const auto add = [&all](ErrorKind kind, const QStringList& codes) {
            for (const QString& code : codes)
                all.insert(code, kind);
        };
        add(ErrorKind::Throttled,
            {QStringLiteral("Throttling"), QStringLiteral("Throttled"),
                QStringLiteral("RequestThrottled"), QStringLiteral("TooManyRequests"),
                QStringLiteral("RequestLimitExceeded"), QStringLiteral("BandwidthLimitExceeded"),
                QStringLiteral("PriorRequestNotComplete"), QStringLiteral("SlowDown"),
                QStringLiteral("ProvisionedThroughputExceeded"),
                QStringLiteral("TransactionInProgress"), QStringLiteral("EC2Throttled")});
        add(ErrorKind::AccessDenied,
            {QStringLiteral("AccessDenied"), QStringLiteral("UnauthorizedOperation"),
                QStringLiteral("NotAuthorized"), QStringLiteral("OptInRequired"),
                QStringLiteral("SubscriptionRequired"), QStringLiteral("AuthorizationError")});
        add(ErrorKind::Expired,
            {QStringLiteral("ExpiredToken"), QStringLiteral("RequestExpired"),
                QStringLiteral("UnrecognizedClient"), QStringLiteral("InvalidClientTokenId"),
                QStringLiteral("InvalidSignature"), QStringLiteral("SignatureDoesNotMatch"),
                QStringLiteral("MissingAuthenticationToken"), QStringLiteral("IncompleteSignature"),
                QStringLiteral("InvalidAccessKeyId"), QStringLiteral("InvalidToken"),
                QStringLiteral("InvalidIdentityToken"), QStringLiteral("AuthFailure"),
                QStringLiteral("NotSignedUp"), QStringLiteral("InactiveClient"),
                QStringLiteral("Unauthorized"), QStringLiteral("RequestTimeTooSkewed"),
                QStringLiteral("RequestInTheFuture")});
        add(ErrorKind::Unavailable,
            {QStringLiteral("InternalServerError"), QStringLiteral("InternalFailure"),
                QStringLiteral("InternalServer"), QStringLiteral("InternalError"),
                QStringLiteral("ServiceUnavailable"), QStringLiteral("KMSInternal"),
                QStringLiteral("DependencyTimeout"), QStringLiteral("IDPCommunicationError")});
        add(ErrorKind::Timeout, {QStringLiteral("RequestTimeout")});
        return all;
    }();
    return kinds;
}

QString withoutSuffix(const QString& code)
{
    const QString suffix = QStringLiteral("Exception");
    return code.endsWith(suffix) ? code.chopped(suffix.size()) : code;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Expired;
    case 403:
        return ErrorKind::AccessDenied;
    case 407: // the proxy wants to know who we are
        return ErrorKind::Network;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500 && status <= 599)
        return ErrorKind::Unavailable;
    return status >= 400 && status <= 499 ? ErrorKind::Rejected : ErrorKind::BadAnswer;
}

} // namespace

ErrorKind errorKind(int status, const QString& code)
{
    const auto known = kindsByCode().constFind(withoutSuffix(code));
    return known != kindsByCode().cend() ? *known : kindOfStatus(status);
}

bool isTransient(const Error& error)
{
    switch (error.httpStatus) {
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    case 407:
        return false;
    default:
        break;
    }
    switch (error.kind) {
    case ErrorKind::Throttled:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::Unavailable:
        return error.httpStatus < 500; // 501, 505, … will be the same the next time
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

bool saysExpired(const QString& code)
{
    return withoutSuffix(code) == QLatin1String("ExpiredToken");
}

bool mayBeClockSkew(int status, const QString& code)
{
    static const QSet<QString> codes{
        QStringLiteral("InvalidSignature"),
        QStringLiteral("SignatureDoesNotMatch"),
        QStringLiteral("RequestTimeTooSkewed"),
        QStringLiteral("RequestExpired"),
        QStringLiteral("RequestInTheFuture"),
        QStringLiteral("AuthFailure"),
    };
    return status == 403 || codes.contains(withoutSuffix(code));
}

} // namespace farcopy
