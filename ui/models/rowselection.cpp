// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowselection.h"

#include "ui/models/rowtable.h"

#include <QSignalBlocker>

#include <utility>
#include <vector>

namespace farcopy {

namespace {

RowSet rowsOf(const QItemSelection& selection)
{
    std::vector<RowSet::Stretch> stretches;
    stretches.reserve(size_t(selection.size()));
    for (const QItemSelectionRange& range : selection) {
        if (range.isValid())
            stretches.push_back({range.top(), range.bottom()});
    }
    return RowSet(std::move(stretches));
}

} // namespace

RowSelection::RowSelection(RowTable& table, QObject* parent)
    : QItemSelectionModel(&table, parent)
{
    connect(&table, &RowTable::aboutToPlaceRows, this, &RowSelection::letGo);
    connect(&table, &RowTable::rowsPlaced, this, &RowSelection::follow);
}

QList<int> RowSelection::rows() const
{
    QList<int> rows;
    rows.reserve(count());
    for (const RowSet::Stretch& stretch : m_selected.stretches()) {
        for (int row = stretch.first; row <= stretch.last; ++row)
            rows.append(row);
    }
    return rows;
}

void RowSelection::select(const QItemSelection& selection, SelectionFlags command)
{
    Q_ASSERT(!m_isFollowing); // the rows that are meant are on their way
    if (command == NoUpdate)
        return;
    const RowSet before = m_selected;
    if (command.testFlag(Clear)) {
        m_settled = {};
        m_named = {};
    }
    if (!command.testFlag(Current)) {
        workOut();
        m_settled = m_selected;
        m_named = {};
    }
    if (command & (Select | Deselect | Toggle)) {
        m_named = rowsOf(selection);
        m_command = command;
    }
    workOut();
    if (before == m_selected)
        return;
    // As long as these are held, the stretches that stay are found instead of made anew.
    const QItemSelection held = QItemSelectionModel::selection();
    showSelected();
    emit selectionChanged(
        stretchesOf(m_selected.without(before)), stretchesOf(before.without(m_selected)));
}

void RowSelection::letGo()
{
    m_isFollowing = true;
    const QSignalBlocker quiet(this);
    QItemSelectionModel::select(QItemSelection(), Clear);
}

void RowSelection::follow(const std::vector<int>& places)
{
    m_isFollowing = false;
    if (m_settled.isEmpty() && m_named.isEmpty())
        return;
    const int before = count();
    m_settled = m_settled.moved(places);
    m_named = m_named.moved(places);
    workOut();
    showSelected();
    if (count() != before)
        emit selectionChanged({}, {});
}

void RowSelection::workOut()
{
    if (m_command.testFlag(Deselect))
        m_selected = m_settled.without(m_named);
    else if (m_command.testFlag(Toggle))
        m_selected = m_settled.toggledBy(m_named);
    else
        m_selected = m_settled.with(m_named);
}

/// Cleared first: Qt would compare each stretch with each.
void RowSelection::showSelected()
{
    const QSignalBlocker quiet(this);
    QItemSelectionModel::select(QItemSelection(), Clear);
    QItemSelectionModel::select(stretchesOf(m_selected), Select);
}

/// Whole rows of columns, so that Qt has not to make them such.
QItemSelection RowSelection::stretchesOf(const RowSet& rows) const
{
    QItemSelection selection;
    const std::vector<RowSet::Stretch> stretches = rows.stretches();
    selection.reserve(qsizetype(stretches.size()));
    const int lastColumn = model()->columnCount() - 1;
    for (const RowSet::Stretch& stretch : stretches)
        selection.append(QItemSelectionRange(
            model()->index(stretch.first, 0), model()->index(stretch.last, lastColumn)));
    return selection;
}

} // namespace farcopy
