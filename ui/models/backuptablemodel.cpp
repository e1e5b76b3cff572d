// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backuptablemodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

namespace {

using namespace std::chrono_literals;
using Column = BackupTableModel::Column;

constexpr auto arrivalPause = 100ms;
constexpr int paintedRows = 512;

/// Shorter than ui/text says it: the column repeats it in each row.
QString shortSystemName(const FileSystemInfo& fileSystem)
{
    switch (fileSystem.type) {
    case FileSystemType::Windows:
        return QStringLiteral("Windows");
    case FileSystemType::Lustre:
        return QStringLiteral("Lustre");
    case FileSystemType::Ontap:
        return QStringLiteral("ONTAP");
    case FileSystemType::OpenZfs:
        return QStringLiteral("OpenZFS");
    case FileSystemType::Unknown:
        break;
    }
    return text::plainLine(fileSystem.typeText, 40);
}

/// "User" for "User-initiated", as the column is narrow.
QString shortTypeName(const Backup& backup)
{
    return backup.type == BackupType::UserInitiated ? BackupTableModel::tr("User")
                                                    : text::typeText(backup);
}

/// What was backed up: "Windows · fs-0a1b…", "ONTAP · vol1".
QString systemText(const Backup& backup)
{
    QStringList parts{shortSystemName(backup.fileSystem)};
    if (backup.volume) {
        parts.append(backup.volume->name.isEmpty() ? backup.volume->id.text()
                                                   : text::plainLine(backup.volume->name, 200));
    } else {
        parts.append(text::plainLine(backup.fileSystem.id.text(), 100));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? text::unknownText() : parts.join(QStringLiteral(" · "));
}

QString systemTip(const Backup& backup)
{
    QStringList lines{text::fileSystemTypeText(backup.fileSystem), backup.fileSystem.name,
        backup.fileSystem.id.text()};
    if (backup.volume)
        lines << backup.volume->name << backup.volume->id.text();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// "eu-central-1, us-east-1 (2)"
QString copiesText(const QList<RegionId>& copies)
{
    QStringList parts;
    for (qsizetype i = 0; i < copies.size();) {
        const qsizetype next
            = std::upper_bound(copies.cbegin() + i, copies.cend(), copies.at(i)) - copies.cbegin();
        const QString region = text::plainLine(copies.at(i).text(), 40);
        parts.append(next - i == 1 ? region : QStringLiteral("%1 (%2)").arg(region).arg(next - i));
        i = next;
    }
    return parts.join(QStringLiteral(", "));
}

bool showsProgress(const Backup& backup)
{
    switch (backup.lifecycle) {
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Copying:
        return backup.progressPercent.has_value();
    case Lifecycle::Pending:
    case Lifecycle::Available:
    case Lifecycle::Failed:
    case Lifecycle::Deleted:
    case Lifecycle::Unknown:
        break;
    }
    return false;
}

QVariant statusIcon(const Backup& backup)
{
    switch (backup.lifecycle) {
    case Lifecycle::Failed:
        return QStringLiteral("failed");
    case Lifecycle::Pending:
        return QStringLiteral("waiting");
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Copying:
        return showsProgress(backup) ? QVariant() : QVariant(QStringLiteral("running"));
    case Lifecycle::Deleted:
        return QStringLiteral("cancel");
    case Lifecycle::Unknown:
        return QStringLiteral("info");
    case Lifecycle::Available:
        break;
    }
    return {}; // the usual state needs no mark
}

CellTone toneOf(const Backup& backup, Column column)
{
    if (column == Column::Status && backup.lifecycle == Lifecycle::Failed)
        return CellTone::Bad;
    const bool isStandIn = column == Column::Name && backup.name().isEmpty();
    return isStandIn ? CellTone::Quiet : CellTone::Normal;
}

} // namespace

BackupTableModel::BackupTableModel(const BackupRows& rows, const Clock& clock, QObject* parent)
    : ArrangedModel(parent)
    , m_rows(rows)
    , m_clock(clock)
    , m_arrangement(rows, clock)
    , m_cells(paintedRows)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupTableModel::flush);
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
    m_arrangement.remove(rows);
    emit aboutToFollow();
    become(m_arrangement.shown(), m_rows.rowEnd());
    emit followed();
}

void BackupTableModel::narrow(const BackupFilter& filter, const RegionId& region)
{
    m_arrangement.narrow(filter, region);
    become(m_arrangement.shown(), m_rows.rowEnd());
}

void BackupTableModel::flush()
{
    m_timer.stop();
    const QList<RowId> changed = std::exchange(m_changed, {});
    m_arrangement.take(std::exchange(m_added, {}), changed);
    emit aboutToFollow();
    become(m_arrangement.shown(), m_rows.rowEnd());
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
    m_arrangement.sort(Column(column), order == Qt::DescendingOrder);
    become(m_arrangement.shown(), m_rows.rowEnd());
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
        return text::plainTip(tip(listed, column));
    case KeyRole:
        return QVariant::fromValue(keyOf(listed.backup));
    case ProgressRole:
        return column == Column::Status && showsProgress(listed.backup)
            ? QVariant(*listed.backup.progressPercent)
            : QVariant();
    case IconNameRole:
        return column == Column::Status ? statusIcon(listed.backup) : QVariant();
    case ToneRole:
        return int(toneOf(listed.backup, column));
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
        return title(column);
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
    auto* cells = new Cells{m_rows.listed(row), {}};
    m_cells.insert(row, cells);
    return *cells;
}

QString BackupTableModel::text(Cells& cells, Column column) const
{
    if (column == Column::Created) // goes on with time
        return makeText(cells.listed, column);
    QString& text = cells.texts.at(size_t(column));
    if (text.isNull())
        text = makeText(cells.listed, column);
    return text;
}

QString BackupTableModel::makeText(const ListedBackup& listed, Column column) const
{
    const Backup& backup = listed.backup;
    switch (column) {
    case Column::Name:
        return text::backupTitle(backup);
    case Column::Status:
        return text::statusText(backup);
    case Column::InRegion:
        return text::plainLine(backup.region.text(), 40);
    case Column::FileSystem:
        return systemText(backup);
    case Column::Type:
        return shortTypeName(backup);
    case Column::Size:
        return text::sizeText(backup.sizeBytes);
    case Column::Created:
        return text::ageText(backup.creationTime, m_clock.nowUtc());
    case Column::Key:
        return text::keyText(backup.kmsKeyId);
    case Column::CopiesIn:
        return copiesText(listed.copies);
    case Column::Source:
        return backup.isCopy()
            ? text::plainLine(backup.sourceRegion.isEmpty() ? backup.sourceBackupId.text()
                                                            : backup.sourceRegion.text())
            : QString();
    case Column::Id:
        return text::plainLine(backup.id.text());
    }
    return {};
}

QString BackupTableModel::tip(const ListedBackup& listed, Column column) const
{
    const Backup& backup = listed.backup;
    switch (column) {
    case Column::Name:
        return backup.name().isEmpty() ? tr("This backup has no Name tag.")
                                       : backup.name() + QLatin1Char('\n') + backup.id.text();
    case Column::Status:
        return backup.failureMessage;
    case Column::FileSystem:
        return systemTip(backup);
    case Column::Size:
        return backup.sizeBytes ? text::exactSizeText(*backup.sizeBytes) : QString();
    case Column::Created:
        return backup.creationTime.isValid() ? text::exactDateText(backup.creationTime) : QString();
    case Column::Key:
        return backup.kmsKeyId;
    case Column::Source:
        return backup.sourceBackupId.text();
    case Column::Type:
        return text::typeText(backup);
    case Column::CopiesIn:
    case Column::InRegion:
    case Column::Id:
        break;
    }
    return {};
}

QString BackupTableModel::title(Column column) const
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::InRegion:
        return tr("Region");
    case Column::FileSystem:
        return tr("File system");
    case Column::Type:
        return tr("Type");
    case Column::Size:
        return tr("Size");
    case Column::Created:
        return tr("Age");
    case Column::Key:
        return tr("Key");
    case Column::CopiesIn:
        return tr("Copies in");
    case Column::Source:
        return tr("Copied from");
    case Column::Id:
        return tr("Backup ID");
    }
    return {};
}

} // namespace farcopy
