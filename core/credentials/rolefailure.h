// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profileplace.h"

namespace farcopy {

/// What STS said of a role, in words that tell where the role is asked for and what to do. A
/// refusal becomes Expired, whatever its kind was: what waits for the credentials was not refused
/// itself. Codes: "RoleRefused" (AccessDenied or Rejected), "SourceRefused" (of the credentials
/// that asked for it); what is no refusal keeps kind and code. The service's code goes to
/// "ServiceCode".
/// @param role    where "role_arn" stands
/// @param source  where the credentials or the token come from, as in ProfilePlace::text()
[[nodiscard]] Error roleFailure(
    const Error& error, const QString& roleArn, const ProfilePlace& role, const QString& source);

} // namespace farcopy
