// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace farcopy {

/// A value, or the Error that stands in its place. `Result<void>` for what only succeeds.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure({.kind = …})` in a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace farcopy
