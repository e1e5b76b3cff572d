// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/credentialway.h"

#include "core/credentials/profilefiles.h"

#include <QStringList>

namespace farcopy {

namespace {

const QString accessKeyId = QStringLiteral("aws_access_key_id");

bool hasKeys(const ProfileSection* section)
{
    return section && section->values.contains(accessKeyId);
}

QString firstOf(const Profile& profile, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (profile.has(key))
            return key;
    }
    return {};
}

bool hasOneOf(const Profile& profile, const QStringList& keys)
{
    return !firstOf(profile, keys).isEmpty();
}

/// What the AWS CLI looks at, whichever profile holds it. Source: botocore, ProfileProviderBuilder.
CredentialWay wayBesideRole(const Profile& profile)
{
    if (profile.has(QStringLiteral("web_identity_token_file")))
        return CredentialWay::WebIdentity;
    if (hasOneOf(profile, {QStringLiteral("sso_role_name"), QStringLiteral("sso_account_id")}))
        return CredentialWay::SingleSignOn;
    if (hasKeys(profile.inCredentials()))
        return CredentialWay::CredentialsFile;
    if (profile.has(QStringLiteral("login_session")))
        return CredentialWay::Login;
    if (profile.has(QStringLiteral("credential_process")))
        return CredentialWay::Process;
    if (hasKeys(profile.inConfig()))
        return CredentialWay::ConfigFile;
    // Half of a sign-in is told as such.
    if (hasOneOf(profile, {QStringLiteral("sso_session"), QStringLiteral("sso_start_url")}))
        return CredentialWay::SingleSignOn;
    return CredentialWay::None;
}

bool hasRole(const Profile& profile)
{
    return profile.has(QStringLiteral("role_arn"))
        && !profile.has(QStringLiteral("web_identity_token_file"));
}

} // namespace

CredentialWay credentialWay(const Profile& profile)
{
    if (hasRole(profile))
        return CredentialWay::Role;
    const CredentialWay way = wayBesideRole(profile);
    // A source without a role to take with it: told as half of that.
    return way == CredentialWay::None && profile.has(QStringLiteral("credential_source"))
        ? CredentialWay::Role
        : way;
}

CredentialWay credentialWayOfSource(const Profile& profile)
{
    const bool hasStaticKeys
        = hasOneOf(profile, {accessKeyId, QStringLiteral("aws_secret_access_key")});
    return hasStaticKeys || !hasRole(profile) ? wayBesideRole(profile) : CredentialWay::Role;
}

QString decidingKey(const Profile& profile, CredentialWay way)
{
    switch (way) {
    case CredentialWay::None:
        break;
    case CredentialWay::Role:
        return firstOf(profile, {QStringLiteral("role_arn"), QStringLiteral("credential_source")});
    case CredentialWay::WebIdentity:
        return QStringLiteral("web_identity_token_file");
    case CredentialWay::SingleSignOn: // sso_session says best what the others belong to
        return firstOf(profile,
            {QStringLiteral("sso_session"), QStringLiteral("sso_start_url"),
                QStringLiteral("sso_role_name"), QStringLiteral("sso_account_id")});
    case CredentialWay::Login:
        return QStringLiteral("login_session");
    case CredentialWay::Process:
        return QStringLiteral("credential_process");
    case CredentialWay::CredentialsFile:
    case CredentialWay::ConfigFile:
        return accessKeyId;
    }
    return {};
}

} // namespace farcopy
