// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupcodec.h"

#include "core/api/backupreader.h"
#include "core/api/codecsupport.h"

namespace farcopy::api {

namespace {

QJsonObject toJson(const QueryFilter& filter)
{
    return {{QStringLiteral("Name"), filter.name},
        {QStringLiteral("Values"), QJsonArray::fromStringList(filter.values)}};
}

} // namespace

Result<BackupPage> readBackupPage(const QByteArray& body, const RegionId& region)
{
    const auto list = readListPage(body, "Backups");
    if (!list)
        return failure(list.error());

    const BackupReader reader(region);
    BackupPage page;
    page.nextToken = list->nextToken;
    page.backups.reserve(list->elements.size());
    for (const auto& element : list->elements) {
        Backup& backup = page.backups.emplaceBack();
        reader.read(element, backup);
        if (backup.id.isEmpty()) {
            page.backups.removeLast();
            ++page.oddRows;
        }
    }
    return page;
}

Result<Backup> readNewBackup(const QByteArray& body, const RegionId& region)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    auto backup = BackupReader(region).backup(document->root()["Backup"]);
    if (backup.id.isEmpty())
        return badAnswer(QStringLiteral("The answer names no new backup"));
    return backup;
}

Result<FileSystemPage> readFileSystemPage(const QByteArray& body)
{
    const auto list = readListPage(body, "FileSystems");
    if (!list)
        return failure(list.error());

    const BackupReader reader;
    FileSystemPage page;
    page.nextToken = list->nextToken;
    for (const auto& element : list->elements) {
        if (auto info = reader.fileSystem(element); !info.id.isEmpty())
            page.fileSystems.append(std::move(info));
    }
    return page;
}

Result<MarkerPage<QString>> readIdPage(const QByteArray& body, const char* list, const char* id)
{
    const auto found = readListPage(body, list);
    if (!found)
        return failure(found.error());
    MarkerPage<QString> page{{}, found->nextToken};
    for (const auto& element : found->elements) {
        if (const QString text = element[id].text(); !text.isEmpty())
            page.items.append(text);
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
    return MarkerPage<Tag>{BackupReader().tags(list), *token};
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
