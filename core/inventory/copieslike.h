// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QList>

namespace farcopy {

class BackupRows;

/// The copies in a Region that tell how these backups would be copied there: those of the same file
/// systems and volumes, and of the backups themselves. A Region may hold tens of thousands of
/// others, which are passed over without being read.
/// @return  copies of the same data next to each other
[[nodiscard]] QList<Backup> copiesLike(
    const BackupRows& rows, const RegionId& region, const QList<Backup>& backups);

} // namespace farcopy
