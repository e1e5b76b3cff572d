// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backupcells.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(farcopy::BackupTableModel)
};

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
    return backup.type == BackupType::UserInitiated ? Cells::tr("User") : text::typeText(backup);
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

QVariant systemIcon(FileSystemType type)
{
    switch (type) {
    case FileSystemType::Windows:
        return QStringLiteral("system-windows");
    case FileSystemType::Lustre:
        return QStringLiteral("system-lustre");
    case FileSystemType::Ontap:
        return QStringLiteral("system-ontap");
    case FileSystemType::OpenZfs:
        return QStringLiteral("system-openzfs");
    case FileSystemType::Unknown:
        break;
    }
    return {};
}

/// "env=prod, team=media"; the name has a column of its own.
QString tagsLine(const Tags& tags)
{
    QStringList pairs;
    for (const Tag& tag : tags) {
        if (tag.key != QLatin1String("Name"))
            pairs.append(text::plainLine(QStringLiteral("%1=%2").arg(tag.key, tag.value), 120));
    }
    pairs.sort();
    return text::plainLine(pairs.join(QStringLiteral(", ")));
}

QString tagsTip(const Tags& tags)
{
    constexpr qsizetype mostLines = 20;
    QStringList lines;
    for (const Tag& tag : tags.mid(0, mostLines))
        lines.append(text::plainLine(QStringLiteral("%1 = %2").arg(tag.key, tag.value), 120));
    if (tags.size() > mostLines)
        lines.append(QStringLiteral("…"));
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
    return text::listText(parts);
}

QString statusTip(const Backup& backup, const QDateTime& asOf)
{
    QStringList lines{backup.failureMessage};
    if (asOf.isValid()) {
        //: %1: date and time
        lines << Cells::tr("As of %1. The Region has not been listed since then.")
                     .arg(text::exactDateText(asOf));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
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

} // namespace

QString cellText(
    const ListedBackup& listed, RowColumn column, const QDateTime& now, const QString& keyAlias)
{
    const Backup& backup = listed.backup;
    switch (column) {
    case RowColumn::Name:
        return text::backupTitle(backup);
    case RowColumn::Status:
        return text::statusText(backup);
    case RowColumn::InRegion:
        return text::plainLine(backup.region.text(), 40);
    case RowColumn::FileSystem:
        return listed.presence == Presence::Gone
            //: %1: what a backup was taken of, as in "Windows · fs-0a1b"
            ? Cells::tr("(gone) %1").arg(systemText(backup))
            : systemText(backup);
    case RowColumn::Type:
        return shortTypeName(backup);
    case RowColumn::Size:
        return text::sizeText(backup.sizeBytes);
    case RowColumn::Created:
        return text::ageText(backup.creationTime, now);
    case RowColumn::Key:
        return text::keyText(backup.kmsKeyId, keyAlias);
    case RowColumn::CopiesIn:
        return copiesText(listed.copies);
    case RowColumn::Source:
        return backup.isCopy()
            ? text::plainLine(backup.sourceRegion.isEmpty() ? backup.sourceBackupId.text()
                                                            : backup.sourceRegion.text())
            : QString();
    case RowColumn::Id:
        return text::plainLine(backup.id.text());
    case RowColumn::Date:
        return text::dateText(backup.creationTime);
    case RowColumn::TagList:
        return tagsLine(backup.tags);
    }
    return {};
}

QString staleStatusText(const Backup& backup, const QDateTime& asOf, const QDateTime& now)
{
    //: %1: a status, as in "Available"; %2: a time
    return Cells::tr("%1, as of %2").arg(text::statusText(backup), text::momentText(asOf, now));
}

QString cellTip(const ListedBackup& listed, RowColumn column, const QDateTime& asOf)
{
    const Backup& backup = listed.backup;
    switch (column) {
    case RowColumn::Name:
        return backup.name().isEmpty() ? Cells::tr("This backup has no Name tag.")
                                       : backup.name() + QLatin1Char('\n') + backup.id.text();
    case RowColumn::Status:
        return statusTip(backup, asOf);
    case RowColumn::FileSystem:
        return listed.presence == Presence::Gone
            ? systemTip(backup) + QLatin1Char('\n') + text::presenceText(listed)
            : systemTip(backup);
    case RowColumn::Size:
        return backup.sizeBytes ? text::exactSizeText(*backup.sizeBytes) : QString();
    case RowColumn::Created:
    case RowColumn::Date:
        return backup.creationTime.isValid() ? text::exactDateText(backup.creationTime) : QString();
    case RowColumn::TagList:
        return tagsTip(backup.tags);
    case RowColumn::Key:
        return backup.kmsKeyId;
    case RowColumn::Source:
        return backup.sourceBackupId.text();
    case RowColumn::Type:
        return text::typeText(backup);
    case RowColumn::CopiesIn:
    case RowColumn::InRegion:
    case RowColumn::Id:
        break;
    }
    return {};
}

QString columnTitle(RowColumn column)
{
    switch (column) {
    case RowColumn::Name:
        return Cells::tr("Name");
    case RowColumn::Status:
        return Cells::tr("Status");
    case RowColumn::InRegion:
        return Cells::tr("Region");
    case RowColumn::FileSystem:
        return Cells::tr("File system");
    case RowColumn::Type:
        return Cells::tr("Type");
    case RowColumn::Size:
        return Cells::tr("Size");
    case RowColumn::Created:
        return Cells::tr("Age");
    case RowColumn::Key:
        return Cells::tr("Key");
    case RowColumn::CopiesIn:
        return Cells::tr("Copies in");
    case RowColumn::Source:
        return Cells::tr("Copied from");
    case RowColumn::Id:
        return Cells::tr("Backup ID");
    case RowColumn::Date:
        return Cells::tr("Created");
    case RowColumn::TagList:
        return Cells::tr("Tags");
    }
    return {};
}

QStringList usualTexts(RowColumn column)
{
    QStringList texts;
    Backup backup;
    if (column == RowColumn::Status) {
        for (const auto state : {Lifecycle::Available, Lifecycle::Failed, Lifecycle::Pending,
                 Lifecycle::Creating, Lifecycle::Transferring, Lifecycle::Copying}) {
            backup.lifecycle = state;
            backup.progressPercent = 88;
            if (!showsProgress(backup))
                backup.progressPercent.reset();
            texts << text::statusText(backup);
        }
    } else if (column == RowColumn::Type) {
        for (const auto type :
            {BackupType::Automatic, BackupType::UserInitiated, BackupType::AwsBackup}) {
            backup.type = type;
            texts << shortTypeName(backup);
        }
    } else if (column == RowColumn::Created) {
        const auto now = QDateTime::fromSecsSinceEpoch(100'000'000, Qt::UTC);
        const std::array<std::chrono::seconds, 3> ages{59min, 47h, 400 * 24h};
        for (const auto age : ages)
            texts << text::ageText(now.addSecs(-age.count()), now);
    }
    return texts;
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

QVariant cellIcon(const ListedBackup& listed, RowColumn column)
{
    if (column == RowColumn::Status)
        return statusIcon(listed.backup);
    if (column != RowColumn::FileSystem)
        return {};
    return listed.presence == Presence::Gone ? QVariant(QStringLiteral("gone"))
                                             : systemIcon(listed.backup.fileSystem.type);
}

CellTone cellTone(const Backup& backup, RowColumn column, bool isStale)
{
    if (column == RowColumn::Status && backup.lifecycle == Lifecycle::Failed)
        return CellTone::Bad;
    const bool isStandIn = column == RowColumn::Name && backup.name().isEmpty();
    return isStandIn || isStale ? CellTone::Quiet : CellTone::Normal;
}

} // namespace farcopy
