// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QList>
#include <QStringList>

namespace farcopy {
class PartitionTable;
}

namespace farcopy::cli {

/// The Regions that were named, each once, in order. A Region that is newer than our table passes
/// if its name follows a partition's pattern.
/// Errors: of wrong usage, for a name that no partition takes.
[[nodiscard]] Result<QList<RegionId>> regionsFrom(
    const QStringList& texts, const PartitionTable& partitions);

} // namespace farcopy::cli
