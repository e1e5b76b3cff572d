// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace farcopy {

/// What an answer that is no success means for the program: the one place that decides it.
/// @param status  the HTTP status; decides where the code is empty or unknown
/// @param code    as the service wrote it, without prefix; with or without "Exception"
[[nodiscard]] ErrorKind errorKind(int status, const QString& code);

/// Whether the same request may well succeed in a moment. Source: "standard" mode of the AWS SDKs.
[[nodiscard]] bool isTransient(const Error& error);

/// Whether the code says that a session is over, so that others must be asked for.
[[nodiscard]] bool saysExpired(const QString& code);

/// Whether the code is one that a wrong clock brings about, among other things.
[[nodiscard]] bool mayBeClockSkew(int status, const QString& code);

} // namespace farcopy
