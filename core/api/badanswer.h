// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace farcopy::api {

/// `return badAnswer(…)` where an answer is not what was asked for.
[[nodiscard]] inline auto badAnswer(const QString& why)
{
    return failure({.kind = ErrorKind::BadAnswer, .message = why});
}

} // namespace farcopy::api
