// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/copieslike.h"

#include "core/domain/copiesbydata.h"
#include "core/rows/backuprows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace farcopy {

namespace {

/// What is asked of each copy, by the numbers that it has in common with others.
class Likeness
{
public:
    Likeness(const BackupRows& rows, const QList<Backup>& backups)
        : m_rows(rows)
    {
        for (const Backup& backup : backups) {
            m_data.insert(CopiesByData::dataOf(backup.fileSystem, backup.volume));
            m_ids.insert(backup.id.text());
        }
    }

    [[nodiscard]] bool isIn(const PackedBackup& copy)
    {
        auto known = m_isOfData.constFind(copy.backedUp);
        if (known == m_isOfData.cend()) {
            const BackedUp& backedUp = m_rows.backedUp()[copy.backedUp];
            known = m_isOfData.insert(copy.backedUp,
                m_data.contains(CopiesByData::dataOf(backedUp.fileSystem, backedUp.volume)));
        }
        return *known || m_ids.contains(m_rows.texts()[copy.sourceId]);
    }

private:
    const BackupRows& m_rows;
    QSet<QString> m_data;
    QSet<QString> m_ids;
    QHash<PackedBackup::Number, bool> m_isOfData; ///< by the number of what was backed up
};

} // namespace

QList<Backup> copiesLike(
    const BackupRows& rows, const RegionId& region, const QList<Backup>& backups)
{
    Likeness likeness(rows, backups);
    QList<RowId> found = rows.copiesIn(region);
    found.removeIf([&](RowId row) { return !likeness.isIn(rows.packed(row)); });
    std::stable_sort(found.begin(), found.end(),
        [&rows](RowId a, RowId b) { return rows.packed(a).backedUp < rows.packed(b).backedUp; });
    QList<Backup> copies;
    copies.reserve(found.size());
    for (const RowId row : std::as_const(found))
        copies.append(rows.backup(row));
    return copies;
}

} // namespace farcopy
