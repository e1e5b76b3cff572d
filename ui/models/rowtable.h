// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace farcopy {

/// A table that tells a change of its rows as a whole too, whatever steps it takes for the views.
class RowTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

signals:
    /// From now on until rowsPlaced() rows come, go and move.
    void aboutToPlaceRows();
    /// @param places  by the row as it was before: where it is now; -1: it is gone
    void rowsPlaced(const std::vector<int>& places);
};

} // namespace farcopy
