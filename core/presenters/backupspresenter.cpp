// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/backupspresenter.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

// Rows reach the table in portions that it takes in without a pause that can be felt.
constexpr int batchSize = 1000;
constexpr auto rowPause = 50ms;
constexpr auto regionPause = 100ms;

bool isOffline(const Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Tls;
}

ListFace faceOf(const Error& error)
{
    if (error.kind == ErrorKind::Expired)
        return ListFace::SignIn;
    return isOffline(error) ? ListFace::Offline : ListFace::Refused;
}

/// Whether a copy is one, or will be.
bool isUsable(const Backup& copy)
{
    return copy.lifecycle != Lifecycle::Failed && copy.lifecycle != Lifecycle::Deleted;
}

} // namespace

BackupsPresenter::BackupsPresenter(
    Inventory& inventory, const Regions& regions, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_regions(regions)
    , m_clock(clock)
{
    m_rowTimer.setSingleShot(true);
    m_rowTimer.setInterval(rowPause);
    connect(&m_rowTimer, &QTimer::timeout, this, &BackupsPresenter::flush);
    m_regionTimer.setSingleShot(true);
    m_regionTimer.setInterval(regionPause);
    connect(&m_regionTimer, &QTimer::timeout, this, &BackupsPresenter::regionsChanged);

    connect(&m_inventory, &Inventory::backupsAdded, this, &BackupsPresenter::takeMerged);
    connect(&m_inventory, &Inventory::backupsChanged, this, &BackupsPresenter::takeMerged);
    connect(&m_inventory, &Inventory::backupsRemoved, this, &BackupsPresenter::takeRemoved);
    const auto regionsMove = [this] {
        if (!m_regionTimer.isActive())
            m_regionTimer.start();
    };
    connect(&m_inventory, &Inventory::regionChanged, this, regionsMove);
    connect(&m_inventory, &Inventory::loadingChanged, this, regionsMove);

    const QList<Backup> known = m_inventory.backups();
    for (const Backup& backup : known) {
        if (backup.isCopy())
            m_sources.insert(keyOf(backup), sourceKeyOf(backup));
    }
}

QList<ListedBackup> BackupsPresenter::rows() const
{
    QList<ListedBackup> rows;
    const QList<Backup> backups = m_inventory.backups();
    rows.reserve(backups.size());
    for (const Backup& backup : backups)
        rows.append(listed(backup));
    return rows;
}

std::optional<ListedBackup> BackupsPresenter::row(const BackupKey& key) const
{
    const Backup* backup = m_inventory.find(key.region, key.id);
    return backup ? std::optional(listed(*backup)) : std::nullopt;
}

std::optional<Backup> BackupsPresenter::sourceOf(const Backup& copy) const
{
    const Backup* source = m_inventory.sourceOf(copy);
    return source ? std::optional(*source) : std::nullopt;
}

QList<Backup> BackupsPresenter::copiesOf(const BackupKey& source) const
{
    QList<Backup> copies = m_inventory.copiesOf(source.region, source.id);
    std::sort(copies.begin(), copies.end(), [](const Backup& a, const Backup& b) {
        return std::tie(a.region, a.creationTime, a.id) < std::tie(b.region, b.creationTime, b.id);
    });
    return copies;
}

void BackupsPresenter::showRegion(const RegionId& region)
{
    if (region == m_shownRegion)
        return;
    m_shownRegion = region;
    emit narrowingChanged();
}

void BackupsPresenter::setFilterText(const QString& text)
{
    auto filter = BackupFilter::parse(text);
    const std::optional<FilterError> before
        = std::exchange(m_filterError, filter ? std::nullopt : std::optional(filter.error()));
    if (before != m_filterError)
        emit filterErrorChanged();
    if (!filter)
        return;
    m_filter = std::move(*filter);
    emit narrowingChanged();
}

bool BackupsPresenter::accepts(const ListedBackup& listed) const
{
    if (!m_shownRegion.isEmpty() && listed.backup.region != m_shownRegion)
        return false;
    return m_filter.isEmpty()
        || m_filter.matches(listed.backup, m_clock.nowUtc(), int(listed.copies.size()));
}

RegionRow BackupsPresenter::overall() const
{
    RegionRow all;
    all.isLoading = m_inventory.isLoading();
    for (const Region& region : m_regions) {
        const RegionRow row = rowOf(region);
        all.count += row.count;
        all.failedRegions += row.error ? 1 : 0;
        if (row.error && !all.error)
            all.error = row.error;
        if (row.asOf.isValid() && (!all.asOf.isValid() || row.asOf < all.asOf))
            all.asOf = row.asOf;
    }
    return all;
}

QList<RegionRow> BackupsPresenter::regions() const
{
    QList<RegionRow> rows;
    rows.reserve(m_regions.size());
    for (const Region& region : m_regions)
        rows.append(rowOf(region));
    const auto group = [](const RegionRow& row) {
        if (row.count > 0 || row.error)
            return 0;
        return row.isQuiet() ? 2 : 1;
    };
    std::sort(rows.begin(), rows.end(), [group](const RegionRow& a, const RegionRow& b) {
        const int groupA = group(a);
        const int groupB = group(b);
        return groupA != groupB ? groupA < groupB : a.region.id < b.region.id;
    });
    return rows;
}

RegionRow BackupsPresenter::region(const RegionId& id) const
{
    const auto found = std::find_if(m_regions.cbegin(), m_regions.cend(),
        [&id](const Region& region) { return region.id == id; });
    return found == m_regions.cend() ? RegionRow{} : rowOf(*found);
}

ListState BackupsPresenter::state(int shownRows) const
{
    if (shownRows > 0)
        return {};
    const RegionRow shown = m_shownRegion.isEmpty() ? overall() : region(m_shownRegion);
    if (shown.count > 0 && !m_filter.isEmpty())
        return {.face = ListFace::NothingMatches, .error = {}};
    if (shown.isLoading || shown.count > 0)
        return {.face = ListFace::Loading, .error = {}};
    // Of all Regions together one that was listed is enough to say that there is nothing.
    if (shown.error && !(m_shownRegion.isEmpty() && shown.asOf.isValid()))
        return {.face = faceOf(*shown.error), .error = shown.error};
    return {.face = shown.isNotEnabled ? ListFace::NotEnabled : ListFace::Empty, .error = {}};
}

bool BackupsPresenter::isLoading() const
{
    return m_inventory.isLoading();
}

void BackupsPresenter::refreshAll()
{
    m_inventory.refreshAll();
}

void BackupsPresenter::refresh(const RegionId& region)
{
    m_inventory.refresh(region);
}

void BackupsPresenter::refreshShown()
{
    if (m_shownRegion.isEmpty())
        m_inventory.refreshAll();
    else
        m_inventory.refresh(m_shownRegion);
}

void BackupsPresenter::takeMerged(const QList<Backup>& backups)
{
    for (const Backup& backup : backups) {
        markDirty(keyOf(backup));
        if (!backup.isCopy())
            continue;
        // The source's row tells of its copies.
        m_sources.insert(keyOf(backup), sourceKeyOf(backup));
        markDirty(sourceKeyOf(backup));
    }
}

void BackupsPresenter::takeRemoved(const RegionId& region, const QList<BackupId>& ids)
{
    for (const BackupId& id : ids) {
        const BackupKey key{region, id};
        if (m_sources.contains(key))
            markDirty(m_sources.take(key));
        m_gone.append(key);
    }
    if (!m_rowTimer.isActive())
        m_rowTimer.start();
}

void BackupsPresenter::markDirty(const BackupKey& key)
{
    if (m_dirtySet.contains(key))
        return;
    m_dirtySet.insert(key);
    m_dirty.append(key);
    if (!m_rowTimer.isActive())
        m_rowTimer.start();
}

void BackupsPresenter::flush()
{
    // One that went and came back is still there when the batch goes out.
    QList<BackupKey> gone;
    for (const BackupKey& key : std::exchange(m_gone, {})) {
        if (!m_inventory.find(key.region, key.id))
            gone.append(key);
    }
    if (!gone.isEmpty())
        emit rowsRemoved(gone);

    const qsizetype size = std::min<qsizetype>(m_dirty.size(), batchSize);
    QList<ListedBackup> rows;
    rows.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        const BackupKey& key = m_dirty.at(i);
        m_dirtySet.remove(key);
        if (const Backup* backup = m_inventory.find(key.region, key.id))
            rows.append(listed(*backup));
    }
    m_dirty.remove(0, size);
    if (!m_dirty.isEmpty())
        m_rowTimer.start();
    if (!rows.isEmpty())
        emit rowsMerged(rows);
}

ListedBackup BackupsPresenter::listed(const Backup& backup) const
{
    ListedBackup row{backup, {}};
    if (m_inventory.copyCount(backup.region, backup.id) == 0)
        return row;
    const QList<Backup> copies = m_inventory.copiesOf(backup.region, backup.id);
    for (const Backup& copy : copies) {
        if (isUsable(copy))
            row.copies.append(copy.region);
    }
    std::sort(row.copies.begin(), row.copies.end());
    return row;
}

RegionRow BackupsPresenter::rowOf(const Region& region) const
{
    const RegionState state = m_inventory.state(region.id);
    RegionRow row;
    row.region = region;
    row.count = state.count;
    row.isLoading = state.phase == RegionState::Phase::Loading;
    row.asOf = state.asOf;
    row.isNotEnabled = isNotEnabled(region, state);
    if (state.phase == RegionState::Phase::Failed && !row.isNotEnabled)
        row.error = state.error;
    return row;
}

bool BackupsPresenter::isNotEnabled(const Region& region, const RegionState& state) const
{
    if (!region.isOptIn || !state.error)
        return false;
    if (state.error->code.startsWith(QLatin1String("OptInRequired")))
        return true;
    // A Region that is not enabled does not know the access key. If no Region knows it, it is the
    // key that is wrong.
    return state.error->kind == ErrorKind::Expired
        && std::any_of(m_regions.cbegin(), m_regions.cend(), [this](const Region& other) {
               return m_inventory.state(other.id).phase == RegionState::Phase::Complete;
           });
}

} // namespace farcopy
