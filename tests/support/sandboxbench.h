// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/fsxclient.h"
#include "core/copy/copypace.h"
#include "core/endpoints/endpointresolver.h"
#include "core/sandbox/sandboxserver.h"
#include "core/transport/transport.h"

#include "tests/support/statickeys.h"

#include <QNetworkAccessManager>

#include <random>

namespace farcopy::test {

/// A sandbox of its own for one test, and a client with real sockets that is signed in to it.
struct SandboxBench {
    explicit SandboxBench(const sandbox::SandboxOptions& options = {},
        const sandbox::AccessKey& key = sandbox::SandboxServer::administrator(),
        const ExchangeLimits& limits = {})
        : server(options)
        , endpoints(partitions, {.endpointUrl = opened(server)})
        , random(dice(options.seed))
        , transport(network, keys, endpoints, clock, random, nullptr, quickTransport(limits))
    {
        signIn(key);
    }

    /// Uses this key from now on.
    void signIn(const sandbox::AccessKey& key)
    {
        keys.set(Credentials{key.id, key.secret, key.sessionToken, {}});
    }

    /// Looks and waits as short as a test may, so that only the work takes time.
    [[nodiscard]] static CopyPace quickPace()
    {
        using std::chrono::milliseconds;
        return {.first = milliseconds(5),
            .shortest = milliseconds(10),
            .blind = milliseconds(40),
            .steady = milliseconds(40),
            .attended = milliseconds(40),
            .firstRetry = milliseconds(10),
            .longestRetry = milliseconds(80)};
    }

    sandbox::SandboxServer server;
    PartitionTable partitions = PartitionTable::builtIn();
    EndpointResolver endpoints;
    StaticKeys keys;
    SystemClock clock;
    QNetworkAccessManager network;
    RandomSource random;
    Transport transport;
    FsxClient fsx{transport};

private:
    static QString opened(sandbox::SandboxServer& server)
    {
        if (const auto listening = server.listen(); !listening)
            qFatal("the sandbox does not listen: %s", qUtf8Printable(listening.error().message));
        return server.url().toString();
    }

    static RandomSource dice(quint32 seed)
    {
        return [engine = std::mt19937(seed)]() mutable {
            return std::uniform_real_distribution<double>()(engine);
        };
    }

    static TransportOptions quickTransport(const ExchangeLimits& limits)
    {
        using std::chrono::milliseconds;
        return {.retry = {.base = milliseconds(1), .maxDelay = milliseconds(5)},
            .limits = limits,
            .connectionsPerHost = 6};
    }
};

} // namespace farcopy::test
