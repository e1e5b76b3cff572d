// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QHash>
#include <QList>

#include <optional>

namespace farcopy {

/// Copies by the file system or volume whose data they hold: for who predicts many others from
/// them.
class CopiesByData
{
public:
    CopiesByData() = default;
    explicit CopiesByData(QList<Backup> copies);

    /// Those that hold data of the same file system or volume as the backup, and perhaps some of
    /// others.
    [[nodiscard]] QList<Backup> like(const Backup& backup) const;

    /// What tells data of one file system or volume from that of others.
    [[nodiscard]] static const QString& dataOf(
        const FileSystemInfo& fileSystem, const std::optional<VolumeInfo>& volume);

private:
    QHash<QString, QList<Backup>> m_copies; ///< by the id of the file system or volume
};

} // namespace farcopy
