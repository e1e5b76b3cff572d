// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowselection.h"
#include "ui/models/rowtable.h"

#include <QTableView>

namespace farcopy {

/// Shows the rows of a table as a view in which whole ones are selected, any number of them.
inline RowSelection* showWithManySelected(QTableView& view, RowTable& table)
{
    view.setModel(&table);
    const QItemSelectionModel* usual = view.selectionModel();
    auto* selection = new RowSelection(table, &view);
    view.setSelectionModel(selection);
    delete usual; // the view leaves it behind
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    return selection;
}

} // namespace farcopy
