// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupcodec.h"

#include "core/api/codecsupport.h"

#include <algorithm>
#include <limits>

namespace farcopy::api {

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

QJsonObject toJson(const QueryFilter& filter)
{
    return {{QStringLiteral("Name"), filter.name},
        {QStringLiteral("Values"), QJsonArray::fromStringList(filter.values)}};
}

} // namespace

Result<BackupPage> readBackupPage(const QByteArray& body, const RegionId& region)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto list = requiredList(document->root(), "Backups");
    const auto token = pageToken(document->root(), "NextToken");
    if (!list)
        return failure(list.error());
    if (!token)
        return failure(token.error());

    BackupPage page;
    page.nextToken = *token;
    page.backups.reserve(list->size());
    for (const auto& element : *list) {
        auto backup = backupFrom(element, region);
        if (backup.id.isEmpty())
            ++page.oddRows;
        else
            page.backups.append(std::move(backup));
    }
    return page;
}

Result<Backup> readNewBackup(const QByteArray& body, const RegionId& region)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    auto backup = backupFrom(document->root()["Backup"], region);
    if (backup.id.isEmpty())
        return badAnswer(QStringLiteral("The answer names no new backup"));
    return backup;
}

Result<FileSystemPage> readFileSystemPage(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto list = requiredList(document->root(), "FileSystems");
    const auto token = pageToken(document->root(), "NextToken");
    if (!list)
        return failure(list.error());
    if (!token)
        return failure(token.error());

    FileSystemPage page;
    page.nextToken = *token;
    for (const auto& element : *list) {
        if (auto info = fileSystemFrom(element); !info.id.isEmpty())
            page.fileSystems.append(std::move(info));
    }
    return page;
}

Result<MarkerPage<Tag>> readTagPage(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto list = document->root()["Tags"];
    const auto token = pageToken(document->root(), "NextToken");
    if (!list.isAbsent() && !list.isArray()) // a resource without tags may have no list of them
        return badAnswer(QStringLiteral("The answer's \"Tags\" is no list"));
    if (!token)
        return failure(token.error());
    return MarkerPage<Tag>{tagsFrom(list), *token};
}

QJsonObject toJson(const BackupQuery& query)
{
    QJsonObject json;
    if (!query.ids.isEmpty()) {
        QJsonArray ids;
        for (const BackupId& id : query.ids)
            ids.append(id.text());
        json.insert(QStringLiteral("BackupIds"), ids);
    }
    if (!query.filters.isEmpty()) {
        QJsonArray filters;
        for (const QueryFilter& filter : query.filters)
            filters.append(toJson(filter));
        json.insert(QStringLiteral("Filters"), filters);
    }
    if (query.maxResults > 0)
        json.insert(QStringLiteral("MaxResults"), query.maxResults);
    if (!query.nextToken.isEmpty())
        json.insert(QStringLiteral("NextToken"), query.nextToken);
    return json;
}

QJsonObject toJson(const CopyRequest& request)
{
    QJsonObject json;
    json.insert(QStringLiteral("ClientRequestToken"), request.token);
    json.insert(QStringLiteral("SourceBackupId"), request.sourceBackupId.text());
    json.insert(QStringLiteral("SourceRegion"), request.sourceRegion.text());
    if (!request.kmsKey.isEmpty())
        json.insert(QStringLiteral("KmsKeyId"), request.kmsKey.text());
    json.insert(QStringLiteral("CopyTags"), request.copyTags);
    if (!request.tags.isEmpty())
        json.insert(QStringLiteral("Tags"), toJson(request.tags));
    return json;
}

QJsonArray toJson(const Tags& tags)
{
    QJsonArray array;
    for (const Tag& tag : tags) {
        array.append(
            QJsonObject{{QStringLiteral("Key"), tag.key}, {QStringLiteral("Value"), tag.value}});
    }
    return array;
}

} // namespace farcopy::api
