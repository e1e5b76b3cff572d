// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace farcopy {

class Inventory;
class ListingSaver;
class Store;

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
    QHash<RegionId, QPointer<ListingSaver>> m_savers;
};

} // namespace farcopy
