// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/books.h"
#include "core/sandbox/world.h"

namespace farcopy::sandbox {

/// Adds the keys of seedtables.h.
void seedWorldKeys(World& world);
/// Adds the file systems and backups of seedtables.h; the keys must be there.
void seedWorldBackups(World& world);
/// Adds so many plain copyable backups to eu-west-1.
void seedMoreBackups(World& world, int count);
/// Adds one backup; an empty id: there is no such Region or key.
[[nodiscard]] QString addBackup(World& world, const NewBackup& backup);

} // namespace farcopy::sandbox
