// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/endpointresolver.h"

namespace farcopy {

namespace {

tl::unexpected<Error> rejected(const QString& code, const QString& message)
{
    return failure({.kind = ErrorKind::Rejected, .code = code, .message = message});
}

/// A name that may become part of a host name; nothing else of it is trusted.
bool isHostLabel(const QString& text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")));
    return pattern.match(text).hasMatch();
}

/// What a service's host names begin with, where that is not the name it goes by elsewhere.
QString hostPrefix(const QString& service)
{
    if (service == QLatin1String("sso"))
        return QStringLiteral("portal.sso");
    return service == QLatin1String("sso-oidc") ? QStringLiteral("oidc") : service;
}

/// As variables and profiles spell it: AWS_ENDPOINT_URL_SSO_OIDC, sso_oidc.
QString settingName(const QString& service)
{
    return QString(service).replace(u'-', u'_');
}

/// All endpoints of these in GovCloud are FIPS endpoints and carry the plain name.
bool isPlainFipsName(const QString& service, const Partition& partition)
{
    const bool isOne = service == QLatin1String("sts") || service == QLatin1String("sso")
        || service == QLatin1String("sso-oidc");
    return isOne && partition.id.text() == QLatin1String("aws-us-gov");
}

} // namespace

EndpointResolver::EndpointResolver(const PartitionTable& partitions, EndpointOptions options)
    : m_partitions(partitions)
    , m_options(std::move(options))
{
}

bool EndpointResolver::isOverridden(const QString& service) const
{
    return !m_options.endpointUrl.isEmpty() || m_options.serviceUrls.contains(settingName(service));
}

Result<Endpoint> EndpointResolver::resolve(const QString& service, const RegionId& region) const
{
    if (!isHostLabel(region.text()))
        return rejected(QStringLiteral("InvalidRegionName"),
            tr("“%1” is not the name of a Region").arg(region.text()));

    if (isOverridden(service)) {
        return overrideUrl(service).map([&region](const QUrl& url) {
            return Endpoint{url, region};
        });
    }
    return host(service, region).map([&region](const QString& name) {
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(name);
        url.setPath(QStringLiteral("/"));
        return Endpoint{url, region};
    });
}

Result<QUrl> EndpointResolver::overrideUrl(const QString& service) const
{
    const QString code = QStringLiteral("InvalidEndpointUrl");
    if (m_options.useFips || m_options.useDualStack)
        return rejected(
            code, tr("An endpoint URL cannot be combined with FIPS or dual-stack endpoints"));

    const QString text = m_options.serviceUrls.value(settingName(service), m_options.endpointUrl);
    QUrl url(text, QUrl::StrictMode);
    const bool isHttp
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        // A user name or a password may stand in it, so it is not repeated here.
        return rejected(code,
            tr("The endpoint URL for %1 is not of the form http(s)://host[:port][/path]")
                .arg(service));
    if (!url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path() + QLatin1Char('/'));
    return url;
}

Result<QString> EndpointResolver::host(const QString& service, const RegionId& region) const
{
    const Partition* partition = m_partitions.partitionOf(region);
    if (!partition)
        return rejected(QStringLiteral("InvalidRegionName"),
            tr("No AWS partition has a Region “%1”").arg(region.text()));

    const bool isDualStack = m_options.useDualStack;
    if (isDualStack && partition->dualStackDnsSuffix.isEmpty())
        return rejected(QStringLiteral("NoSuchEndpoint"),
            tr("%1 has no dual-stack endpoints").arg(partition->name));
    if (m_options.useFips)
        return fipsHost(service, region, *partition);
    return QStringLiteral("%1.%2.%3")
        .arg(hostPrefix(service), region.text(),
            isDualStack ? partition->dualStackDnsSuffix : partition->dnsSuffix);
}

Result<QString> EndpointResolver::fipsHost(
    const QString& service, const RegionId& region, const Partition& partition) const
{
    const bool isKnown = m_partitions.region(region) != nullptr;
    const bool isMissing
        = service == QLatin1String("fsx") && isKnown && !partition.fsxFipsHosts.contains(region);
    if (!partition.supportsFips || isMissing)
        return rejected(QStringLiteral("NoSuchEndpoint"),
            tr("%1 has no FIPS endpoint in %2").arg(service, region.text()));

    const bool isDualStack = m_options.useDualStack;
    if (service == QLatin1String("fsx") && isKnown && !isDualStack)
        return partition.fsxFipsHosts.value(region);
    const bool isPlainName = isPlainFipsName(service, partition) && !isDualStack;
    return QStringLiteral("%1%2.%3.%4")
        .arg(hostPrefix(service), isPlainName ? QString() : QStringLiteral("-fips"), region.text(),
            isDualStack ? partition.dualStackDnsSuffix : partition.dnsSuffix);
}

} // namespace farcopy
