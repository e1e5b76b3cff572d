// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/backupindex.h"

namespace farcopy {

IndexChange BackupIndex::merge(const RegionId& region, const QList<Backup>& backups)
{
    IndexChange change;
    auto& rows = m_rows[region];
    for (Backup backup : backups) {
        backup.region = region;
        const auto row = rows.find(backup.id);
        if (row == rows.end()) {
            link(backup);
            rows.insert(backup.id, backup);
            change.added.append(backup);
        } else if (*row != backup) {
            unlink(*row);
            link(backup);
            *row = backup;
            change.changed.append(backup);
        }
    }
    return change;
}

QList<BackupId> BackupIndex::remove(const RegionId& region, const QList<BackupId>& ids)
{
    QList<BackupId> removed;
    const auto rows = m_rows.find(region);
    if (rows == m_rows.end())
        return removed;
    for (const auto& id : ids) {
        const auto row = rows->find(id);
        if (row == rows->end())
            continue;
        unlink(*row);
        rows->erase(row);
        removed.append(id);
    }
    if (rows->isEmpty())
        m_rows.erase(rows);
    return removed;
}

const Backup* BackupIndex::find(const RegionId& region, const BackupId& id) const
{
    const auto rows = m_rows.constFind(region);
    if (rows == m_rows.constEnd())
        return nullptr;
    const auto row = rows->constFind(id);
    return row == rows->constEnd() ? nullptr : &*row;
}

QList<Backup> BackupIndex::all() const
{
    QList<Backup> backups;
    for (const auto& rows : m_rows)
        backups.append(rows.values());
    return backups;
}

QList<Backup> BackupIndex::in(const RegionId& region) const
{
    return m_rows.value(region).values();
}

QList<BackupId> BackupIndex::idsIn(const RegionId& region) const
{
    return m_rows.value(region).keys();
}

int BackupIndex::countIn(const RegionId& region) const
{
    const auto rows = m_rows.constFind(region);
    return rows == m_rows.constEnd() ? 0 : static_cast<int>(rows->size());
}

QList<Backup> BackupIndex::copiesOf(const RegionId& region, const BackupId& source) const
{
    QList<Backup> copies;
    const auto places = m_copies.constFind({region, source});
    if (places == m_copies.constEnd())
        return copies;
    for (const auto& place : *places)
        copies.append(*find(place.region, place.id));
    return copies;
}

int BackupIndex::copyCount(const RegionId& region, const BackupId& source) const
{
    const auto places = m_copies.constFind({region, source});
    return places == m_copies.constEnd() ? 0 : static_cast<int>(places->size());
}

void BackupIndex::link(const Backup& backup)
{
    if (backup.isCopy())
        m_copies[sourceKeyOf(backup)].insert(keyOf(backup));
}

void BackupIndex::unlink(const Backup& backup)
{
    const auto places = m_copies.find(sourceKeyOf(backup));
    if (places == m_copies.end())
        return;
    places->remove(keyOf(backup));
    if (places->isEmpty())
        m_copies.erase(places);
}

} // namespace farcopy
