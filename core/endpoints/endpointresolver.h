// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/endpoints/partitiontable.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

namespace farcopy {

/// What the user's command line, environment and profile say of endpoints.
struct EndpointOptions {
    bool useFips = false;      ///< AWS_USE_FIPS_ENDPOINT, use_fips_endpoint
    bool useDualStack = false; ///< AWS_USE_DUALSTACK_ENDPOINT, use_dualstack_endpoint
    QString endpointUrl = {};  ///< --endpoint-url, AWS_ENDPOINT_URL, endpoint_url
    QHash<QString, QString> serviceUrls = {}; ///< by service ("fsx"): goes before `endpointUrl`
};

/// Where a service listens in a Region, and as what its requests are signed.
struct Endpoint {
    QUrl url; ///< scheme, host, port, and a path that ends with "/"
    RegionId signingRegion;
};

/// Turns service and Region into an address. Source: the endpoint rule sets of the AWS SDKs.
class EndpointResolver
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::EndpointResolver)

public:
    EndpointResolver(const PartitionTable& partitions, EndpointOptions options);

    /// @param service  "fsx", "kms", "sts", "sso", "sso-oidc"
    /// Errors: Rejected, for a Region name that no partition takes, a FIPS or dual-stack host that
    /// does not exist there, an override that is no http(s) URL or contradicts FIPS or dual-stack.
    [[nodiscard]] Result<Endpoint> resolve(const QString& service, const RegionId& region) const;

    /// Whether an override points the service elsewhere than to AWS.
    [[nodiscard]] bool isOverridden(const QString& service) const;

private:
    [[nodiscard]] Result<QUrl> overrideUrl(const QString& service) const;
    [[nodiscard]] Result<QString> host(const QString& service, const RegionId& region) const;
    [[nodiscard]] Result<QString> fipsHost(
        const QString& service, const RegionId& region, const Partition& partition) const;

    const PartitionTable& m_partitions;
    EndpointOptions m_options;
};

} // namespace farcopy
