// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace farcopy {

class Profile;

/// How a profile comes by credentials.
enum class CredentialWay {
    None,            ///< it holds nothing that gives any
    Role,            ///< role_arn, with source_profile or credential_source
    WebIdentity,     ///< web_identity_token_file
    SingleSignOn,    ///< IAM Identity Center: sso_session, or the older keys
    CredentialsFile, ///< keys in the credentials file
    Login,           ///< login_session of the AWS CLI
    Process,         ///< credential_process
    ConfigFile       ///< keys in the config file
};

/// The way that the AWS CLI goes, where a profile offers several.
[[nodiscard]] CredentialWay credentialWay(const Profile& profile);
/// The same of a profile whose credentials take a role: its own keys then come before its own role,
/// so that it can name itself as the source.
[[nodiscard]] CredentialWay credentialWayOfSource(const Profile& profile);
/// The key that decides so, for messages; empty for None.
[[nodiscard]] QString decidingKey(const Profile& profile, CredentialWay way);

} // namespace farcopy
