// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QItemSelectionModel>
#include <QList>

#include <algorithm>

namespace farcopy {

/// The numbers of the rows that are selected in a view that selects whole rows, from the top down.
/// QItemSelectionModel::selectedRows() asks each row against each range.
[[nodiscard]] inline QList<int> selectedRowNumbers(const QItemSelectionModel& selection)
{
    QList<QItemSelectionRange> ranges; // those of the first column are all
    const QItemSelection selected = selection.selection();
    for (const QItemSelectionRange& range : selected) {
        if (range.left() == 0)
            ranges.append(range);
    }
    std::sort(ranges.begin(), ranges.end(),
        [](const auto& a, const auto& b) { return a.top() < b.top(); });
    QList<int> rows;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

} // namespace farcopy
