// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosettings.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

const QLatin1String accountKey("sso_account_id");
const QLatin1String roleKey("sso_role_name");
const QLatin1String sessionKey("sso_session");
const QLatin1String startUrlKey("sso_start_url");
const QLatin1String regionKey("sso_region");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::SsoSettings)
};

tl::unexpected<Error> flaw(const QString& code, const QString& message, const QString& profile,
    const KeyPlace& place, const QString& key)
{
    return failure({.kind = ErrorKind::Local,
        .code = code,
        .message = message,
        .members = {{QStringLiteral("File"), place.file},
            {QStringLiteral("Line"), QString::number(place.line)},
            {QStringLiteral("Profile"), profile}, {QStringLiteral("Key"), key}}});
}

QString sectionOf(const Profile& profile)
{
    const bool isPlain = profile.name() == QLatin1String("default") || !profile.inConfig();
    return (isPlain ? QStringLiteral("[%1]") : QStringLiteral("[profile %1]")).arg(profile.name());
}

tl::unexpected<Error> missing(
    const Profile& profile, const QString& section, const KeyPlace& place, const QString& key)
{
    return flaw(QStringLiteral("ProfileIncomplete"),
        Text::tr(
            "The profile “%1” signs in through IAM Identity Center, but %2 has no value for the "
            "key %3 (%4, line %5). Add it, or run “aws configure sso”.")
            .arg(profile.name(), section, key, place.file, QString::number(place.line)),
        profile.name(), place, key);
}

tl::unexpected<Error> withoutSection(const Profile& profile, const QString& name)
{
    const KeyPlace place = profile.place(sessionKey);
    return flaw(QStringLiteral("ProfileIncomplete"),
        Text::tr("The profile “%1” (%2, line %3) names the section [sso-session %4], which is not "
                 "in %5. Add it, or correct the key sso_session.")
            .arg(profile.name(), place.file, QString::number(place.line), name,
                profile.paths().config),
        profile.name(), place, sessionKey);
}

/// As the AWS CLI does, no key may say one thing here and another there.
Result<void> requireSame(const Profile& profile, const ProfileSection& section)
{
    for (auto it = section.values.cbegin(); it != section.values.cend(); ++it) {
        if (it->isNested || !profile.has(it.key())
            || profile.text(it.key()) == section.text(it.key()))
            continue;
        const KeyPlace place = profile.place(it.key());
        return flaw(QStringLiteral("ProfileInconsistent"),
            Text::tr("The profile “%1” (%2, line %3) and [%4] do not agree on %5. Remove the key "
                     "from the profile.")
                .arg(profile.name(), place.file, QString::number(place.line), section.name,
                    it.key()),
            profile.name(), place, it.key());
    }
    return {};
}

QStringList scopesOf(const ProfileSection& section)
{
    QStringList scopes;
    const QStringList parts = section.text(QStringLiteral("sso_registration_scopes")).split(u',');
    for (const QString& part : parts) {
        if (const QString scope = part.trimmed(); !scope.isEmpty())
            scopes.append(scope);
    }
    return scopes;
}

Result<SsoSessionSettings> sessionOfSection(
    const ProfileFiles& files, const Profile& profile, const QString& name)
{
    const ProfileSection* section = files.ssoSession(name);
    if (!section)
        return withoutSection(profile, name);
    if (const auto same = requireSame(profile, *section); !same)
        return failure(same.error());
    SsoSessionSettings session{.name = name,
        .startUrl = section->text(startUrlKey),
        .region = RegionId(section->text(regionKey)),
        .scopes = scopesOf(*section),
        .section = QStringLiteral("[%1]").arg(section->name),
        .place = {profile.paths().config, section->line},
        .profileName = profile.name()};
    if (session.startUrl.isEmpty())
        return missing(profile, session.section, session.place, startUrlKey);
    if (session.region.isEmpty())
        return missing(profile, session.section, session.place, regionKey);
    return session;
}

Result<SsoSessionSettings> sessionOfProfile(const Profile& profile)
{
    const KeyPlace place = profile.place({});
    const QString section = sectionOf(profile);
    for (const QLatin1String key : {startUrlKey, regionKey}) {
        if (profile.text(key).isEmpty())
            return missing(profile, section, place, key);
    }
    return SsoSessionSettings{.name = {},
        .startUrl = profile.text(startUrlKey),
        .region = RegionId(profile.text(regionKey)),
        .scopes = {},
        .section = section,
        .place = place,
        .profileName = profile.name()};
}

} // namespace

bool namesSsoRole(const Profile& profile)
{
    return profile.has(accountKey) || profile.has(roleKey);
}

Result<SsoRole> readSsoRole(const ProfileFiles& files, const Profile& profile)
{
    for (const QLatin1String key : {accountKey, roleKey}) {
        if (profile.text(key).isEmpty())
            return missing(profile, sectionOf(profile), profile.place({}), key);
    }
    auto session = profile.has(sessionKey)
        ? sessionOfSection(files, profile, profile.text(sessionKey))
        : sessionOfProfile(profile);
    if (!session)
        return failure(session.error());
    return SsoRole{.session = *std::move(session),
        .account = AccountId(profile.text(accountKey)),
        .role = profile.text(roleKey),
        .profile = profile.name(),
        .place = profile.place(roleKey)};
}

} // namespace farcopy
