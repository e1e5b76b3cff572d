// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keysessionsource.h"

#include "core/api/rolerequest.h"
#include "core/api/stsclient.h"
#include "core/base/log.h"
#include "core/credentials/signinquestions.h"

namespace farcopy {

KeySessionSource::KeySessionSource(const QString& name, const QString& serial,
    const ConnectionSettings& connection, std::unique_ptr<CredentialSource> key,
    const CredentialTools& tools)
    : StsSource({.account = name, .serial = serial, .roleArn = {}}, connection, serial,
        std::move(key), tools)
    , m_name(name)
    , m_serial(serial)
{
}

Call<Credentials>* KeySessionSource::ask(StsClient& sts, const Secret& code)
{
    qCDebug(logCredentials) << "beginning a session of the access key" << m_name;
    return sts.sessionToken({.region = region(), .mfaSerial = m_serial, .mfaCode = code});
}

Error KeySessionSource::unanswered() const
{
    return {.kind = ErrorKind::Expired,
        .code = signInNeeded,
        .message = tr("No code of the MFA device %1 was given, which guards the access key “%2”. "
                      "Try again to be asked once more, or choose another account.")
                       .arg(m_serial, m_name)};
}

Error KeySessionSource::explained(const Error& error) const
{
    if (error.kind != ErrorKind::AccessDenied && error.kind != ErrorKind::Rejected)
        return error;
    Error refused = error;
    refused.kind = ErrorKind::Expired; // nothing but the sign-in was refused
    refused.code = QStringLiteral("MfaRefused");
    refused.members.insert(QStringLiteral("ServiceCode"), error.code);
    refused.message = tr("AWS gives no session for the access key “%1” with the MFA device %2. "
                         "Check that this is the device of the key's user, and enter the key "
                         "again with the right one. AWS said: %3")
                          .arg(m_name, m_serial, error.message);
    return refused;
}

} // namespace farcopy
