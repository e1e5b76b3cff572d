// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QList>

namespace farcopy {

struct Region {
    RegionId id;
    QString name = {}; ///< "Europe (Ireland)"
    PartitionId partition;
    bool hasFsx = false;
    bool isOptIn = false; ///< off for an account until somebody enables it

    bool operator==(const Region&) const = default;
};

using Regions = QList<Region>;

} // namespace farcopy
