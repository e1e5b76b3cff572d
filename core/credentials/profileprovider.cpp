// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profileprovider.h"

#include "core/credentials/profilesource.h"

#include <algorithm>
#include <initializer_list>

namespace farcopy {

namespace {

const QLatin1String accessKeyIdKey("aws_access_key_id");
const QLatin1String secretKey("aws_secret_access_key");

bool hasKeys(const ProfileSection* section)
{
    return section && section->values.contains(accessKeyIdKey);
}

/// A profile's name as one word of a command line.
QString quotedForShell(const QString& name)
{
    const bool isPlain = std::all_of(name.cbegin(), name.cend(),
        [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_.@/+:,").contains(c); });
    if (isPlain && !name.isEmpty())
        return name;
    return u'\'' + QString(name).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

Error at(const KeyPlace& place, const QString& profile, const QString& key)
{
    return {.kind = ErrorKind::Local,
        .members = {{QStringLiteral("File"), place.file},
            {QStringLiteral("Line"), QString::number(place.line)},
            {QStringLiteral("Profile"), profile}, {QStringLiteral("Key"), key}}};
}

} // namespace

ProfileProvider::ProfileProvider(Profile profile)
    : m_profile(std::move(profile))
{
}

Result<FoundCredentials> ProfileProvider::find() const
{
    const auto found = keys();
    if (!found)
        return failure(found.error());
    if (found->accessKeyId.isEmpty())
        return FoundCredentials();
    return FoundCredentials{.info = {CredentialOrigin::Profile, m_profile.name()},
        .source = std::make_unique<ProfileSource>(m_profile.paths(), m_profile.name())};
}

Result<Credentials> ProfileProvider::keys() const
{
    const auto unsupportedAmong = [this](std::initializer_list<const char*> keys) {
        for (const char* each : keys) {
            if (m_profile.has(QLatin1String(each)))
                return QString::fromLatin1(each);
        }
        return QString();
    };
    QString key = unsupportedAmong(
        {"role_arn", "web_identity_token_file", "sso_role_name", "sso_account_id"});
    if (key.isEmpty() && hasKeys(m_profile.inCredentials()))
        return keysOf(*m_profile.inCredentials());
    if (key.isEmpty())
        key = unsupportedAmong({"login_session", "credential_process"});
    if (key.isEmpty() && hasKeys(m_profile.inConfig()))
        return keysOf(*m_profile.inConfig());
    if (key.isEmpty())
        key = unsupportedAmong({"sso_session", "sso_start_url", "credential_source"});
    if (key.startsWith(QLatin1String("sso_")) && m_profile.has(QStringLiteral("sso_session")))
        key = QStringLiteral("sso_session"); // says best what the others belong to
    return key.isEmpty() ? Result<Credentials>(Credentials()) : unsupported(key);
}

Result<Credentials> ProfileProvider::keysOf(const ProfileSection& section) const
{
    const QString accessKeyId = section.text(accessKeyIdKey);
    if (accessKeyId.isEmpty())
        return incomplete(section, accessKeyIdKey);
    const Secret secret = section.values.value(secretKey).bytes;
    if (secret.isEmpty())
        return incomplete(section, secretKey);
    const QLatin1String oldTokenKey("aws_security_token");
    const bool hasOldToken = section.values.contains(oldTokenKey);
    return Credentials{.accessKeyId = accessKeyId,
        .secretAccessKey = secret,
        .sessionToken
        = section.values.value(hasOldToken ? oldTokenKey : QLatin1String("aws_session_token"))
              .bytes,
        .expiry = {}};
}

tl::unexpected<Error> ProfileProvider::unsupported(const QString& key) const
{
    const KeyPlace place = m_profile.place(key);
    Error error = at(place, m_profile.name(), key);
    error.code = QStringLiteral("ProfileUnsupported");
    error.message = tr("The profile “%1” takes its credentials from “%2” (%3, line %4), which "
                       "Farcopy cannot do by itself yet. Run “aws configure export-credentials "
                       "--profile %5 --format env”, set the variables it prints, and start Farcopy "
                       "from there.")
                        .arg(m_profile.name(), key, place.file, QString::number(place.line),
                            quotedForShell(m_profile.name()));
    return failure(std::move(error));
}

tl::unexpected<Error> ProfileProvider::incomplete(
    const ProfileSection& section, const QString& key) const
{
    const bool isConfig = &section == m_profile.inConfig();
    const KeyPlace place{isConfig ? m_profile.paths().config : m_profile.paths().credentials,
        section.values.value(accessKeyIdKey).line};
    Error error = at(place, m_profile.name(), key);
    error.code = QStringLiteral("ProfileIncomplete");
    error.message = tr("The profile “%1” has no value for %2 beside the access key in %3, line %4. "
                       "Add it there, or choose another account.")
                        .arg(m_profile.name(), key, place.file, QString::number(place.line));
    return failure(std::move(error));
}

} // namespace farcopy
