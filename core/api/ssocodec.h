// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/ssovalues.h"
#include "core/base/result.h"
#include "core/transport/credentialsource.h"
#include "core/transport/httpmessage.h"

/// The JSON of IAM Identity Center: its OIDC service, and the portal that gives roles away.
namespace farcopy::api {

/// Errors: BadAnswer, for what lacks a member that nothing can go on without.
[[nodiscard]] Result<ClientRegistration> readRegistration(const QByteArray& body);
/// Errors: BadAnswer, also for a page that no browser should be sent to.
[[nodiscard]] Result<DeviceAuthorization> readDeviceAuthorization(const QByteArray& body);
/// Errors: BadAnswer.
[[nodiscard]] Result<TokenGrant> readTokenGrant(const QByteArray& body);
/// The answer of GetRoleCredentials. Errors: BadAnswer.
[[nodiscard]] Result<Credentials> readRoleCredentials(const QByteArray& body);

/// Reads an error of the OIDC service: the code is that of OAuth ("authorization_pending",
/// "slow_down", "expired_token", "access_denied", "invalid_client", "invalid_grant", …), whether it
/// came in the body or as the name of an exception.
[[nodiscard]] Error readOidcError(const HttpAnswer& answer);

} // namespace farcopy::api
