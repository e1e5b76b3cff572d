// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QMetaType>

namespace farcopy {

/// What tells one listed backup from all others: ids are the service's, but each Region gives its
/// own.
struct BackupKey {
    RegionId region;
    BackupId id;

    bool operator==(const BackupKey&) const = default;
    friend size_t qHash(const BackupKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.region, key.id);
    }
};

[[nodiscard]] inline BackupKey keyOf(const Backup& backup)
{
    return {backup.region, backup.id};
}

/// What a copy was made of. A service that leaves the source's Region out means the copy's own.
[[nodiscard]] inline BackupKey sourceKeyOf(const Backup& copy)
{
    return {copy.sourceRegion.isEmpty() ? copy.region : copy.sourceRegion, copy.sourceBackupId};
}

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::BackupKey)
