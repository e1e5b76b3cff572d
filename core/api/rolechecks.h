// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace farcopy {

struct RoleRequest;
struct SessionRequest;
struct WebIdentityRequest;

namespace api {

/// The limits of STS API 2011-06-15, checked before anything is sent.
/// Errors: Rejected, "ValidationException", with the member in "Parameter"; never its value.
[[nodiscard]] Result<void> check(const RoleRequest& request);
[[nodiscard]] Result<void> check(const SessionRequest& request);
[[nodiscard]] Result<void> check(const WebIdentityRequest& request);

} // namespace api

} // namespace farcopy
