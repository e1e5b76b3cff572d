// SPDX-License-Identifier: Apache-2.0
#include "core/api/stsclient.h"

#include "core/api/asking.h"
#include "core/api/awsquery.h"
#include "core/api/rolechecks.h"
#include "core/api/rolerequest.h"
#include "core/api/stscodec.h"
#include "core/domain/constraints.h"

namespace farcopy {

namespace {

ServiceRequest request(
    const QString& operation, const RegionId& region, const api::FormFields& fields = {})
{
    return api::queryRequest(
        QStringLiteral("sts"), QStringLiteral("2011-06-15"), operation, region, fields);
}

QString textOf(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

ServiceRequest roleRequest(const RoleRequest& asked)
{
    api::FormFields fields{{QStringLiteral("RoleArn"), asked.roleArn},
        {QStringLiteral("RoleSessionName"), asked.sessionName}};
    if (asked.duration)
        fields.append(
            {QStringLiteral("DurationSeconds"), QString::number(asked.duration->count())});
    if (!asked.externalId.isEmpty())
        fields.append({QStringLiteral("ExternalId"), asked.externalId});
    if (!asked.mfaSerial.isEmpty()) {
        fields.append({QStringLiteral("SerialNumber"), asked.mfaSerial});
        fields.append({QStringLiteral("TokenCode"), textOf(asked.mfaCode)});
    }
    return request(QStringLiteral("AssumeRole"), asked.region, fields);
}

ServiceRequest sessionRequest(const SessionRequest& asked)
{
    return request(QStringLiteral("GetSessionToken"), asked.region,
        {{QStringLiteral("SerialNumber"), asked.mfaSerial},
            {QStringLiteral("TokenCode"), textOf(asked.mfaCode)}});
}

ServiceRequest webIdentityRequest(const WebIdentityRequest& asked)
{
    ServiceRequest complete = request(QStringLiteral("AssumeRoleWithWebIdentity"), asked.region,
        {{QStringLiteral("RoleArn"), asked.roleArn},
            {QStringLiteral("RoleSessionName"), asked.sessionName},
            {QStringLiteral("WebIdentityToken"), textOf(asked.token)}});
    complete.isSigned = false;
    return complete;
}

} // namespace

StsClient::StsClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<CallerIdentity>* StsClient::callerIdentity(const RegionId& region)
{
    const auto asked = request(QStringLiteral("GetCallerIdentity"), region);
    const auto fine
        = constraints::require(QStringLiteral("Region"), constraints::regionIdFlaw(region.text()));
    if (!fine)
        return api::refuse<CallerIdentity>(this, asked, fine.error());
    return api::ask<CallerIdentity>(this, m_transport, asked, api::readCallerIdentity);
}

Call<Credentials>* StsClient::assumeRole(const RoleRequest& asked)
{
    const auto complete = roleRequest(asked);
    if (const auto fine = api::check(asked); !fine)
        return api::refuse<Credentials>(this, complete, fine.error());
    return api::ask<Credentials>(this, m_transport, complete, api::readTemporaryCredentials);
}

Call<Credentials>* StsClient::sessionToken(const SessionRequest& asked)
{
    const auto complete = sessionRequest(asked);
    if (const auto fine = api::check(asked); !fine)
        return api::refuse<Credentials>(this, complete, fine.error());
    return api::ask<Credentials>(this, m_transport, complete, api::readTemporaryCredentials);
}

Call<Credentials>* StsClient::assumeRoleWithWebIdentity(const WebIdentityRequest& asked)
{
    const auto complete = webIdentityRequest(asked);
    if (const auto fine = api::check(asked); !fine)
        return api::refuse<Credentials>(this, complete, fine.error());
    return api::ask<Credentials>(this, m_transport, complete, api::readTemporaryCredentials);
}

bool isWrongMfaCode(const Error& error)
{
    // our own check found it to be none, or STS says: "MultiFactorAuthentication failed with
    // invalid MFA one time pass code." Other failures of the device are no matter of the code.
    return error.members.value(QStringLiteral("Parameter")) == QLatin1String("TokenCode")
        || (error.kind == ErrorKind::AccessDenied
            && error.message.contains(QLatin1String("invalid MFA one time pass code")));
}

} // namespace farcopy
