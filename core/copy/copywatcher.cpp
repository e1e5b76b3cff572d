// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copywatcher.h"

#include "core/copy/regionwatch.h"

namespace farcopy {

struct CopyWatcher::Private {
    Private(CopyWatcher& owner, FsxClient& fsx, const Clock& time, RandomSource source,
        const CopyPace& howOften)
        : q(owner)
        , client(fsx)
        , clock(time)
        , random(std::move(source))
        , pace(howOften)
    {
    }

    RegionWatch& of(const RegionId& region);

    CopyWatcher& q;
    FsxClient& client;
    const Clock& clock;
    RandomSource random;
    CopyPace pace;
    QHash<RegionId, RegionWatch*> regions; ///< children of q
    bool isAttended = true;
};

RegionWatch& CopyWatcher::Private::of(const RegionId& region)
{
    if (auto* watch = regions.value(region))
        return *watch;
    auto* watch = new RegionWatch(region, client, clock, random, pace, &q);
    QObject::connect(watch, &RegionWatch::seen, &q,
        [this, region](const QList<Backup>& backups) { emit q.seen(region, backups); });
    QObject::connect(watch, &RegionWatch::vanished, &q,
        [this, region](const QList<BackupId>& ids) { emit q.vanished(region, ids); });
    QObject::connect(watch, &RegionWatch::lookFailed, &q,
        [this, region](const Error& error) { emit q.lookFailed(region, error); });
    watch->setAttended(isAttended);
    regions.insert(region, watch);
    return *watch;
}

CopyWatcher::CopyWatcher(FsxClient& client, const Clock& clock, RandomSource random,
    const CopyPace& pace, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, clock, std::move(random), pace))
{
}

CopyWatcher::~CopyWatcher() = default;

void CopyWatcher::watch(const RegionId& region, const BackupId& id, const CopyPrior& prior)
{
    d->of(region).watch(id, prior);
}

void CopyWatcher::unwatch(const RegionId& region, const BackupId& id)
{
    if (auto* watch = d->regions.value(region))
        watch->unwatch(id);
}

bool CopyWatcher::isWatched(const RegionId& region, const BackupId& id) const
{
    const auto* watch = d->regions.value(region);
    return watch != nullptr && watch->isWatched(id);
}

void CopyWatcher::lookNow()
{
    for (auto* watch : std::as_const(d->regions))
        watch->lookNow();
}

void CopyWatcher::setAttended(bool attended)
{
    d->isAttended = attended;
    for (auto* watch : std::as_const(d->regions))
        watch->setAttended(attended);
}

std::optional<EndForecast> CopyWatcher::forecast(const RegionId& region, const BackupId& id) const
{
    const auto* watch = d->regions.value(region);
    return watch != nullptr ? watch->forecast(id) : std::nullopt;
}

} // namespace farcopy
