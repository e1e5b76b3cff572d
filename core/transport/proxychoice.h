// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/networksetup.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QHash>
#include <QNetworkProxyFactory>

#include <functional>
#include <optional>

namespace farcopy {

/// Asks the system which proxies lead to an address; may take its time (proxy scripts are loaded
/// over the network), so it is called in another thread.
using SystemProxies = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery&)>;

/// Chooses the proxy of each request: none for loopback and the exceptions, else the one named for
/// the scheme, else the system's, which is asked for beforehand and remembered for a minute.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    /// Errors: Local, InvalidProxy.
    [[nodiscard]] static Result<std::unique_ptr<ProxyChoice>> make(
        const NetworkOptions& options, const SystemProxies& systemProxies);

    /// Whether the choice for this address is known at once.
    [[nodiscard]] bool isReady(const QUrl& url) const;

    /// Asks the system in another thread; `remember` what it says in this one.
    [[nodiscard]] QFuture<QList<QNetworkProxy>> askSystem(const QUrl& url) const;
    void remember(const QUrl& url, const QList<QNetworkProxy>& proxies);

    /// What is known: a request without an answer of the system goes without a proxy.
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    using Proxy = std::optional<QNetworkProxy>;
    struct Remembered {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer isFresh;
    };

    ProxyChoice(
        Proxy https, Proxy http, const NetworkOptions& options, const SystemProxies& systemProxies);
    [[nodiscard]] std::optional<QList<QNetworkProxy>> ownChoice(const QUrl& url) const;
    [[nodiscard]] QNetworkProxy withLogin(QNetworkProxy proxy) const;

    Proxy m_https;
    Proxy m_http;
    QStringList m_exceptions;
    std::shared_ptr<const ProxyLogin> m_login;
    SystemProxies m_systemProxies;
    QHash<QString, Remembered> m_remembered; ///< by scheme and authority
};

/// Whether a host is one of the exceptions of NO_PROXY: "*", "host", ".domain" and "domain" with
/// all below it, each with ":port" if need be, an address or a network ("10.0.0.0/8").
[[nodiscard]] bool isProxyException(const QStringList& exceptions, const QString& host, int port);

} // namespace farcopy
