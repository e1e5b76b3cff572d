// SPDX-License-Identifier: Apache-2.0
#include "app/composition/session.h"

#include "app/composition/identitycheck.h"
#include "core/api/fsxclient.h"
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/base/ipaddress.h"
#include "core/base/randomsource.h"
#include "core/credentials/accountguard.h"
#include "core/credentials/staticsource.h"
#include "core/credentials/watchedsource.h"
#include "core/endpoints/endpointresolver.h"
#include "core/endpoints/partitiontable.h"
#include "core/sandbox/localsandbox.h"
#include "core/transport/networksetup.h"
#include "core/transport/transport.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

constexpr QLatin1String sandboxHome{"eu-west-1"};
/// More than one at a time seldom fail.
constexpr int mostRegionsToAsk = 3;
constexpr std::array usedServices{QLatin1String("fsx"), QLatin1String("kms"), QLatin1String("sts")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Session)
};

ResolvedAccount sandboxAccount(const sandbox::LocalSandbox& server)
{
    const sandbox::AccessKey key = server.administrator();
    ResolvedAccount account;
    account.info = {CredentialOrigin::Sandbox, Text::tr("Sandbox")};
    account.source = std::make_unique<StaticSource>(Credentials{.accessKeyId = key.id,
        .secretAccessKey = key.secret,
        .sessionToken = key.sessionToken,
        .expiry = {}});
    account.connection.region = RegionId(sandboxHome);
    account.connection.endpoints.endpointUrl = server.url().toString();
    return account;
}

/// One server may stand for all Regions, and one Region be asked for several pages at once: more
/// than one network has connections for.
TransportOptions transportOptions(const NetworkOptions& network)
{
    TransportOptions options;
    options.networks = 3;
    options.makeNetwork = [network]() -> std::unique_ptr<QNetworkAccessManager> {
        auto further = makeNetwork(network);
        return further ? std::move(*further) : nullptr;
    };
    return options;
}

/// An address that somebody mistyped is told before anything else is tried.
Result<void> checkEndpoints(
    const PartitionTable& partitions, const EndpointOptions& options, const RegionId& home)
{
    const EndpointResolver resolver(partitions, options);
    for (const QLatin1String service : usedServices) {
        if (!resolver.isOverridden(service))
            continue;
        if (const auto endpoint = resolver.resolve(service, home); !endpoint) {
            Error error = endpoint.error();
            error.kind = ErrorKind::Local;
            error.message = Text::tr("%1. Check --endpoint-url, AWS_ENDPOINT_URL and the profile's "
                                     "endpoint_url.")
                                .arg(error.message);
            return failure(std::move(error));
        }
    }
    return {};
}

} // namespace

/// In the order of their making: what stands below uses what stands above.
struct Session::Parts {
    Parts(ResolvedAccount resolved, std::unique_ptr<QNetworkAccessManager> ownNetwork,
        const PartitionTable& partitionTable, const Clock& clock)
        : account(std::move(resolved))
        , source(guarded(std::move(account.source)))
        , partitions(partitionTable)
        , network(std::move(ownNetwork))
        , endpoints(partitions, account.connection.endpoints)
        , identityCheck(*network, endpoints, clock)
        , transport(*network, source, endpoints, clock, systemRandom(), nullptr,
              transportOptions(account.connection.network))
        , fsx(transport)
        , kms(transport)
        , sts(transport)
    {
    }

    std::unique_ptr<CredentialSource> guarded(std::unique_ptr<CredentialSource> plain)
    {
        if (!plain->mayChangeAccount())
            return plain;
        auto made = std::make_unique<AccountGuard>(
            std::move(plain),
            [this](const Credentials& credentials) { return identityCheck.ask(credentials, home); },
            account.info.label);
        guard = made.get();
        return made;
    }

    std::unique_ptr<sandbox::LocalSandbox> sandbox;
    ResolvedAccount account;       ///< without its source
    AccountGuard* guard = nullptr; ///< the source's; nullptr: it needs none
    WatchedSource source;
    const PartitionTable& partitions;
    RegionId home;
    bool hasChosenHome = false;
    std::unique_ptr<QNetworkAccessManager> network;
    EndpointResolver endpoints;
    IdentityCheck identityCheck;
    Transport transport;
    FsxClient fsx;
    KmsClient kms;
    StsClient sts;
};

Session::Session(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(
    ResolvedAccount account, const PartitionTable& partitions, const Clock& clock)
{
    const ConnectionSettings& connection = account.connection;
    const bool hasRegion = !connection.region.isEmpty();
    const RegionId home
        = hasRegion ? connection.region : partitions.partitions().constFirst().implicitRegion;
    if (!partitions.partitionOf(home))
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("UnknownRegion"),
            .message
            = Text::tr("There is no Region \"%1\". Check AWS_REGION, AWS_DEFAULT_REGION and the "
                       "region of the profile.")
                  .arg(home.text())});
    if (const auto checked = checkEndpoints(partitions, connection.endpoints, home); !checked)
        return failure(checked.error());
    auto network = makeNetwork(connection.network);
    if (!network)
        return failure(network.error());
    auto parts
        = std::make_unique<Parts>(std::move(account), std::move(*network), partitions, clock);
    parts->account.info.endpointUrl = parts->account.connection.endpoints.endpointUrl;
    parts->home = home;
    parts->hasChosenHome = hasRegion;
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Result<std::unique_ptr<Session>> Session::openSandbox(
    const PartitionTable& partitions, const Clock& clock)
{
    auto server = sandbox::startLocalSandbox();
    if (!server)
        return failure(server.error());
    auto session = open(sandboxAccount(**server), partitions, clock);
    if (session)
        (*session)->m_parts->sandbox = std::move(*server);
    return session;
}

const AccountInfo& Session::account() const
{
    return m_parts->account.info;
}

const RegionId& Session::home() const
{
    return m_parts->home;
}

bool Session::hasChosenHome() const
{
    return m_parts->hasChosenHome;
}

bool Session::isLocal() const
{
    const auto endpoint = m_parts->endpoints.resolve(QStringLiteral("fsx"), m_parts->home);
    return endpoint && isThisMachine(endpoint->url.host());
}

QString Session::server() const
{
    const EndpointOptions& options = m_parts->account.connection.endpoints;
    const QString url = options.serviceUrls.value(QStringLiteral("fsx"), options.endpointUrl);
    const QString host = QUrl(url).host();
    const auto& partitions = m_parts->partitions.partitions();
    const bool isAws
        = std::any_of(partitions.begin(), partitions.end(), [&host](const Partition& partition) {
              return host.endsWith(QLatin1Char('.') + partition.dnsSuffix)
                  || (!partition.dualStackDnsSuffix.isEmpty()
                      && host.endsWith(QLatin1Char('.') + partition.dualStackDnsSuffix));
          });
    return isAws ? QString() : url;
}

QList<RegionId> Session::regionsToAsk(const RegionId& first) const
{
    QList<RegionId> asked{first};
    const auto* partition = m_parts->partitions.partitionOf(first);
    if (partition == nullptr || m_parts->endpoints.isOverridden(QLatin1String("sts")))
        return asked;
    const auto add = [&asked](const RegionId& region) {
        if (!asked.contains(region) && asked.size() < mostRegionsToAsk)
            asked.append(region);
    };
    add(partition->implicitRegion);
    for (const auto& region : partition->regions) {
        if (region.hasFsx && !region.isOptIn)
            add(region.id);
    }
    return asked;
}

Regions Session::regions() const
{
    return m_parts->partitions.fsxRegions(m_parts->partitions.partitionOf(m_parts->home)->id);
}

void Session::signIn()
{
    m_parts->source.signIn();
}

void Session::expectAccount(const AccountId& account)
{
    if (m_parts->guard)
        m_parts->guard->expect(account);
}

QDateTime Session::credentialsExpiry() const
{
    return m_parts->source.expiry();
}

void Session::onCredentialsChange(std::function<void()> listener)
{
    m_parts->source.onChange(std::move(listener));
}

FsxClient& Session::fsx()
{
    return m_parts->fsx;
}

KmsClient& Session::kms()
{
    return m_parts->kms;
}

StsClient& Session::sts()
{
    return m_parts->sts;
}

} // namespace farcopy
