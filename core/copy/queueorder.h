// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/lanes.h"

#include <QHash>
#include <QList>

#include <optional>

namespace farcopy {

/// In which order copies that were ordered together end soonest: those that take longest first.
/// @param expected  of each, how long it takes in whatever unit; nothing: not known, then it
///                  counts as the median of the others
/// @return          indexes into `expected`; among equals the order stays
[[nodiscard]] QList<qsizetype> longestFirst(const QList<std::optional<double>>& expected);

/// A job as the order of the queue sees it.
struct OrderedJob {
    JobId id;
    LaneKey lane;
    QString batch = {};    ///< jobs that were ordered together share it
    bool isPlaced = false; ///< by the user: no new job is put before it in its lane
    bool isWaiting = true;
};

/// Puts a new batch into a queue without it having to wait for the whole of an earlier one: in each
/// lane the batches take turns, one job of each. The order among those that were there stays.
/// @param queue  in queue order; such as do not wait count for nothing, but keep their place
/// @param added  one batch in the order in which its jobs are to start
/// @return       all of them in their new order
[[nodiscard]] QList<JobId> woven(const QList<OrderedJob>& queue, const QList<OrderedJob>& added);

/// Between two places that are given one after the other.
inline constexpr qint64 placeGap = qint64{1} << 20;

/// Which places have to be written down so that sorting by place gives this order.
/// @param order   the whole queue
/// @param places  of those that have one; the smallest is first. Those in `order` that are missing
///                here get one between their neighbours.
/// @return        the new places; when there is no room left somewhere, those of all
[[nodiscard]] QHash<JobId, qint64> placesFor(
    const QList<JobId>& order, const QHash<JobId, qint64>& places);

} // namespace farcopy
