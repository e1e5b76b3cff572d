// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingsaver.h"

#include "core/base/log.h"
#include "core/base/workers.h"
#include "core/inventory/inventory.h"
#include "core/store/listingblob.h"
#include "core/store/listingrows.h"
#include "core/store/store.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace farcopy {

ListingSaver::ListingSaver(Store& store, const QueueKey& account, const Inventory& inventory,
    const RegionId& region, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_account(account)
    , m_inventory(inventory)
    , m_region(region)
    , m_asOf(inventory.state(region).asOf)
    , m_left(inventory.rows().in(region))
    , m_writer(std::make_shared<store::ListingWriter>())
{
    connect(&inventory, &Inventory::rowsGoing, this,
        [this](const QList<RowId>& rows) { m_gone.unite(QSet<RowId>(rows.begin(), rows.end())); });
    writeNext();
}

void ListingSaver::writeNext()
{
    QList<Backup> portion;
    portion.reserve(std::min(portionSize, m_left.size()));
    while (!m_left.isEmpty() && portion.size() < portionSize) {
        const RowId row = m_left.takeLast();
        if (!m_gone.contains(row))
            portion.append(m_inventory.rows().backup(row));
    }
    const bool isLast = m_left.isEmpty();
    auto* watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, isLast] {
        watcher->deleteLater();
        if (isLast)
            save(watcher->result());
        else
            writeNext();
    });
    watcher->setFuture(
        QtConcurrent::run(&workers(), [writer = m_writer, portion = std::move(portion), isLast] {
            writer->add(portion);
            return isLast ? writer->blob() : QByteArray();
        }));
}

void ListingSaver::save(const QByteArray& blob)
{
    m_store.saveListing(m_account, {.region = m_region, .asOf = m_asOf, .backups = blob})
        ->then(this, [this](const Result<void>& outcome) {
            if (!outcome)
                qCWarning(logInventory) << "the listing of" << m_region.text()
                                        << "is not kept:" << outcome.error().message;
            deleteLater();
        });
}

} // namespace farcopy
