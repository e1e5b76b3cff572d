// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/rolefailure.h"

#include <QCoreApplication>
#include <QHash>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::RoleFailure)
};

/// The key of a profile that becomes this member of the request; empty: none does.
QString keyOf(const QString& member)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("RoleArn"), QStringLiteral("role_arn")},
        {QStringLiteral("RoleSessionName"), QStringLiteral("role_session_name")},
        {QStringLiteral("DurationSeconds"), QStringLiteral("duration_seconds")},
        {QStringLiteral("ExternalId"), QStringLiteral("external_id")},
        {QStringLiteral("SerialNumber"), QStringLiteral("mfa_serial")},
        {QStringLiteral("WebIdentityToken"), QStringLiteral("web_identity_token_file")},
    };
    return keys.value(member);
}

Error renamed(Error error, const QString& code, const QString& message)
{
    error.members.insert(QStringLiteral("ServiceCode"), error.code);
    error.kind = ErrorKind::Expired; // nothing but the credentials was refused
    error.code = code;
    error.message = message;
    return error;
}

} // namespace

Error roleFailure(
    const Error& error, const QString& roleArn, const ProfilePlace& role, const QString& source)
{
    if (error.members.contains(QStringLiteral("Key")))
        return error; // of a source further down the chain, which told it itself
    ProfilePlace place = role;
    if (const QString key = keyOf(error.members.value(QStringLiteral("Parameter")));
        !key.isEmpty() && !place.profile.isEmpty())
        place.key = key;
    switch (error.kind) {
    case ErrorKind::AccessDenied:
        return place.mark(renamed(error, QStringLiteral("RoleRefused"),
            Text::tr("AWS does not let %1 take the role %2. Check the role's trust policy, and "
                     "external_id and mfa_serial in the profile. AWS said: %3")
                .arg(role.text(), roleArn, error.message)));
    case ErrorKind::Rejected:
        return place.mark(renamed(error, QStringLiteral("RoleRefused"),
            Text::tr("The role %1 cannot be taken as %2 asks for it. Correct its key “%3”. The "
                     "reason: %4")
                .arg(roleArn, role.text(), place.key, error.message)));
    case ErrorKind::Expired:
        if (error.httpStatus == 0)
            break; // no word of STS
        return place.mark(renamed(error, QStringLiteral("SourceRefused"),
            Text::tr("The role %1 of %2 cannot be taken: the credentials of %3 are expired or not "
                     "known any more. Renew them. AWS said: %4")
                .arg(roleArn, role.text(), source, error.message)));
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::BadAnswer:
    case ErrorKind::Local:
        break;
    }
    return role.mark(error);
}

} // namespace farcopy
