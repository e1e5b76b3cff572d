// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/backupspresenter.h"

#include "core/presenters/keyaliases.h"
#include "core/rows/filtersuggestions.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto regionPause = 100ms;
constexpr auto agePause = 60s;
constexpr int leastShared = 2; ///< Regions that have the same trouble

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

/// Whether both have one cause: without a network some Regions are not reached and others do not
/// answer in time.
bool isSameTrouble(const Error& a, const Error& b)
{
    const auto isNoAnswer = [](const Error& error) {
        return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
    };
    return (isNoAnswer(a) && isNoAnswer(b)) || (a.kind == b.kind && a.code == b.code);
}

/// What keeps nearly all Regions from being listed; nothing: there is no such thing.
std::optional<Error> sharedTrouble(const QList<RegionRow>& rows)
{
    const auto enabled = std::count_if(
        rows.cbegin(), rows.cend(), [](const RegionRow& row) { return !row.isNotEnabled; });
    for (const RegionRow& row : rows) {
        if (!row.error)
            continue;
        const auto same = std::count_if(rows.cbegin(), rows.cend(), [&row](const RegionRow& other) {
            return other.error && isSameTrouble(*row.error, *other.error);
        });
        if (same >= leastShared && same * 10 >= enabled * 9)
            return row.error;
    }
    return {};
}

QDateTime earlier(const QDateTime& a, const QDateTime& b)
{
    return a.isValid() && b.isValid() ? std::min(a, b) : a.isValid() ? a : b;
}

} // namespace

BackupsPresenter::BackupsPresenter(Inventory& inventory, const Regions& regions, const Clock& clock,
    const KeyAliases* aliases, QObject* parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_regions(regions)
    , m_clock(clock)
    , m_aliases(aliases)
{
    for (const Region& region : regions)
        m_words.regions.append(region.id.text());
    if (m_aliases)
        connect(m_aliases, &KeyAliases::changed, this, &BackupsPresenter::keyAliasesChanged);
    m_regionTimer.setSingleShot(true);
    m_regionTimer.setInterval(regionPause);
    connect(&m_regionTimer, &QTimer::timeout, this, &BackupsPresenter::regionsChanged);
    connect(&m_ageTimer, &QTimer::timeout, this, &BackupsPresenter::timePassed);
    m_ageTimer.start(agePause);

    connect(&m_inventory, &Inventory::rowsAdded, this, &BackupsPresenter::rowsAdded);
    connect(&m_inventory, &Inventory::rowsChanged, this, &BackupsPresenter::rowsChanged);
    connect(&m_inventory, &Inventory::rowsGoing, this, &BackupsPresenter::rowsGoing);
    connect(&m_inventory, &Inventory::censusTaken, this, [this] {
        emit timePassed();
        if (m_filter.asksForPresence())
            emit narrowingChanged();
    });
    const auto regionsMove = [this] {
        if (!m_regionTimer.isActive())
            m_regionTimer.start();
    };
    connect(&m_inventory, &Inventory::regionChanged, this, regionsMove);
    connect(&m_inventory, &Inventory::loadingChanged, this, regionsMove);
}

const BackupRows& BackupsPresenter::rows() const
{
    return m_inventory.rows();
}

std::optional<ListedBackup> BackupsPresenter::row(const BackupKey& key) const
{
    const auto row = rows().find(key.region, key.id);
    return row ? std::optional(rows().listed(*row)) : std::nullopt;
}

std::optional<Backup> BackupsPresenter::sourceOf(const Backup& copy) const
{
    return m_inventory.sourceOf(copy);
}

QString BackupsPresenter::keyAlias(const QString& kmsKeyId) const
{
    return m_aliases ? m_aliases->aliasOf(kmsKeyId) : QString();
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

void BackupsPresenter::setShownWords(
    const QList<FilterWord>& statuses, const QList<FilterWord>& types)
{
    m_words.shownStatuses = statuses;
    m_words.shownTypes = types;
}

tl::expected<BackupFilter, FilterError> BackupsPresenter::readFilter(const QString& text) const
{
    auto filter = BackupFilter::parse(text, m_words);
    // All rows are looked at only where a word is not known without them.
    if (!filter && filter.error().flaw == FilterError::Flaw::UnknownValue)
        return BackupFilter::parse(text, withWordsOf(rows(), m_words));
    return filter;
}

void BackupsPresenter::setFilterText(const QString& text)
{
    auto filter = readFilter(text);
    const std::optional<FilterError> before
        = std::exchange(m_filterError, filter ? std::nullopt : std::optional(filter.error()));
    if (before != m_filterError)
        emit filterErrorChanged();
    if (!filter)
        return;
    m_filter = std::move(*filter);
    m_filterText = text;
    emit narrowingChanged();
}

RegionRow BackupsPresenter::overall() const
{
    RegionRow all;
    for (const RegionRow& row : rowsOfRegions()) {
        all.count += row.count;
        all.staleCount += row.staleCount;
        all.isLoading = all.isLoading || row.isLoading;
        all.failedRegions += row.error ? 1 : 0;
        all.asOf = earlier(all.asOf, row.asOf);
        all.failedSince = earlier(all.failedSince, row.failedSince);
        all.triesAgain = all.triesAgain || row.triesAgain;
        if (row.error && (!all.error || (row.sharesTrouble && !all.sharesTrouble)))
            all.error = row.error;
        all.sharesTrouble = all.sharesTrouble || row.sharesTrouble;
    }
    return all;
}

bool BackupsPresenter::isAnythingKnown() const
{
    return std::any_of(m_regions.begin(), m_regions.end(), [this](const Region& region) {
        const RegionRow row = rowOf(region);
        return row.count > 0 || row.asOf.isValid();
    });
}

QList<RegionRow> BackupsPresenter::regions() const
{
    QList<RegionRow> rows = rowsOfRegions();
    const auto group = [](const RegionRow& row) {
        if (row.isQuiet())
            return 2;
        return row.count > 0 || row.error ? 0 : 1;
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

RegionRow BackupsPresenter::shown() const
{
    return m_shownRegion.isEmpty() ? overall() : region(m_shownRegion);
}

QHash<RegionId, QDateTime> BackupsPresenter::staleRegions() const
{
    QHash<RegionId, QDateTime> stale;
    for (const Region& region : m_regions) {
        if (const RegionState state = m_inventory.state(region.id); state.isStale())
            stale.insert(region.id, state.asOf);
    }
    return stale;
}

ListState BackupsPresenter::state(int shownRows) const
{
    if (shownRows > 0)
        return {};
    const RegionRow shown = this->shown();
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

QList<RegionRow> BackupsPresenter::rowsOfRegions() const
{
    QList<RegionRow> rows;
    rows.reserve(m_regions.size());
    for (const Region& region : m_regions)
        rows.append(rowOf(region));
    if (const auto trouble = sharedTrouble(rows)) {
        for (RegionRow& row : rows)
            row.sharesTrouble = row.error && isSameTrouble(*row.error, *trouble);
    }
    return rows;
}

RegionRow BackupsPresenter::rowOf(const Region& region) const
{
    const RegionState state = m_inventory.state(region.id);
    RegionRow row;
    row.region = region;
    row.count = state.count;
    row.isLoading = state.phase == RegionState::Phase::Loading;
    row.asOf = state.asOf;
    row.staleCount = state.isStale() ? state.count : 0;
    row.isNotEnabled = isNotEnabled(region, state);
    if (state.error && !row.isNotEnabled) {
        row.error = state.error;
        row.failedSince = state.failedSince;
        row.triesAgain = state.triesAgain;
    }
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
