// SPDX-License-Identifier: Apache-2.0
#include "core/store/listingrows.h"

#include "core/base/log.h"
#include "core/store/database.h"

namespace farcopy::store {

namespace {

/// Half a year: an account or Region that nobody has listed for so long is not used any more.
constexpr qint64 mostDays = 183;

std::optional<StoredListing> listingFrom(const Row& row)
{
    const RegionId region(row.text(0));
    const QDateTime asOf = row.time(1);
    if (region.isEmpty() || !asOf.isValid())
        return std::nullopt;
    return StoredListing{region, asOf, row.bytes(2)};
}

} // namespace

Result<QList<StoredListing>> readListings(Database& database, const QueueKey& queue)
{
    QList<StoredListing> listings;
    const auto outcome
        = database.read(QStringLiteral("SELECT region, as_of, backups FROM listings WHERE queue = ?"
                                       " ORDER BY region"),
            {queue.text()}, [&listings](const Row& row) {
                if (auto listing = listingFrom(row))
                    listings.append(std::move(*listing));
                else
                    qCWarning(logStore, "The listing of “%s” cannot be read and is left out",
                        qUtf8Printable(row.text(0)));
            });
    if (!outcome)
        return failure(outcome.error());
    return listings;
}

Result<void> writeListing(Database& database, const QueueKey& queue, const StoredListing& listing)
{
    const auto written
        = database.run(QStringLiteral("INSERT INTO listings(queue, region, as_of, backups)"
                                      " VALUES(?, ?, ?, ?) ON CONFLICT(queue, region) DO UPDATE"
                                      " SET as_of = excluded.as_of, backups = excluded.backups"),
            {queue.text(), listing.region.text(), columnOf(listing.asOf), listing.backups});
    if (!written)
        return written;
    return database.run(QStringLiteral("DELETE FROM listings WHERE as_of < ?"),
        {columnOf(listing.asOf.addDays(-mostDays))});
}

} // namespace farcopy::store
