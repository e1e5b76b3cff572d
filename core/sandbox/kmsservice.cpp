// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/kmsservice.h"

#include "core/sandbox/requestreader.h"

#include <QJsonArray>

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

// KMS may return fewer items than Limit allows; so few that paging is met in daily work.
constexpr int pageSize = 8;
constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

constexpr TextRule keyIdRule{1, 2048, ".*"};
constexpr TextRule markerRule{1, 1024, ".*"};

/// The part of a list that a request asks for.
struct Page {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// A marker is the name of the last item, in base 64.
tl::expected<Page, ServiceError> pageOf(
    const QStringList& names, const QString& marker, std::optional<int> limit)
{
    Page page;
    if (!marker.isEmpty()) {
        const auto last = QString::fromUtf8(QByteArray::fromBase64(marker.toLatin1()));
        const auto found = names.indexOf(last);
        if (found < 0)
            return refuse(u"InvalidMarkerException"_s, u"The marker is not valid."_s);
        page.begin = found + 1;
    }
    page.end
        = std::min<qsizetype>(names.size(), page.begin + std::min(limit.value_or(50), pageSize));
    return page;
}

QJsonObject withMarker(QJsonObject answer, const QStringList& names, const Page& page)
{
    const bool isTruncated = page.end < names.size();
    answer.insert("Truncated"_L1, isTruncated);
    if (isTruncated) {
        answer.insert(
            "NextMarker"_L1, QString::fromLatin1(names.at(page.end - 1).toUtf8().toBase64()));
    }
    return answer;
}

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000.0;
}

QJsonObject metadata(const RegionState& region, const KeyRecord& key)
{
    QJsonObject object{{u"AWSAccountId"_s, region.accountId}, {u"KeyId"_s, key.id},
        {u"Arn"_s, key.arn}, {u"CreationDate"_s, seconds(key.createdMs)},
        {u"Enabled"_s, key.state == "Enabled"_L1}, {u"Description"_s, key.description},
        {u"KeyUsage"_s, key.usage}, {u"KeyState"_s, key.state}, {u"Origin"_s, u"AWS_KMS"_s},
        {u"KeyManager"_s, key.manager}, {u"CustomerMasterKeySpec"_s, key.spec},
        {u"KeySpec"_s, key.spec}, {u"MultiRegion"_s, false}};
    if (key.deletionMs != 0)
        object.insert("DeletionDate"_L1, seconds(key.deletionMs));
    if (key.usage == "ENCRYPT_DECRYPT"_L1)
        object.insert("EncryptionAlgorithms"_L1, QJsonArray{key.spec});
    return object;
}

tl::unexpected<ServiceError> notFound(const RegionState& region, const QString& reference)
{
    if (reference.startsWith("alias/"_L1)) {
        return refuse(u"NotFoundException"_s,
            u"Alias %1 is not found."_s.arg(region.arn(u"kms"_s, reference)));
    }
    return refuse(u"NotFoundException"_s,
        u"Key '%1' does not exist"_s.arg(reference.startsWith("arn:"_L1)
                ? reference
                : region.arn(u"kms"_s, "key/"_L1 + reference)));
}

} // namespace

bool KmsService::hasOperation(const QString& operation)
{
    static const QStringList operations{u"ListAliases"_s, u"ListKeys"_s, u"DescribeKey"_s,
        u"EnableKey"_s, u"DisableKey"_s, u"ScheduleKeyDeletion"_s, u"CancelKeyDeletion"_s};
    return operations.contains(operation);
}

Outcome KmsService::handle(
    const QString& operation, RegionState& region, const QJsonObject& request)
{
    if (operation == "ListAliases"_L1)
        return listAliases(region, request);
    if (operation == "ListKeys"_L1)
        return listKeys(region, request);

    RequestReader reader(request);
    const auto reference = reader.text(u"KeyId"_s, keyIdRule, Presence::Required);
    const auto days = reader.number(u"PendingWindowInDays"_s, 7, 30).value_or(30);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    if (reference == "alias/aws/fsx"_L1 && operation == "DescribeKey"_L1)
        m_world.defaultKey(region); // as KMS does when a predefined alias is described
    auto* key = region.findKey(reference);
    if (!key)
        return notFound(region, reference);
    if (operation == "DescribeKey"_L1)
        return QJsonObject{{u"KeyMetadata"_s, metadata(region, *key)}};
    return changeState(operation, *key, days);
}

Outcome KmsService::listAliases(RegionState& region, const QJsonObject& request) const
{
    RequestReader reader(request);
    const auto reference = reader.text(u"KeyId"_s, keyIdRule);
    const auto limit = reader.number(u"Limit"_s, 1, 100);
    const auto marker = reader.text(u"Marker"_s, markerRule);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);

    QStringList names = region.aliases.keys();
    if (!reference.isEmpty()) {
        const auto* key = region.findKey(reference);
        if (!key)
            return notFound(region, reference);
        names = region.aliases.keys(key->id);
    }
    const auto page = pageOf(names, marker, limit);
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray aliases;
    for (auto i = page->begin; i < page->end; ++i) {
        QJsonObject alias{
            {u"AliasName"_s, names.at(i)}, {u"AliasArn"_s, region.arn(u"kms"_s, names.at(i))}};
        const auto target = region.aliases.value(names.at(i));
        if (!target.isEmpty()) {
            alias.insert("TargetKeyId"_L1, target);
            alias.insert("CreationDate"_L1, seconds(region.keys.value(target).createdMs));
            alias.insert("LastUpdatedDate"_L1, seconds(region.keys.value(target).createdMs));
        }
        aliases.append(alias);
    }
    return withMarker({{u"Aliases"_s, aliases}}, names, *page);
}

Outcome KmsService::listKeys(RegionState& region, const QJsonObject& request) const
{
    RequestReader reader(request);
    const auto limit = reader.number(u"Limit"_s, 1, 1000);
    const auto marker = reader.text(u"Marker"_s, markerRule);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);

    const QStringList ids = region.keys.keys();
    const auto page = pageOf(ids, marker, limit);
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray keys;
    for (auto i = page->begin; i < page->end; ++i) {
        keys.append(
            QJsonObject{{u"KeyId"_s, ids.at(i)}, {u"KeyArn"_s, region.keys.value(ids.at(i)).arn}});
    }
    return withMarker({{u"Keys"_s, keys}}, ids, *page);
}

Outcome KmsService::changeState(const QString& operation, KeyRecord& key, int days) const
{
    if (key.manager == "AWS"_L1) {
        return refuse(u"AccessDeniedException"_s,
            u"%1 is an AWS managed key: its state cannot be changed."_s.arg(key.arn));
    }
    const bool isPending = key.state == "PendingDeletion"_L1;
    if (isPending != (operation == "CancelKeyDeletion"_L1)) {
        return refuse(u"KMSInvalidStateException"_s,
            isPending ? u"%1 is pending deletion."_s.arg(key.arn)
                      : u"%1 is not pending deletion."_s.arg(key.arn));
    }
    if (operation == "ScheduleKeyDeletion"_L1) {
        key.state = u"PendingDeletion"_s;
        key.deletionMs = m_world.nowMs() + days * dayMs;
        return QJsonObject{{u"KeyId"_s, key.arn}, {u"DeletionDate"_s, seconds(key.deletionMs)},
            {u"KeyState"_s, key.state}, {u"PendingWindowInDays"_s, days}};
    }
    key.deletionMs = 0;
    // A key whose deletion is called off stays disabled until somebody enables it.
    key.state = operation == "EnableKey"_L1 ? u"Enabled"_s : u"Disabled"_s;
    if (operation == "CancelKeyDeletion"_L1)
        return QJsonObject{{u"KeyId"_s, key.arn}};
    return QJsonObject{};
}

} // namespace farcopy::sandbox
