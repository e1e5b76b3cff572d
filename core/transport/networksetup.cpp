// SPDX-License-Identifier: Apache-2.0
#include "core/transport/networksetup.h"

#include "core/transport/proxychoice.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::NetworkSetup)
};

/// Gives its TLS configuration to each request: Qt has none for a whole manager.
class ConfiguredNetwork final : public QNetworkAccessManager
{
public:
    explicit ConfiguredNetwork(const QSslConfiguration& tls)
        : m_tls(tls)
    {
    }

protected:
    QNetworkReply* createRequest(
        Operation operation, const QNetworkRequest& request, QIODevice* body) override
    {
        QNetworkRequest configured(request);
        configured.setSslConfiguration(m_tls);
        return QNetworkAccessManager::createRequest(operation, configured, body);
    }

private:
    QSslConfiguration m_tls;
};

tl::unexpected<Error> unreadable(const QString& path, const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("CaBundleUnreadable"),
        .message = Text::tr("The certificates in “%1” (AWS_CA_BUNDLE or ca_bundle) cannot be "
                            "used: %2. Correct the path, or remove the setting.")
                       .arg(path, why),
        .members = {{QStringLiteral("File"), path}}});
}

Result<QSslConfiguration> tlsConfiguration(const QString& caBundlePath)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (caBundlePath.isEmpty())
        return tls;

    QFile file(caBundlePath);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(caBundlePath, file.errorString());
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return unreadable(caBundlePath, Text::tr("the file holds no certificate in PEM form"));
    tls.setCaCertificates(certificates);
    return tls;
}

} // namespace

Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(const NetworkOptions& options)
{
    const auto tls = tlsConfiguration(options.caBundlePath);
    if (!tls)
        return failure(tls.error());
    auto proxies = ProxyChoice::make(options, &QNetworkProxyFactory::systemProxyForQuery);
    if (!proxies)
        return failure(proxies.error());

    auto network = std::make_unique<ConfiguredNetwork>(*tls);
    network->setProxyFactory(proxies->release()); // which it owns from here on
    return network;
}

} // namespace farcopy
