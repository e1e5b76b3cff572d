// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingkeeper.h"

#include "core/inventory/inventory.h"
#include "core/inventory/listingrestorer.h"
#include "core/inventory/listingsaver.h"

namespace farcopy {

ListingKeeper::ListingKeeper(
    Store& store, const QueueKey& account, Inventory& inventory, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_account(account)
    , m_inventory(inventory)
{
    connect(&m_inventory, &Inventory::regionChanged, this, &ListingKeeper::keep);
    new ListingRestorer(m_store, m_account, m_inventory);
    const auto regions = m_inventory.regions();
    for (const auto& region : regions)
        keep(region); // those that answered before it was known whose they are
}

void ListingKeeper::keep(const RegionId& region)
{
    const RegionState state = m_inventory.state(region);
    if (state.phase != RegionState::Phase::Complete || m_kept.value(region) == state.asOf)
        return;
    m_kept.insert(region, state.asOf);
    QPointer<ListingSaver>& saver = m_savers[region];
    delete saver; // of an older listing, if it still writes
    saver = new ListingSaver(m_store, m_account, m_inventory, region, this);
}

} // namespace farcopy
