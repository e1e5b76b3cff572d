// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"
#include "core/domain/ids.h"
#include "core/transport/credentialsource.h"

#include <QObject>

namespace farcopy {

class Transport;

/// The access portal of IAM Identity Center (SSO, REST-JSON, a bearer token in place of a
/// signature). Source: SSO Portal API 2019-06-10.
class SsoPortalClient : public QObject
{
    Q_OBJECT

public:
    explicit SsoPortalClient(Transport& transport, QObject* parent = nullptr);

    /// Credentials of a role that is assigned to the person.
    /// @param region  of the portal
    /// Errors: Expired ("UnauthorizedException": the token is not or no longer good; or it cannot
    /// even be sent), AccessDenied ("ForbiddenException": the role is not assigned), Rejected
    /// ("ResourceNotFoundException", "InvalidRequestException"), and those of SsoOidcClient.
    [[nodiscard]] Call<Credentials>* roleCredentials(const RegionId& region,
        const AccountId& account, const QString& role, const Secret& accessToken);

private:
    Transport& m_transport;
};

} // namespace farcopy
