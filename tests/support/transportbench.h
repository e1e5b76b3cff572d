// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/endpoints/endpointresolver.h"
#include "core/transport/transport.h"

#include "tests/support/fakeclock.h"
#include "tests/support/statickeys.h"

#include <QNetworkAccessManager>

namespace farcopy::test {

/// A Transport with everything around it, pointed at an override URL.
struct TransportBench {
    explicit TransportBench(const QString& endpointUrl, const TransportOptions& options = {});

    /// A request in the form that FSx takes.
    [[nodiscard]] static ServiceRequest request(const QByteArray& body = "{}");

    PartitionTable partitions = PartitionTable::builtIn();
    EndpointResolver endpoints;
    FakeClock clock{QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC)};
    StaticKeys credentials;
    QNetworkAccessManager network;
    Transport transport;
};

} // namespace farcopy::test
