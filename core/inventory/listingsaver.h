// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/rows/backuprows.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace farcopy {

class Inventory;
class Store;

namespace store {
class ListingWriter;
}

/// Keeps the complete listing of one Region in the store: a portion at a time, packed in a worker
/// thread, so that the event loop goes on between them. A row that goes meanwhile is left out. What
/// cannot be kept is logged. It deletes itself at the end; deleted before that, it keeps nothing.
class ListingSaver final : public QObject
{
    Q_OBJECT

public:
    /// How many backups are handed over at once.
    static constexpr qsizetype portionSize = 1000;

    /// @param store, inventory  outlive the saver
    ListingSaver(Store& store, const QueueKey& account, const Inventory& inventory,
        const RegionId& region, QObject* parent);

private:
    void writeNext();
    void save(const QByteArray& blob);

    Store& m_store;
    const QueueKey m_account;
    const Inventory& m_inventory;
    const RegionId m_region;
    const QDateTime m_asOf;
    QList<RowId> m_left;
    QSet<RowId> m_gone;
    std::shared_ptr<store::ListingWriter> m_writer; ///< one portion after the other
};

} // namespace farcopy
