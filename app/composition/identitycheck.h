// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/calleridentity.h"
#include "core/domain/ids.h"

#include <QObject>

class QNetworkAccessManager;

namespace farcopy {

class Clock;
class EndpointResolver;
struct Credentials;

/// Asks STS whose credentials these are, past the source that gives an account's own.
class IdentityCheck
{
public:
    /// All of them outlive it.
    IdentityCheck(
        QNetworkAccessManager& network, const EndpointResolver& endpoints, const Clock& clock);

    /// Errors: those of StsClient.
    [[nodiscard]] Call<CallerIdentity>* ask(const Credentials& credentials, const RegionId& region);

private:
    QNetworkAccessManager& m_network;
    const EndpointResolver& m_endpoints;
    const Clock& m_clock;
    QObject m_calls;
};

} // namespace farcopy
