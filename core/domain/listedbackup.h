// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/presence.h"

#include <QList>
#include <QMetaType>

namespace farcopy {

/// A backup with what the other Regions tell of it.
struct ListedBackup {
    Backup backup;
    /// Where its known copies are listed, sorted; a Region stands once for each copy it holds.
    /// Copies that failed do not count, those under way do.
    QList<RegionId> copies = {};
    Presence presence = Presence::Unknown; ///< of the file system or volume it was taken of

    bool operator==(const ListedBackup&) const = default;
};

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::ListedBackup)
