// SPDX-License-Identifier: Apache-2.0
#include "core/rows/backuprows.h"

namespace farcopy {

namespace {

constexpr int longestChain = 16; ///< of copies of copies: a service may tell of a circle

Presence presenceIn(const RegionCensus& census, const BackedUp& what, const PackedBackup& backup)
{
    if (what.fileSystem.id.isEmpty())
        return Presence::Unknown;
    // What was backed up after the census may have been made after it, what is being backed up is
    // there, and a copy under way may not tell its source yet.
    const bool isOver
        = backup.lifecycle == Lifecycle::Available || backup.lifecycle == Lifecycle::Failed;
    const bool isOlder
        = backup.hasCreated && backup.createdMs <= census.asOf.toMSecsSinceEpoch() && isOver;
    const Presence missing = isOlder ? Presence::Gone : Presence::Unknown;
    if (!census.fileSystems.contains(what.fileSystem.id))
        return missing;
    if (!what.volume)
        return Presence::There;
    if (!census.volumes || what.volume->id.isEmpty())
        return Presence::Unknown;
    return census.volumes->contains(what.volume->id) ? Presence::There : missing;
}

} // namespace

QList<RowId> BackupRows::setCensus(const RegionId& region, const RegionCensus& census)
{
    const auto held = hold();
    const auto number = m_texts.find(region.text());
    const auto before = m_censuses.constFind(region);
    const auto isGoneIn = [this](const RegionCensus& some, RowId row, const PackedBackup& first) {
        return presenceIn(some, m_backedUp[m_rows[row].backedUp], first) == Presence::Gone;
    };
    QList<RowId> changed;
    const QList<RowId> rows = number ? all() : QList<RowId>();
    for (const RowId row : rows) {
        const bool isCopy = !m_texts[m_rows[row].sourceId].isEmpty();
        if (!isCopy && m_rows[row].region != *number)
            continue;
        const auto first = firstSourceOf(row); // copies lie anywhere
        if (!first || m_rows[*first].region != *number)
            continue;
        const bool wasGone = before != m_censuses.cend() && isGoneIn(*before, row, m_rows[*first]);
        if (wasGone != isGoneIn(census, row, m_rows[*first]))
            changed.append(row);
    }
    m_censuses.insert(region, census);
    return changed;
}

Presence BackupRows::presenceOf(RowId row) const
{
    if (m_censuses.isEmpty())
        return Presence::Unknown;
    const auto first = firstSourceOf(row);
    if (!first)
        return Presence::Unknown;
    const PackedBackup& packed = m_rows[*first];
    const auto census = m_censuses.constFind(RegionId(m_texts[packed.region]));
    return census == m_censuses.cend()
        ? Presence::Unknown
        : presenceIn(*census, m_backedUp[m_rows[row].backedUp], packed);
}

std::optional<RowId> BackupRows::firstSourceOf(RowId row) const
{
    for (int step = 0; step < longestChain; ++step) {
        const PackedBackup& packed = m_rows[row];
        const QString& source = m_texts[packed.sourceId];
        if (source.isEmpty())
            return row;
        const QString& region = m_texts[packed.sourceRegion];
        const auto next
            = find(RegionId(region.isEmpty() ? m_texts[packed.region] : region), BackupId(source));
        if (!next)
            return std::nullopt;
        row = *next;
    }
    return std::nullopt;
}

} // namespace farcopy
