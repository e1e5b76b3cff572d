// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profilefiles.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace farcopy {

/// Where somebody signs in: a section `[sso-session NAME]`, or a profile with the older keys.
struct SsoSessionSettings {
    QString name; ///< empty: of the older kind, which the AWS CLI knows by its start URL
    QString startUrl;
    RegionId region;
    QStringList scopes;       ///< sso_registration_scopes; empty: the service's own choice
    QString section = {};     ///< as it stands in the file: "[sso-session work]"
    KeyPlace place = {};      ///< of the section
    QString profileName = {}; ///< of the profile that it was read for

    /// What a person calls it: the session's name, or the profile's.
    [[nodiscard]] QString label() const { return name.isEmpty() ? profileName : name; }
};

/// A role of IAM Identity Center as a profile names it.
struct SsoRole {
    SsoSessionSettings session;
    AccountId account;
    QString role;
    QString profile;
    KeyPlace place; ///< of sso_role_name
};

/// Whether the profile takes its credentials from Identity Center: one of the two keys that the AWS
/// CLI goes by.
[[nodiscard]] bool namesSsoRole(const Profile& profile);

/// Reads the keys sso_* of a profile and of the section that it names.
/// Errors: Local with members "Profile", "File", "Line", "Key": "ProfileIncomplete" (a key or the
/// section is missing), "ProfileInconsistent" (profile and section contradict each other).
[[nodiscard]] Result<SsoRole> readSsoRole(const ProfileFiles& files, const Profile& profile);

} // namespace farcopy
