// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/credentials/connectionsettings.h"
#include "core/credentials/credentialtools.h"
#include "core/domain/accountinfo.h"
#include "core/transport/credentialsource.h"

#include <QCoreApplication>

#include <memory>

namespace farcopy {

class KeyTester;
class ProfileFiles;
class SecretStore;
class SsoSessions;
struct CallerIdentity;

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
/// NoCredentials (Expired), ProfileNotFound, FileUnreadable, FileBroken, and those of ProfileChain.
class AccountResolver
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::AccountResolver)

public:
    /// @param keychain  holds the secrets of typed-in keys
    /// @param session   the same for those that are kept for this session only
    /// @param tools     for sources that ask somebody
    AccountResolver(
        ResolverInput input, SecretStore& keychain, SecretStore& session, CredentialTools tools);

    /// The account that the AWS CLI would use here: --profile, else the environment's keys, else
    /// the profile that AWS_PROFILE names, else "default". Reads the files anew.
    [[nodiscard]] Result<ResolvedAccount> resolveDefault() const;

    /// The account that somebody picked in the window. A profile is read as if --profile named it;
    /// a typed-in key has its own Region and takes the rest from the environment.
    /// Errors: also Rejected for the sandbox, which only its server can describe.
    [[nodiscard]] Result<ResolvedAccount> resolve(const AccountChoice& choice) const;

    /// The same of a profile of files that were just read: what is wrong with it shows here
    /// already, as far as it shows without asking anybody.
    [[nodiscard]] Result<ResolvedAccount> resolveProfile(
        const ProfileFiles& files, const QString& name) const;

    /// Whose a key is that is not kept anywhere yet, as KeyTester::identify().
    [[nodiscard]] Call<CallerIdentity>* identify(
        const Credentials& key, const RegionId& region) const;

    [[nodiscard]] const ResolverInput& input() const { return m_input; }

private:
    /// --profile, or what AWS_PROFILE names; empty: nobody names one.
    [[nodiscard]] QString namedProfile() const;
    /// @param wished  empty: "default", if there is one
    [[nodiscard]] Result<ResolvedAccount> resolveProfile(
        const QString& wished, bool isExplicit) const;
    [[nodiscard]] Result<ResolvedAccount> resolveIn(
        const ProfileFiles& files, const QString& wished, bool isExplicit) const;
    [[nodiscard]] Result<ResolvedAccount> resolveKey(const AccountChoice& choice) const;

    ResolverInput m_input;
    SecretStore& m_keychain;
    SecretStore& m_session;
    CredentialTools m_tools;
    std::shared_ptr<SsoSessions> m_ssoSessions; ///< shared by all accounts that were resolved
    std::shared_ptr<KeyTester> m_tester;
};

} // namespace farcopy
