// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowtable.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace farcopy {

/// A table whose rows come as a whole list each time and are taken over by their differences:
/// removals, moves, insertions, changes. Selection, focus and scroll position stay.
template <typename Row, typename Key>
class SyncedTableModel : public RowTable
{
public:
    using RowTable::RowTable;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    /// -1: no such row
    [[nodiscard]] int rowOf(const Key& key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (keyOfRow(m_rows.at(i)) == key)
                return i;
        }
        return -1;
    }

    [[nodiscard]] const Row& row(int i) const { return m_rows.at(i); }

protected:
    [[nodiscard]] virtual Key keyOfRow(const Row& row) const = 0;

    /// Keys must not repeat within `fresh`.
    void sync(const QList<Row>& fresh)
    {
        const int head = commonHead(fresh);
        if (head < fresh.size() || head < m_rows.size())
            arrange(fresh, head);
        takeValues(fresh);
    }

private:
    /// How many rows at the beginning are the same in both, by their keys. As a rule: all.
    [[nodiscard]] int commonHead(const QList<Row>& fresh) const
    {
        const auto end = int(std::min(m_rows.size(), fresh.size()));
        int i = 0;
        while (i < end && keyOfRow(m_rows.at(i)) == keyOfRow(fresh.at(i)))
            ++i;
        return i;
    }

    /// Brings the rows from `head` on into the order of the fresh ones.
    void arrange(const QList<Row>& fresh, int head)
    {
        QHash<Key, int> places;
        places.reserve(fresh.size() - head);
        for (int i = head; i < fresh.size(); ++i)
            places.insert(keyOfRow(fresh.at(i)), i);
        const std::vector<int> targets = targetsOf(places, head);
        emit this->aboutToPlaceRows();
        bring(fresh, head, places);
        emit this->rowsPlaced(targets);
    }

    /// Where each row will stand; -1: nowhere.
    [[nodiscard]] std::vector<int> targetsOf(const QHash<Key, int>& places, int head) const
    {
        std::vector<int> targets(size_t(m_rows.size()));
        std::iota(targets.begin(), targets.begin() + head, 0);
        for (int i = head; i < m_rows.size(); ++i)
            targets[size_t(i)] = places.value(keyOfRow(m_rows.at(i)), -1);
        return targets;
    }

    void bring(const QList<Row>& fresh, int head, const QHash<Key, int>& places)
    {
        const int moves = movesNeeded(places, head);
        const bool areMovesMany = moves > fewSteps || (moves > 0 && isMuchHeld());
        if (areMovesMany || runsGone(places, head) > fewSteps)
            reorder(places, head); // what goes to the end
        removeAllBut(places, head);
        QSet<Key> known;
        known.reserve(m_rows.size() - head);
        for (int i = head; i < m_rows.size(); ++i)
            known.insert(keyOfRow(m_rows.at(i)));
        if (runsNew(fresh, head, known) > fewSteps) {
            appendNew(fresh, head, known);
            reorder(places, head);
            return;
        }
        for (int i = head; i < fresh.size(); ++i) {
            if (known.contains(keyOfRow(fresh.at(i))))
                place(i, keyOfRow(fresh.at(i)), places);
            else
                i = insertNew(i, fresh, known) - 1;
        }
    }

    /// Whether so much is selected, in so many pieces, that even one move costs as much as a new
    /// order of all rows.
    [[nodiscard]] bool isMuchHeld() const { return this->persistentIndexList().size() > fewHeld; }

    /// How many stretches of rows from `head` on are not among the fresh ones.
    [[nodiscard]] int runsGone(const QHash<Key, int>& places, int head) const
    {
        int runs = 0;
        bool isInside = false;
        for (int i = head; i < m_rows.size(); ++i) {
            const bool isGone = !places.contains(keyOfRow(m_rows.at(i)));
            runs += isGone && !isInside ? 1 : 0;
            isInside = isGone;
        }
        return runs;
    }

    /// How many stretches of fresh rows from `head` on are not known.
    [[nodiscard]] int runsNew(const QList<Row>& fresh, int head, const QSet<Key>& known) const
    {
        int runs = 0;
        bool isInside = false;
        for (int i = head; i < fresh.size(); ++i) {
            const bool isNew = !known.contains(keyOfRow(fresh.at(i)));
            runs += isNew && !isInside ? 1 : 0;
            isInside = isNew;
        }
        return runs;
    }

    /// How many rows from `head` on have to move at least: all but the longest run of those that
    /// stand in the fresh order already.
    [[nodiscard]] int movesNeeded(const QHash<Key, int>& places, int head) const
    {
        QList<int> ends; // the least last place of a run of each length
        int known = 0;
        for (int i = head; i < m_rows.size(); ++i) {
            const int place = places.value(keyOfRow(m_rows.at(i)), -1);
            if (place < 0)
                continue;
            ++known;
            const auto longer = std::lower_bound(ends.begin(), ends.end(), place);
            if (longer == ends.end())
                ends.append(place);
            else
                *longer = place;
        }
        return int(known - ends.size());
    }

    /// All at once: a view takes in that many moves one by one at a cost that grows with their
    /// square. Rows without a place come to the end.
    void reorder(const QHash<Key, int>& places, int head)
    {
        QList<int> wanted(m_rows.size()); // by row: its place
        for (int i = head; i < m_rows.size(); ++i)
            wanted[i] = places.value(keyOfRow(m_rows.at(i)), std::numeric_limits<int>::max());
        QList<int> order(m_rows.size()); // which row stands where
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin() + head, order.end(),
            [&wanted](int a, int b) { return wanted.at(a) < wanted.at(b); });
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<int> target(order.size()); // where each row goes
        QList<Row> rows;
        rows.reserve(order.size());
        for (int i = 0; i < order.size(); ++i) {
            target[order.at(i)] = i;
            rows.append(m_rows.at(order.at(i)));
        }
        m_rows = rows;
        const QModelIndexList before = this->persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(this->index(target.at(index.row()), index.column()));
        this->changePersistentIndexList(before, after);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void removeAllBut(const QHash<Key, int>& places, int head)
    {
        for (int last = int(m_rows.size()) - 1; last >= head; --last) {
            if (places.contains(keyOfRow(m_rows.at(last))))
                continue;
            int first = last;
            while (first > head && !places.contains(keyOfRow(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Rows before i are in place already, and this one is there somewhere.
    void place(int i, const Key& key, const QHash<Key, int>& places)
    {
        // The usual change of order is one row that sinks: moving that one is enough.
        if (isAt(i + 1, key) && places.value(keyOfRow(m_rows.at(i))) > i)
            move(i, std::min(places.value(keyOfRow(m_rows.at(i))), int(m_rows.size()) - 1));
        if (!isAt(i, key))
            move(findFrom(i + 1, key), i);
    }

    /// Inserts what is new from i on, as many as follow each other. @return the row after them
    int insertNew(int i, const QList<Row>& fresh, const QSet<Key>& known)
    {
        int end = i + 1;
        while (end < fresh.size() && !known.contains(keyOfRow(fresh.at(end))))
            ++end;
        this->beginInsertRows({}, i, end - 1);
        m_rows.insert(i, end - i, Row());
        std::copy(fresh.begin() + i, fresh.begin() + end, m_rows.begin() + i);
        this->endInsertRows();
        return end;
    }

    /// Puts what is new behind all others, in the order in which it comes.
    void appendNew(const QList<Row>& fresh, int head, const QSet<Key>& known)
    {
        QList<Row> added;
        for (int i = head; i < fresh.size(); ++i) {
            if (!known.contains(keyOfRow(fresh.at(i))))
                added.append(fresh.at(i));
        }
        this->beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        this->endInsertRows();
    }

    /// The rows are in order; taken over as a whole, they share the list that was given.
    void takeValues(const QList<Row>& fresh)
    {
        const QList<Row> old = std::exchange(m_rows, fresh);
        for (int i = 0; i < fresh.size(); ++i) {
            const int first = i;
            while (i < fresh.size() && !(old.at(i) == fresh.at(i)))
                ++i;
            if (i > first)
                emit this->dataChanged(
                    this->index(first, 0), this->index(i - 1, this->columnCount() - 1));
        }
    }

    [[nodiscard]] bool isAt(int i, const Key& key) const
    {
        return i < m_rows.size() && keyOfRow(m_rows.at(i)) == key;
    }

    [[nodiscard]] int findFrom(int first, const Key& key) const
    {
        for (int i = first; i < m_rows.size(); ++i) {
            if (keyOfRow(m_rows.at(i)) == key)
                return i;
        }
        return -1;
    }

    void move(int from, int to)
    {
        this->beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.move(from, to);
        this->endMoveRows();
    }

    static constexpr int fewSteps = 16; ///< moves, or stretches that come or go
    static constexpr qsizetype fewHeld = 256;

    QList<Row> m_rows;
};

} // namespace farcopy
