// SPDX-License-Identifier: Apache-2.0
#include "core/rows/backuprows.h"

#include <QByteArrayView>
#include <QSet>

#include <algorithm>

namespace farcopy {

static size_t qHash(const Tag& tag, size_t seed = 0)
{
    return qHashMulti(seed, tag.key, tag.value);
}

static size_t qHash(const BackedUp& what, size_t seed = 0)
{
    const FileSystemInfo& fileSystem = what.fileSystem;
    seed = qHashMulti(seed, fileSystem.id, fileSystem.name, fileSystem.typeText,
        fileSystem.deploymentType, fileSystem.storageCapacityGiB.value_or(0));
    return what.volume ? qHashMulti(seed, what.volume->id, what.volume->name) : seed;
}

namespace {

bool isPlain(const QByteArray& id)
{
    return std::all_of(id.begin(), id.end(),
        [](char c) { return static_cast<unsigned char>(c) < 128 && (c < 'A' || c > 'Z'); });
}

} // namespace

/// The rows of one Region by their ids.
class BackupRows::RegionIndex
{
public:
    explicit RegionIndex(const Slabs<PackedBackup>& rows)
        : m_rows(Hash{&rows}, Same{&rows})
    {
    }

    void insert(RowId row)
    {
        m_rows.insert(row);
        ++m_size;
    }
    void erase(RowId row)
    {
        m_rows.erase(row);
        --m_size;
    }
    [[nodiscard]] std::optional<RowId> find(QByteArrayView id) const { return m_rows.find(id); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QList<RowId> all() const
    {
        QList<RowId> rows;
        rows.reserve(m_size);
        m_rows.forEach([&rows](RowId row) { rows.append(row); });
        return rows;
    }

private:
    struct Hash {
        using is_transparent = void;
        const Slabs<PackedBackup>* rows;
        size_t operator()(RowId row) const { return qHash((*rows)[row].id); }
        size_t operator()(QByteArrayView id) const { return qHash(id); }
    };
    struct Same {
        using is_transparent = void;
        const Slabs<PackedBackup>* rows;
        bool operator()(RowId a, RowId b) const { return a == b; }
        bool operator()(RowId a, QByteArrayView b) const { return (*rows)[a].id == b; }
        bool operator()(QByteArrayView a, RowId b) const { return (*rows)[b].id == a; }
    };

    NumberSet<Hash, Same> m_rows;
    qsizetype m_size = 0;
};

BackupRows::BackupRows() = default;

BackupRows::~BackupRows()
{
    qDeleteAll(m_regions);
}

RowChange BackupRows::merge(const RegionId& region, const QList<Backup>& backups)
{
    RowChange change;
    if (backups.isEmpty())
        return change;
    const auto held = hold();
    auto& index = m_regions[region];
    if (index == nullptr)
        index = new RegionIndex(m_rows);
    const Number regionNumber = m_texts.take(region.text()); // one use for the whole of the merge
    QList<RowId> withOtherCopies;
    const auto note = [&withOtherCopies](std::optional<RowId> row) {
        if (row)
            withOtherCopies.append(*row);
    };
    for (Backup backup : backups) {
        backup.region = region;
        PackedBackup packed = pack(backup, regionNumber);
        const auto known = index->find(QByteArrayView(packed.id));
        if (known && m_rows[*known] == packed) {
            release(packed);
            continue;
        }
        const RowId row = known ? *known : freeRow();
        PackedBackup old;
        if (known) {
            unlink(row);
            old = m_rows[row];
        }
        m_rows[row] = std::move(packed);
        link(row);
        note(recount(sourceOf(m_rows[row])));
        if (known) {
            note(recount(sourceOf(old)));
            release(old);
            change.changed.append(backup);
            change.changedRows.append(row);
        } else {
            index->insert(row);
            const auto lineage = lineageKeyOf(region, backup.id);
            m_copyCounts[row] = 0;
            if (lineage)
                recount(*lineage);
            change.added.append(backup);
            change.addedRows.append(row);
        }
    }
    m_texts.release(regionNumber);
    change.changedRows += withOtherCopies;
    return change;
}

QList<RowId> BackupRows::rowsOf(const RegionId& region, const QList<BackupId>& ids) const
{
    QList<RowId> rows;
    for (const auto& id : ids) {
        if (const auto row = find(region, id))
            rows.append(*row);
    }
    return rows;
}

QList<RowId> BackupRows::remove(const QList<RowId>& rows)
{
    const auto held = hold();
    QList<RowId> withOtherCopies;
    for (const RowId row : rows) {
        const PackedBackup packed = m_rows[row];
        const RegionId region(m_texts[packed.region]);
        unlink(row);
        if (const auto source = recount(sourceOf(packed)))
            withOtherCopies.append(*source);
        RegionIndex* index = m_regions.value(region);
        index->erase(row);
        if (index->size() == 0) {
            m_regions.remove(region);
            delete index;
        }
        release(packed);
        m_rows[row] = {};
        m_free.push_back(row);
    }
    const QSet<RowId> gone(rows.cbegin(), rows.cend());
    withOtherCopies.removeIf([&gone](RowId row) { return gone.contains(row); });
    return withOtherCopies;
}

std::optional<RowId> BackupRows::find(const RegionId& region, const BackupId& id) const
{
    const RegionIndex* index = m_regions.value(region);
    return index == nullptr ? std::nullopt : index->find(id.text().toUtf8());
}

Backup BackupRows::backup(RowId row) const
{
    const PackedBackup& packed = m_rows[row];
    const BackedUp& backedUp = m_backedUp[packed.backedUp];
    Backup backup;
    backup.id = BackupId(QString::fromUtf8(packed.id));
    backup.region = RegionId(m_texts[packed.region]);
    backup.lifecycle = packed.lifecycle;
    backup.lifecycleText = m_texts[packed.lifecycleText];
    backup.type = packed.type;
    backup.typeText = m_texts[packed.typeText];
    backup.resourceType = packed.resourceType;
    if (packed.progressPercent >= 0)
        backup.progressPercent = packed.progressPercent;
    if (packed.hasSize)
        backup.sizeBytes = packed.sizeBytes;
    if (packed.hasCreated)
        backup.creationTime = QDateTime::fromMSecsSinceEpoch(packed.createdMs, Qt::UTC);
    backup.kmsKeyId = m_texts[packed.kmsKey];
    backup.arn = arnOf(row);
    backup.ownerId = AccountId(m_texts[packed.owner]);
    backup.tags = m_tags[packed.tags];
    backup.fileSystem = backedUp.fileSystem;
    backup.volume = backedUp.volume;
    backup.sourceBackupId = BackupId(m_texts[packed.sourceId]);
    backup.sourceRegion = RegionId(m_texts[packed.sourceRegion]);
    backup.failureMessage = m_texts[packed.failure];
    return backup;
}

ListedBackup BackupRows::listed(RowId row) const
{
    ListedBackup listed{.backup = backup(row), .presence = presenceOf(row)};
    if (m_copyCounts[row] == 0)
        return listed;
    const auto copies = copiesOf(listed.backup.region, listed.backup.id);
    for (const RowId copy : copies) {
        if (m_rows[copy].isUsable())
            listed.copies.append(RegionId(m_texts[m_rows[copy].region]));
    }
    std::sort(listed.copies.begin(), listed.copies.end());
    return listed;
}

BackupKey BackupRows::keyOf(RowId row) const
{
    const PackedBackup& packed = m_rows[row];
    return {RegionId(m_texts[packed.region]), BackupId(QString::fromUtf8(packed.id))};
}

Arn BackupRows::arnOf(RowId row) const
{
    QString arn;
    appendArn(row, arn);
    return Arn(arn);
}

void BackupRows::appendId(RowId row, QString& text) const
{
    const PackedBackup& packed = m_rows[row];
    if (packed.hasPlainId)
        text += QLatin1String(packed.id);
    else
        text += QString::fromUtf8(packed.id);
}

void BackupRows::appendArn(RowId row, QString& text) const
{
    text += m_texts[m_rows[row].arn];
    if (m_rows[row].arnEndsWithId)
        appendId(row, text);
}

QList<RowId> BackupRows::all() const
{
    QList<RowId> rows;
    rows.reserve(count());
    for (RowId row = 0; row < rowEnd(); ++row) {
        if (m_rows[row].isThere)
            rows.append(row);
    }
    return rows;
}

QList<RowId> BackupRows::in(const RegionId& region) const
{
    const RegionIndex* index = m_regions.value(region);
    return index == nullptr ? QList<RowId>() : index->all();
}

int BackupRows::count() const
{
    qsizetype count = 0;
    for (const RegionIndex* index : m_regions)
        count += index->size();
    return static_cast<int>(count);
}

int BackupRows::countIn(const RegionId& region) const
{
    const RegionIndex* index = m_regions.value(region);
    return index == nullptr ? 0 : static_cast<int>(index->size());
}

QList<RegionId> BackupRows::regions() const
{
    return m_regions.keys();
}

PackedBackup BackupRows::pack(const Backup& backup, Number region)
{
    PackedBackup packed;
    packed.isThere = true;
    packed.id = backup.id.text().toUtf8();
    packed.hasPlainId = isPlain(packed.id);
    packed.region = m_texts.take(m_texts[region]);
    packed.sizeBytes = backup.sizeBytes.value_or(0);
    packed.hasSize = backup.sizeBytes.has_value();
    packed.hasCreated = backup.creationTime.isValid();
    packed.createdMs = packed.hasCreated ? backup.creationTime.toMSecsSinceEpoch() : 0;
    packed.arnEndsWithId = backup.arn.text().endsWith(backup.id.text());
    packed.arn
        = m_texts.take(packed.arnEndsWithId ? backup.arn.text().chopped(backup.id.text().size())
                                            : backup.arn.text());
    packed.owner = m_texts.take(backup.ownerId.text());
    packed.kmsKey = m_texts.take(backup.kmsKeyId);
    packed.lifecycleText = m_texts.take(backup.lifecycleText);
    packed.typeText = m_texts.take(backup.typeText);
    packed.backedUp = m_backedUp.take({backup.fileSystem, backup.volume});
    packed.tags = m_tags.take(backup.tags);
    packed.sourceRegion = m_texts.take(backup.sourceRegion.text());
    packed.sourceId = m_texts.take(backup.sourceBackupId.text());
    packed.failure = m_texts.take(backup.failureMessage);
    packed.lifecycle = backup.lifecycle;
    packed.type = backup.type;
    packed.resourceType = backup.resourceType;
    if (backup.progressPercent)
        packed.progressPercent = static_cast<qint8>(std::clamp(*backup.progressPercent, 0, 100));
    return packed;
}

void BackupRows::release(const PackedBackup& packed)
{
    for (const Number text :
        {packed.region, packed.arn, packed.owner, packed.kmsKey, packed.lifecycleText,
            packed.typeText, packed.sourceRegion, packed.sourceId, packed.failure})
        m_texts.release(text);
    m_backedUp.release(packed.backedUp);
    m_tags.release(packed.tags);
}

RowId BackupRows::freeRow()
{
    if (m_free.empty()) {
        m_copyCounts.grow();
        return static_cast<RowId>(m_rows.grow());
    }
    const RowId row = m_free.back();
    m_free.pop_back();
    return row;
}

} // namespace farcopy
