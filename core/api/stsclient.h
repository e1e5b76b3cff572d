// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/calleridentity.h"

#include <QObject>

namespace farcopy {

class Transport;
struct Credentials;
struct RoleRequest;
struct SessionRequest;
struct WebIdentityRequest;

/// AWS Security Token Service (query protocol, XML answers). Errors as in FsxClient. What breaks a
/// constraint is Rejected with the member's name in "Parameter", and not sent.
class StsClient : public QObject
{
    Q_OBJECT

public:
    explicit StsClient(Transport& transport, QObject* parent = nullptr);

    /// Whose credentials these are. Needs no permission.
    [[nodiscard]] Call<CallerIdentity>* callerIdentity(const RegionId& region);

    /// Temporary credentials of a role.
    /// Errors: also AccessDenied (the role's trust policy, or a wrong code: see isWrongMfaCode()).
    /// Source: STS API 2011-06-15, AssumeRole.
    [[nodiscard]] Call<Credentials>* assumeRole(const RoleRequest& asked);

    /// Temporary credentials of a long-term key, for twelve hours, after a code of its device.
    /// Errors: as assumeRole().
    /// Source: STS API 2011-06-15, GetSessionToken.
    [[nodiscard]] Call<Credentials>* sessionToken(const SessionRequest& asked);

    /// Those of a role for whoever an identity provider vouches for. Sent unsigned.
    /// Errors: also Expired (ExpiredTokenException, InvalidIdentityToken: of the provider's token),
    /// AccessDenied (AccessDenied, IDPRejectedClaim), Unavailable (IDPCommunicationError).
    /// Source: STS API 2011-06-15, AssumeRoleWithWebIdentity.
    [[nodiscard]] Call<Credentials>* assumeRoleWithWebIdentity(const WebIdentityRequest& asked);

private:
    Transport& m_transport;
};

/// Whether STS refused the code of an MFA device, so that another may do.
[[nodiscard]] bool isWrongMfaCode(const Error& error);

} // namespace farcopy
