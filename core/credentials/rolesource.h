// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profileplace.h"
#include "core/credentials/renewingsource.h"
#include "core/credentials/stsline.h"

#include <QCoreApplication>

namespace farcopy {

struct RoleRequest;

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

/// The credentials of a role, taken with those of another source. With MFA somebody is asked for a
/// code each time that a session of the role begins.
class RoleSource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::RoleSource)

public:
    RoleSource(RoleSettings role, const ConnectionSettings& connection,
        std::unique_ptr<CredentialSource> base, const CredentialTools& tools);
    ~RoleSource() override;

    /// Also of what signs: somewhere in the chain is who can be asked.
    void signIn() override;
    [[nodiscard]] int news() override;

protected:
    /// Errors: as roleFailure(); those of the base; Expired, "SignInNeeded".
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    using Asked = PromisedCall<Credentials>;
    void askForCode(Asked* call, bool isRepeated);
    void assume(Asked* call, const Secret& code);
    [[nodiscard]] RoleRequest request(const Secret& code) const;
    [[nodiscard]] Error unanswered(const Error& error) const;
    [[nodiscard]] Error explained(const Error& error) const;

    RoleSettings m_role;
    SignInQuestions& m_questions;
    QPointer<CallBase> m_question;
    StsLine m_sts;
};

} // namespace farcopy
