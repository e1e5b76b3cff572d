// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QProcessEnvironment;

namespace farcopy {

/// What the user's command line, environment and profile say of endpoints.
struct EndpointOptions {
    std::optional<bool> useFips = {};      ///< AWS_USE_FIPS_ENDPOINT, use_fips_endpoint
    std::optional<bool> useDualStack = {}; ///< AWS_USE_DUALSTACK_ENDPOINT, use_dualstack_endpoint
    QString endpointUrl = {};              ///< --endpoint-url, AWS_ENDPOINT_URL, endpoint_url
    /// By service ("fsx"): AWS_ENDPOINT_URL_FSX. Stronger than `endpointUrl`, so --endpoint-url
    /// goes with an empty table.
    QHash<QString, QString> serviceUrls = {};

    bool operator==(const EndpointOptions&) const = default;

    /// Reads the variables named above; AWS_IGNORE_CONFIGURED_ENDPOINT_URLS leaves the URLs out.
    [[nodiscard]] static EndpointOptions fromEnvironment(const QProcessEnvironment& environment);

    /// These options, and where they are silent those of `profile`. As with the AWS tools, any URL
    /// of the environment that suits a service goes before any URL of the profile.
    [[nodiscard]] EndpointOptions orElse(const EndpointOptions& profile) const;
};

} // namespace farcopy
