// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilechain.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/credentials/connectionsettings.h"
#include "core/credentials/containersource.h"
#include "core/credentials/credentialtools.h"
#include "core/credentials/environmentprovider.h"
#include "core/credentials/instancesource.h"
#include "core/credentials/loginsource.h"
#include "core/credentials/processsource.h"
#include "core/credentials/profilekeys.h"
#include "core/credentials/profilesource.h"
#include "core/credentials/rolesource.h"
#include "core/credentials/ssosource.h"
#include "core/credentials/webidentitysource.h"

namespace farcopy {

namespace {

const QString roleArnKey = QStringLiteral("role_arn");
const QString sourceProfileKey = QStringLiteral("source_profile");
const QString credentialSourceKey = QStringLiteral("credential_source");
const QString durationKey = QStringLiteral("duration_seconds");

tl::unexpected<Error> refusal(
    const ProfilePlace& place, const QString& code, const QString& message)
{
    return failure(place.mark({.kind = ErrorKind::Local, .code = code, .message = message}));
}

/// What is no number is passed over, as the AWS CLI does.
std::optional<std::chrono::seconds> durationOf(const Profile& profile)
{
    if (!profile.has(durationKey))
        return {};
    bool isNumber = false;
    const int seconds = profile.text(durationKey).toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    qCWarning(logCredentials) << "duration_seconds of the profile" << profile.name()
                              << "is no number and is not used";
    return {};
}

} // namespace

ProfileChain::ProfileChain(const ChainContext& context)
    : m_context(context)
{
}

Result<FoundCredentials> ProfileChain::find(const Profile* profile)
{
    const CredentialWay way = profile ? credentialWay(*profile) : CredentialWay::None;
    const bool isByEnvironment = way != CredentialWay::Role && !m_context.isExplicit
        && !variable("AWS_WEB_IDENTITY_TOKEN_FILE").isEmpty();
    auto source = isByEnvironment ? webIdentity(profile, true)
        : profile                 ? build(*profile, way)
                                  : Result<Source>(nullptr);
    if (!source)
        return failure(source.error());
    const AccountInfo info = isByEnvironment
        ? AccountInfo{CredentialOrigin::Environment, tr("Environment")}
        : AccountInfo{CredentialOrigin::Profile, profile ? profile->name() : QString()};
    return FoundCredentials{.info = info, .source = *std::move(source)};
}

Result<ProfileChain::Source> ProfileChain::build(const Profile& profile, CredentialWay way)
{
    switch (way) {
    case CredentialWay::None:
        return nullptr;
    case CredentialWay::Role:
        return role(profile);
    case CredentialWay::WebIdentity:
        return webIdentity(&profile, false);
    case CredentialWay::Process:
        return process(profile);
    case CredentialWay::CredentialsFile:
    case CredentialWay::ConfigFile:
        return keys(profile);
    case CredentialWay::SingleSignOn:
        return singleSignOn(profile);
    case CredentialWay::Login:
        return login(profile);
    }
    return nullptr;
}

Result<ProfileChain::Source> ProfileChain::role(const Profile& profile)
{
    const QString arn = profile.text(roleArnKey);
    if (arn.isEmpty()) {
        const auto place = ProfilePlace::of(profile, credentialSourceKey);
        return refusal(place, QStringLiteral("ProfileIncomplete"),
            tr("%1 names a credential_source but no role_arn. Add the role's ARN there.")
                .arg(place.sentenceStart()));
    }
    const auto place = ProfilePlace::of(profile, roleArnKey);
    const bool hasProfile = profile.has(sourceProfileKey);
    const bool hasSource = profile.has(credentialSourceKey);
    if (hasProfile && hasSource)
        return refusal(place, QStringLiteral("ProfileConflict"),
            tr("%1 names both source_profile and credential_source. Remove one of them.")
                .arg(place.sentenceStart()));
    if (!hasProfile && !hasSource)
        return refusal(place, QStringLiteral("ProfileIncomplete"),
            tr("%1 names a role_arn, but neither source_profile nor credential_source to take it "
               "with. Add one of them.")
                .arg(place.sentenceStart()));
    QString label;
    auto base = hasProfile ? sourceProfile(profile, label) : credentialSource(profile, label);
    if (!base)
        return base;
    RoleSettings settings{.roleArn = arn,
        .sessionName = sessionName(profile.text(QStringLiteral("role_session_name"))),
        .externalId = profile.text(QStringLiteral("external_id")),
        .duration = durationOf(profile),
        .mfaSerial = profile.text(QStringLiteral("mfa_serial")),
        .place = place,
        .source = label};
    return std::make_unique<RoleSource>(
        std::move(settings), m_context.connection, *std::move(base), m_context.tools);
}

Result<ProfileChain::Source> ProfileChain::sourceProfile(const Profile& profile, QString& label)
{
    const QString name = profile.text(sourceProfileKey);
    const auto place = ProfilePlace::of(profile, sourceProfileKey);
    const Profile* source = m_context.files.find(name);
    if (!source)
        return refusal(place, QStringLiteral("ProfileIncomplete"),
            tr("%1 names the source_profile “%2”, which does not exist. Correct the name, or add "
               "the profile.")
                .arg(place.sentenceStart(), name));
    if (const auto checked = checkLoop(profile, name); !checked)
        return failure(checked.error());
    auto built = build(*source, credentialWayOfSource(*source));
    if (built && !*built)
        return refusal(place, QStringLiteral("ProfileIncomplete"),
            tr("%1 names the source_profile “%2”, which holds nothing that gives credentials. Add "
               "an access key or another way to it.")
                .arg(place.sentenceStart(), name));
    label = ProfilePlace::of(*source, decidingKey(*source, credentialWayOfSource(*source))).text();
    return built;
}

/// A profile may be its own source, if it has keys to take the role with.
Result<void> ProfileChain::checkLoop(const Profile& profile, const QString& source)
{
    if (m_visited.isEmpty())
        m_visited.append(profile.name());
    const bool isOwn
        = source == profile.name() && credentialWayOfSource(profile) != CredentialWay::Role;
    if (m_visited.contains(source) && !isOwn) {
        const QStringList loop = m_visited.mid(m_visited.indexOf(source)) << source;
        const auto place = ProfilePlace::of(profile, sourceProfileKey);
        return refusal(place, QStringLiteral("ProfileLoop"),
            tr("The source_profile of %1 leads back to itself: %2. Let one of these profiles name "
               "another source_profile, one with an access key.")
                .arg(place.text(), loop.join(QStringLiteral(" → "))));
    }
    m_visited.append(source);
    return {};
}

Result<ProfileChain::Source> ProfileChain::credentialSource(const Profile& profile, QString& label)
{
    const QString name = profile.text(credentialSourceKey);
    const auto place = ProfilePlace::of(profile, credentialSourceKey);
    label = place.text();
    if (name == QLatin1String("Environment"))
        return environmentKeys(place);
    if (name == QLatin1String("EcsContainer"))
        return std::make_unique<ContainerSource>(
            m_context.input.environment, place, m_context.tools);
    if (name != QLatin1String("Ec2InstanceMetadata"))
        return refusal(place, QStringLiteral("ProfileUnsupported"),
            tr("%1 has a credential_source that is not known. Write Environment, "
               "Ec2InstanceMetadata or EcsContainer there.")
                .arg(place.sentenceStart()));
    if (variable("AWS_EC2_METADATA_DISABLED").compare(QLatin1String("true"), Qt::CaseInsensitive)
        == 0)
        return refusal(place, QStringLiteral("EnvironmentUnsupported"),
            tr("%1 takes its credentials from the instance, and the environment variable "
               "AWS_EC2_METADATA_DISABLED forbids to ask it. Unset the variable, or change the "
               "profile.")
                .arg(place.sentenceStart()));
    return std::make_unique<InstanceSource>(
        InstanceSource::serviceOf(m_context.input.environment, profile), place, m_context.tools);
}

Result<ProfileChain::Source> ProfileChain::environmentKeys(const ProfilePlace& place)
{
    auto found = EnvironmentProvider(m_context.input.environment).find();
    if (!found)
        return failure(found.error());
    if (!found->source)
        return refusal(place, QStringLiteral("EnvironmentIncomplete"),
            tr("%1 takes its credentials from the environment, where AWS_ACCESS_KEY_ID is not set. "
               "Set it and AWS_SECRET_ACCESS_KEY, or change credential_source.")
                .arg(place.sentenceStart()));
    return std::move(found->source);
}

Result<ProfileChain::Source> ProfileChain::webIdentity(const Profile* profile, bool asksEnvironment)
{
    const auto setting = [&](const char* variableName, const char* key) {
        const QString set = asksEnvironment ? variable(variableName) : QString();
        return set.isEmpty() && profile ? profile->text(QString::fromLatin1(key)) : set;
    };
    const QString tokenKey = QStringLiteral("web_identity_token_file");
    const bool isByVariable = asksEnvironment && !variable("AWS_WEB_IDENTITY_TOKEN_FILE").isEmpty();
    const auto place = isByVariable || !profile
        ? ProfilePlace{.profile = {}, .key = QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE")}
        : ProfilePlace::of(*profile, tokenKey);
    WebIdentitySettings settings{.roleArn = setting("AWS_ROLE_ARN", "role_arn"),
        .sessionName = sessionName(setting("AWS_ROLE_SESSION_NAME", "role_session_name")),
        .tokenFile = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file"),
        .place = place};
    if (settings.roleArn.isEmpty() || settings.tokenFile.isEmpty())
        return refusal(place,
            isByVariable ? QStringLiteral("EnvironmentIncomplete")
                         : QStringLiteral("ProfileIncomplete"),
            tr("%1 asks for a web identity, which needs both role_arn (AWS_ROLE_ARN) and "
               "web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE). Add what is missing.")
                .arg(place.sentenceStart()));
    return std::make_unique<WebIdentitySource>(
        std::move(settings), m_context.connection, m_context.tools);
}

Result<ProfileChain::Source> ProfileChain::singleSignOn(const Profile& profile)
{
    return SsoSource::open(m_context.files, profile, m_context.connection, m_context.ssoSessions,
        m_context.tools.clock)
        .map([](std::unique_ptr<SsoSource>&& source) -> Source { return std::move(source); });
}

Result<ProfileChain::Source> ProfileChain::process(const Profile& profile)
{
    const QString key = QStringLiteral("credential_process");
    return std::make_unique<ProcessSource>(profile.text(key), ProfilePlace::of(profile, key),
        m_context.input.environment, m_context.tools);
}

Result<ProfileChain::Source> ProfileChain::login(const Profile& profile)
{
    return std::make_unique<LoginSource>(
        ProfilePlace::of(profile, decidingKey(profile, CredentialWay::Login)),
        m_context.input.environment, m_context.tools);
}

Result<ProfileChain::Source> ProfileChain::keys(const Profile& profile)
{
    const auto keys = profileKeys(profile);
    if (!keys)
        return failure(keys.error());
    return std::make_unique<ProfileSource>(profile.paths(), profile.name());
}

QString ProfileChain::sessionName(const QString& wished) const
{
    return wished.isEmpty()
        ? QStringLiteral("farcopy-%1").arg(m_context.tools.clock.nowUtc().toSecsSinceEpoch())
        : wished;
}

QString ProfileChain::variable(const char* name) const
{
    return m_context.input.environment.value(QString::fromLatin1(name));
}

} // namespace farcopy
