// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace farcopy {

class Database;

/// The backups that a Region held when it was last listed to the end.
struct StoredListing {
    RegionId region;
    QDateTime asOf;     ///< UTC
    QByteArray backups; ///< see ListingReader

    bool operator==(const StoredListing&) const = default;
};

namespace store {

/// By Region. One without a Region or a time is left out and logged.
[[nodiscard]] Result<QList<StoredListing>> readListings(Database& database, const QueueKey& queue);

/// In place of the one that the Region had. Those of every account that are half a year older go:
/// nobody uses them, and they may be large.
[[nodiscard]] Result<void> writeListing(
    Database& database, const QueueKey& queue, const StoredListing& listing);

} // namespace store

} // namespace farcopy
