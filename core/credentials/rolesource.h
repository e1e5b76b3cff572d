// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profileplace.h"
#include "core/credentials/stssource.h"

#include <QCoreApplication>

namespace farcopy {

/// What a profile says of a role.
struct RoleSettings {
    QString roleArn;
    QString sessionName;
    QString externalId = {};                           ///< empty: none
    std::optional<std::chrono::seconds> duration = {}; ///< nothing: the service's, one hour
    QString mfaSerial = {};                            ///< empty: without MFA
    ProfilePlace place = {};                           ///< of role_arn
    QString source = {}; ///< what signs, as ProfilePlace::text() has it
};

/// The credentials of a role, taken with those of another source. Errors: as roleFailure().
class RoleSource final : public StsSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::RoleSource)

public:
    RoleSource(RoleSettings role, const ConnectionSettings& connection,
        std::unique_ptr<CredentialSource> base, const CredentialTools& tools);

protected:
    [[nodiscard]] Call<Credentials>* ask(StsClient& sts, const Secret& code) override;
    [[nodiscard]] Error unanswered() const override;
    [[nodiscard]] Error explained(const Error& error) const override;
    [[nodiscard]] Error placed(const Error& error) const override;

private:
    RoleSettings m_role;
};

} // namespace farcopy
