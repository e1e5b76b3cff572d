// SPDX-License-Identifier: Apache-2.0
#include "core/rows/backuprows.h"

#include <algorithm>
#include <limits>

/// What BackupRows knows of who is a copy of whom.
namespace farcopy {

QList<RowId> BackupRows::copiesIn(const RegionId& region) const
{
    QList<RowId> copies = in(region);
    copies.removeIf([this](RowId row) { return m_texts[m_rows[row].sourceId].isEmpty(); });
    return copies;
}

QList<RowId> BackupRows::copiesOf(const RegionId& region, const BackupId& source) const
{
    const auto lineage = lineageKeyOf(region, source);
    return lineage ? m_copies.value(*lineage) : QList<RowId>();
}

quint64 BackupRows::lineageKey(Number region, Number id)
{
    return quint64(region) << 32 | id;
}

std::optional<quint64> BackupRows::lineageKeyOf(
    const RegionId& region, const BackupId& source) const
{
    const auto regionNumber = m_texts.find(region.text());
    const auto idNumber = m_texts.find(source.text());
    if (!regionNumber || !idNumber)
        return {};
    return lineageKey(*regionNumber, *idNumber);
}

/// See sourceKeyOf(); of a row that is no copy: something that nobody is a copy of.
quint64 BackupRows::sourceOf(const PackedBackup& copy) const
{
    const bool namesRegion = !m_texts[copy.sourceRegion].isEmpty();
    return lineageKey(namesRegion ? copy.sourceRegion : copy.region, copy.sourceId);
}

void BackupRows::link(RowId row)
{
    if (!m_texts[m_rows[row].sourceId].isEmpty())
        m_copies[sourceOf(m_rows[row])].append(row);
}

void BackupRows::unlink(RowId row)
{
    const auto copies = m_copies.find(sourceOf(m_rows[row]));
    if (copies == m_copies.end())
        return;
    copies->removeOne(row);
    if (copies->isEmpty())
        m_copies.erase(copies);
}

std::optional<RowId> BackupRows::recount(quint64 source)
{
    const Number id = static_cast<Number>(source);
    if (m_texts[id].isEmpty())
        return {};
    const auto row
        = find(RegionId(m_texts[static_cast<Number>(source >> 32)]), BackupId(m_texts[id]));
    if (!row)
        return {};
    const auto copies = m_copies.value(source);
    const auto usable = std::count_if(
        copies.cbegin(), copies.cend(), [this](RowId copy) { return m_rows[copy].isUsable(); });
    m_copyCounts[*row]
        = static_cast<quint16>(std::min<qsizetype>(usable, std::numeric_limits<quint16>::max()));
    return row;
}

} // namespace farcopy
