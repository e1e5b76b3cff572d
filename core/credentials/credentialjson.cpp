// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/credentialjson.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::CredentialJson)
};

Secret secretIn(const QJsonObject& object, QLatin1String name)
{
    return Secret(object.value(name).toString().toUtf8());
}

tl::unexpected<QString> wrong(const QString& what)
{
    return tl::unexpected<QString>(what);
}

} // namespace

tl::expected<Credentials, QString> readCredentialJson(
    const QJsonObject& object, QLatin1String tokenName, const QDateTime& now)
{
    Credentials credentials{.accessKeyId = object.value(QLatin1String("AccessKeyId")).toString(),
        .secretAccessKey = secretIn(object, QLatin1String("SecretAccessKey")),
        .sessionToken = secretIn(object, tokenName),
        .expiry = {}};
    if (credentials.accessKeyId.isEmpty())
        return wrong(Text::tr("gave no “AccessKeyId”"));
    if (credentials.secretAccessKey.isEmpty())
        return wrong(Text::tr("gave no “SecretAccessKey”"));
    const QString expiration = object.value(QLatin1String("Expiration")).toString();
    credentials.expiry = QDateTime::fromString(expiration, Qt::ISODate).toUTC();
    if (!expiration.isEmpty() && !credentials.expiry.isValid())
        return wrong(Text::tr("gave an “Expiration” that is no time in the form of ISO 8601"));
    if (credentials.expiry.isValid() && credentials.expiry <= now)
        return wrong(Text::tr("gave an access key that has expired already"));
    return credentials;
}

} // namespace farcopy
