// SPDX-License-Identifier: Apache-2.0
#include "core/api/kmsclient.h"

#include "core/api/asking.h"
#include "core/api/awsjson.h"
#include "core/api/kmscodec.h"
#include "core/api/pagewalk.h"
#include "core/domain/constraints.h"

namespace farcopy {

namespace {

using constraints::require;

ServiceRequest request(const QString& operation, const RegionId& region, const QJsonObject& body)
{
    return api::jsonRequest(
        QStringLiteral("kms"), QStringLiteral("TrentService"), operation, region, body);
}

/// Pages of the greatest size that an operation gives.
auto pagesOf(const QString& operation, const RegionId& region, int limit)
{
    return [operation, region, limit](const QString& marker) {
        QJsonObject body{{QStringLiteral("Limit"), limit}};
        if (!marker.isEmpty())
            body.insert(QStringLiteral("Marker"), marker);
        return request(operation, region, body);
    };
}

Result<void> checkRegion(const RegionId& region)
{
    return require(QStringLiteral("Region"), constraints::regionIdFlaw(region.text()));
}

} // namespace

KmsClient::KmsClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<QList<KmsAlias>>* KmsClient::listAliases(const RegionId& region)
{
    constexpr int maxPage = 100; // KMS API 2014-11-01, ListAliases, Limit
    const auto page = pagesOf(QStringLiteral("ListAliases"), region, maxPage);
    if (const auto fine = checkRegion(region); !fine)
        return api::refuse<QList<KmsAlias>>(this, page({}), fine.error());
    return new api::PageWalk<KmsAlias>(this, m_transport,
        {page, api::readAliasPage, [](const KmsAlias& alias) { return alias.name; }});
}

Call<QStringList>* KmsClient::listKeys(const RegionId& region)
{
    constexpr int maxPage = 1000; // KMS API 2014-11-01, ListKeys, Limit
    const auto page = pagesOf(QStringLiteral("ListKeys"), region, maxPage);
    if (const auto fine = checkRegion(region); !fine)
        return api::refuse<QStringList>(this, page({}), fine.error());
    return new api::PageWalk<QString>(
        this, m_transport, {page, api::readKeyPage, [](const QString& id) { return id; }});
}

Call<KmsKey>* KmsClient::describeKey(const RegionId& region, const KeyRef& key)
{
    const auto asked
        = request(QStringLiteral("DescribeKey"), region, {{QStringLiteral("KeyId"), key.text()}});
    const auto fine = checkRegion(region).and_then(
        [&] { return require(QStringLiteral("KeyId"), constraints::kmsKeyFlaw(key.text())); });
    if (!fine)
        return api::refuse<KmsKey>(this, asked, fine.error());
    return api::ask<KmsKey>(this, m_transport, asked, api::readKeyMetadata);
}

} // namespace farcopy
