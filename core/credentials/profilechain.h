// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/credentialway.h"
#include "core/credentials/foundcredentials.h"
#include "core/credentials/profileplace.h"

#include <QCoreApplication>

namespace farcopy {

struct ConnectionSettings;
struct CredentialTools;
struct ResolverInput;
class SsoSessions;

/// What the sources of one account have in common. All of it outlives the search, not the sources.
struct ChainContext {
    const ResolverInput& input;
    const ProfileFiles& files;
    const ConnectionSettings& connection; ///< by which STS is asked, also for roles further down
    const CredentialTools& tools;
    const std::shared_ptr<SsoSessions>& ssoSessions;
    /// The profile was asked for by name: what the environment says of a web identity is not meant.
    bool isExplicit = false;
};

/// Builds the source of credentials that a profile describes, with all the profiles that its role
/// is taken by. Nobody is asked for anything yet.
class ProfileChain
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileChain)

public:
    using Source = std::unique_ptr<CredentialSource>;

    explicit ProfileChain(const ChainContext& context);

    /// @param profile  nullptr: there is none, only the environment counts
    /// @return         a null source, if nothing gives credentials
    /// Errors: Local with the members of ProfilePlace: "ProfileIncomplete", "ProfileConflict",
    /// "ProfileInconsistent",
    /// "ProfileLoop" (its message names all profiles of the loop), "ProfileUnsupported",
    /// "EnvironmentIncomplete".
    [[nodiscard]] Result<FoundCredentials> find(const Profile* profile);

private:
    [[nodiscard]] Result<Source> build(const Profile& profile, CredentialWay way);
    [[nodiscard]] Result<Source> role(const Profile& profile);
    [[nodiscard]] Result<Source> sourceProfile(const Profile& profile, QString& label);
    [[nodiscard]] Result<Source> credentialSource(const Profile& profile, QString& label);
    [[nodiscard]] Result<Source> environmentKeys(const ProfilePlace& place);
    [[nodiscard]] Result<Source> webIdentity(const Profile* profile, bool asksEnvironment);
    [[nodiscard]] Result<Source> singleSignOn(const Profile& profile);
    [[nodiscard]] Result<Source> process(const Profile& profile);
    [[nodiscard]] Result<Source> login(const Profile& profile);
    [[nodiscard]] Result<Source> keys(const Profile& profile);
    [[nodiscard]] Result<void> checkLoop(const Profile& profile, const QString& source);
    [[nodiscard]] QString sessionName(const QString& wished) const;
    [[nodiscard]] QString variable(const char* name) const;

    ChainContext m_context;
    QStringList m_visited;
};

} // namespace farcopy
