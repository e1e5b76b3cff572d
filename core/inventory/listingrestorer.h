// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/backup.h"
#include "core/store/listingrows.h"

#include <memory>

namespace farcopy {

class Inventory;
class Store;

namespace store {
class ListingReader;
}

/// Puts what was last listed into the inventory, until the services answer: a portion at a time,
/// so that the event loop goes on between them. What cannot be read is logged, and not shown; the
/// call ends with success then, too. It belongs to the inventory.
class ListingRestorer final : public Call<void>
{
    Q_OBJECT

public:
    /// How many backups are taken in at once.
    static constexpr qsizetype portionSize = 1000;

    /// @param store  if it goes first, nothing (more) is shown
    ListingRestorer(Store& store, const QueueKey& account, Inventory& inventory);

protected:
    void release() override;

private:
    using Reader = std::shared_ptr<store::ListingReader>;

    void restoreNext();
    void readPortion(const Reader& reader);
    void take(const Reader& reader, const QList<Backup>& portion);

    Inventory& m_inventory;
    QList<StoredListing> m_left; ///< the first one is being restored
};

} // namespace farcopy
