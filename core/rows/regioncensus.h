// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace farcopy {

/// What exists in a Region, as the service listed it.
struct RegionCensus {
    QDateTime asOf; ///< UTC: what was there then and is not in the list is gone
    QSet<FileSystemId> fileSystems;
    std::optional<QSet<VolumeId>> volumes; ///< nothing: they were not asked for, or refused
};

} // namespace farcopy
