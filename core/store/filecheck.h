// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/storeoptions.h"

namespace farcopy::store {

/// Looks at a database file that exists. Nothing of it is changed but what a program left half done
/// that was killed in the middle.
/// Errors: Local, see storederrors.h: StoreDamaged, StoreNewer (than this program), StoreUnusable
/// (another program's; for a guest also: of an older schema), StoreBusy, StoreReadOnly.
[[nodiscard]] Result<void> checkFile(const StoreOptions& options);

} // namespace farcopy::store
