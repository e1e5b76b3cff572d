// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/environmentprovider.h"

#include "core/credentials/staticsource.h"

namespace farcopy {

namespace {

tl::unexpected<Error> refusal(const QString& code, const QString& variable, const QString& message)
{
    return failure({.kind = ErrorKind::Local,
        .code = code,
        .message = message,
        .members = {{QStringLiteral("Key"), variable}}});
}

} // namespace

EnvironmentProvider::EnvironmentProvider(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

QString EnvironmentProvider::accessKeyId() const
{
    return m_environment.value(QStringLiteral("AWS_ACCESS_KEY_ID"));
}

Result<FoundCredentials> EnvironmentProvider::find() const
{
    if (accessKeyId().isEmpty())
        return FoundCredentials();
    const QString secretVariable = QStringLiteral("AWS_SECRET_ACCESS_KEY");
    QByteArray secret = m_environment.value(secretVariable).toUtf8();
    if (secret.isEmpty())
        return refusal(QStringLiteral("EnvironmentIncomplete"), secretVariable,
            tr("AWS_ACCESS_KEY_ID is set in the environment, but %1 is not. Set both or neither.")
                .arg(secretVariable));
    QByteArray token = m_environment
                           .value(QStringLiteral("AWS_SECURITY_TOKEN"),
                               m_environment.value(QStringLiteral("AWS_SESSION_TOKEN")))
                           .toUtf8();
    const QString expiry = m_environment.value(QStringLiteral("AWS_CREDENTIAL_EXPIRATION"));
    Credentials credentials{.accessKeyId = accessKeyId(),
        .secretAccessKey = Secret(std::move(secret)),
        .sessionToken = Secret(std::move(token)),
        .expiry = QDateTime::fromString(expiry, Qt::ISODate).toUTC()};
    return FoundCredentials{.info = {CredentialOrigin::Environment, tr("Environment")},
        .source = std::make_unique<StaticSource>(std::move(credentials))};
}

} // namespace farcopy
