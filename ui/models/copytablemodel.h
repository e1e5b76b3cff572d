// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/copyentry.h"
#include "ui/models/syncedtablemodel.h"

namespace farcopy {

/// The copies that run, wait and have ended, in the order in which they are given.
class CopyTableModel final : public SyncedTableModel<CopyEntry, JobId>
{
    Q_OBJECT

public:
    enum class Column { Source, Route, Status, Copied, Elapsed, TimeLeft };
    static constexpr int columns = 6;

    explicit CopyTableModel(const Clock& clock, QObject* parent = nullptr);

    void show(const QList<CopyEntry>& entries) { sync(entries); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    // What waits can be dragged to another place among what waits.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
        int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

signals:
    /// These were dropped before that one; empty: behind all that wait.
    void moveWanted(const QList<farcopy::JobId>& ids, const farcopy::JobId& before);

protected:
    [[nodiscard]] JobId keyOfRow(const CopyEntry& entry) const override { return entry.job->id; }

private:
    [[nodiscard]] QString text(const CopyEntry& entry, Column column) const;
    [[nodiscard]] QString statusText(const CopyJob& job) const;
    [[nodiscard]] QString waitText(const CopyJob& job) const;
    [[nodiscard]] QString waitTip(const CopyJob& job) const;
    [[nodiscard]] QString elapsedText(const CopyJob& job) const;
    [[nodiscard]] QString timeLeftText(const CopyEntry& entry) const;
    [[nodiscard]] QString tip(const CopyEntry& entry, Column column) const;
    [[nodiscard]] QString title(Column column) const;

    const Clock& m_clock;
};

} // namespace farcopy
