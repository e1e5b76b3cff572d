// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"
#include "core/domain/listedbackup.h"
#include "core/rows/regioncensus.h"
#include "core/rows/valuepool.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <mutex>
#include <optional>

namespace farcopy {

/// Names a row for as long as it is there; afterwards another one may get it.
using RowId = std::uint32_t;

/// What a backup was taken of: few in comparison with their backups.
struct BackedUp {
    FileSystemInfo fileSystem;
    std::optional<VolumeInfo> volume;

    bool operator==(const BackedUp&) const = default;
};

/// A backup in about a hundred bytes: what repeats from row to row stands in pools and is here by
/// its number.
struct PackedBackup {
    using Number = std::uint32_t;

    QByteArray id; ///< UTF-8
    qint64 sizeBytes = 0;
    qint64 createdMs = 0; ///< since 1970, UTC
    Number region = 0;
    Number arn = 0; ///< without the id, if it ends with that
    Number owner = 0;
    Number kmsKey = 0;
    Number lifecycleText = 0;
    Number typeText = 0;
    Number backedUp = 0;
    Number tags = 0;
    Number sourceRegion = 0;
    Number sourceId = 0;
    Number failure = 0;
    Lifecycle lifecycle = Lifecycle::Unknown;
    BackupType type = BackupType::Unknown;
    ResourceType resourceType = ResourceType::Unknown;
    qint8 progressPercent = -1; ///< none
    bool hasSize = false;
    bool hasCreated = false;
    bool arnEndsWithId = false;
    bool hasPlainId = false; ///< ASCII without capitals, as the service makes them
    bool isThere = false;    ///< else a row that is free

    /// Of a copy: whether it is one, or will be.
    [[nodiscard]] bool isUsable() const
    {
        return lifecycle != Lifecycle::Failed && lifecycle != Lifecycle::Deleted;
    }
    bool operator==(const PackedBackup&) const = default;
};

/// What taking rows in came to.
struct RowChange {
    QList<Backup> added;
    QList<Backup> changed;    ///< those that really differ from what was known
    QList<RowId> addedRows;   ///< of `added`, in its order
    QList<RowId> changedRows; ///< of `changed`, and rows whose copies came, went or changed
};

/// The backups of all Regions as compact rows, found by Region and id, with who is a copy of whom.
/// Every operation costs what its argument costs, not what is held.
class BackupRows
{
public:
    BackupRows();
    ~BackupRows();
    BackupRows(const BackupRows&) = delete;
    BackupRows& operator=(const BackupRows&) = delete;

    RowChange merge(const RegionId& region, const QList<Backup>& backups);

    /// Those of the ids that have rows.
    [[nodiscard]] QList<RowId> rowsOf(const RegionId& region, const QList<BackupId>& ids) const;
    /// @return  rows that are left and whose copies went
    QList<RowId> remove(const QList<RowId>& rows);

    [[nodiscard]] std::optional<RowId> find(const RegionId& region, const BackupId& id) const;
    [[nodiscard]] Backup backup(RowId row) const;
    [[nodiscard]] ListedBackup listed(RowId row) const;
    [[nodiscard]] BackupKey keyOf(RowId row) const;
    [[nodiscard]] Arn arnOf(RowId row) const;
    // For texts of very many: without one of its own for each.
    void appendId(RowId row, QString& text) const;
    void appendArn(RowId row, QString& text) const;

    /// In no order.
    [[nodiscard]] QList<RowId> all() const;
    [[nodiscard]] QList<RowId> in(const RegionId& region) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int countIn(const RegionId& region) const;
    [[nodiscard]] QList<RegionId> regions() const;
    /// All row ids are below it.
    [[nodiscard]] size_t rowEnd() const { return m_rows.size(); }

    /// The copies that lie in a Region.
    [[nodiscard]] QList<RowId> copiesIn(const RegionId& region) const;
    [[nodiscard]] QList<RowId> copiesOf(const RegionId& region, const BackupId& source) const;
    /// How many copies a backup has or will have: those that failed do not count.
    [[nodiscard]] int usableCopies(RowId row) const { return m_copyCounts[row]; }

    /// Takes in what exists in a Region now.
    /// @return  rows of what has turned out to be gone, or to be there after all
    QList<RowId> setCensus(const RegionId& region, const RegionCensus& census);
    /// Of what a row was taken of. A copy is asked where the first of its sources lies; where that
    /// is not listed, nothing is known.
    [[nodiscard]] Presence presenceOf(RowId row) const;

    /// Lets another thread than the one that changes rows read them: none changes until what is
    /// returned is gone. The other thread waits meanwhile, so for a moment only, see forEachHeld().
    [[nodiscard]] std::unique_lock<std::mutex> hold() const { return std::unique_lock(m_held); }

    // For what looks at very many rows: the row as it lies there, and what its numbers mean.
    [[nodiscard]] const PackedBackup& packed(RowId row) const { return m_rows[row]; }
    [[nodiscard]] const ValuePool<QString>& texts() const { return m_texts; }
    [[nodiscard]] const ValuePool<BackedUp>& backedUp() const { return m_backedUp; }
    [[nodiscard]] const ValuePool<Tags>& tags() const { return m_tags; }

private:
    using Number = PackedBackup::Number;
    class RegionIndex;

    [[nodiscard]] PackedBackup pack(const Backup& backup, Number region);
    void release(const PackedBackup& packed);
    [[nodiscard]] RowId freeRow();
    [[nodiscard]] static quint64 lineageKey(Number region, Number id);
    [[nodiscard]] std::optional<quint64> lineageKeyOf(
        const RegionId& region, const BackupId& source) const;
    [[nodiscard]] quint64 sourceOf(const PackedBackup& copy) const;
    void link(RowId row);
    void unlink(RowId row);
    /// What it was copied from in the end, or itself; nothing: that is not listed.
    [[nodiscard]] std::optional<RowId> firstSourceOf(RowId row) const;
    /// Counts the copies of a backup anew. @return its row, if that is there
    std::optional<RowId> recount(quint64 source);

    mutable std::mutex m_held; ///< by a reader in another thread, or by what changes rows
    ValuePool<QString> m_texts;
    ValuePool<BackedUp> m_backedUp;
    ValuePool<Tags> m_tags;
    Slabs<PackedBackup> m_rows;
    Slabs<quint16> m_copyCounts;
    std::vector<RowId> m_free;
    QHash<RegionId, RegionIndex*> m_regions;
    QHash<quint64, QList<RowId>> m_copies; ///< by Region and id of their source
    QHash<RegionId, RegionCensus> m_censuses;
};

} // namespace farcopy
