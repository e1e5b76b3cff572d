// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keytester.h"

#include "core/api/stsclient.h"
#include "core/base/steps.h"
#include "core/credentials/profilefiles.h"
#include "core/credentials/staticsource.h"
#include "core/credentials/stsline.h"

namespace farcopy {

namespace {

/// Holds the connection as long as it is asked.
class Asking final : public Steps<CallerIdentity>
{
public:
    Asking(PromisedCall<CallerIdentity>* call, std::unique_ptr<StsLine> line, QObject* parent)
        : Steps(call, parent)
        , m_line(std::move(line))
    {
    }

    void begin()
    {
        const auto sts = m_line->open();
        if (!sts)
            return end(failure(sts.error()));
        step((*sts)->callerIdentity(m_line->region()),
            [this](const Result<CallerIdentity>& identity) { end(identity); });
    }

private:
    std::unique_ptr<StsLine> m_line;
};

} // namespace

KeyTester::KeyTester(ResolverInput input, CredentialTools tools)
    : m_input(std::move(input))
    , m_tools(std::move(tools))
{
}

Call<CallerIdentity>* KeyTester::identify(const Credentials& key, const RegionId& region)
{
    auto* call = new PromisedCall<CallerIdentity>(&m_calls);
    auto connection = connectionSettings(m_input, {}, nullptr);
    if (!connection) {
        call->resolve(failure(connection.error()));
        return call;
    }
    if (m_input.region.isEmpty())
        connection->region = region;
    auto line = std::make_unique<StsLine>(
        *std::move(connection), QString(), std::make_unique<StaticSource>(key), m_tools);
    (new Asking(call, std::move(line), &m_calls))->begin();
    return call;
}

} // namespace farcopy
