// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QHash>
#include <QList>

namespace farcopy {

/// Copies by the file system or volume whose data they hold: for who predicts many others from
/// them.
class CopiesByData
{
public:
    CopiesByData() = default;
    explicit CopiesByData(const QList<Backup>& copies);

    /// Those that hold data of the same file system or volume as the backup, and perhaps some of
    /// others.
    [[nodiscard]] QList<Backup> like(const Backup& backup) const;

private:
    QHash<QString, QList<Backup>> m_copies; ///< by the id of the file system or volume
};

} // namespace farcopy
