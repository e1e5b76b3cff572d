// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>

namespace farcopy::store {

/// An error as one JSON object: {"kind": "Rejected", "code": …, "message": …, "requestId": …,
/// "httpStatus": …, "region": …, "operation": …, "fateUnknown": true, "members": {…}}. What is
/// empty is left out. Services and systems choose the words: they pass redacted() first.
[[nodiscard]] QString jsonOf(const Error& error);

/// What can be read of it. An unknown kind becomes Rejected, a member of another type is empty.
/// @return nothing: it is no JSON object
[[nodiscard]] std::optional<Error> errorFromJson(const QString& json);

} // namespace farcopy::store
