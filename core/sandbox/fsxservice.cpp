// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fsxservice.h"

#include "core/sandbox/copybackup.h"
#include "core/sandbox/fsxjson.h"
#include "core/sandbox/fsxlisting.h"
#include "core/sandbox/fsxtags.h"
#include "core/sandbox/requestreader.h"

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPageSize = 50;

// Nothing: the backup may be deleted.
std::optional<ServiceError> objection(
    const World& world, const RegionState& region, const BackupRecord& backup)
{
    const QJsonObject named{{u"BackupId"_s, backup.id}};
    if (backup.type == "AWS_BACKUP"_L1) {
        return ServiceError{u"BadRequest"_s,
            u"Backup %1 is managed by AWS Backup: delete it there."_s.arg(backup.id)};
    }
    if (world.isBeingCopied(region.entry.id, backup.id)
        || (backup.run && backup.run->lifecycle == "COPYING"_L1)) {
        return ServiceError{u"BackupBeingCopied"_s,
            u"You can't delete backup %1 while it is being copied."_s.arg(backup.id), named};
    }
    if (backup.run) {
        return ServiceError{
            u"BackupInProgress"_s, u"Backup %1 is still being created."_s.arg(backup.id)};
    }
    return std::nullopt;
}

} // namespace

FsxService::FsxService(World& world, int pageSize)
    : m_world(world)
    , m_pageSize(std::clamp(pageSize, 1, mostPageSize))
{
}

bool FsxService::hasOperation(const QString& operation)
{
    static const QStringList operations{u"DescribeBackups"_s, u"CopyBackup"_s, u"CreateBackup"_s,
        u"DeleteBackup"_s, u"TagResource"_s, u"UntagResource"_s, u"ListTagsForResource"_s,
        u"DescribeFileSystems"_s, u"DescribeVolumes"_s};
    return operations.contains(operation);
}

Outcome FsxService::handle(
    const QString& operation, RegionState& region, const Caller& caller, const QJsonObject& request)
{
    if (operation == "DescribeBackups"_L1)
        return listBackups(region, request, m_pageSize);
    if (operation == "CopyBackup"_L1)
        return copyBackup(m_world, region, caller, request);
    if (operation == "CreateBackup"_L1)
        return createBackup(region, request);
    if (operation == "DeleteBackup"_L1)
        return deleteBackup(region, request);
    if (operation == "TagResource"_L1)
        return tagResource(region, request);
    if (operation == "UntagResource"_L1)
        return untagResource(region, request);
    if (operation == "ListTagsForResource"_L1)
        return listTags(region, request);
    if (operation == "DescribeFileSystems"_L1)
        return listFileSystems(region, request, m_pageSize);
    if (operation == "DescribeVolumes"_L1)
        return listVolumes(region, request, m_pageSize);
    return refuse(u"UnknownOperationException"_s, {});
}

Outcome FsxService::createBackup(RegionState& region, const QJsonObject& request)
{
    RequestReader reader(request);
    const auto fileSystemId = reader.text(u"FileSystemId"_s, fileSystemIdRule);
    const auto volumeId = reader.text(u"VolumeId"_s, volumeIdRule);
    const auto token = reader.text(u"ClientRequestToken"_s, tokenRule);
    BackupRecord backup;
    backup.tags = reader.tags();
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    const auto tokenKey = "CreateBackup/"_L1 + token;
    if (!token.isEmpty() && region.tokens.contains(tokenKey)) {
        const auto id = region.tokens.value(tokenKey).backup.id;
        return QJsonObject{{u"Backup"_s, toJson(region.backups.value(id), region)}};
    }
    if (fileSystemId.isEmpty() == volumeId.isEmpty())
        return refuse(u"BadRequest"_s, u"Name either a file system or a volume."_s);

    auto ownerId = fileSystemId;
    if (!volumeId.isEmpty()) {
        const auto volume = region.volumes.constFind(volumeId);
        if (volume == region.volumes.constEnd())
            return refuse(u"VolumeNotFound"_s, u"Volume %1 does not exist."_s.arg(volumeId));
        backup.volume = *volume;
        ownerId = volume->fileSystemId;
    }
    const auto fileSystem = region.fileSystems.constFind(ownerId);
    if (fileSystem == region.fileSystems.constEnd())
        return refuse(u"FileSystemNotFound"_s, u"File system %1 does not exist."_s.arg(ownerId));
    const int quota = userBackupQuota(region.entry.id, fileSystem->type);
    if (region.userBackupCount(fileSystem->type) >= quota) {
        return refuse(u"ServiceLimitExceeded"_s,
            u"The account has reached its quota of %1 user-initiated backups."_s.arg(quota),
            {{u"Limit"_s, u"TOTAL_USER_INITIATED_BACKUPS"_s}});
    }
    backup.id = m_world.newId("backup-"_L1);
    backup.fileSystem = *fileSystem;
    backup.kmsKeyArn = fileSystem->kmsKeyArn;
    backup.createdMs = m_world.nowMs();
    backup.sizeBytes = backup.volume ? backup.volume->sizeBytes / 2
                                     : (qint64{fileSystem->capacityGiB} << 30) / 3;
    const auto& begun = m_world.beginBackup(region, backup);
    if (!token.isEmpty())
        region.tokens.insert(tokenKey, {{}, begun});
    return QJsonObject{{u"Backup"_s, toJson(begun, region)}};
}

Outcome FsxService::deleteBackup(RegionState& region, const QJsonObject& request)
{
    RequestReader reader(request);
    const auto id = reader.text(u"BackupId"_s, backupIdRule, Presence::Required);
    const auto token = reader.text(u"ClientRequestToken"_s, tokenRule);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    const QJsonObject answer{{u"BackupId"_s, id}, {u"Lifecycle"_s, u"DELETED"_s}};
    const auto tokenKey = "DeleteBackup/"_L1 + token;
    if (!token.isEmpty() && region.tokens.contains(tokenKey)) {
        if (region.tokens.value(tokenKey).backup.id == id)
            return answer;
        return refuse(u"IncompatibleParameterError"_s,
            u"The token was used to delete another backup."_s, {{u"Parameter"_s, u"BackupId"_s}});
    }
    const auto backup = region.backups.constFind(id);
    if (backup == region.backups.constEnd())
        return refuse(u"BackupNotFound"_s, u"Backup %1 does not exist."_s.arg(id));
    if (const auto error = objection(m_world, region, *backup))
        return tl::unexpected(*error);
    if (!token.isEmpty())
        region.tokens.insert(tokenKey, {request, *backup});
    region.backups.remove(id);
    return answer;
}

} // namespace farcopy::sandbox
