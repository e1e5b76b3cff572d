// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>

namespace farcopy {

/// A table whose rows come as a whole list each time and are taken over by their differences:
/// removals, moves, insertions, changes. Selection, focus and scroll position stay.
template <typename Row, typename Key>
class SyncedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

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
        QHash<Key, int> places;
        places.reserve(fresh.size());
        for (int i = 0; i < fresh.size(); ++i)
            places.insert(keyOfRow(fresh.at(i)), i);
        removeAllBut(places);
        for (int i = 0; i < fresh.size(); ++i)
            place(i, fresh, places);
    }

private:
    void removeAllBut(const QHash<Key, int>& places)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (places.contains(keyOfRow(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !places.contains(keyOfRow(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Rows before i are in place already.
    void place(int i, const QList<Row>& fresh, const QHash<Key, int>& places)
    {
        const Row& wanted = fresh.at(i);
        const Key key = keyOfRow(wanted);
        // The usual change of order is one row that sinks: moving that one is enough.
        if (isAt(i + 1, key) && places.value(keyOfRow(m_rows.at(i))) > i)
            move(i, std::min(places.value(keyOfRow(m_rows.at(i))), int(m_rows.size()) - 1));
        if (!isAt(i, key)) {
            const int from = findFrom(i + 1, key);
            if (from >= 0)
                move(from, i);
            else
                insert(i, wanted);
        }
        if (!(m_rows.at(i) == wanted)) {
            m_rows[i] = wanted;
            emit this->dataChanged(this->index(i, 0), this->index(i, this->columnCount() - 1));
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

    void insert(int i, const Row& row)
    {
        this->beginInsertRows({}, i, i);
        m_rows.insert(i, row);
        this->endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace farcopy
