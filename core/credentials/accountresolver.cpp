// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/accountresolver.h"

#include "core/credentials/environmentprovider.h"
#include "core/credentials/keysessionsource.h"
#include "core/credentials/keystoresource.h"
#include "core/credentials/keytester.h"
#include "core/credentials/profilechain.h"
#include "core/credentials/profilefiles.h"
#include "core/credentials/ssosessions.h"

namespace farcopy {

namespace {

const QLatin1String defaultProfile("default");

/// A profile that was asked for by name wins over the environment's keys; AWS_PROFILE does not.
Result<FoundCredentials> findCredentials(const ChainContext& context, const Profile* profile)
{
    if (!context.isExplicit) {
        auto found = EnvironmentProvider(context.input.environment).find();
        if (!found || found->source)
            return found;
    }
    return ProfileChain(context).find(profile);
}

} // namespace

AccountResolver::AccountResolver(
    ResolverInput input, SecretStore& keychain, SecretStore& session, CredentialTools tools)
    : m_input(std::move(input))
    , m_keychain(keychain)
    , m_session(session)
    , m_tools(std::move(tools))
    , m_ssoSessions(std::make_shared<SsoSessions>(
          m_input.homePath + QStringLiteral("/.aws/sso/cache"), m_tools))
    , m_tester(std::make_shared<KeyTester>(m_input, m_tools))
{
}

QString AccountResolver::namedProfile() const
{
    if (!m_input.profile.isEmpty())
        return m_input.profile;
    // As version 2 of the AWS CLI does; version 1 asks AWS_DEFAULT_PROFILE first.
    const QString name = m_input.environment.value(QStringLiteral("AWS_PROFILE"));
    return name.isEmpty() ? m_input.environment.value(QStringLiteral("AWS_DEFAULT_PROFILE")) : name;
}

Result<ResolvedAccount> AccountResolver::resolveDefault() const
{
    return resolveProfile(namedProfile(), !m_input.profile.isEmpty());
}

Result<ResolvedAccount> AccountResolver::resolve(const AccountChoice& choice) const
{
    switch (choice.origin) {
    case CredentialOrigin::Profile:
        return resolveProfile(choice.name, true);
    case CredentialOrigin::Environment:
        return resolveProfile(namedProfile(), false);
    case CredentialOrigin::Keychain:
    case CredentialOrigin::SessionOnly:
        return resolveKey(choice);
    case CredentialOrigin::Sandbox:
        break;
    }
    return failure({.kind = ErrorKind::Rejected,
        .code = QStringLiteral("NoCredentials"),
        .message = tr("The sandbox has no credentials but its own.")});
}

Result<ResolvedAccount> AccountResolver::resolveProfile(
    const QString& wished, bool isExplicit) const
{
    const auto files = ProfileFiles::read(ProfilePaths::of(m_input.environment, m_input.homePath));
    if (!files)
        return failure(files.error());
    return resolveIn(*files, wished, isExplicit);
}

Result<ResolvedAccount> AccountResolver::resolveProfile(
    const ProfileFiles& files, const QString& name) const
{
    return resolveIn(files, name, true);
}

Result<ResolvedAccount> AccountResolver::resolveIn(
    const ProfileFiles& files, const QString& wished, bool isExplicit) const
{
    const QString name = wished.isEmpty() ? QString(defaultProfile) : wished;
    const ProfilePaths paths = ProfilePaths::of(m_input.environment, m_input.homePath);
    const Profile* profile = files.find(name);
    if (!profile && !wished.isEmpty())
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("ProfileNotFound"),
            .message = tr("There is no profile “%1” in %2 or %3. Check its name, or choose another "
                          "account.")
                           .arg(name, paths.config, paths.credentials),
            .members = {{QStringLiteral("Profile"), name}}});
    auto connection = connectionSettings(m_input, files, profile);
    const ConnectionSettings usual;
    auto found = findCredentials(
        {m_input, files, connection ? *connection : usual, m_tools, m_ssoSessions, isExplicit},
        profile);
    if (!found)
        return failure(found.error());
    if (!found->source)
        return failure({.kind = ErrorKind::Expired,
            .code = QStringLiteral("NoCredentials"),
            .message = tr("No credentials were found: neither in the environment "
                          "(AWS_ACCESS_KEY_ID) nor in the profile “%1” (%2, %3). Run “aws "
                          "configure”, name another profile, or add an access key.")
                           .arg(name, paths.credentials, paths.config),
            .members = {{QStringLiteral("Profile"), name}}});
    if (!connection)
        return failure(connection.error());
    return ResolvedAccount{found->info, std::move(found->source), *std::move(connection)};
}

Call<CallerIdentity>* AccountResolver::identify(
    const Credentials& key, const RegionId& region) const
{
    return m_tester->identify(key, region);
}

Result<ResolvedAccount> AccountResolver::resolveKey(const AccountChoice& choice) const
{
    auto connection = connectionSettings(m_input, {}, nullptr);
    if (!connection)
        return failure(connection.error());
    if (m_input.region.isEmpty())
        connection->region = choice.region;
    SecretStore& store = choice.origin == CredentialOrigin::Keychain ? m_keychain : m_session;
    std::unique_ptr<CredentialSource> source
        = std::make_unique<KeyStoreSource>(store, choice, m_tools.clock);
    if (!choice.mfaSerial.isEmpty() && !KeyStoreSource::isTemporary(choice.accessKeyId))
        source = std::make_unique<KeySessionSource>(
            choice.name, choice.mfaSerial, *connection, std::move(source), m_tools);
    return ResolvedAccount{{choice.origin, choice.name}, std::move(source), *std::move(connection)};
}

} // namespace farcopy
