// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"
#include "ui/models/syncedtablemodel.h"

namespace farcopy {

enum class ActivityColumn { Time, Who, Operation, Subject, Region, Outcome, RequestId };
inline constexpr int activityColumnCount = 7;

/// The activity log, a row for each entry.
class ActivityTableModel final : public SyncedTableModel<ActivityEntry, qint64>
{
    Q_OBJECT

public:
    using SyncedTableModel::SyncedTableModel;

    void show(const QList<ActivityEntry>& entries) { sync(entries); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 keyOfRow(const ActivityEntry& entry) const override
    {
        return entry.number;
    }

private:
    [[nodiscard]] static QString text(const ActivityEntry& entry, ActivityColumn column);
    [[nodiscard]] static QString tip(const ActivityEntry& entry, ActivityColumn column);
};

} // namespace farcopy
