// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/networksetup.h"

#include <QNetworkProxyFactory>

namespace farcopy {

/// Chooses the proxy of each request: none for loopback and the exceptions, else the one named for
/// the scheme, else the system's.
/// Errors: Local, InvalidProxy.
[[nodiscard]] Result<std::unique_ptr<QNetworkProxyFactory>> makeProxyChoice(
    const NetworkOptions& options);

/// Whether a host is one of the exceptions of NO_PROXY: "*", "host", ".domain" and "domain" with
/// all below it, each with ":port" if need be, an address or a network ("10.0.0.0/8").
[[nodiscard]] bool isProxyException(const QStringList& exceptions, const QString& host, int port);

} // namespace farcopy
