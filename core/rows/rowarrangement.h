// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/backupfilter.h"
#include "core/rows/roworder.h"

#include <QHash>

#include <vector>

namespace farcopy {

/// Which rows are shown and in which order, as lists of row ids that follow what happens to the
/// rows. Taking some rows in costs their sorting and one pass over the others.
///
/// Sorting by another column and narrowing may be done in any one thread while another one changes
/// the rows; the arrangement is then that of rows which are taken in or removed afterwards. What
/// takes rows in or removes them belongs to the thread that changes them.
class RowArrangement
{
public:
    /// @param rows  outlive the arrangement, as the clock does
    RowArrangement(const BackupRows& rows, const Clock& clock);

    [[nodiscard]] const std::vector<RowId>& shown() const { return m_shown; }

    void sort(RowColumn column, bool isDescending);
    /// Whether sort() finds the order by this column done, as for the other direction.
    [[nodiscard]] bool knowsOrder(RowColumn column) const
    {
        return column == m_rowOrder.column() || m_otherOrders.contains(column);
    }
    /// @param region  whose rows are shown; empty: those of all
    void narrow(const BackupFilter& filter, const RegionId& region);

    /// Takes new rows in and looks anew at known ones that changed.
    void take(const QList<RowId>& added, const QList<RowId>& changed);
    /// Call before the rows go.
    void remove(const QList<RowId>& rows);

private:
    void learn(const std::vector<RowId>& rows);
    /// Those of the rows whose place may be another now.
    [[nodiscard]] std::vector<RowId> movedOf(const std::vector<RowId>& changed);
    /// In the order in which they lie in memory, where a walk over all of them is quick.
    [[nodiscard]] std::vector<RowId> all() const;
    void takeOut(const std::vector<RowId>& rows);
    void putIn(std::vector<RowId> rows);
    void sortRows(std::vector<RowId>& rows) const;
    void judge(const std::vector<RowId>& rows);
    void showAccepted();

    const BackupRows& m_rows;
    const Clock& m_clock;
    BackupFilter m_filter;
    RegionId m_region;
    RowOrder m_rowOrder;
    bool m_isLearnt = true; ///< whether the numbers of all rows are those of the column
    bool m_isDescending = false;
    std::vector<RowId> m_order; ///< all of them, ascending
    QHash<RowColumn, std::vector<RowId>>
        m_otherOrders;                ///< by columns before, while rows are the same
    std::vector<quint8> m_isIn;       ///< by row: whether it is in m_order
    std::vector<quint8> m_isAccepted; ///< by row
    std::vector<RowId> m_shown;
};

} // namespace farcopy
