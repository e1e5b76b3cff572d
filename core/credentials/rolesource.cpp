// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/rolesource.h"

#include "core/api/rolerequest.h"
#include "core/api/stsclient.h"
#include "core/base/log.h"
#include "core/credentials/rolefailure.h"
#include "core/credentials/signinquestions.h"

namespace farcopy {

RoleSource::RoleSource(RoleSettings role, const ConnectionSettings& connection,
    std::unique_ptr<CredentialSource> base, const CredentialTools& tools)
    : StsSource({.account = role.place.profile, .serial = role.mfaSerial, .roleArn = role.roleArn},
        connection, role.roleArn, std::move(base), tools)
    , m_role(std::move(role))
{
}

Call<Credentials>* RoleSource::ask(StsClient& sts, const Secret& code)
{
    qCDebug(logCredentials) << "taking the role of the profile" << m_role.place.profile;
    return sts.assumeRole({.region = region(),
        .roleArn = m_role.roleArn,
        .sessionName = m_role.sessionName,
        .externalId = m_role.externalId,
        .duration = m_role.duration,
        .mfaSerial = m_role.mfaSerial,
        .mfaCode = code});
}

Error RoleSource::unanswered() const
{
    return {.kind = ErrorKind::Expired,
        .code = signInNeeded,
        .message = tr("No code of the MFA device %1 was given, which %2 asks for. Try again to be "
                      "asked once more, or choose another account.")
                       .arg(m_role.mfaSerial, m_role.place.text())};
}

Error RoleSource::explained(const Error& error) const
{
    return roleFailure(error, m_role.roleArn, m_role.place, m_role.source);
}

Error RoleSource::placed(const Error& error) const
{
    return m_role.place.mark(error);
}

} // namespace farcopy
