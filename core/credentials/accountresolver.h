// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/accountinfo.h"
#include "core/endpoints/endpointresolver.h"
#include "core/transport/credentialsource.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace farcopy {

class ProfileFiles;
class SecretStore;

/// What the command line and the surroundings say of accounts.
struct ResolverInput {
    QProcessEnvironment environment;
    QString homePath;    ///< the folder that "~" stands for, and that holds ".aws"
    QString profile;     ///< --profile; empty: not given
    QString region;      ///< --region; empty: not given
    QString endpointUrl; ///< --endpoint-url; empty: not given
    QString caBundle;    ///< --ca-bundle; empty: not given
};

/// The proxy variables as they stand (https_proxy before HTTPS_PROXY, and so on); empty: unset.
/// A proxy's address may hold a password: never print it.
struct ProxySettings {
    QString https;
    QString http;
    QStringList exceptions; ///< the hosts and domains of no_proxy; "*": all
};

/// How to reach the services on behalf of an account.
struct ConnectionSettings {
    RegionId region; ///< empty: nobody named one
    EndpointOptions endpoints;
    QString caBundlePath; ///< a PEM file; empty: the system's certificates
    ProxySettings proxy;
};

struct ResolvedAccount {
    AccountInfo info;
    std::unique_ptr<CredentialSource> source;
    ConnectionSettings connection;
};

/// Finds credentials and settings of an account, for the window and the terminal alike, in the
/// order of the AWS CLI: command line, environment, profile (config and credentials files).
///
/// Errors, all of kind Local unless said otherwise, with the place in `members` ("File", "Line",
/// "Profile", "Key") and a message that tells what to do, never a value:
/// NoCredentials (Expired), ProfileNotFound, ProfileIncomplete, ProfileUnsupported,
/// EnvironmentIncomplete, EnvironmentUnsupported, FileUnreadable, FileBroken.
class AccountResolver
{
public:
    /// @param keychain  holds the secrets of typed-in keys
    /// @param session   the same for those that are kept for this session only
    AccountResolver(ResolverInput input, SecretStore& keychain, SecretStore& session);
    ~AccountResolver();

    /// The account that the AWS CLI would use here: --profile, else the environment's keys, else
    /// the profile that AWS_PROFILE names, else "default". Reads the files anew.
    [[nodiscard]] Result<ResolvedAccount> resolveDefault() const;

    /// The account that somebody picked in the window. A profile is read as if --profile named it;
    /// a typed-in key has its own Region and takes the rest from the environment.
    /// Errors: also Rejected for the sandbox, which only its server can describe.
    [[nodiscard]] Result<ResolvedAccount> resolve(const AccountChoice& choice) const;

    [[nodiscard]] const ResolverInput& input() const { return m_input; }

private:
    ResolverInput m_input;
    SecretStore& m_keychain;
    SecretStore& m_session;
};

} // namespace farcopy
