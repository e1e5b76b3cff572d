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

protected:
    [[nodiscard]] JobId keyOfRow(const CopyEntry& entry) const override { return entry.job->id; }

private:
    [[nodiscard]] QString text(const CopyEntry& entry, Column column) const;
    [[nodiscard]] QString statusText(const CopyJob& job) const;
    [[nodiscard]] QString waitText(const CopyJob& job) const;
    [[nodiscard]] QString elapsedText(const CopyJob& job) const;
    [[nodiscard]] QString timeLeftText(const CopyEntry& entry) const;
    [[nodiscard]] QString tip(const CopyEntry& entry, Column column) const;
    [[nodiscard]] QString title(Column column) const;

    const Clock& m_clock;
};

} // namespace farcopy
