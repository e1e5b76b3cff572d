// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/credentialprovider.h"
#include "core/credentials/profilefiles.h"

#include <QCoreApplication>

namespace farcopy {

/// The access key that a profile itself holds.
class ProfileProvider final : public CredentialProvider
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileProvider)

public:
    explicit ProfileProvider(Profile profile);

    /// A null source, if the profile holds nothing that gives credentials.
    /// Errors: those of keys().
    [[nodiscard]] Result<FoundCredentials> find() const override;

    /// The keys as they stand in the files, in the order of the AWS CLI: a role, a web identity
    /// and a sign-in come before keys, a process between those of the credentials and of the config
    /// file. An empty access key id: the profile holds nothing.
    /// Errors: Local with members "Profile", "File", "Line", "Key": "ProfileIncomplete",
    /// "ProfileUnsupported".
    [[nodiscard]] Result<Credentials> keys() const;

private:
    [[nodiscard]] Result<Credentials> keysOf(const ProfileSection& section) const;
    [[nodiscard]] tl::unexpected<Error> unsupported(const QString& key) const;
    [[nodiscard]] tl::unexpected<Error> incomplete(
        const ProfileSection& section, const QString& key) const;

    Profile m_profile;
};

} // namespace farcopy
