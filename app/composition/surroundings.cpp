// SPDX-License-Identifier: Apache-2.0
#include "app/composition/surroundings.h"

#include "core/transport/proxylogin.h"

#include <QDir>

namespace farcopy {

namespace {

bool isSet(const QProcessEnvironment& environment, const QString& name)
{
    return !environment.value(name).isEmpty() || !environment.value(name.toLower()).isEmpty();
}

/// A proxy is named by several variables, and one of them is enough to leave it to them all.
bool namesProxy(const QProcessEnvironment& environment)
{
    return isSet(environment, QStringLiteral("HTTPS_PROXY"))
        || isSet(environment, QStringLiteral("HTTP_PROXY"))
        || isSet(environment, QStringLiteral("NO_PROXY"));
}

void addWishes(QProcessEnvironment& environment, const QMap<QString, QString>& wishes)
{
    const bool hasProxy = namesProxy(environment);
    const bool hasEndpoint = isSet(environment, QStringLiteral("AWS_ENDPOINT_URL"));
    for (auto it = wishes.cbegin(); it != wishes.cend(); ++it) {
        const bool isProxy = it.key().endsWith(QLatin1String("_PROXY"));
        if (isProxy ? hasProxy : hasEndpoint || isSet(environment, it.key()))
            continue;
        environment.insert(it.key(), it.value());
    }
}

ResolverInput resolverInput(
    const AccountArguments& arguments, const std::shared_ptr<ProxyLogin>& proxyLogin)
{
    ResolverInput input;
    input.proxyLogin = proxyLogin;
    input.environment = QProcessEnvironment::systemEnvironment();
    addWishes(input.environment, arguments.wishes);
    input.homePath = QDir::homePath();
    input.profile = arguments.profile;
    input.region = arguments.region;
    input.endpointUrl = arguments.endpointUrl;
    input.caBundle = arguments.caBundle;
    return input;
}

} // namespace

Surroundings::Surroundings(const AccountArguments& arguments)
    : partitions(PartitionTable::builtIn())
    , proxyLogin(std::make_shared<ProxyLogin>())
    , resolver(resolverInput(arguments, proxyLogin), keychain, sessionKeys,
          {partitions, clock, systemRandom(), questions})
{
}

} // namespace farcopy
