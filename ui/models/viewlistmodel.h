// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/savedviews.h"
#include "ui/models/syncedtablemodel.h"

#include <optional>

namespace farcopy {

struct ViewRow {
    SavedView view;
    std::optional<int> count;

    bool operator==(const ViewRow&) const = default;
};

/// The saved views with how many backups each shows.
class ViewListModel final : public SyncedTableModel<ViewRow, QString>
{
    Q_OBJECT

public:
    using SyncedTableModel::SyncedTableModel;

    void show(const QList<ViewRow>& rows) { sync(rows); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Plain text, one line.
    [[nodiscard]] static QString nameOf(const SavedView& view);

protected:
    [[nodiscard]] QString keyOfRow(const ViewRow& row) const override { return row.view.id; }
};

} // namespace farcopy
