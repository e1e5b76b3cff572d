// SPDX-License-Identifier: Apache-2.0
#include "core/transport/proxychoice.h"

#include "core/base/ipaddress.h"
#include "core/base/workers.h"
#include "core/transport/proxylogin.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::NetworkSetup)
};

constexpr std::chrono::seconds freshness(60); ///< a proxy may change with the network

tl::unexpected<Error> invalidProxy(const QString& variable)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("InvalidProxy"),
        .message = Text::tr("%1 does not name a proxy that can be used. Set it in the form "
                            "http://host:port or socks5://host:port.")
                       .arg(variable)}); // not its value: a password may be in it
}

std::optional<QNetworkProxy::ProxyType> proxyType(const QString& scheme)
{
    if (scheme == QLatin1String("http"))
        return QNetworkProxy::HttpProxy;
    if (scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h"))
        return QNetworkProxy::Socks5Proxy;
    return {}; // also https: Qt 6.4 cannot speak TLS to a proxy
}

/// Nothing, if nothing is named.
Result<std::optional<QNetworkProxy>> parseProxy(const QString& text, const QString& variable)
{
    if (text.isEmpty())
        return std::nullopt;
    const bool hasScheme = text.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? text : QLatin1String("http://") + text, QUrl::StrictMode);
    const auto type = proxyType(url.scheme());
    if (!url.isValid() || url.host().isEmpty() || !type)
        return invalidProxy(variable);
    const int ownPort = *type == QNetworkProxy::HttpProxy ? 80 : 1080;
    return QNetworkProxy(*type, url.host(), static_cast<quint16>(url.port(ownPort)),
        url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

bool isLoopback(const QString& host)
{
    return host.endsWith(QLatin1String(".localhost")) || isThisMachine(host);
}

bool matches(QString exception, const QString& host, int port)
{
    if (exception == QLatin1String("*"))
        return true;
    const QHostAddress address(host);
    const auto network = QHostAddress::parseSubnet(exception);
    if (!address.isNull() && !network.first.isNull())
        return address.isInSubnet(network);

    const qsizetype colon = exception.lastIndexOf(QLatin1Char(':'));
    if (colon > 0) {
        if (exception.mid(colon + 1).toInt() != port)
            return false;
        exception.truncate(colon);
    }
    while (exception.startsWith(QLatin1Char('.')))
        exception.remove(0, 1);
    return !exception.isEmpty()
        && (host == exception || host.endsWith(QLatin1Char('.') + exception));
}

/// Plain HTTP is asked of an HTTP proxy in the old way: it need not allow tunnels to port 80.
QNetworkProxy fitting(QNetworkProxy proxy, bool isTls)
{
    if (!isTls && proxy.type() == QNetworkProxy::HttpProxy)
        proxy.setType(QNetworkProxy::HttpCachingProxy);
    return proxy;
}

QString placeOf(const QUrl& url)
{
    return url.scheme() + QLatin1Char(' ') + url.host() + QLatin1Char(' ')
        + QString::number(url.port());
}

} // namespace

bool isProxyException(const QStringList& exceptions, const QString& host, int port)
{
    return std::any_of(
        exceptions.cbegin(), exceptions.cend(), [&host, port](const QString& exception) {
            return matches(exception.trimmed().toLower(), host.toLower(), port);
        });
}

ProxyChoice::ProxyChoice(
    Proxy https, Proxy http, const NetworkOptions& options, const SystemProxies& systemProxies)
    : m_https(std::move(https))
    , m_http(std::move(http))
    , m_exceptions(options.proxyExceptions)
    , m_login(options.proxyLogin)
    , m_systemProxies(systemProxies)
{
}

Result<std::unique_ptr<ProxyChoice>> ProxyChoice::make(
    const NetworkOptions& options, const SystemProxies& systemProxies)
{
    auto https = parseProxy(options.httpsProxy, QStringLiteral("HTTPS_PROXY"));
    if (!https)
        return failure(https.error());
    auto http = parseProxy(options.httpProxy, QStringLiteral("HTTP_PROXY"));
    if (!http)
        return failure(http.error());
    return std::unique_ptr<ProxyChoice>(new ProxyChoice(*https, *http, options, systemProxies));
}

std::optional<QList<QNetworkProxy>> ProxyChoice::ownChoice(const QUrl& url) const
{
    const QString host = url.host().toLower();
    const bool isTls = url.scheme() == QLatin1String("https");
    if (isLoopback(host) || isProxyException(m_exceptions, host, url.port(isTls ? 443 : 80)))
        return QList<QNetworkProxy>{QNetworkProxy::NoProxy};
    if (const Proxy& named = isTls ? m_https : m_http)
        return QList{fitting(withLogin(*named), isTls)};
    return {};
}

/// To the proxy that the login is for, and to no other that the environment may name.
QNetworkProxy ProxyChoice::withLogin(QNetworkProxy proxy) const
{
    if (!m_login || m_login->password.isEmpty() || !proxy.user().isEmpty())
        return proxy;
    const auto meant = parseProxy(m_login->proxyUrl, QString());
    if (!meant || !*meant || **meant != proxy)
        return proxy;
    proxy.setUser(m_login->user);
    proxy.setPassword(QString::fromUtf8(m_login->password.reveal()));
    return proxy;
}

bool ProxyChoice::isReady(const QUrl& url) const
{
    const auto known = m_remembered.constFind(placeOf(url));
    return ownChoice(url) || (known != m_remembered.cend() && !known->isFresh.hasExpired());
}

QFuture<QList<QNetworkProxy>> ProxyChoice::askSystem(const QUrl& url) const
{
    return QtConcurrent::run(&workers(), m_systemProxies, QNetworkProxyQuery(url));
}

void ProxyChoice::remember(const QUrl& url, const QList<QNetworkProxy>& proxies)
{
    m_remembered.insert(placeOf(url), {proxies, QDeadlineTimer(freshness)});
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery& query)
{
    if (const auto own = ownChoice(query.url()))
        return *own;
    const auto known = m_remembered.constFind(placeOf(query.url()));
    return known != m_remembered.cend() && !known->proxies.isEmpty()
        ? known->proxies
        : QList<QNetworkProxy>{QNetworkProxy::NoProxy};
}

} // namespace farcopy
