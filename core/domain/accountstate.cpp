// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accountstate.h"

#include <QStringList>

namespace farcopy {

namespace {

/// Credentials that were refused, or cannot be had, for a reason that no sign-in takes away.
bool isWrongSetUp(const QString& code)
{
    static const QStringList codes{QStringLiteral("NoCredentials"),
        QStringLiteral("MissingCredentials"), QStringLiteral("InvalidCredentials"),
        QStringLiteral("RoleRefused"), QStringLiteral("SourceRefused"),
        QStringLiteral("ProcessFailed"), QStringLiteral("MetadataFailed"),
        QStringLiteral("UnrecognizedClient"), QStringLiteral("UnrecognizedClientException"),
        QStringLiteral("InvalidClientTokenId"), QStringLiteral("InvalidAccessKeyId"),
        QStringLiteral("InvalidSignature"), QStringLiteral("InvalidSignatureException"),
        QStringLiteral("SignatureDoesNotMatch"), QStringLiteral("IncompleteSignature"),
        QStringLiteral("RequestTimeTooSkewed"), QStringLiteral("RequestInTheFuture"),
        QStringLiteral("NotSignedUp"), QStringLiteral("InactiveClient")};
    return codes.contains(code);
}

} // namespace

AccountState::Phase accountPhase(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return AccountState::Phase::NotAsked;
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::BadAnswer:
        return AccountState::Phase::OutOfReach;
    case ErrorKind::Expired:
        return isWrongSetUp(error.code) ? AccountState::Phase::Broken
                                        : AccountState::Phase::SignInNeeded;
    case ErrorKind::AccessDenied:
    case ErrorKind::Rejected:
    case ErrorKind::Local:
        return AccountState::Phase::Broken;
    }
    return AccountState::Phase::Broken;
}

} // namespace farcopy
