// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/accountresolver.h"

#include "core/credentials/environmentprovider.h"
#include "core/credentials/keystoresource.h"
#include "core/credentials/profilefiles.h"
#include "core/credentials/profileprovider.h"

namespace farcopy {

namespace {

const QLatin1String defaultProfile("default");

ProviderChain chainFor(const ResolverInput& input, const Profile* profile, bool isExplicit)
{
    ProviderChain chain;
    // A profile that was asked for by name wins over the environment's keys; AWS_PROFILE does not.
    if (!isExplicit)
        chain.push_back(std::make_unique<EnvironmentProvider>(input.environment));
    if (profile)
        chain.push_back(std::make_unique<ProfileProvider>(*profile));
    return chain;
}

} // namespace

AccountResolver::AccountResolver(ResolverInput input, SecretStore& keychain, SecretStore& session)
    : m_input(std::move(input))
    , m_keychain(keychain)
    , m_session(session)
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
    const QString name = wished.isEmpty() ? QString(defaultProfile) : wished;
    const ProfilePaths paths = ProfilePaths::of(m_input.environment, m_input.homePath);
    const auto files = ProfileFiles::read(paths);
    if (!files)
        return failure(files.error());
    const Profile* profile = files->find(name);
    if (!profile && !wished.isEmpty())
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("ProfileNotFound"),
            .message = tr("There is no profile “%1” in %2 or %3. Check its name, or choose another "
                          "account.")
                           .arg(name, paths.config, paths.credentials),
            .members = {{QStringLiteral("Profile"), name}}});
    auto found = firstFound(chainFor(m_input, profile, isExplicit));
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
    auto connection = connectionSettings(m_input, *files, profile);
    if (!connection)
        return failure(connection.error());
    return ResolvedAccount{found->info, std::move(found->source), *std::move(connection)};
}

Result<ResolvedAccount> AccountResolver::resolveKey(const AccountChoice& choice) const
{
    auto connection = connectionSettings(m_input, {}, nullptr);
    if (!connection)
        return failure(connection.error());
    if (m_input.region.isEmpty())
        connection->region = choice.region;
    SecretStore& store = choice.origin == CredentialOrigin::Keychain ? m_keychain : m_session;
    return ResolvedAccount{{choice.origin, choice.name},
        std::make_unique<KeyStoreSource>(store, choice.name, choice.accessKeyId),
        *std::move(connection)};
}

} // namespace farcopy
