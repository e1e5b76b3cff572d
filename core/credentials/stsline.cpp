// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/stsline.h"

#include "core/api/stsclient.h"
#include "core/credentials/staticsource.h"
#include "core/endpoints/endpointresolver.h"
#include "core/transport/transport.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

const QLatin1String sts("sts");

/// Regions that "legacy" asks at the one old address. Source: SDKs and Tools reference guide, "AWS
/// STS Regional endpoints".
constexpr std::array legacyRegions{QLatin1String("ap-northeast-1"), QLatin1String("ap-south-1"),
    QLatin1String("ap-southeast-1"), QLatin1String("ap-southeast-2"), QLatin1String("ca-central-1"),
    QLatin1String("eu-central-1"), QLatin1String("eu-north-1"), QLatin1String("eu-west-1"),
    QLatin1String("eu-west-2"), QLatin1String("eu-west-3"), QLatin1String("sa-east-1"),
    QLatin1String("us-east-1"), QLatin1String("us-east-2"), QLatin1String("us-west-1"),
    QLatin1String("us-west-2")};

/// Of the partition that the role is in, as "arn:aws-cn:iam::…" tells.
RegionId implicitRegion(const PartitionTable& partitions, const QString& roleArn)
{
    const auto& all = partitions.partitions();
    const PartitionId wished(roleArn.section(u':', 1, 1));
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&wished](const Partition& partition) { return partition.id == wished; });
    return (found == all.cend() ? all.first() : *found).implicitRegion;
}

ConnectionSettings placed(
    ConnectionSettings connection, const PartitionTable& partitions, const QString& roleArn)
{
    EndpointOptions& endpoints = connection.endpoints;
    if (connection.region.isEmpty())
        connection.region = implicitRegion(partitions, roleArn);
    const bool isLegacy = connection.hasLegacySts && !endpoints.useFips && !endpoints.useDualStack
        && std::find(legacyRegions.begin(), legacyRegions.end(), connection.region.text())
            != legacyRegions.end();
    if (isLegacy && !EndpointResolver(partitions, endpoints).isOverridden(sts)) {
        endpoints.serviceUrls.insert(sts, QStringLiteral("https://sts.amazonaws.com"));
        connection.region = RegionId(QStringLiteral("us-east-1"));
    }
    return connection;
}

} // namespace

/// In the order of their making: what stands below uses what stands above.
struct StsLine::Parts {
    std::unique_ptr<QNetworkAccessManager> network;
    EndpointResolver endpoints;
    Transport transport;
    StsClient sts;

    Parts(std::unique_ptr<QNetworkAccessManager> ownNetwork, const ConnectionSettings& connection,
        CredentialSource& signer, const CredentialTools& tools)
        : network(std::move(ownNetwork))
        , endpoints(tools.partitions, connection.endpoints)
        , transport(*network, signer, endpoints, tools.clock, tools.random)
        , sts(transport)
    {
    }
};

StsLine::StsLine(ConnectionSettings connection, const QString& roleArn,
    std::unique_ptr<CredentialSource> signer, CredentialTools tools)
    : m_connection(placed(std::move(connection), tools.partitions, roleArn))
    , m_tools(std::move(tools))
    , m_signer(signer ? std::move(signer) : std::make_unique<StaticSource>(Credentials()))
{
}

StsLine::~StsLine() = default;

Result<StsClient*> StsLine::open()
{
    if (!m_parts) {
        auto network = makeNetwork(m_connection.network);
        if (!network)
            return failure(network.error());
        m_parts = std::make_unique<Parts>(*std::move(network), m_connection, *m_signer, m_tools);
    }
    return &m_parts->sts;
}

} // namespace farcopy
