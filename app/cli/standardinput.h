// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace farcopy::cli {

/// All that standard input brings, until its end.
/// Errors: Local "InputFailed".
[[nodiscard]] Result<QByteArray> readInput();

} // namespace farcopy::cli
