// SPDX-License-Identifier: Apache-2.0
#include "app/composition/identitycheck.h"

#include "core/api/stsclient.h"
#include "core/base/randomsource.h"
#include "core/base/steps.h"
#include "core/credentials/staticsource.h"
#include "core/transport/transport.h"

namespace farcopy {

namespace {

/// Holds a client of its own as long as it asks.
class Asking final : public Steps<CallerIdentity>
{
public:
    Asking(PromisedCall<CallerIdentity>* call, const Credentials& credentials,
        QNetworkAccessManager& network, const EndpointResolver& endpoints, const Clock& clock,
        QObject* parent)
        : Steps(call, parent)
        , m_source(credentials)
        , m_transport(network, m_source, endpoints, clock, systemRandom())
        , m_sts(m_transport)
    {
    }

    void begin(const RegionId& region)
    {
        step(m_sts.callerIdentity(region),
            [this](const Result<CallerIdentity>& identity) { end(identity); });
    }

private:
    StaticSource m_source;
    Transport m_transport;
    StsClient m_sts;
};

} // namespace

IdentityCheck::IdentityCheck(
    QNetworkAccessManager& network, const EndpointResolver& endpoints, const Clock& clock)
    : m_network(network)
    , m_endpoints(endpoints)
    , m_clock(clock)
{
}

Call<CallerIdentity>* IdentityCheck::ask(const Credentials& credentials, const RegionId& region)
{
    auto* call = new PromisedCall<CallerIdentity>(&m_calls);
    (new Asking(call, credentials, m_network, m_endpoints, m_clock, &m_calls))->begin(region);
    return call;
}

} // namespace farcopy
