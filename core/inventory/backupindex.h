// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace farcopy {

/// What taking rows in came to.
struct IndexChange {
    QList<Backup> added;
    QList<Backup> changed; ///< rows that really differ from what was known
};

/// The backups of all Regions by id, with an index of who is a copy of whom. Every operation costs
/// what its argument costs, not what the index holds.
class BackupIndex
{
public:
    IndexChange merge(const RegionId& region, const QList<Backup>& backups);

    /// @return  those that were there
    QList<BackupId> remove(const RegionId& region, const QList<BackupId>& ids);

    [[nodiscard]] const Backup* find(const RegionId& region, const BackupId& id) const;
    [[nodiscard]] QList<Backup> all() const;
    [[nodiscard]] QList<Backup> in(const RegionId& region) const;
    [[nodiscard]] QList<BackupId> idsIn(const RegionId& region) const;
    [[nodiscard]] int countIn(const RegionId& region) const;
    [[nodiscard]] QList<RegionId> regions() const { return m_rows.keys(); }

    [[nodiscard]] QList<Backup> copiesOf(const RegionId& region, const BackupId& source) const;
    [[nodiscard]] int copyCount(const RegionId& region, const BackupId& source) const;

private:
    void link(const Backup& backup);
    void unlink(const Backup& backup);

    QHash<RegionId, QHash<BackupId, Backup>> m_rows;
    QHash<BackupKey, QSet<BackupKey>> m_copies; ///< by their source
};

} // namespace farcopy
