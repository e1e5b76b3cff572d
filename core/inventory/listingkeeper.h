// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace farcopy {

class CallBase;
class Inventory;
class Store;

/// Puts what was last listed into the inventory, until the services answer. What cannot be read is
/// logged: nothing is shown then.
/// @return  until then; cancelled, it shows nothing
CallBase* showKeptListings(Store& store, const QueueKey& account, Inventory& inventory);

/// Shows what was last listed until the services answer, and keeps each new listing for the next
/// start. What cannot be kept is logged: the next start then begins with nothing, or older rows.
class ListingKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @param store, inventory  outlive the keeper
    ListingKeeper(
        Store& store, const QueueKey& account, Inventory& inventory, QObject* parent = nullptr);

private:
    void keep(const RegionId& region);

    Store& m_store;
    QueueKey m_account;
    Inventory& m_inventory;
    QHash<RegionId, QDateTime> m_kept; ///< when what is kept was complete
};

} // namespace farcopy
