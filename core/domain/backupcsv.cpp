// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backupcsv.h"

#include "core/domain/harmlesstext.h"

#include <QStringList>

namespace farcopy {

namespace {

template <typename Number>
QString number(const std::optional<Number>& value)
{
    return value ? QString::number(*value) : QString();
}

QString tagList(const Tags& tags)
{
    QStringList pairs;
    for (const Tag& tag : tags)
        pairs << tag.key + QLatin1Char('=') + tag.value;
    return pairs.join(QLatin1String("; "));
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QByteArray backupCsvHead()
{
    return csvRow({QStringLiteral("BackupId"), QStringLiteral("Region"),
        QStringLiteral("Lifecycle"), QStringLiteral("ProgressPercent"), QStringLiteral("Type"),
        QStringLiteral("FileSystemType"), QStringLiteral("FileSystemId"),
        QStringLiteral("SizeInBytes"), QStringLiteral("CreationTime"), QStringLiteral("KmsKeyId"),
        QStringLiteral("OwnerId"), QStringLiteral("SourceBackupId"),
        QStringLiteral("SourceBackupRegion"), QStringLiteral("Name"), QStringLiteral("Tags"),
        QStringLiteral("FailureMessage")});
}

QByteArray backupCsvRow(const Backup& backup)
{
    return csvRow({backup.id.text(), backup.region.text(), backup.lifecycleText,
        number(backup.progressPercent), backup.typeText, backup.fileSystem.typeText,
        backup.fileSystem.id.text(), number(backup.sizeBytes), timeText(backup.creationTime),
        backup.kmsKeyId, backup.ownerId.text(), backup.sourceBackupId.text(),
        backup.sourceRegion.text(), backup.name(), tagList(backup.tags), backup.failureMessage});
}

} // namespace farcopy
