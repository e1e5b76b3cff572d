// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backuptablemodel.h"

#include "ui/models/backupcells.h"
#include "ui/models/cellroles.h"
#include "ui/text/plaintip.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

namespace {

using namespace std::chrono_literals;
using Column = BackupTableModel::Column;

constexpr auto arrivalPause = 100ms;
constexpr int paintedRows = 512;

} // namespace

BackupTableModel::BackupTableModel(const BackupRows& rows, const Clock& clock, QObject* parent,
    AliasOf aliasOf, const BackupTableLimits& limits)
    : ArrangedModel(parent)
    , m_rows(rows)
    , m_clock(clock)
    , m_limits(limits)
    , m_aliasOf(std::move(aliasOf))
    , m_arranger(rows, clock, nullptr, limits.arranged)
    , m_cells(paintedRows)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupTableModel::takePortion);
    connect(&m_arranger, &RowArranger::arranged, this, &BackupTableModel::showArranged);
}

void BackupTableModel::add(const QList<RowId>& rows)
{
    m_added += rows;
    schedule();
}

void BackupTableModel::change(const QList<RowId>& rows)
{
    m_changed += rows;
    for (const RowId row : rows)
        m_cells.remove(row);
    schedule();
}

void BackupTableModel::remove(const QList<RowId>& rows)
{
    const QSet<RowId> gone(rows.cbegin(), rows.cend());
    const auto isGone = [&gone](RowId row) { return gone.contains(row); };
    m_added.removeIf(isGone);
    m_changed.removeIf(isGone);
    for (const RowId row : rows)
        m_cells.remove(row);
    m_arranger.remove(rows);
    emit aboutToFollow();
    become(m_arranger.isBusy() ? shownWithout(rows) : m_arranger.shown(), m_rows.rowEnd());
    emit followed();
}

void BackupTableModel::narrow(const BackupFilter& filter, const RegionId& region)
{
    m_arranger.narrow(filter, region);
    if (!m_arranger.isBusy())
        become(m_arranger.shown(), m_rows.rowEnd());
}

void BackupTableModel::renameKeys()
{
    rewrite(Column::Key, Column::Key);
}

bool BackupTableModel::markStale(const QHash<RegionId, QDateTime>& regions)
{
    if (regions == m_stale)
        return false;
    m_stale = regions;
    rewrite(Column(0), Column(columns - 1));
    return true;
}

void BackupTableModel::rewrite(Column first, Column last)
{
    m_cells.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, int(first)), index(rowCount() - 1, int(last)));
}

void BackupTableModel::flush()
{
    m_timer.stop();
    if (!m_arranger.isBusy())
        take(std::exchange(m_added, {}), std::exchange(m_changed, {}));
}

/// A row that has changed may be one that waits to be added: those come first.
void BackupTableModel::takePortion()
{
    m_timer.stop();
    if (m_arranger.isBusy())
        return;
    QList<RowId>& waiting = m_added.isEmpty() ? m_changed : m_added;
    const QList<RowId> portion = waiting.first(std::min(waiting.size(), m_limits.takenIn));
    const bool isAdded = !m_added.isEmpty();
    waiting.remove(0, portion.size());
    take(isAdded ? portion : QList<RowId>(), isAdded ? QList<RowId>() : portion);
    if (!m_added.isEmpty() || !m_changed.isEmpty())
        m_timer.start(0ms);
}

void BackupTableModel::take(const QList<RowId>& added, const QList<RowId>& changed)
{
    m_arranger.take(added, changed);
    emit aboutToFollow();
    become(m_arranger.shown(), m_rows.rowEnd());
    // One range over all that changed: views look at what of it they show.
    const QSet<RowId> touched(changed.cbegin(), changed.cend());
    const auto isTouched = [&touched](RowId row) { return touched.contains(row); };
    const auto first = std::find_if(shown().begin(), shown().end(), isTouched);
    if (!touched.isEmpty() && first != shown().end()) {
        const auto last = std::find_if(shown().rbegin(), shown().rend(), isTouched);
        emit dataChanged(index(int(first - shown().begin()), 0),
            index(int(last.base() - shown().begin()) - 1, columns - 1));
    }
    emit followed();
}

void BackupTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_arranger.sort(Column(column), order == Qt::DescendingOrder);
    if (!m_arranger.isBusy())
        become(m_arranger.shown(), m_rows.rowEnd());
}

void BackupTableModel::showArranged()
{
    become(m_arranger.shown(), m_rows.rowEnd());
    if (!m_added.isEmpty() || !m_changed.isEmpty())
        schedule();
    emit arranged();
}

std::vector<RowId> BackupTableModel::shownWithout(const QList<RowId>& gone) const
{
    const QSet<RowId> without(gone.cbegin(), gone.cend());
    std::vector<RowId> left = shown();
    std::erase_if(left, [&without](RowId row) { return without.contains(row); });
    return left;
}

int BackupTableModel::indexOf(RowId row) const
{
    const auto found = std::find(shown().begin(), shown().end(), row);
    return found == shown().end() ? -1 : int(found - shown().begin());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole || role == Qt::FontRole || role == Qt::CheckStateRole)
        return {};
    Cells& cells = cellsOf(rowAt(index.row()));
    const ListedBackup& listed = cells.listed;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(cells, column);
    case Qt::ToolTipRole:
        return text::plainTip(cellTip(listed, column, cells.asOf));
    case KeyRole:
        return QVariant::fromValue(keyOf(listed.backup));
    case ProgressRole:
        return column == Column::Status && showsProgress(listed.backup)
            ? QVariant(*listed.backup.progressPercent)
            : QVariant();
    case IconNameRole:
        return cellIcon(listed, column);
    case ToneRole:
        return int(cellTone(listed.backup, column, cells.asOf.isValid()));
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void BackupTableModel::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(shown().empty() ? 0ms : arrivalPause);
}

BackupTableModel::Cells& BackupTableModel::cellsOf(RowId row) const
{
    if (Cells* cells = m_cells.object(row))
        return *cells;
    auto* cells = new Cells{m_rows.listed(row), {}, {}};
    cells->asOf = m_stale.value(cells->listed.backup.region);
    m_cells.insert(row, cells);
    return *cells;
}

QString BackupTableModel::text(Cells& cells, Column column) const
{
    const auto makeText = [&] {
        const QString& key = cells.listed.backup.kmsKeyId;
        const bool wantsAlias = column == Column::Key && m_aliasOf;
        return cellText(
            cells.listed, column, m_clock.nowUtc(), wantsAlias ? m_aliasOf(key) : QString());
    };
    if (column == Column::Created) // goes on with time
        return makeText();
    if (column == Column::Status && cells.asOf.isValid()) // so does this
        return staleStatusText(cells.listed.backup, cells.asOf, m_clock.nowUtc());
    QString& text = cells.texts.at(size_t(column));
    if (text.isNull())
        text = makeText();
    return text;
}

} // namespace farcopy
