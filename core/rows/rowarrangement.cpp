// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowarrangement.h"

#include "core/rows/heldrows.h"
#include "core/rows/rowfilter.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace farcopy {

RowArrangement::RowArrangement(const BackupRows& rows, const Clock& clock)
    : m_rows(rows)
    , m_clock(clock)
    , m_rowOrder(rows)
{
}

void RowArrangement::sort(RowColumn column, bool isDescending)
{
    m_isDescending = isDescending;
    if (column != m_rowOrder.column()) {
        std::vector<RowId> known = m_otherOrders.take(column);
        std::vector<RowId> rows = all();
        m_otherOrders.insert(m_rowOrder.column(), std::move(m_order));
        m_rowOrder.setColumn(column);
        m_isLearnt = false;
        m_order = std::move(known);
        if (m_order.empty()) {
            learn(rows);
            m_isLearnt = true;
            putIn(std::move(rows));
        }
    }
    showAccepted();
}

void RowArrangement::narrow(const BackupFilter& filter, const RegionId& region)
{
    m_filter = filter;
    m_region = region;
    judge(all());
    showAccepted();
}

void RowArrangement::take(const QList<RowId>& added, const QList<RowId>& changed)
{
    m_otherOrders.clear();
    m_isAccepted.resize(m_rows.rowEnd());
    m_isIn.resize(m_rows.rowEnd());
    std::vector<quint8> isNamed(m_rows.rowEnd());
    const auto onlyOnce = [&isNamed](const QList<RowId>& rows) {
        std::vector<RowId> once;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(once),
            [&isNamed](RowId row) { return std::exchange(isNamed[row], quint8(1)) == 0; });
        return once;
    };
    std::vector<RowId> unplaced = onlyOnce(added);
    const std::vector<RowId> known = onlyOnce(changed);
    learn(unplaced);
    judge(unplaced);
    judge(known);
    const std::vector<RowId> moved = movedOf(known);
    takeOut(moved);
    unplaced.insert(unplaced.end(), moved.begin(), moved.end());
    putIn(std::move(unplaced));
    showAccepted();
}

void RowArrangement::remove(const QList<RowId>& rows)
{
    m_otherOrders.clear();
    takeOut({rows.cbegin(), rows.cend()});
    showAccepted();
}

/// Afterwards the numbers of all rows are right that were right before.
void RowArrangement::learn(const std::vector<RowId>& rows)
{
    if (!m_rowOrder.learn(rows))
        (void)m_rowOrder.learn(all()); // the places of the texts are others now
}

std::vector<RowId> RowArrangement::movedOf(const std::vector<RowId>& changed)
{
    if (!m_isLearnt) {
        learn(all());
        m_isLearnt = true;
        return changed;
    }
    std::vector<quint64> before;
    before.reserve(changed.size());
    for (const RowId row : changed)
        before.push_back(m_rowOrder.numberOf(row));
    if (!m_rowOrder.learn(changed)) {
        (void)m_rowOrder.learn(all());
        return changed;
    }
    std::vector<RowId> moved;
    for (size_t i = 0; i < changed.size(); ++i) {
        if (m_rowOrder.numberOf(changed[i]) != before[i])
            moved.push_back(changed[i]);
    }
    return moved;
}

std::vector<RowId> RowArrangement::all() const
{
    std::vector<RowId> rows;
    rows.reserve(m_order.size());
    for (RowId row = 0; row < m_isIn.size(); ++row) {
        if (m_isIn[row] != 0)
            rows.push_back(row);
    }
    return rows;
}

void RowArrangement::takeOut(const std::vector<RowId>& rows)
{
    if (rows.empty())
        return;
    for (const RowId row : rows) {
        if (row < m_isIn.size()) // those beyond never came in
            m_isIn[row] = 0;
    }
    std::erase_if(m_order, [this](RowId row) { return m_isIn[row] == 0; });
}

void RowArrangement::putIn(std::vector<RowId> rows)
{
    if (rows.empty())
        return;
    sortRows(rows);
    for (const RowId row : rows)
        m_isIn[row] = 1;
    if (m_order.empty()) {
        m_order = std::move(rows);
        return;
    }
    std::vector<RowId> merged;
    merged.reserve(m_order.size() + rows.size());
    auto from = m_order.begin();
    for (const RowId row : rows) { // each is looked for: comparing all takes longer than moving all
        const auto place = std::upper_bound(from, m_order.end(), row,
            [this](RowId a, RowId b) { return m_rowOrder.isBefore(a, b); });
        merged.insert(merged.end(), from, place);
        merged.push_back(row);
        from = place;
    }
    merged.insert(merged.end(), from, m_order.end());
    m_order = std::move(merged);
}

/// Reads no row while it sorts: they may change meanwhile.
void RowArrangement::sortRows(std::vector<RowId>& rows) const
{
    struct Numbered {
        quint64 number; // beside the row: looking each one up costs more than the comparison
        RowId row;
        std::uint32_t place;
    };
    const std::vector<QByteArray> ids = m_rowOrder.tieIds(rows);
    std::vector<Numbered> numbered;
    numbered.reserve(rows.size());
    for (const RowId row : rows)
        numbered.push_back(
            {m_rowOrder.numberOf(row), row, static_cast<std::uint32_t>(numbered.size())});
    std::sort(numbered.begin(), numbered.end(), [&ids](const Numbered& a, const Numbered& b) {
        if (a.number != b.number)
            return a.number < b.number;
        const int difference = ids.empty() ? 0 : ids[a.place].compare(ids[b.place]);
        return difference != 0 ? difference < 0 : a.row < b.row;
    });
    std::transform(numbered.begin(), numbered.end(), rows.begin(),
        [](const Numbered& entry) { return entry.row; });
}

void RowArrangement::judge(const std::vector<RowId>& rows)
{
    std::optional<RowFilter> judgement;
    {
        const auto held = m_rows.hold();
        judgement.emplace(m_rows, m_filter, m_region, m_clock.nowUtc());
    }
    forEachHeld(
        m_rows, rows, [&](RowId row) { m_isAccepted[row] = judgement->accepts(row) ? 1 : 0; });
}

void RowArrangement::showAccepted()
{
    m_shown.clear();
    const auto isAccepted = [this](RowId row) { return m_isAccepted[row] != 0; };
    if (m_isDescending)
        std::copy_if(m_order.rbegin(), m_order.rend(), std::back_inserter(m_shown), isAccepted);
    else
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown), isAccepted);
}

} // namespace farcopy
