// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilekeys.h"

#include "core/credentials/credentialway.h"
#include "core/credentials/profileplace.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileKeys)
};

const QLatin1String accessKeyIdKey("aws_access_key_id");
const QLatin1String secretKey("aws_secret_access_key");

tl::unexpected<Error> incomplete(const Profile& profile, const KeyPlace& place, const QString& key)
{
    const QString message
        = Text::tr("The profile “%1” has no value for %2 beside the access key in %3, line %4. "
                   "Add it there, or choose another account.")
              .arg(profile.name(), key, place.file, QString::number(place.line));
    return failure(ProfilePlace{profile.name(), key, place}.mark({.kind = ErrorKind::Local,
        .code = QStringLiteral("ProfileIncomplete"),
        .message = message}));
}

/// @param file  that the section stands in
Result<Credentials> keysOf(
    const Profile& profile, const ProfileSection& section, const QString& file)
{
    const KeyPlace place{file, section.values.value(accessKeyIdKey).line};
    const QString accessKeyId = section.text(accessKeyIdKey);
    if (accessKeyId.isEmpty())
        return incomplete(profile, place, accessKeyIdKey);
    const Secret secret = section.values.value(secretKey).bytes;
    if (secret.isEmpty())
        return incomplete(profile, place, secretKey);
    const QLatin1String oldTokenKey("aws_security_token");
    const bool hasOldToken = section.values.contains(oldTokenKey);
    return Credentials{.accessKeyId = accessKeyId,
        .secretAccessKey = secret,
        .sessionToken
        = section.values.value(hasOldToken ? oldTokenKey : QLatin1String("aws_session_token"))
              .bytes,
        .expiry = {}};
}

} // namespace

Result<Credentials> profileKeys(const Profile& profile)
{
    const CredentialWay way = credentialWayOfSource(profile);
    if (way == CredentialWay::CredentialsFile)
        return keysOf(profile, *profile.inCredentials(), profile.paths().credentials);
    if (way == CredentialWay::ConfigFile)
        return keysOf(profile, *profile.inConfig(), profile.paths().config);
    return Credentials();
}

} // namespace farcopy
