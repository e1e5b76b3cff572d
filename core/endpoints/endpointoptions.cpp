// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/endpointoptions.h"

#include <QProcessEnvironment>

namespace farcopy {

namespace {

std::optional<bool> flag(const QProcessEnvironment& environment, const QString& name)
{
    const QString value = environment.value(name).trimmed();
    if (value.isEmpty())
        return {};
    return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

} // namespace

EndpointOptions EndpointOptions::fromEnvironment(const QProcessEnvironment& environment)
{
    EndpointOptions options;
    options.useFips = flag(environment, QStringLiteral("AWS_USE_FIPS_ENDPOINT"));
    options.useDualStack = flag(environment, QStringLiteral("AWS_USE_DUALSTACK_ENDPOINT"));
    if (flag(environment, QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")).value_or(false))
        return options;

    const QString all = QStringLiteral("AWS_ENDPOINT_URL");
    options.endpointUrl = environment.value(all).trimmed();
    const QString prefix = all + QLatin1Char('_');
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        const QString url = environment.value(name).trimmed();
        if (name.startsWith(prefix) && !url.isEmpty())
            options.serviceUrls.insert(name.mid(prefix.size()).toLower(), url);
    }
    return options;
}

EndpointOptions EndpointOptions::orElse(const EndpointOptions& profile) const
{
    EndpointOptions merged = *this;
    if (!merged.useFips)
        merged.useFips = profile.useFips;
    if (!merged.useDualStack)
        merged.useDualStack = profile.useDualStack;
    if (!endpointUrl.isEmpty())
        return merged;

    merged.endpointUrl = profile.endpointUrl;
    for (auto url = profile.serviceUrls.cbegin(); url != profile.serviceUrls.cend(); ++url) {
        if (!merged.serviceUrls.contains(url.key()))
            merged.serviceUrls.insert(url.key(), url.value());
    }
    return merged;
}

} // namespace farcopy
