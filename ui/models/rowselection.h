// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowset.h"

#include <QItemSelectionModel>
#include <QList>

namespace farcopy {

class RowTable;

/// Which whole rows of a table are selected, also where those are tens of thousands that do not
/// follow each other. Qt holds each stretch of them by two persistent indexes, which a model takes
/// along at every step of a change, and compares stretches one by one. This one has the rows as
/// numbers: by these it works out what a selection becomes, and finds the rows again that have
/// moved. Qt is given the outcome, to show it, and holds nothing while rows move.
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit RowSelection(RowTable& table, QObject* parent = nullptr);

    /// From the top down.
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] int count() const { return m_selected.count(); }

    using QItemSelectionModel::select;
    /// Of rows that are named by some of their cells, all cells are meant. selectionChanged() tells
    /// what has come and gone; it names none where rows are selected no more because they are gone
    /// from the table.
    void select(const QItemSelection& selection, SelectionFlags command) override;

private:
    void letGo();
    void follow(const std::vector<int>& places);
    void workOut();
    void showSelected();
    [[nodiscard]] QItemSelection stretchesOf(const RowSet& rows) const;

    RowSet m_settled; ///< what was selected before the last command
    RowSet m_named;   ///< by the last command: one that goes on with it names others instead
    SelectionFlags m_command = Select;
    RowSet m_selected; ///< what comes of these
    bool m_isFollowing = false;
};

} // namespace farcopy
