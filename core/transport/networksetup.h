// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace farcopy {

struct ProxyLogin;

/// What the surroundings say of the way to the network. A proxy's address may hold a password:
/// none of this is ever printed.
struct NetworkOptions {
    QString caBundlePath = {};        ///< PEM file, in place of the system's; AWS_CA_BUNDLE
    QString httpsProxy = {};          ///< HTTPS_PROXY; empty: the system's proxy
    QString httpProxy = {};           ///< HTTP_PROXY; the same for plain HTTP
    QStringList proxyExceptions = {}; ///< NO_PROXY: hosts, domains, "host:port", networks, "*"
    std::shared_ptr<const ProxyLogin> proxyLogin = {}; ///< may change later; nullptr: none
};

/// Makes the one object that everything is sent through: with its proxies (never for loopback),
/// its certificates and at least TLS 1.2.
/// Errors: Local, CaBundleUnreadable (cannot be opened, or holds no certificate), InvalidProxy (not
/// of the form http://host:port or socks5://host:port). The message names file or variable.
[[nodiscard]] Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(
    const NetworkOptions& options);

} // namespace farcopy
