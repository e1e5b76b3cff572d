// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosessions.h"

#include "core/credentials/connectionsettings.h"
#include "core/credentials/ssosession.h"
#include "core/credentials/staticsource.h"
#include "core/transport/transport.h"

#include <QNetworkAccessManager>

namespace farcopy {

namespace {

/// A session and its way to the network, in the order of their making.
struct Line {
    Line(const SsoSessionSettings& settings, const QString& cacheFolder,
        std::unique_ptr<QNetworkAccessManager> ownNetwork, const EndpointOptions& options,
        const CredentialTools& tools, std::chrono::milliseconds second)
        : network(std::move(ownNetwork))
        , endpoints(tools.partitions, options)
        , nobody(Credentials())
        , transport(*network, nobody, endpoints, tools.clock, tools.random)
        , session(settings, cacheFolder, transport, tools.clock, tools.questions, second)
    {
    }

    std::unique_ptr<QNetworkAccessManager> network;
    EndpointResolver endpoints;
    StaticSource nobody; ///< nothing is signed here
    Transport transport;
    SsoSession session;
};

/// What must be the same for two profiles to share a sign-in. A session by the same name means the
/// same to the AWS CLI, but it may be reached in another way.
QString identityOf(const SsoSessionSettings& settings, const ConnectionSettings& connection)
{
    const EndpointOptions& endpoints = connection.endpoints;
    const auto url = [&endpoints](const QString& service) {
        return endpoints.serviceUrls.value(service, endpoints.endpointUrl);
    };
    return QStringList{settings.name, settings.startUrl, settings.region.text(),
        settings.scopes.join(u','), url(QStringLiteral("sso")), url(QStringLiteral("sso_oidc")),
        endpoints.useFips ? QStringLiteral("fips") : QString(),
        endpoints.useDualStack ? QStringLiteral("dual-stack") : QString(),
        connection.network.caBundlePath, connection.network.httpsProxy,
        connection.network.httpProxy, connection.network.proxyExceptions.join(u',')}
        .join(u'\n');
}

} // namespace

SsoSessions::SsoSessions(
    QString cacheFolder, CredentialTools tools, std::chrono::milliseconds second)
    : m_cacheFolder(std::move(cacheFolder))
    , m_tools(std::move(tools))
    , m_second(second)
{
}

Result<std::shared_ptr<SsoSession>> SsoSessions::session(
    const SsoSessionSettings& settings, const ConnectionSettings& connection)
{
    std::weak_ptr<SsoSession>& known = m_sessions[identityOf(settings, connection)];
    if (auto session = known.lock())
        return session;
    auto network = makeNetwork(connection.network);
    if (!network)
        return failure(network.error());
    const auto line = std::make_shared<Line>(
        settings, m_cacheFolder, std::move(*network), connection.endpoints, m_tools, m_second);
    std::shared_ptr<SsoSession> session(line, &line->session);
    known = session;
    return session;
}

} // namespace farcopy
