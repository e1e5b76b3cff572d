// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/calleridentity.h"

namespace farcopy::api {

/// Reads the answer of GetCallerIdentity. An account that is missing is taken from the ARN.
/// Errors: BadAnswer, for what is no whole XML document or names neither.
[[nodiscard]] Result<CallerIdentity> readCallerIdentity(const QByteArray& body);

} // namespace farcopy::api
