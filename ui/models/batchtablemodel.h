// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/copiessummary.h"
#include "ui/models/syncedtablemodel.h"

namespace farcopy {

/// Copies that were ordered together, one line for each batch.
class BatchTableModel final : public SyncedTableModel<CopyBatch, QString>
{
    Q_OBJECT

public:
    enum class Column { Batch, Progress, Counts, TimeLeft };
    static constexpr int columns = 4;

    using SyncedTableModel::SyncedTableModel;

    void show(const QList<CopyBatch>& batches) { sync(batches); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOfRow(const CopyBatch& batch) const override { return batch.id; }

private:
    [[nodiscard]] QString text(const CopyBatch& batch, Column column) const;
    [[nodiscard]] QString progressText(const CopiesSummary& summary) const;
    [[nodiscard]] QString tip(const CopyBatch& batch) const;
};

} // namespace farcopy
