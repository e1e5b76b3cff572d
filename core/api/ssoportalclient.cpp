// SPDX-License-Identifier: Apache-2.0
#include "core/api/ssoportalclient.h"

#include "core/api/asking.h"
#include "core/api/awsjson.h"
#include "core/api/ssocodec.h"

#include <algorithm>

namespace farcopy {

namespace {

/// A line break in it would begin another header.
bool fitsIntoAHeader(const QByteArray& token)
{
    return !token.isEmpty()
        && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Bytes of its own: what a Secret holds is wiped only if nobody shares it.
QByteArray copied(const QByteArray& bytes)
{
    return {bytes.constData(), bytes.size()};
}

} // namespace

SsoPortalClient::SsoPortalClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<Credentials>* SsoPortalClient::roleCredentials(const RegionId& region,
    const AccountId& account, const QString& role, const Secret& accessToken)
{
    ServiceRequest request;
    request.service = QStringLiteral("sso");
    request.operation = QStringLiteral("GetRoleCredentials");
    request.region = region;
    request.method = "GET";
    request.path = QStringLiteral("federation/credentials");
    request.query
        = {{QStringLiteral("role_name"), role}, {QStringLiteral("account_id"), account.text()}};
    request.readError = api::readJsonError;
    request.isSigned = false;
    if (!fitsIntoAHeader(accessToken.reveal()))
        return api::refuse<Credentials>(this, request,
            {.kind = ErrorKind::Expired,
                .code = QStringLiteral("InvalidToken"),
                .message = tr("The access token has characters that cannot be sent")});
    request.headers = {{"x-amz-sso_bearer_token", copied(accessToken.reveal())}};
    return api::ask<Credentials>(this, m_transport, request, api::readRoleCredentials);
}

} // namespace farcopy
