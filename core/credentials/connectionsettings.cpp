// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/connectionsettings.h"

#include "core/credentials/profilefiles.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ConnectionSettings)
};

/// Looks a setting up in the order of the AWS CLI.
class Lookup
{
public:
    Lookup(const ResolverInput& input, const Profile* profile)
        : m_environment(input.environment)
        , m_profile(profile)
    {
    }

    [[nodiscard]] QString variable(const QString& name) const { return m_environment.value(name); }

    [[nodiscard]] QString text(const QStringList& variables, const QString& key) const
    {
        for (const QString& each : variables) {
            if (const QString value = variable(each); !value.isEmpty())
                return value;
        }
        return m_profile ? m_profile->text(key) : QString();
    }

    [[nodiscard]] bool flag(const QString& variableName, const QString& key) const
    {
        return text({variableName}, key).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    }

private:
    const QProcessEnvironment& m_environment;
    const Profile* m_profile;
};

tl::unexpected<Error> missingServices(const Profile& profile, const QString& name)
{
    const QString key = QStringLiteral("services");
    const KeyPlace place = profile.place(key);
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("ProfileIncomplete"),
        .message = Text::tr("The profile “%1” (%2, line %3) names the section [services %4], which "
                            "is not in the file. Add it, or remove the key “services”.")
                       .arg(profile.name(), place.file, QString::number(place.line), name),
        .members = {{QStringLiteral("File"), place.file},
            {QStringLiteral("Line"), QString::number(place.line)},
            {QStringLiteral("Profile"), profile.name()}, {QStringLiteral("Key"), key}}});
}

/// AWS_ENDPOINT_URL_FSX and its like, by service ("fsx").
QHash<QString, QString> serviceUrlsOf(const QProcessEnvironment& environment)
{
    const QString prefix = QStringLiteral("AWS_ENDPOINT_URL_");
    QHash<QString, QString> urls;
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        const QString url = environment.value(name);
        if (name.startsWith(prefix) && !url.isEmpty())
            urls.insert(name.mid(prefix.size()).toLower(), url);
    }
    return urls;
}

/// From the most to the least particular: the variable of a service, the variable for all, the
/// profile's section for a service, the profile's URL for all.
Result<void> takeUrls(EndpointOptions& options, const ResolverInput& input, const Lookup& lookup,
    const ProfileFiles& files, const Profile* profile)
{
    options.endpointUrl = input.endpointUrl;
    const bool isIgnored = lookup.flag(QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"),
        QStringLiteral("ignore_configured_endpoint_urls"));
    if (!input.endpointUrl.isEmpty() || isIgnored)
        return {};
    options.serviceUrls = serviceUrlsOf(input.environment);
    options.endpointUrl = lookup.variable(QStringLiteral("AWS_ENDPOINT_URL"));
    if (!options.endpointUrl.isEmpty() || !profile)
        return {};
    options.endpointUrl = profile->text(QStringLiteral("endpoint_url"));
    if (!profile->has(QStringLiteral("services")))
        return {};
    const QString section = profile->text(QStringLiteral("services"));
    const auto urls = files.serviceUrls(section);
    if (!urls)
        return missingServices(*profile, section);
    for (auto it = urls->cbegin(); it != urls->cend(); ++it) {
        if (!options.serviceUrls.contains(it.key()))
            options.serviceUrls.insert(it.key(), it.value());
    }
    return {};
}

void takeProxies(NetworkOptions& options, const QProcessEnvironment& environment)
{
    const auto either = [&environment](const QString& name) {
        const QString lower = environment.value(name);
        return lower.isEmpty() ? environment.value(name.toUpper()) : lower;
    };
    options.httpsProxy = either(QStringLiteral("https_proxy"));
    options.httpProxy = either(QStringLiteral("http_proxy"));
    const QStringList exceptions = either(QStringLiteral("no_proxy")).split(u',');
    for (const QString& each : exceptions) {
        if (const QString name = each.trimmed(); !name.isEmpty())
            options.proxyExceptions.append(name);
    }
}

} // namespace

Result<ConnectionSettings> connectionSettings(
    const ResolverInput& input, const ProfileFiles& files, const Profile* profile)
{
    const Lookup lookup(input, profile);
    ConnectionSettings settings;
    settings.region = RegionId(input.region.isEmpty()
            ? lookup.text({QStringLiteral("AWS_REGION"), QStringLiteral("AWS_DEFAULT_REGION")},
                QStringLiteral("region"))
            : input.region);
    settings.endpoints.useFips
        = lookup.flag(QStringLiteral("AWS_USE_FIPS_ENDPOINT"), QStringLiteral("use_fips_endpoint"));
    settings.endpoints.useDualStack = lookup.flag(
        QStringLiteral("AWS_USE_DUALSTACK_ENDPOINT"), QStringLiteral("use_dualstack_endpoint"));
    settings.hasLegacySts = lookup
                                .text({QStringLiteral("AWS_STS_REGIONAL_ENDPOINTS")},
                                    QStringLiteral("sts_regional_endpoints"))
                                .compare(QLatin1String("legacy"), Qt::CaseInsensitive)
        == 0;
    settings.network.caBundlePath = input.caBundle.isEmpty()
        ? lookup.text({QStringLiteral("AWS_CA_BUNDLE")}, QStringLiteral("ca_bundle"))
        : input.caBundle;
    takeProxies(settings.network, input.environment);
    settings.network.proxyLogin = input.proxyLogin;
    if (const auto taken = takeUrls(settings.endpoints, input, lookup, files, profile); !taken)
        return failure(taken.error());
    return settings;
}

} // namespace farcopy
