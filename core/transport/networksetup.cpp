// SPDX-License-Identifier: Apache-2.0
#include "core/transport/networksetup.h"

#include "core/transport/proxychoice.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>
#include <utility>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::NetworkSetup)
};

/// At least TLS 1.2, with these certificates in place of the system's if there are any.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& certificates)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!certificates.isEmpty())
        tls.setCaCertificates(certificates);
    return tls;
}

/// Gives its TLS configuration to each request: Qt has none for a whole manager. It is made when
/// the first address asks for it: loading a TLS library takes longer than listing 2,000 backups.
class ConfiguredNetwork final : public QNetworkAccessManager
{
public:
    explicit ConfiguredNetwork(QList<QSslCertificate> certificates)
        : m_certificates(std::move(certificates))
    {
    }

protected:
    QNetworkReply* createRequest(
        Operation operation, const QNetworkRequest& request, QIODevice* body) override
    {
        if (request.url().scheme() != QLatin1String("https"))
            return QNetworkAccessManager::createRequest(operation, request, body);
        if (!m_tls)
            m_tls = tlsConfiguration(m_certificates);
        QNetworkRequest configured(request);
        configured.setSslConfiguration(*m_tls);
        return QNetworkAccessManager::createRequest(operation, configured, body);
    }

private:
    QList<QSslCertificate> m_certificates;
    std::optional<QSslConfiguration> m_tls;
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

/// None for an empty path.
Result<QList<QSslCertificate>> certificatesIn(const QString& caBundlePath)
{
    if (caBundlePath.isEmpty())
        return QList<QSslCertificate>();
    QFile file(caBundlePath);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(caBundlePath, file.errorString());
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return unreadable(caBundlePath, Text::tr("the file holds no certificate in PEM form"));
    return certificates;
}

} // namespace

Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(const NetworkOptions& options)
{
    auto certificates = certificatesIn(options.caBundlePath);
    if (!certificates)
        return failure(certificates.error());
    auto proxies = ProxyChoice::make(options, &QNetworkProxyFactory::systemProxyForQuery);
    if (!proxies)
        return failure(proxies.error());

    auto network = std::make_unique<ConfiguredNetwork>(std::move(*certificates));
    network->setProxyFactory(proxies->release()); // which it owns from here on
    return network;
}

} // namespace farcopy
