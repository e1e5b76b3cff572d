// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/region.h"

namespace farcopy::test {

/// "backup-" and the number in seventeen hexadecimal digits.
[[nodiscard]] inline BackupId sampleId(int number)
{
    return BackupId(QStringLiteral("backup-%1").arg(number, 17, 16, QLatin1Char('0')));
}

/// An AVAILABLE backup of a Windows file system, 1 GiB, made on 2026-01-01.
[[nodiscard]] inline Backup sampleBackup(
    int number, const QString& region = QStringLiteral("eu-west-1"), const QString& name = {})
{
    Backup backup;
    backup.id = sampleId(number);
    backup.region = RegionId(region);
    backup.lifecycle = Lifecycle::Available;
    backup.lifecycleText = QStringLiteral("AVAILABLE");
    backup.type = BackupType::UserInitiated;
    backup.typeText = QStringLiteral("USER_INITIATED");
    backup.resourceType = ResourceType::FileSystem;
    backup.sizeBytes = qint64(1) << 30;
    backup.creationTime = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    backup.kmsKeyId = QStringLiteral("arn:aws:kms:%1:111122223333:key/"
                                     "1234abcd-12ab-34cd-56ef-1234567890ab")
                          .arg(region);
    backup.arn = Arn(
        QStringLiteral("arn:aws:fsx:%1:111122223333:backup/%2").arg(region, backup.id.text()));
    backup.ownerId = AccountId(QStringLiteral("111122223333"));
    backup.fileSystem.id = FileSystemId(QStringLiteral("fs-0123456789abcdef0"));
    backup.fileSystem.type = FileSystemType::Windows;
    backup.fileSystem.typeText = QStringLiteral("WINDOWS");
    if (!name.isEmpty())
        backup.tags = {{QStringLiteral("Name"), name}};
    return backup;
}

/// The sample backup `number` as a copy of `source`, COPYING at so many percent.
[[nodiscard]] inline Backup sampleCopy(
    int number, const QString& region, const Backup& source, int percent)
{
    Backup copy = sampleBackup(number, region, source.name());
    copy.sourceBackupId = source.id;
    copy.sourceRegion = source.region;
    copy.lifecycle = Lifecycle::Copying;
    copy.lifecycleText = QStringLiteral("COPYING");
    copy.progressPercent = percent;
    return copy;
}

[[nodiscard]] inline Region sampleRegion(const QString& id, bool isOptIn = false)
{
    return {.id = RegionId(id),
        .name = QStringLiteral("Somewhere"),
        .partition = PartitionId(QStringLiteral("aws")),
        .hasFsx = true,
        .isOptIn = isOptIn};
}

} // namespace farcopy::test
