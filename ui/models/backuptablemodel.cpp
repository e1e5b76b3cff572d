// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backuptablemodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace farcopy {

namespace {

using Column = BackupTableModel::Column;

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

/// Whether the two rows tell apart in no more than how far the service got with them.
bool differOnlyInStatus(const ListedBackup& a, ListedBackup b)
{
    b.backup.lifecycle = a.backup.lifecycle;
    b.backup.lifecycleText = a.backup.lifecycleText;
    b.backup.progressPercent = a.backup.progressPercent;
    return a == b;
}

} // namespace

BackupTableModel::BackupTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void BackupTableModel::merge(const QList<ListedBackup>& rows)
{
    QList<ListedBackup> known;
    QList<ListedBackup> fresh;
    for (const ListedBackup& listed : rows)
        (m_rowOf.contains(keyOf(listed.backup)) ? known : fresh).append(listed);
    change(known);
    append(fresh);
}

void BackupTableModel::remove(const QList<BackupKey>& keys)
{
    QList<int> doomed;
    for (const BackupKey& key : keys) {
        const auto found = m_rowOf.constFind(key);
        if (found == m_rowOf.cend())
            continue;
        doomed.append(*found);
        m_rowOf.erase(found);
    }
    if (doomed.isEmpty())
        return;
    std::sort(doomed.begin(), doomed.end());
    for (qsizetype last = doomed.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && doomed.at(first - 1) == doomed.at(first) - 1)
            --first;
        const int top = doomed.at(first);
        const int bottom = doomed.at(last);
        beginRemoveRows({}, top, bottom);
        m_rows.remove(top, bottom - top + 1);
        endRemoveRows();
        last = first - 1;
    }
    // Once for all: rowOf() is not asked while the removals are being told.
    for (int i = doomed.first(); i < m_rows.size(); ++i)
        m_rowOf.insert(keyOf(m_rows.at(i).listed.backup), i);
}

int BackupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const ListedBackup& listed = row.listed;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(listed, column);
    case Qt::ToolTipRole:
        return text::plainTip(tip(listed, column));
    case Qt::TextAlignmentRole:
        return int((column == Column::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case KeyRole:
        return QVariant::fromValue(keyOf(listed.backup));
    case ListedRole:
        return QVariant::fromValue(listed);
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

void BackupTableModel::change(const QList<ListedBackup>& rows)
{
    for (const ListedBackup& listed : rows) {
        const int i = m_rowOf.value(keyOf(listed.backup));
        Row& row = m_rows[i];
        if (row.listed == listed)
            continue;
        const bool isStatus = differOnlyInStatus(row.listed, listed);
        row = {listed, {}, -1};
        const int first = isStatus ? int(Column::Status) : 0;
        emit dataChanged(index(i, first), index(i, isStatus ? first : columns - 1));
    }
}

void BackupTableModel::append(const QList<ListedBackup>& rows)
{
    QList<ListedBackup> fresh;
    QSet<BackupKey> seen;
    for (auto listed = rows.crbegin(); listed != rows.crend(); ++listed) {
        const qsizetype before = seen.size();
        seen.insert(keyOf(listed->backup));
        if (seen.size() > before)
            fresh.append(*listed); // of two with one key the later one counts
    }
    if (fresh.isEmpty())
        return;
    std::reverse(fresh.begin(), fresh.end());
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const ListedBackup& listed : fresh) {
        m_rowOf.insert(keyOf(listed.backup), int(m_rows.size()));
        m_rows.append({listed, {}, -1});
    }
    endInsertRows();
}

QString BackupTableModel::text(const ListedBackup& listed, Column column) const
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

QVariant BackupTableModel::sortValue(const Row& row, Column column) const
{
    if (row.sortColumn != int(column)) {
        row.sortValue = makeSortValue(row.listed, column);
        row.sortColumn = int(column);
    }
    return row.sortValue;
}

QVariant BackupTableModel::makeSortValue(const ListedBackup& listed, Column column) const
{
    const Backup& backup = listed.backup;
    switch (column) {
    case Column::Name: // those without a name stand behind the others
        return backup.name().isEmpty() ? QStringLiteral("1") + backup.id.text()
                                       : QStringLiteral("0") + backup.name().toCaseFolded();
    case Column::Status:
        return QStringLiteral("%1 %2")
            .arg(int(backup.lifecycle))
            .arg(backup.progressPercent.value_or(0), 3, 10, QLatin1Char('0'));
    case Column::Size:
        return backup.sizeBytes.value_or(-1);
    case Column::Created:
        // as the column shows ages, the youngest has the smallest
        return backup.creationTime.isValid() ? -backup.creationTime.toMSecsSinceEpoch()
                                             : std::numeric_limits<qint64>::max();
    case Column::CopiesIn:
        return int(listed.copies.size());
    case Column::InRegion:
    case Column::FileSystem:
    case Column::Type:
    case Column::Key:
    case Column::Source:
    case Column::Id:
        break;
    }
    return text(listed, column).toCaseFolded();
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
