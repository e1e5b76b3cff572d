// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fsxlisting.h"

#include "core/sandbox/fsxjson.h"
#include "core/sandbox/requestreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIds = 50;

struct Filter {
    QString name;
    QStringList values;
};

/// Where a list goes on.
struct Position {
    int page = 0;
    QString afterId; ///< empty: from the first one on
};

/// How a caller may go through a list.
struct Paging {
    std::optional<int> maxResults;
    Position position;
    QByteArray query; ///< what the token belongs to
    int pageSize = 0;
};

// Of what the list is made: a token of another list is refused.
QByteArray queryMark(const QString& region, const QJsonObject& request)
{
    const auto filters = QJsonDocument(request.value("Filters"_L1).toArray()).toJson();
    return QCryptographicHash::hash(region.toLatin1() + filters, QCryptographicHash::Sha256)
        .toHex()
        .first(12);
}

QString tokenOf(const Position& position, const QByteArray& query)
{
    const QByteArray plain
        = QByteArray::number(position.page) + '|' + query + '|' + position.afterId.toLatin1();
    return QString::fromLatin1(plain.toBase64());
}

tl::expected<Position, ServiceError> positionOf(const QString& token, const QByteArray& query)
{
    if (token.isEmpty())
        return Position{};
    const auto parts = QByteArray::fromBase64(token.toLatin1()).split('|');
    if (parts.size() != 3 || parts.at(1) != query)
        return refuse(u"BadRequest"_s, u"The pagination token is not valid for this list."_s);
    return Position{parts.at(0).toInt(), QString::fromLatin1(parts.at(2))};
}

tl::expected<Paging, ServiceError> readPaging(
    RequestReader& reader, const RegionState& region, const QJsonObject& request, int pageSize)
{
    Paging paging;
    paging.maxResults = reader.number(u"MaxResults"_s, 1, 2147483647);
    const auto token = reader.text(u"NextToken"_s, nextTokenRule);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    paging.query = queryMark(region.entry.id, request);
    const auto position = positionOf(token, paging.query);
    if (!position)
        return tl::unexpected(position.error());
    paging.position = *position;
    const int most = std::min(paging.maxResults.value_or(pageSize), pageSize);
    // The second page is empty, the third half full, and so on in turn.
    const int turn = paging.position.page % 4;
    paging.pageSize = turn == 1 ? 0 : turn == 2 ? std::max(most / 2, 1) : most;
    return paging;
}

// Goes through a map by id and fills one page with what fits.
template <typename Map, typename Fits>
QJsonObject onePage(const Map& items, const RegionState& region, const Paging& paging,
    const QString& member, Fits fits)
{
    QJsonArray page;
    Position next{paging.position.page + 1, paging.position.afterId};
    auto item = next.afterId.isEmpty() ? items.begin() : items.upperBound(next.afterId);
    for (; item != items.end(); ++item) {
        if (!fits(*item))
            continue;
        if (page.size() == paging.pageSize)
            break;
        page.append(toJson(*item, region));
        next.afterId = item.key();
    }
    QJsonObject answer{{member, page}};
    if (item != items.end())
        answer.insert("NextToken"_L1, tokenOf(next, paging.query));
    return answer;
}

QList<Filter> readFilters(RequestReader& reader)
{
    QList<Filter> filters;
    const auto objects = reader.objects(u"Filters"_s, 10);
    for (const auto& object : objects) {
        RequestReader inner(object, u"filters.member"_s);
        static constexpr TextRule nameRule{1, 64,
            "^(file-system-id|backup-type|file-system-type|volume-id|data-repository-type"
            "|file-cache-id|file-cache-type)$"};
        Filter filter;
        filter.name = inner.text(u"Name"_s, nameRule, Presence::Required);
        filter.values = inner.texts(u"Values"_s, filterValueRule, 20, Presence::Required);
        reader.add(inner);
        filters.append(filter);
    }
    return filters;
}

bool fits(const BackupRecord& backup, const Filter& filter)
{
    if (filter.name == "file-system-id"_L1)
        return filter.values.contains(backup.fileSystem.id);
    if (filter.name == "backup-type"_L1)
        return filter.values.contains(backup.type);
    if (filter.name == "file-system-type"_L1)
        return filter.values.contains(backup.fileSystem.type);
    if (filter.name == "volume-id"_L1)
        return backup.volume && filter.values.contains(backup.volume->id);
    return false; // data repositories and caches: none here
}

tl::expected<void, ServiceError> checkFileSystems(
    const RegionState& region, const QList<Filter>& filters)
{
    for (const auto& filter : filters) {
        if (filter.name != "file-system-id"_L1)
            continue;
        for (const auto& id : filter.values) {
            const bool isKnown = region.fileSystems.contains(id)
                || std::any_of(region.backups.begin(), region.backups.end(),
                    [&](const auto& backup) { return backup.fileSystem.id == id; });
            if (!isKnown)
                return refuse(u"FileSystemNotFound"_s, u"File system %1 does not exist."_s.arg(id));
        }
    }
    return {};
}

template <typename Map>
Outcome byIds(const Map& items, const RegionState& region, const QStringList& ids,
    const QString& member, const ServiceError& missing)
{
    QJsonArray found;
    for (const auto& id : ids) {
        const auto item = items.constFind(id);
        if (item == items.constEnd())
            return refuse(missing.code, missing.message.arg(id));
        found.append(toJson(*item, region));
    }
    return QJsonObject{{member, found}};
}

} // namespace

Outcome listBackups(const RegionState& region, const QJsonObject& request, int pageSize)
{
    RequestReader reader(request);
    auto ids = reader.texts(u"BackupIds"_s, backupIdRule, mostIds);
    const auto filters = readFilters(reader);
    const auto paging = readPaging(reader, region, request, pageSize);
    if (!paging)
        return tl::unexpected(paging.error());
    if (!ids.isEmpty()) {
        ids.removeDuplicates();
        return byIds(region.backups, region, ids, u"Backups"_s,
            {u"BackupNotFound"_s, u"Backup %1 does not exist."_s});
    }
    if (const auto check = checkFileSystems(region, filters); !check)
        return tl::unexpected(check.error());
    return onePage(region.backups, region, *paging, u"Backups"_s, [&](const auto& backup) {
        return std::all_of(filters.begin(), filters.end(),
            [&](const auto& filter) { return fits(backup, filter); });
    });
}

QString tokenOfPage(const QString& region, const QJsonObject& request, int page)
{
    return tokenOf({page, {}}, queryMark(region, request));
}

int pageOfToken(const QString& token)
{
    return QByteArray::fromBase64(token.toLatin1()).split('|').first().toInt();
}

Outcome listFileSystems(const RegionState& region, const QJsonObject& request, int pageSize)
{
    RequestReader reader(request);
    const auto ids = reader.texts(u"FileSystemIds"_s, fileSystemIdRule, mostIds);
    const auto paging = readPaging(reader, region, request, pageSize);
    if (!paging)
        return tl::unexpected(paging.error());
    if (!ids.isEmpty()) {
        return byIds(region.fileSystems, region, ids, u"FileSystems"_s,
            {u"FileSystemNotFound"_s, u"File system %1 does not exist."_s});
    }
    return onePage(
        region.fileSystems, region, *paging, u"FileSystems"_s, [](const auto&) { return true; });
}

Outcome listVolumes(const RegionState& region, const QJsonObject& request, int pageSize)
{
    RequestReader reader(request);
    const auto ids = reader.texts(u"VolumeIds"_s, volumeIdRule, mostIds);
    const auto paging = readPaging(reader, region, request, pageSize);
    if (!paging)
        return tl::unexpected(paging.error());
    if (!ids.isEmpty()) {
        return byIds(region.volumes, region, ids, u"Volumes"_s,
            {u"VolumeNotFound"_s, u"Volume %1 does not exist."_s});
    }
    return onePage(region.volumes, region, *paging, u"Volumes"_s, [](const auto&) { return true; });
}

} // namespace farcopy::sandbox
