// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/calleridentity.h"
#include "core/transport/credentialsource.h"

namespace farcopy::api {

/// Reads the answer of GetCallerIdentity. An account that is missing is taken from the ARN.
/// Errors: BadAnswer, for what is no whole XML document or names neither.
[[nodiscard]] Result<CallerIdentity> readCallerIdentity(const QByteArray& body);

/// Reads the element Credentials of an answer. An expiry that is missing or unreadable is left
/// invalid: the credentials are then good until a service says otherwise.
/// Errors: BadAnswer, for what is no whole XML document or lacks one of the other three.
[[nodiscard]] Result<Credentials> readTemporaryCredentials(const QByteArray& body);

} // namespace farcopy::api
