// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace farcopy::store {

/// Makes an empty file that its owner alone can read and write, and the folders that it lacks; the
/// last of them is its owner's alone too. Does nothing if the file exists.
/// Errors: Local, see storederrors.h.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);

} // namespace farcopy::store
