// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/regionrow.h"
#include "ui/models/syncedtablemodel.h"

namespace farcopy {

/// "All Regions" and each Region with its count, or why it has none.
class RegionListModel final : public SyncedTableModel<RegionRow, RegionId>
{
    Q_OBJECT

public:
    using SyncedTableModel::SyncedTableModel;

    /// The first one stands for all Regions and has an empty id.
    void show(const QList<RegionRow>& rows) { sync(rows); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// One sentence on how the Region stands; empty: nothing to say but its count.
    [[nodiscard]] static QString condition(const RegionRow& row);

protected:
    [[nodiscard]] RegionId keyOfRow(const RegionRow& row) const override { return row.region.id; }

private:
    [[nodiscard]] static QString name(const RegionRow& row);
    [[nodiscard]] static QString spoken(const RegionRow& row);
    [[nodiscard]] static QString tip(const RegionRow& row);
};

} // namespace farcopy
