// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingrestorer.h"

#include "core/base/log.h"
#include "core/base/workers.h"
#include "core/inventory/inventory.h"
#include "core/store/listingblob.h"
#include "core/store/store.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace farcopy {

ListingRestorer::ListingRestorer(Store& store, const QueueKey& account, Inventory& inventory)
    : Call(&inventory)
    , m_inventory(inventory)
{
    store.loadListings(account)->then(this, [this](const Result<QList<StoredListing>>& kept) {
        if (isSettled())
            return;
        if (!kept) {
            qCWarning(logInventory) << "the last listings cannot be read:" << kept.error().message;
            return settle({});
        }
        m_left = *kept;
        restoreNext();
    });
}

void ListingRestorer::release()
{
    m_left.clear();
}

void ListingRestorer::restoreNext()
{
    // What was listed or shown meanwhile is known better.
    while (!m_left.isEmpty() && m_inventory.state(m_left.first().region).asOf.isValid())
        m_left.removeFirst();
    if (m_left.isEmpty())
        return settle({});
    readPortion(nullptr);
}

/// Reads on in a worker thread; nullptr: from the beginning of the next listing.
void ListingRestorer::readPortion(const Reader& reader)
{
    struct Portion {
        Reader reader;
        QList<Backup> backups;
    };
    auto* watcher = new QFutureWatcher<Portion>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Portion portion = watcher->result();
        if (!isSettled())
            take(portion.reader, portion.backups);
    });
    watcher->setFuture(QtConcurrent::run(&workers(), [reader, listing = m_left.first()] {
        const auto from = reader
            ? reader
            : std::make_shared<store::ListingReader>(listing.backups, listing.region);
        return Portion{from, from->next(portionSize)};
    }));
}

void ListingRestorer::take(const Reader& reader, const QList<Backup>& portion)
{
    const RegionId region = m_left.first().region;
    const QDateTime asOf = m_left.first().asOf;
    if (reader->isBroken())
        qCWarning(logInventory) << "the last listing of" << region.text() << "cannot be read";
    const bool isLast = reader->isAtEnd();
    if (!isLast)
        readPortion(reader); // in a worker thread, while these are taken in
    m_inventory.restore(region, portion, asOf);
    if (!isLast || isSettled()) // what hears of the rows may have cancelled it
        return;
    m_left.removeFirst();
    restoreNext();
}

} // namespace farcopy
