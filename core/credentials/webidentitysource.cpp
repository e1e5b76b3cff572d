// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/webidentitysource.h"

#include "core/api/rolerequest.h"
#include "core/api/stsclient.h"
#include "core/credentials/rolefailure.h"

#include <QFile>
#include <QFileInfo>

namespace farcopy {

namespace {

constexpr qint64 maxTokenBytes = 20'000; ///< STS API 2011-06-15, WebIdentityToken

} // namespace

WebIdentitySource::WebIdentitySource(WebIdentitySettings settings,
    const ConnectionSettings& connection, const CredentialTools& tools)
    : RenewingSource(tools.clock)
    , m_settings(std::move(settings))
    , m_sts(connection, m_settings.roleArn, nullptr, tools)
{
}

Call<Credentials>* WebIdentitySource::fetch()
{
    auto* call = new PromisedCall<Credentials>(calls());
    const auto identity = token();
    const auto sts = identity ? m_sts.open() : failure(identity.error());
    if (!sts) {
        call->resolve(failure(sts.error()));
        return call;
    }
    auto* asked = (*sts)->assumeRoleWithWebIdentity({.region = m_sts.region(),
        .roleArn = m_settings.roleArn,
        .sessionName = m_settings.sessionName,
        .token = *identity});
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<Credentials>& outcome) {
        call->resolve(outcome.map_error([this](const Error& error) {
            return roleFailure(error, m_settings.roleArn, m_settings.place, m_settings.tokenFile);
        }));
    });
    return call;
}

Result<Secret> WebIdentitySource::token() const
{
    const QFileInfo info(m_settings.tokenFile);
    if (!info.exists())
        return unreadable(tr("there is no such file"));
    if (!info.isFile())
        return unreadable(tr("it is no file"));
    if (info.size() > maxTokenBytes)
        return unreadable(tr("it is too large for a token"));
    QFile file(m_settings.tokenFile);
    // Unbuffered, so that no copy of the token stays behind in the device.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file.errorString());
    QByteArray bytes = file.read(maxTokenBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    QByteArray trimmed = bytes.trimmed();
    wipe(bytes);
    if (trimmed.isEmpty())
        return unreadable(tr("it is empty"));
    return Secret(std::move(trimmed));
}

tl::unexpected<Error> WebIdentitySource::unreadable(const QString& why) const
{
    //: %1: a file, %2: "the profile “x” (file, line 3)", %3: the reason
    return failure(m_settings.place.mark({.kind = ErrorKind::Expired,
        .code = QStringLiteral("FileUnreadable"),
        .message
        = tr("The web identity in %1, which %2 names, cannot be read: %3. Correct the path, "
             "or have the token written there.")
              .arg(m_settings.tokenFile, m_settings.place.text(), why)}));
}

} // namespace farcopy
