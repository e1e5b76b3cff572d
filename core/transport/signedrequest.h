// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/endpoints/endpointresolver.h"
#include "core/sign/signer.h"
#include "core/transport/credentialsource.h"
#include "core/transport/httpmessage.h"

#include <QNetworkRequest>

#include <optional>

namespace farcopy {

/// The request as it goes on the wire at this time, with all its headers.
[[nodiscard]] QNetworkRequest signedRequest(const ServiceRequest& request, const Endpoint& endpoint,
    const Credentials& credentials, const QDateTime& time, sign::KeyCache& keys);

/// The same without a signature: for services that take their secrets in body or header.
[[nodiscard]] QNetworkRequest unsignedRequest(
    const ServiceRequest& request, const Endpoint& endpoint);

/// What is wrong with credentials that cannot even be sent: parts missing, or characters (a line
/// break pasted along) that would break out of their header. Kind Expired; repeats nothing of them.
[[nodiscard]] std::optional<Error> credentialsProblem(const Credentials& credentials);

} // namespace farcopy
