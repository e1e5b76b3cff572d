// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/copyduration.h"

#include <QList>

namespace farcopy {

class Database;

namespace store {

/// Of each queue the newest are kept: enough to estimate from, and the oldest say the least.
inline constexpr int maxDurations = 5'000;

/// The oldest first.
[[nodiscard]] Result<QList<CopyDuration>> readDurations(Database& database, const QueueKey& queue);

/// Adds them; part of a transaction.
[[nodiscard]] Result<void> writeDurations(
    Database& database, const QueueKey& queue, const QList<CopyDuration>& durations);

} // namespace store

} // namespace farcopy
