// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingkeeper.h"

#include "core/base/log.h"
#include "core/inventory/inventory.h"
#include "core/store/listingrows.h"
#include "core/store/store.h"

namespace farcopy {

ListingKeeper::ListingKeeper(
    Store& store, const QueueKey& account, Inventory& inventory, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_account(account)
    , m_inventory(inventory)
{
    connect(&m_inventory, &Inventory::regionChanged, this, &ListingKeeper::keep);
    showKeptListings(m_store, m_account, m_inventory);
    const auto regions = m_inventory.regions();
    for (const auto& region : regions)
        keep(region); // those that answered before it was known whose they are
}

CallBase* showKeptListings(Store& store, const QueueKey& account, Inventory& inventory)
{
    const auto show = [&inventory](const Result<QList<StoredListing>>& kept) {
        if (!kept) {
            if (kept.error().kind == ErrorKind::Cancelled)
                return;
            qCWarning(logInventory) << "the last listings cannot be read:" << kept.error().message;
            return;
        }
        for (const auto& listing : *kept)
            inventory.restore(listing.region, listing.backups, listing.asOf);
    };
    auto* call = store.loadListings(account);
    call->then(&inventory, show);
    return call;
}

void ListingKeeper::keep(const RegionId& region)
{
    const RegionState state = m_inventory.state(region);
    if (state.phase != RegionState::Phase::Complete || m_kept.value(region) == state.asOf)
        return;
    m_kept.insert(region, state.asOf);
    auto* saved = m_store.saveListing(m_account,
        {.region = region, .asOf = state.asOf, .backups = m_inventory.backupsIn(region)});
    saved->then(this, [region](const Result<void>& outcome) {
        if (!outcome)
            qCWarning(logInventory)
                << "the listing of" << region.text() << "is not kept:" << outcome.error().message;
    });
}

} // namespace farcopy
