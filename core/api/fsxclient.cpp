// SPDX-License-Identifier: Apache-2.0
#include "core/api/fsxclient.h"

#include "core/api/asking.h"
#include "core/api/awsjson.h"
#include "core/api/backupcodec.h"
#include "core/api/codecsupport.h"
#include "core/api/pagewalk.h"
#include "core/domain/constraints.h"

#include <QRegularExpression>

namespace farcopy {

namespace {

using constraints::Flaw;
using constraints::require;

ServiceRequest request(
    const QString& operation, const RegionId& region, const QJsonObject& body = {})
{
    return api::jsonRequest(QStringLiteral("fsx"), QStringLiteral("AWSSimbaAPIService_v20180301"),
        operation, region, body);
}

Result<void> checkRegion(const RegionId& region)
{
    return require(QStringLiteral("Region"), constraints::regionIdFlaw(region.text()));
}

Result<void> checkResource(const RegionId& region, const Arn& resource)
{
    return checkRegion(region).and_then([&] {
        return require(
            QStringLiteral("ResourceARN"), constraints::resourceArnFlaw(resource.text()));
    });
}

Flaw flawOf(const QList<BackupId>& ids)
{
    if (ids.size() > constraints::maxBackupIdsPerCall)
        return Flaw::TooMany;
    for (const BackupId& id : ids) {
        if (const Flaw flaw = constraints::backupIdFlaw(id.text()); flaw != Flaw::None)
            return flaw;
    }
    return Flaw::None;
}

Flaw flawOf(const QueryFilter& filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[0-9a-zA-Z*.\\/?_-]+\z)"));
    constexpr int maxValues = 20;
    constexpr int maxValueLength = 128;
    if (filter.name.isEmpty() || filter.values.isEmpty())
        return Flaw::Empty;
    if (filter.values.size() > maxValues)
        return Flaw::TooMany;
    for (const QString& value : filter.values) {
        if (value.isEmpty())
            return Flaw::Empty;
        if (value.size() > maxValueLength)
            return Flaw::TooLong;
        if (!pattern.match(value).hasMatch())
            return Flaw::BadCharacter;
    }
    return Flaw::None;
}

Flaw flawOf(const QList<QueryFilter>& filters)
{
    constexpr int maxFilters = 10;
    if (filters.size() > maxFilters)
        return Flaw::TooMany;
    for (const QueryFilter& filter : filters) {
        if (const Flaw flaw = flawOf(filter); flaw != Flaw::None)
            return flaw;
    }
    return Flaw::None;
}

/// The token is the service's own and goes back as it came.
Result<void> check(const RegionId& region, const BackupQuery& query)
{
    return checkRegion(region)
        .and_then([&] { return require(QStringLiteral("BackupIds"), flawOf(query.ids)); })
        .and_then([&] { return require(QStringLiteral("Filters"), flawOf(query.filters)); })
        .and_then([&] {
            return require(
                QStringLiteral("MaxResults"), query.maxResults < 0 ? Flaw::TooShort : Flaw::None);
        });
}

/// Of operations that give nothing back but a JSON object, or no body at all.
Result<void> readNothing(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return {};
    return api::readObject(body).map([](const json::Document&) {});
}

} // namespace

FsxClient::FsxClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<BackupPage>* FsxClient::describeBackups(const RegionId& region, const BackupQuery& query)
{
    const auto asked = request(QStringLiteral("DescribeBackups"), region, api::toJson(query));
    if (const auto fine = check(region, query); !fine)
        return api::refuse<BackupPage>(this, asked, fine.error());
    return api::ask<BackupPage>(this, m_transport, asked,
        [region](const QByteArray& body) { return api::readBackupPage(body, region); });
}

Call<HttpAnswer>* FsxClient::askForBackups(
    const RegionId& region, const BackupQuery& query, Urgency urgency)
{
    auto asked = request(QStringLiteral("DescribeBackups"), region, api::toJson(query));
    if (const auto fine = check(region, query); !fine)
        return api::refuse<HttpAnswer>(this, asked, fine.error());
    asked.urgency = urgency;
    return m_transport.send(asked);
}

Call<Backup>* FsxClient::copyBackup(const CopyRequest& copy)
{
    const auto asked = request(QStringLiteral("CopyBackup"), copy.destination, api::toJson(copy));
    if (const auto fine = constraints::check(copy); !fine)
        return api::refuse<Backup>(this, asked, fine.error());
    return api::ask<Backup>(
        this, m_transport, asked, [region = copy.destination](const QByteArray& body) {
            return api::readNewBackup(body, region);
        });
}

Call<Tags>* FsxClient::listTags(const RegionId& region, const Arn& resource)
{
    const auto page = [region, resource](const QString& token) {
        QJsonObject body{{QStringLiteral("ResourceARN"), resource.text()}};
        if (!token.isEmpty())
            body.insert(QStringLiteral("NextToken"), token);
        return request(QStringLiteral("ListTagsForResource"), region, body);
    };
    if (const auto fine = checkResource(region, resource); !fine)
        return api::refuse<Tags>(this, page({}), fine.error());
    return new api::PageWalk<Tag>(
        this, m_transport, {page, api::readTagPage, [](const Tag& tag) { return tag.key; }});
}

Call<void>* FsxClient::tagResource(const RegionId& region, const Arn& resource, const Tags& tags)
{
    const auto asked = request(QStringLiteral("TagResource"), region,
        {{QStringLiteral("ResourceARN"), resource.text()},
            {QStringLiteral("Tags"), api::toJson(tags)}});
    const auto fine = checkResource(region, resource).and_then([&] {
        return require(
            QStringLiteral("Tags"), tags.isEmpty() ? Flaw::Empty : constraints::tagsFlaw(tags));
    });
    if (!fine)
        return api::refuse<void>(this, asked, fine.error());
    return api::ask<void>(this, m_transport, asked, readNothing);
}

Call<void>* FsxClient::untagResource(
    const RegionId& region, const Arn& resource, const QStringList& keys)
{
    const auto asked = request(QStringLiteral("UntagResource"), region,
        {{QStringLiteral("ResourceARN"), resource.text()},
            {QStringLiteral("TagKeys"), QJsonArray::fromStringList(keys)}});
    const auto fine = checkResource(region, resource).and_then([&] {
        return require(QStringLiteral("TagKeys"),
            keys.isEmpty() ? Flaw::Empty : constraints::tagKeysFlaw(keys));
    });
    if (!fine)
        return api::refuse<void>(this, asked, fine.error());
    return api::ask<void>(this, m_transport, asked, readNothing);
}

Call<FileSystemPage>* FsxClient::describeFileSystems(
    const RegionId& region, const QString& nextToken)
{
    QJsonObject body;
    if (!nextToken.isEmpty())
        body.insert(QStringLiteral("NextToken"), nextToken);
    const auto asked = request(QStringLiteral("DescribeFileSystems"), region, body);
    if (const auto fine = checkRegion(region); !fine)
        return api::refuse<FileSystemPage>(this, asked, fine.error());
    return api::ask<FileSystemPage>(this, m_transport, asked, api::readFileSystemPage);
}

Call<QStringList>* FsxClient::listFileSystemIds(const RegionId& region)
{
    return listIds(region, QStringLiteral("DescribeFileSystems"), "FileSystems", "FileSystemId");
}

Call<QStringList>* FsxClient::listVolumeIds(const RegionId& region)
{
    return listIds(region, QStringLiteral("DescribeVolumes"), "Volumes", "VolumeId");
}

Call<QStringList>* FsxClient::listIds(
    const RegionId& region, const QString& operation, const char* list, const char* id)
{
    const auto page = [operation, region](const QString& token) {
        QJsonObject body;
        if (!token.isEmpty())
            body.insert(QStringLiteral("NextToken"), token);
        auto asked = request(operation, region, body);
        asked.urgency = Urgency::CanWait;
        return asked;
    };
    if (const auto fine = checkRegion(region); !fine)
        return api::refuse<QStringList>(this, page({}), fine.error());
    return new api::PageWalk<QString>(this, m_transport,
        {page, [list, id](const QByteArray& body) { return api::readIdPage(body, list, id); },
            [](const QString& each) { return each; }});
}

} // namespace farcopy
