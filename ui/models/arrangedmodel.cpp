// SPDX-License-Identifier: Apache-2.0
#include "ui/models/arrangedmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace farcopy {

namespace {

/// Views take in that many insertions and removals one by one faster than a new order of all rows.
constexpr int fewRuns = 16;

using Marks = std::vector<std::uint8_t>;

constexpr std::uint8_t inOld = 1;
constexpr std::uint8_t inNext = 2;
constexpr std::uint8_t inBoth = inOld | inNext;

/// How many stretches of rows bear just this mark.
int runsOf(const std::vector<ArrangedModel::RowNumber>& rows, const Marks& marks, std::uint8_t mark)
{
    int runs = 0;
    bool isInside = false;
    for (const auto row : rows) {
        const bool is = marks[row] == mark;
        runs += is && !isInside ? 1 : 0;
        isInside = is;
    }
    return runs;
}

std::vector<ArrangedModel::RowNumber> marked(
    const std::vector<ArrangedModel::RowNumber>& rows, const Marks& marks, std::uint8_t mark)
{
    std::vector<ArrangedModel::RowNumber> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
        [&](auto row) { return marks[row] == mark; });
    return found;
}

} // namespace

struct ArrangedModel::Difference {
    Marks marks; ///< in which of the lists a row is
};

int ArrangedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

void ArrangedModel::become(const std::vector<RowNumber>& next, size_t end)
{
    if (next == m_shown)
        return;
    const std::vector<int> places = placesIn(next, end);
    emit aboutToPlaceRows();
    bring(next, end);
    emit rowsPlaced(places);
}

/// Where the rows that are shown will be, by the place of each; -1: nowhere.
std::vector<int> ArrangedModel::placesIn(const std::vector<RowNumber>& next, size_t end) const
{
    std::vector<int> byNumber(end, -1);
    for (size_t i = 0; i < next.size(); ++i)
        byNumber[next[i]] = int(i);
    std::vector<int> places;
    places.reserve(m_shown.size());
    for (const RowNumber row : m_shown)
        places.push_back(byNumber[row]);
    return places;
}

void ArrangedModel::bring(const std::vector<RowNumber>& next, size_t end)
{
    Difference difference{Marks(end)};
    Marks& marks = difference.marks;
    for (const RowNumber row : m_shown)
        marks[row] |= inOld;
    for (const RowNumber row : next)
        marks[row] |= inNext;

    std::vector<RowNumber> kept = marked(next, marks, inBoth);
    if (kept == marked(m_shown, marks, inBoth)
        && runsOf(m_shown, marks, inOld) + runsOf(next, marks, inNext) <= fewRuns) {
        removeRuns(difference);
        insertRuns(next, difference);
        return;
    }
    // What goes is brought to the end before it goes, and what comes is put into its place after it
    // came.
    const auto keptCount = int(kept.size());
    const std::vector<RowNumber> gone = marked(m_shown, marks, inOld);
    kept.insert(kept.end(), gone.begin(), gone.end());
    reorder(std::move(kept), end);
    if (!gone.empty()) {
        beginRemoveRows({}, keptCount, int(m_shown.size()) - 1);
        m_shown.resize(size_t(keptCount));
        endRemoveRows();
    }
    const std::vector<RowNumber> fresh = marked(next, marks, inNext);
    if (!fresh.empty()) {
        beginInsertRows({}, keptCount, keptCount + int(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    reorder(next, end);
}

void ArrangedModel::removeRuns(const Difference& difference)
{
    const auto isGone = [&](int i) { return difference.marks[m_shown[size_t(i)]] == inOld; };
    for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ArrangedModel::insertRuns(const std::vector<RowNumber>& next, const Difference& difference)
{
    const auto isNew = [&](int i) { return difference.marks[next[size_t(i)]] == inNext; };
    for (int first = 0; first < int(next.size()); ++first) {
        if (!isNew(first))
            continue;
        int end = first + 1;
        while (end < int(next.size()) && isNew(end))
            ++end;
        beginInsertRows({}, first, end - 1);
        m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + end);
        endInsertRows();
        first = end;
    }
}

void ArrangedModel::reorder(std::vector<RowNumber> order, size_t end)
{
    if (order == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<RowNumber> old = std::exchange(m_shown, std::move(order));
    if (!before.isEmpty()) {
        std::vector<int> places(end, -1);
        for (int i = 0; i < int(m_shown.size()); ++i)
            places[m_shown[size_t(i)]] = i;
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(this->index(places[old[size_t(index.row())]], index.column()));
        changePersistentIndexList(before, after);
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace farcopy
