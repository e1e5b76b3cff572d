// SPDX-License-Identifier: Apache-2.0
#include "core/transport/networksetup.h"

#include "core/base/workers.h"
#include "core/transport/proxychoice.h"
#include "core/transport/proxylogin.h"

#include "tests/support/scriptedserver.h"
#include "tests/support/testdata.h"
#include "tests/support/transportbench.h"
#include "tests/support/waiting.h"

#include <QSemaphore>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace farcopy {

using namespace test;
using namespace std::chrono_literals;

namespace {

/// A TLS server whose certificate is its own authority.
class TlsServer
{
public:
    TlsServer()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(data(QStringLiteral("tls/server.crt")), QSsl::Pem));
        tls.setPrivateKey(QSslKey(data(QStringLiteral("tls/server.key")), QSsl::Rsa));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                m_received += socket->readAll();
                if (m_received.contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort());
    }
    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_received;
};

Result<HttpAnswer> sendThrough(const NetworkOptions& options, const QString& url)
{
    const auto network = makeNetwork(options);
    if (!network)
        return failure(network.error());
    TransportBench bench(url);
    Transport transport(
        **network, bench.credentials, bench.endpoints, bench.clock, [] { return 0.0; });
    return outcomeOf(transport.send(bench.request()));
}

/// A system that has one proxy for everything.
QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery&)
{
    return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("system"), 1)};
}

QNetworkProxy proxyFor(const NetworkOptions& options, const char* url)
{
    const auto choice = ProxyChoice::make(options, systemProxies);
    if (!choice)
        return QNetworkProxy::DefaultProxy;
    return (*choice)->queryProxy(QNetworkProxyQuery(QUrl(QString::fromLatin1(url)))).first();
}

bool isException(const char* exceptions, const char* host, int port = 443)
{
    return isProxyException(
        QString::fromLatin1(exceptions).split(QLatin1Char(',')), QString::fromLatin1(host), port);
}

} // namespace

TEST(NetworkSetup, SendsNothingToAServerWhoseCertificateIsNotTrusted)
{
    const TlsServer server;

    const auto result = sendThrough({}, server.url());

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Tls);
    EXPECT_FALSE(result.error().message.isEmpty());
    EXPECT_FALSE(result.error().fateUnknown);
    EXPECT_EQ(server.received(), QByteArray());
}

TEST(NetworkSetup, TrustsTheAuthoritiesOfItsBundle)
{
    const TlsServer server;

    const auto result
        = sendThrough({.caBundlePath = dataPath(QStringLiteral("tls/server.crt"))}, server.url());

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(result->status, 200);
}

TEST(NetworkSetup, TrustsOnlyTheAuthoritiesOfItsBundle)
{
    const TlsServer server;

    const auto result
        = sendThrough({.caBundlePath = dataPath(QStringLiteral("tls/other.crt"))}, server.url());

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Tls);
}

TEST(NetworkSetup, SaysWhichBundleCannotBeUsed)
{
    const QTemporaryDir folder;
    QFile empty(folder.filePath(QStringLiteral("empty.pem")));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));

    for (const QString& path : {folder.filePath(QStringLiteral("missing.pem")), folder.path(),
             empty.fileName(), dataPath(QStringLiteral("tls/server.key"))}) {
        const auto network = makeNetwork({.caBundlePath = path});
        ASSERT_FALSE(network.has_value()) << qPrintable(path);
        EXPECT_EQ(network.error().kind, ErrorKind::Local);
        EXPECT_EQ(network.error().code, QStringLiteral("CaBundleUnreadable"));
        EXPECT_TRUE(network.error().message.contains(path));
    }
}

TEST(NetworkSetup, SendsPlainHttpThroughTheProxy)
{
    ScriptedServer proxy({answer(200, "{}")});

    const auto result
        = sendThrough({.httpProxy = proxy.url()}, QStringLiteral("http://fsx.invalid:8080"));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    ASSERT_EQ(proxy.seen().size(), 1);
    EXPECT_TRUE(proxy.seen().first().head.startsWith("POST http://fsx.invalid:8080/ HTTP/1.1"));
    EXPECT_EQ(proxy.seen().first().header("Host"), "fsx.invalid:8080");
}

TEST(NetworkSetup, AsksTheProxyForATunnelToTheServerAndSignsNothingForIt)
{
    ScriptedServer proxy({answer(403, "no")});

    const auto result
        = sendThrough({.httpsProxy = proxy.url()}, QStringLiteral("https://fsx.invalid"));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Network);
    EXPECT_FALSE(result.error().fateUnknown);
    ASSERT_FALSE(proxy.seen().isEmpty());
    EXPECT_TRUE(proxy.seen().first().head.startsWith("CONNECT fsx.invalid:443 HTTP/1.1"));
    EXPECT_EQ(proxy.seen().first().header("Authorization"), QByteArray());
}

TEST(ProxyChoice, TakesTheProxyOfTheScheme)
{
    const NetworkOptions options{.httpsProxy = QStringLiteral("http://me:pw%40@secure:3128"),
        .httpProxy = QStringLiteral("plain")};

    const QNetworkProxy https = proxyFor(options, "https://fsx.test");
    const QNetworkProxy http = proxyFor(options, "http://fsx.test");

    EXPECT_EQ(https.type(), QNetworkProxy::HttpProxy);
    EXPECT_EQ(https.hostName(), QStringLiteral("secure"));
    EXPECT_EQ(https.port(), 3128);
    EXPECT_EQ(https.user(), QStringLiteral("me"));
    EXPECT_EQ(https.password(), QStringLiteral("pw@"));
    EXPECT_EQ(http.type(), QNetworkProxy::HttpCachingProxy);
    EXPECT_EQ(http.hostName(), QStringLiteral("plain"));
    EXPECT_EQ(http.port(), 80);
    EXPECT_EQ(proxyFor({.httpsProxy = QStringLiteral("socks5h://s:9")}, "https://fsx.test").type(),
        QNetworkProxy::Socks5Proxy);
}

TEST(NetworkSetup, SaysWhoAsksAtTheProxyThatWantsToKnow)
{
    ScriptedServer proxy(
        {answer(407, {}, {"Proxy-Authenticate: Basic realm=\"proxy\""}), answer(403, "no")});
    const auto login = std::make_shared<ProxyLogin>(
        ProxyLogin{proxy.url(), QStringLiteral("jane"), Secret(QByteArray("s3cret"))});

    const auto result = sendThrough(
        {.httpsProxy = proxy.url(), .proxyLogin = login}, QStringLiteral("https://fsx.invalid"));

    EXPECT_FALSE(result.has_value()); // there is no such server behind the proxy
    ASSERT_GE(proxy.seen().size(), 2);
    EXPECT_TRUE(proxy.seen().at(1).head.startsWith("CONNECT fsx.invalid:443"));
    EXPECT_EQ(proxy.seen().at(1).header("Proxy-Authorization"),
        "Basic " + QByteArray("jane:s3cret").toBase64());
}

TEST(ProxyChoice, TellsTheLoginToItsOwnProxyOnceItIsKnown)
{
    const auto login = std::make_shared<ProxyLogin>();
    const NetworkOptions options{.httpsProxy = QStringLiteral("http://proxy:3128"),
        .httpProxy = QStringLiteral("http://other:3128"),
        .proxyLogin = login};
    const auto choice = ProxyChoice::make(options, systemProxies);
    ASSERT_TRUE(choice.has_value());
    const auto userAt = [&choice](const char* url) {
        const QNetworkProxyQuery query(QUrl(QString::fromLatin1(url)));
        return (*choice)->queryProxy(query).first().user();
    };
    EXPECT_EQ(userAt("https://fsx.test"), QString());

    *login = {
        QStringLiteral("http://proxy:3128"), QStringLiteral("jane"), Secret(QByteArray("s3cret"))};

    EXPECT_EQ(userAt("https://fsx.test"), QStringLiteral("jane"));
    EXPECT_EQ(userAt("http://fsx.test"), QString());
    EXPECT_EQ(userAt("https://127.0.0.1"), QString());
}

TEST(ProxyChoice, LeavesLoopbackAlone)
{
    const NetworkOptions options{.httpsProxy = QStringLiteral("http://proxy:1"),
        .httpProxy = QStringLiteral("http://proxy:1")};

    for (const char* url : {"http://127.0.0.1:4570", "http://localhost", "https://[::1]:1",
             "http://fsx.localhost", "http://127.8.9.1"})
        EXPECT_EQ(proxyFor(options, url).type(), QNetworkProxy::NoProxy) << url;
}

TEST(ProxyChoice, AsksTheSystemInAnotherThreadAndRemembers)
{
    QThread* askedIn = nullptr;
    const auto choice = ProxyChoice::make({}, [&askedIn](const QNetworkProxyQuery& query) {
        askedIn = QThread::currentThread();
        return systemProxies(query);
    });
    ASSERT_TRUE(choice.has_value());
    const QUrl url(QStringLiteral("https://fsx.test/"));
    ASSERT_FALSE((*choice)->isReady(url));

    (*choice)->remember(url, (*choice)->askSystem(url).result());

    EXPECT_NE(askedIn, QThread::currentThread());
    EXPECT_TRUE((*choice)->isReady(url));
    EXPECT_FALSE((*choice)->isReady(QUrl(QStringLiteral("https://kms.test/"))));
    EXPECT_EQ((*choice)->queryProxy(QNetworkProxyQuery(url)).first().hostName(),
        QStringLiteral("system"));
}

TEST(ProxyChoice, IsReadyAtOnceWhereTheSystemHasNoSay)
{
    const auto choice = ProxyChoice::make({.httpsProxy = QStringLiteral("http://named:1"),
                                              .proxyExceptions = {QStringLiteral("a.b")}},
        systemProxies);
    ASSERT_TRUE(choice.has_value());

    EXPECT_TRUE((*choice)->isReady(QUrl(QStringLiteral("https://fsx.test/"))));
    EXPECT_TRUE((*choice)->isReady(QUrl(QStringLiteral("http://127.0.0.1:1/"))));
    EXPECT_TRUE((*choice)->isReady(QUrl(QStringLiteral("http://a.b/"))));
    EXPECT_FALSE((*choice)->isReady(QUrl(QStringLiteral("http://fsx.test/"))));
}

TEST(ProxyChoice, IsMadeForARequestBeforeItIsSent)
{
    ScriptedServer proxy({answer(200, "{}")});
    TransportBench bench(QStringLiteral("http://fsx.invalid:8080"));
    auto choice = ProxyChoice::make({}, [port = proxy.serverPort()](const QNetworkProxyQuery&) {
        return QList<QNetworkProxy>{
            QNetworkProxy(QNetworkProxy::HttpCachingProxy, QStringLiteral("127.0.0.1"), port)};
    });
    ASSERT_TRUE(choice.has_value());
    bench.network.setProxyFactory(choice->release());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(proxy.seen().size(), 1);
}

TEST(ProxyChoice, ThatTakesTooLongEndsTheRequest)
{
    QSemaphore hold;
    TransportBench bench(QStringLiteral("http://fsx.invalid:8080"));
    auto choice = ProxyChoice::make({}, [&hold](const QNetworkProxyQuery&) {
        hold.acquire();
        return QList<QNetworkProxy>();
    });
    ASSERT_TRUE(choice.has_value());
    bench.network.setProxyFactory(choice->release());
    ServiceRequest request = bench.request();
    request.timeLimit = 50ms;

    const auto result = outcomeOf(bench.transport.send(request));

    hold.release(10);
    workers().waitForDone();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Timeout);
    EXPECT_FALSE(result.error().fateUnknown);
}

TEST(ProxyChoice, RefusesWhatIsNoProxyWithoutRepeatingIt)
{
    for (const char* text : {"https://proxy:1", "ftp://proxy", "http://", "http://me:hunter2@",
             "http://bad host", "http://host:99999"}) {
        const auto network = makeNetwork({.httpsProxy = QString::fromLatin1(text)});
        ASSERT_FALSE(network.has_value()) << text;
        EXPECT_EQ(network.error().code, QStringLiteral("InvalidProxy"));
        EXPECT_TRUE(network.error().message.contains(QLatin1String("HTTPS_PROXY")));
        EXPECT_FALSE(network.error().message.contains(QLatin1String("hunter2")));
    }
}

TEST(ProxyExceptions, MatchHostsDomainsPortsAndNetworks)
{
    EXPECT_TRUE(isException("*", "any.example"));
    EXPECT_TRUE(isException("a.test, .Example.com ", "fsx.example.com"));
    EXPECT_TRUE(isException("example.com", "fsx.EXAMPLE.com"));
    EXPECT_TRUE(isException("example.com", "example.com"));
    EXPECT_FALSE(isException("example.com", "notexample.com"));
    EXPECT_TRUE(isException("example.com:8443", "example.com", 8443));
    EXPECT_FALSE(isException("example.com:8443", "example.com", 443));
    EXPECT_TRUE(isException("10.0.0.0/8", "10.1.2.3"));
    EXPECT_FALSE(isException("10.0.0.0/8", "11.1.2.3"));
    EXPECT_TRUE(isException("192.168.1.5", "192.168.1.5"));
    EXPECT_TRUE(isException("fd00::/8", "fd12::1"));
    EXPECT_FALSE(isException("", "example.com"));
    EXPECT_FALSE(isException(".", "example.com"));
}

} // namespace farcopy
