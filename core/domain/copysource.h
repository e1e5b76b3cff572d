// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

namespace farcopy {

/// What is known of a backup that is to be copied, beside its id and Region. Each member may be
/// missing: whoever types an id knows nothing else.
struct CopySource {
    QString name = {};                    ///< Name tag; empty: it has none
    std::optional<qint64> sizeBytes = {}; ///< what a restore would hold
    FileSystemId fileSystemId = {};       ///< of which it was taken
    VolumeId volumeId = {};               ///< of a volume's backup, otherwise empty
    FileSystemType fileSystemType = FileSystemType::Unknown;

    bool operator==(const CopySource&) const = default;
};

[[nodiscard]] inline CopySource copySourceOf(const Backup& backup)
{
    return {.name = backup.name(),
        .sizeBytes = backup.sizeBytes,
        .fileSystemId = backup.fileSystem.id,
        .volumeId = backup.volume ? backup.volume->id : VolumeId(),
        .fileSystemType = backup.fileSystem.type};
}

} // namespace farcopy
