// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profileplace.h"
#include "core/credentials/renewingsource.h"
#include "core/credentials/stsline.h"

#include <QCoreApplication>

namespace farcopy {

/// What the environment or a profile says of a role for a web identity.
struct WebIdentitySettings {
    QString roleArn;
    QString sessionName;
    QString tokenFile;
    ProfilePlace place = {}; ///< of the token's file
};

/// The credentials of a role for whoever an identity provider vouches for by a token in a file.
/// Others write it again and again, so it is read anew for each session of the role.
class WebIdentitySource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::WebIdentitySource)

public:
    WebIdentitySource(WebIdentitySettings settings, const ConnectionSettings& connection,
        const CredentialTools& tools);

protected:
    /// Errors: as roleFailure(); Expired, "FileUnreadable", of the token's file.
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    [[nodiscard]] Result<Secret> token() const;
    [[nodiscard]] tl::unexpected<Error> unreadable(const QString& why) const;

    WebIdentitySettings m_settings;
    StsLine m_sts;
};

} // namespace farcopy
