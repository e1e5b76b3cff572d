// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/endpoints/endpointresolver.h"
#include "core/transport/transport.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/statickeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy::test {

/// A transport on a scripted network that tries again without waiting.
struct ApiBench {
    FakeNetwork network;
    StaticKeys keys;
    FakeClock clock;
    PartitionTable partitions = PartitionTable::builtIn();
    EndpointResolver endpoints{partitions, {}};
    Transport transport{network, keys, endpoints, clock, [] { return 0.0; }};

    /// The body of the n-th request, as JSON.
    [[nodiscard]] QJsonObject sentJson(qsizetype n = 0) const
    {
        return QJsonDocument::fromJson(network.sent().value(n).body).object();
    }
};

} // namespace farcopy::test
