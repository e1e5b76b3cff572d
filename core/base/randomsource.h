// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace farcopy {

/// Gives a number in [0, 1): injected, so that tests can choose it.
using RandomSource = std::function<double()>;

/// Unpredictable numbers of the operating system's generator.
[[nodiscard]] RandomSource systemRandom();

} // namespace farcopy
