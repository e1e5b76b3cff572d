// SPDX-License-Identifier: Apache-2.0
#include "core/api/stscodec.h"

#include "core/api/awsquery.h"
#include "core/api/badanswer.h"

#include <QScopeGuard>
#include <QXmlStreamReader>

namespace farcopy::api {

namespace {

tl::unexpected<Error> notXml(const QXmlStreamReader& xml)
{
    return badAnswer(QStringLiteral("The answer cannot be read as XML: ") + xml.errorString());
}

QString textOf(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

Secret secretOf(QXmlStreamReader& xml)
{
    QString text = textOf(xml);
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

} // namespace

Result<CallerIdentity> readCallerIdentity(const QByteArray& body)
{
    QXmlStreamReader xml(textOfXml(body));
    CallerIdentity identity;
    while (readNextElement(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("Account"))
            identity.account = AccountId(textOf(xml));
        else if (xml.name() == QLatin1String("Arn"))
            identity.arn = Arn(textOf(xml));
        else if (xml.name() == QLatin1String("UserId"))
            identity.userId = textOf(xml);
    }
    if (xml.hasError())
        return notXml(xml);
    if (identity.account.isEmpty()) // arn:PARTITION:sts::ACCOUNT:…
        identity.account = AccountId(identity.arn.text().section(QLatin1Char(':'), 4, 4));
    if (identity.account.isEmpty())
        return badAnswer(QStringLiteral("The answer names no account"));
    return identity;
}

Result<Credentials> readTemporaryCredentials(const QByteArray& body)
{
    QString text = textOfXml(body);
    const auto wiped = qScopeGuard([&text] { wipe(text); });
    QXmlStreamReader xml(text);
    Credentials credentials;
    while (readNextElement(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("AccessKeyId"))
            credentials.accessKeyId = textOf(xml);
        else if (xml.name() == QLatin1String("SecretAccessKey"))
            credentials.secretAccessKey = secretOf(xml);
        else if (xml.name() == QLatin1String("SessionToken"))
            credentials.sessionToken = secretOf(xml);
        else if (xml.name() == QLatin1String("Expiration"))
            credentials.expiry = QDateTime::fromString(textOf(xml), Qt::ISODate).toUTC();
    }
    if (xml.hasError())
        return notXml(xml);
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty()
        || credentials.sessionToken.isEmpty())
        return badAnswer(QStringLiteral("The answer holds no temporary credentials"));
    return credentials;
}

} // namespace farcopy::api
