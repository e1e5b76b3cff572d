// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/rows/rowarranger.h"
#include "ui/models/arrangedmodel.h"

#include <QCache>
#include <QHash>
#include <QTimer>

#include <array>
#include <functional>

namespace farcopy {

/// How many rows the window's thread works at in one turn of the event loop.
struct BackupTableLimits {
    int arranged = RowArranger::rowsAtOnce; ///< more are sorted and filtered in another thread
    qsizetype takenIn = 10'000;             ///< of those that came or changed; the others follow
};

/// The backups of all Regions as far as the filter lets them through, sorted. It reads the rows
/// where they lie and holds but their numbers and the words of those that were painted last.
class BackupTableModel final : public ArrangedModel
{
    Q_OBJECT

public:
    using Column = RowColumn;
    static constexpr int columns = rowColumns;
    /// The alias of a key by its ARN; empty: none is known.
    using AliasOf = std::function<QString(const QString& key)>;

    /// @param rows  outlive the model, as the clock does
    BackupTableModel(const BackupRows& rows, const Clock& clock, QObject* parent = nullptr,
        AliasOf aliasOf = {}, const BackupTableLimits& limits = {});

    /// Rows that are there now or changed. They are taken in together with others that come within
    /// a moment.
    void add(const QList<RowId>& rows);
    void change(const QList<RowId>& rows);
    /// Rows that are about to go.
    void remove(const QList<RowId>& rows);
    /// @param region  whose rows are shown; empty: those of all
    void narrow(const BackupFilter& filter, const RegionId& region);
    /// Other aliases are known now.
    void renameKeys();
    /// @param regions  those whose rows are not of now, and of what time they are
    /// @return         whether that is something new
    bool markStale(const QHash<RegionId, QDateTime>& regions);
    /// Takes in all that waits, unless another thread is at work: then what waits follows that.
    void flush();
    /// The first part of what waits, if that is much. The rest follows by itself.
    void takePortion();

    /// Another thread sorts or filters; what is shown is what was before.
    [[nodiscard]] bool isArranging() const { return m_arranger.isBusy(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] RowId rowAt(int i) const { return shown().at(size_t(i)); }
    [[nodiscard]] ListedBackup listedAt(int i) const { return m_rows.listed(rowAt(i)); }
    /// -1: it is not shown
    [[nodiscard]] int indexOf(RowId row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows came or went by themselves, not by a wish of the user.
    void aboutToFollow();
    void followed();
    /// What another thread had sorted or filtered is shown now.
    void arranged();

private:
    /// What was painted last is painted again: at each step of scrolling, each move of the mouse.
    struct Cells {
        ListedBackup listed;
        QDateTime asOf; ///< invalid: it is of now
        std::array<QString, columns> texts;
    };

    void schedule();
    void take(const QList<RowId>& added, const QList<RowId>& changed);
    void showArranged();
    /// All cells of these columns say something else now.
    void rewrite(Column first, Column last);
    [[nodiscard]] std::vector<RowId> shownWithout(const QList<RowId>& gone) const;
    [[nodiscard]] Cells& cellsOf(RowId row) const;
    [[nodiscard]] QString text(Cells& cells, Column column) const;

    const BackupRows& m_rows;
    const Clock& m_clock;
    const BackupTableLimits m_limits;
    AliasOf m_aliasOf;
    RowArranger m_arranger;
    QList<RowId> m_added;   ///< not taken in yet
    QList<RowId> m_changed; ///< not looked at anew yet
    QTimer m_timer;
    QHash<RegionId, QDateTime> m_stale; ///< of what time their rows are
    mutable QCache<RowId, Cells> m_cells;
};

} // namespace farcopy
