// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/region.h"

namespace farcopy {

/// A Region as a place to copy to.
struct Destination {
    enum class Obstacle { None, OtherPartition, NoFsx };

    Region region;
    Obstacle obstacle = Obstacle::None;
    bool isSourceRegion = false; ///< some source lies there: possible, never the default

    [[nodiscard]] bool isPossible() const { return obstacle == Obstacle::None; }
    bool operator==(const Destination&) const = default;
};

/// Every Region of the table: those that can work, then the others with their obstacle, each group
/// in the order of ids.
[[nodiscard]] QList<Destination> destinationsFor(
    const QList<Backup>& sources, const Regions& regions);

} // namespace farcopy
