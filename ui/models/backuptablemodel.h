// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/backupkey.h"
#include "core/domain/listedbackup.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QVariant>

namespace farcopy {

/// The backups of all Regions, in order of arrival. Rows are merged by key, never reset.
class BackupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Status,
        InRegion,
        FileSystem,
        Type,
        Size,
        Created,
        Key,
        CopiesIn,
        Source,
        Id
    };
    static constexpr int columns = 11;

    explicit BackupTableModel(const Clock& clock, QObject* parent = nullptr);

    /// Takes in new rows and changes known ones.
    void merge(const QList<ListedBackup>& rows);
    void remove(const QList<BackupKey>& keys);

    /// -1: no such row
    [[nodiscard]] int rowOf(const BackupKey& key) const { return m_rowOf.value(key, -1); }
    [[nodiscard]] const ListedBackup& row(int i) const { return m_rows.at(i).listed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ListedBackup listed;
        // Sorting asks each row for it a dozen times and more; made anew it would be most of the
        // work.
        mutable QVariant sortValue;
        mutable int sortColumn = -1; ///< whose sortValue it is
    };

    void change(const QList<ListedBackup>& rows);
    void append(const QList<ListedBackup>& rows);
    [[nodiscard]] QString text(const ListedBackup& listed, Column column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, Column column) const;
    [[nodiscard]] QVariant makeSortValue(const ListedBackup& listed, Column column) const;
    [[nodiscard]] QString tip(const ListedBackup& listed, Column column) const;
    [[nodiscard]] QString title(Column column) const;

    const Clock& m_clock;
    QList<Row> m_rows;
    QHash<BackupKey, int> m_rowOf;
};

} // namespace farcopy
