// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/store/jobstore.h"

#include <QDateTime>
#include <QList>

namespace farcopy::cli {

/// What a command changes of a queue that nobody has.

/// Takes out the copies that wait; those that FSx may have stay.
/// @param regions  only those to these destinations; empty: all
[[nodiscard]] JobChanges cancellation(
    const StoredQueue& kept, const QList<RegionId>& regions, const QDateTime& now);

/// Forgets the copies that are over.
[[nodiscard]] JobChanges clearing(const StoredQueue& kept);

} // namespace farcopy::cli
