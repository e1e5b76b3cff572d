// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainbackups.h"

#include "core/api/jsonvalue.h"

#include <algorithm>
#include <limits>

namespace farcopy::test {

namespace {

/// Drops what cannot be a size: below zero.
std::optional<qint64> sizeFrom(const json::Value& value)
{
    const auto bytes = value.integer();
    return bytes && *bytes >= 0 ? bytes : std::nullopt;
}

std::optional<int> progressFrom(const json::Value& value)
{
    const auto percent = value.integer();
    if (!percent)
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(*percent, 0, 100));
}

std::optional<int> capacityFrom(const json::Value& value)
{
    const auto capacity = value.integer();
    if (!capacity || *capacity < 0 || *capacity > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*capacity);
}

Tags tagsFrom(const json::Value& value)
{
    Tags tags;
    for (const auto& element : value.elements()) {
        if (const auto key = element["Key"].text(); !key.isEmpty())
            tags.append({key, element["Value"].text()});
    }
    return tags;
}

QString deploymentTypeFrom(const json::Value& fileSystem)
{
    for (const auto* configuration : {"WindowsConfiguration", "LustreConfiguration",
             "OntapConfiguration", "OpenZFSConfiguration"}) {
        if (const auto type = fileSystem[configuration]["DeploymentType"].text(); !type.isEmpty())
            return type;
    }
    return {};
}

FileSystemInfo fileSystemFrom(const json::Value& value)
{
    FileSystemInfo info;
    info.id = FileSystemId(value["FileSystemId"].text());
    info.typeText = value["FileSystemType"].text();
    info.type = fileSystemTypeFromText(info.typeText);
    info.name = tagValue(tagsFrom(value["Tags"]), QStringLiteral("Name"));
    info.deploymentType = deploymentTypeFrom(value);
    info.storageType = value["StorageType"].text();
    info.storageCapacityGiB = capacityFrom(value["StorageCapacity"]);
    return info;
}

std::optional<VolumeInfo> volumeFrom(const json::Value& value)
{
    if (!value.isObject())
        return std::nullopt;
    VolumeInfo info;
    info.id = VolumeId(value["VolumeId"].text());
    info.name = value["Name"].text();
    info.style = value["OntapConfiguration"]["VolumeStyle"].text();
    return info;
}

Backup backupFrom(const json::Value& value, const RegionId& region)
{
    Backup backup;
    backup.id = BackupId(value["BackupId"].text());
    backup.region = region;
    backup.lifecycleText = value["Lifecycle"].text();
    backup.lifecycle = lifecycleFromText(backup.lifecycleText);
    backup.typeText = value["Type"].text();
    backup.type = backupTypeFromText(backup.typeText);
    backup.resourceType = resourceTypeFromText(value["ResourceType"].text());
    backup.progressPercent = progressFrom(value["ProgressPercent"]);
    backup.sizeBytes = sizeFrom(value["SizeInBytes"]);
    backup.creationTime = value["CreationTime"].time();
    backup.kmsKeyId = value["KmsKeyId"].text();
    backup.arn = Arn(value["ResourceARN"].text());
    backup.ownerId = AccountId(value["OwnerId"].text());
    backup.tags = tagsFrom(value["Tags"]);
    backup.fileSystem = fileSystemFrom(value["FileSystem"]);
    backup.volume = volumeFrom(value["Volume"]);
    backup.sourceBackupId = BackupId(value["SourceBackupId"].text());
    backup.sourceRegion = RegionId(value["SourceBackupRegion"].text());
    backup.failureMessage = value["FailureDetails"]["Message"].text();
    return backup;
}

} // namespace

std::optional<BackupPage> plainBackupPage(const QByteArray& body, const RegionId& region)
{
    const auto document = json::Document::read(body);
    if (!document)
        return std::nullopt;
    const auto list = document->root()["Backups"];
    const auto token = document->root()["NextToken"];
    if (!list.isArray() || (!token.isAbsent() && !token.isText()))
        return std::nullopt;
    BackupPage page;
    page.nextToken = token.text();
    for (const auto& element : list.elements()) {
        if (auto backup = backupFrom(element, region); backup.id.isEmpty())
            ++page.oddRows;
        else
            page.backups.append(std::move(backup));
    }
    return page;
}

} // namespace farcopy::test
