// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory.h"

#include "core/api/backuplisting.h"
#include "core/domain/backupkey.h"

#include <QTimer>

#include <algorithm>
#include <map>

namespace farcopy {

namespace {

/// A listing under way and what other calls told meanwhile.
struct Round {
    QPointer<BackupListing> listing;
    RegionState::Phase before = RegionState::Phase::NotAsked;
    QSet<BackupId> seen = {};   ///< brought by the listing
    QSet<BackupId> learnt = {}; ///< told by other calls: newer than what a page says
    QSet<BackupId> gone = {};   ///< known to be gone, whatever a page says
};

struct Watched {
    RegionState state;
    std::optional<Round> round; ///< nothing: no listing is under way
    int failures = 0;           ///< in a row, since somebody asked
    std::unique_ptr<QTimer> again = {};
};

/// Nobody has to do anything about it.
bool mayPass(const Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Throttled || error.kind == ErrorKind::Unavailable;
}

} // namespace

struct Inventory::Private {
    Private(Inventory& owner, FsxClient& fsx, const Clock& time,
        const std::optional<RelistPace>& relistPace)
        : q(owner)
        , client(fsx)
        , clock(time)
        , pace(relistPace)
    {
    }

    void start(const RegionId& region);
    void ask(const RegionId& region);
    void askLater(const RegionId& region);
    void askNoMore(Watched& region);
    void take(const RegionId& region, const QList<Backup>& page);
    void finish(const RegionId& region, const Result<ListingSummary>& summary);
    void stop(Watched& region);
    void store(const RegionId& region, const QList<Backup>& backups);
    void drop(const RegionId& region, const QList<RowId>& gone);
    [[nodiscard]] QList<Backup> backupsOf(const QList<RowId>& ofRows) const;
    void tellLoading();

    Inventory& q;
    FsxClient& client;
    const Clock& clock;
    const std::optional<RelistPace> pace;
    QList<RegionId> order;
    std::map<RegionId, Watched> watched;
    BackupRows rows;
    bool toldLoading = false;
};

/// Somebody wants it: it is told, also of a listing that had begun by itself.
void Inventory::Private::start(const RegionId& region)
{
    const auto it = watched.find(region);
    if (it == watched.end() || it->second.state.phase == RegionState::Phase::Loading)
        return;
    askNoMore(it->second);
    if (!it->second.round)
        ask(region);
    it->second.state.phase = RegionState::Phase::Loading;
    emit q.regionChanged(region);
}

void Inventory::Private::ask(const RegionId& region)
{
    Watched& entry = watched.at(region);
    auto* listing = new BackupListing(client, region);
    entry.round = Round{.listing = listing, .before = entry.state.phase};
    const auto isCurrent = [this, region, listing] {
        const auto now = watched.find(region);
        return now != watched.end() && now->second.round && now->second.round->listing == listing;
    };
    QObject::connect(listing, &BackupListing::pageArrived, &q,
        [this, region, isCurrent](const RegionId&, const QList<Backup>& page) {
            if (isCurrent())
                take(region, page);
        });
    listing->then(&q, [this, region, isCurrent](const Result<ListingSummary>& summary) {
        if (isCurrent())
            finish(region, summary);
    });
}

void Inventory::Private::askLater(const RegionId& region)
{
    Watched& entry = watched.at(region);
    entry.state.triesAgain = pace && mayPass(*entry.state.error);
    if (!entry.state.triesAgain)
        return;
    if (!entry.again) {
        entry.again = std::make_unique<QTimer>();
        entry.again->setSingleShot(true);
        QObject::connect(entry.again.get(), &QTimer::timeout, &q, [this, region] {
            ask(region);
            tellLoading();
        });
    }
    entry.again->start(pace->pauseAfter(++entry.failures));
}

void Inventory::Private::askNoMore(Watched& region)
{
    region.failures = 0;
    region.state.triesAgain = false;
    if (region.again)
        region.again->stop();
}

void Inventory::Private::take(const RegionId& region, const QList<Backup>& page)
{
    Round& round = *watched.at(region).round;
    QList<Backup> news;
    news.reserve(page.size());
    for (const auto& backup : page) {
        round.seen.insert(backup.id);
        if (!round.learnt.contains(backup.id) && !round.gone.contains(backup.id))
            news.append(backup);
    }
    store(region, news);
    emit q.regionChanged(region);
}

void Inventory::Private::finish(const RegionId& region, const Result<ListingSummary>& summary)
{
    Watched& entry = watched.at(region);
    const Round round = *std::exchange(entry.round, std::nullopt);
    if (summary) {
        askNoMore(entry);
        entry.state.phase = RegionState::Phase::Complete;
        entry.state.error.reset();
        entry.state.asOf = clock.nowUtc();
        entry.state.failedSince = {};
        entry.state.isRestored = false;
        QList<RowId> unseen = rows.in(region);
        unseen.removeIf([&](RowId row) {
            const BackupId id = rows.keyOf(row).id;
            return round.seen.contains(id) || round.learnt.contains(id);
        });
        drop(region, unseen);
    } else if (summary.error().kind == ErrorKind::Cancelled) {
        entry.state.phase = round.before;
    } else {
        entry.state.phase = RegionState::Phase::Failed;
        entry.state.error = summary.error();
        if (!entry.state.failedSince.isValid())
            entry.state.failedSince = clock.nowUtc();
        askLater(region);
    }
    emit q.regionChanged(region);
    tellLoading();
}

void Inventory::Private::stop(Watched& region)
{
    if (!region.round)
        return;
    const Round round = *std::exchange(region.round, std::nullopt);
    region.state.phase = round.before;
    if (round.listing)
        round.listing->cancel();
}

void Inventory::Private::store(const RegionId& region, const QList<Backup>& backups)
{
    const auto change = rows.merge(region, backups);
    watched.at(region).state.count = rows.countIn(region);
    if (!change.addedRows.isEmpty())
        emit q.rowsAdded(change.addedRows);
    if (!change.changedRows.isEmpty())
        emit q.rowsChanged(change.changedRows);
    if (!change.added.isEmpty())
        emit q.backupsAdded(change.added);
    if (!change.changed.isEmpty())
        emit q.backupsChanged(change.changed);
}

void Inventory::Private::drop(const RegionId& region, const QList<RowId>& gone)
{
    if (gone.isEmpty())
        return;
    QList<BackupId> ids;
    ids.reserve(gone.size());
    for (const RowId row : gone)
        ids.append(rows.keyOf(row).id);
    emit q.rowsGoing(gone);
    const auto withOtherCopies = rows.remove(gone);
    if (const auto it = watched.find(region); it != watched.end())
        it->second.state.count = rows.countIn(region);
    if (!withOtherCopies.isEmpty())
        emit q.rowsChanged(withOtherCopies);
    emit q.backupsRemoved(region, ids);
}

QList<Backup> Inventory::Private::backupsOf(const QList<RowId>& ofRows) const
{
    QList<Backup> backups;
    backups.reserve(ofRows.size());
    for (const RowId row : ofRows)
        backups.append(rows.backup(row));
    return backups;
}

void Inventory::Private::tellLoading()
{
    if (const bool now = q.isLoading(); now != toldLoading) {
        toldLoading = now;
        emit q.loadingChanged(now);
    }
}

std::chrono::milliseconds RelistPace::pauseAfter(int failures) const
{
    auto pause = first;
    for (int i = 1; i < failures && pause < longest; ++i)
        pause *= 2;
    return std::min(pause, longest);
}

Inventory::Inventory(
    FsxClient& client, const Clock& clock, QObject* parent, const std::optional<RelistPace>& pace)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, clock, pace))
{
}

Inventory::~Inventory()
{
    for (auto& [region, entry] : d->watched)
        d->stop(entry);
}

void Inventory::setRegions(const QList<RegionId>& regions)
{
    for (const auto& region : std::exchange(d->order, regions)) {
        if (regions.contains(region))
            continue;
        d->stop(d->watched.at(region));
        d->watched.erase(region);
        d->drop(region, d->rows.in(region));
    }
    for (const auto& region : regions)
        d->watched.try_emplace(region);
    d->tellLoading();
}

const QList<RegionId>& Inventory::regions() const
{
    return d->order;
}

void Inventory::refreshAll()
{
    const auto regions = d->order;
    for (const auto& region : regions)
        d->start(region);
    d->tellLoading();
}

void Inventory::refresh(const RegionId& region)
{
    d->start(region);
    d->tellLoading();
}

void Inventory::cancelAll()
{
    for (auto& [region, entry] : d->watched) {
        if (!entry.round && !entry.state.triesAgain)
            continue;
        d->askNoMore(entry);
        d->stop(entry);
        emit regionChanged(region);
    }
    d->tellLoading();
}

bool Inventory::isLoading() const
{
    return std::any_of(d->watched.begin(), d->watched.end(),
        [](const auto& entry) { return entry.second.round.has_value(); });
}

RegionState Inventory::state(const RegionId& region) const
{
    const auto it = d->watched.find(region);
    return it == d->watched.end() ? RegionState() : it->second.state;
}

QList<Backup> Inventory::backups() const
{
    return d->backupsOf(d->rows.all());
}

QList<Backup> Inventory::backupsIn(const RegionId& region) const
{
    return d->backupsOf(d->rows.in(region));
}

std::optional<Backup> Inventory::find(const RegionId& region, const BackupId& id) const
{
    const auto row = d->rows.find(region, id);
    return row ? std::optional(d->rows.backup(*row)) : std::nullopt;
}

bool Inventory::contains(const RegionId& region, const BackupId& id) const
{
    return d->rows.find(region, id).has_value();
}

std::optional<Backup> Inventory::sourceOf(const Backup& copy) const
{
    if (!copy.isCopy())
        return {};
    const BackupKey source = sourceKeyOf(copy);
    return find(source.region, source.id);
}

QList<Backup> Inventory::copiesOf(const RegionId& region, const BackupId& source) const
{
    return d->backupsOf(d->rows.copiesOf(region, source));
}

QList<Backup> Inventory::copiesIn(const RegionId& region) const
{
    return d->backupsOf(d->rows.copiesIn(region));
}

const BackupRows& Inventory::rows() const
{
    return d->rows;
}

void Inventory::merge(const RegionId& region, const QList<Backup>& backups)
{
    const auto it = d->watched.find(region);
    if (it == d->watched.end())
        return;
    if (auto& round = it->second.round) {
        for (const auto& backup : backups) {
            round->learnt.insert(backup.id);
            round->gone.remove(backup.id);
        }
    }
    const int before = it->second.state.count;
    d->store(region, backups);
    if (d->rows.countIn(region) != before)
        emit regionChanged(region);
}

void Inventory::takeCensus(const RegionId& region, const RegionCensus& census)
{
    if (!d->watched.contains(region))
        return;
    const QList<RowId> changed = d->rows.setCensus(region, census);
    if (!changed.isEmpty())
        emit rowsChanged(changed);
    emit censusTaken();
}

void Inventory::restore(const RegionId& region, const QList<Backup>& backups, const QDateTime& asOf)
{
    const auto it = d->watched.find(region);
    if (it == d->watched.end())
        return;
    if (const QDateTime known = it->second.state.asOf; known.isValid() && known != asOf)
        return;
    QList<Backup> unknown;
    for (const auto& backup : backups) {
        const bool isGone = it->second.round && it->second.round->gone.contains(backup.id);
        if (!isGone && !contains(region, backup.id))
            unknown.append(backup);
    }
    it->second.state.asOf = asOf;
    it->second.state.isRestored = it->second.state.phase != RegionState::Phase::Complete;
    d->store(region, unknown);
    emit regionChanged(region);
}

void Inventory::forget(const RegionId& region, const BackupId& id)
{
    const auto it = d->watched.find(region);
    if (it == d->watched.end())
        return;
    if (auto& round = it->second.round) {
        round->gone.insert(id);
        round->learnt.remove(id);
    }
    d->drop(region, d->rows.rowsOf(region, {id}));
    emit regionChanged(region);
}

} // namespace farcopy
