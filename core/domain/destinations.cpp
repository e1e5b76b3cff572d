// SPDX-License-Identifier: Apache-2.0
#include "core/domain/destinations.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace farcopy {

namespace {

using Obstacle = Destination::Obstacle;

Obstacle obstacleOf(const Region& region, const QSet<QString>& sourcePartitions)
{
    if (!region.hasFsx)
        return Obstacle::NoFsx;
    const bool reachesAll = sourcePartitions.isEmpty()
        || (sourcePartitions.size() == 1 && sourcePartitions.contains(region.partition.text()));
    return reachesAll ? Obstacle::None : Obstacle::OtherPartition;
}

} // namespace

QList<Destination> destinationsFor(const QList<Backup>& sources, const Regions& regions)
{
    QSet<RegionId> sourceRegions;
    for (const auto& source : sources)
        sourceRegions.insert(source.region);
    QSet<QString> partitions;
    for (const auto& region : regions) {
        if (sourceRegions.contains(region.id))
            partitions.insert(region.partition.text());
    }
    QList<Destination> destinations;
    for (const auto& region : regions)
        destinations.append(
            {region, obstacleOf(region, partitions), sourceRegions.contains(region.id)});
    std::sort(
        destinations.begin(), destinations.end(), [](const Destination& a, const Destination& b) {
            return std::tuple(!a.isPossible(), a.region.id)
                < std::tuple(!b.isPossible(), b.region.id);
        });
    return destinations;
}

} // namespace farcopy
