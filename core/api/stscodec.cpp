// SPDX-License-Identifier: Apache-2.0
#include "core/api/stscodec.h"

#include "core/api/awsquery.h"
#include "core/api/badanswer.h"

#include <QXmlStreamReader>

namespace farcopy::api {

Result<CallerIdentity> readCallerIdentity(const QByteArray& body)
{
    QXmlStreamReader xml(body);
    CallerIdentity identity;
    while (readNextElement(xml)) {
        if (!xml.isStartElement())
            continue;
        const auto skip = QXmlStreamReader::SkipChildElements;
        if (xml.name() == QLatin1String("Account"))
            identity.account = AccountId(xml.readElementText(skip).trimmed());
        else if (xml.name() == QLatin1String("Arn"))
            identity.arn = Arn(xml.readElementText(skip).trimmed());
        else if (xml.name() == QLatin1String("UserId"))
            identity.userId = xml.readElementText(skip).trimmed();
    }
    if (xml.hasError())
        return badAnswer(QStringLiteral("The answer cannot be read as XML: ") + xml.errorString());
    if (identity.account.isEmpty()) // arn:PARTITION:sts::ACCOUNT:…
        identity.account = AccountId(identity.arn.text().section(QLatin1Char(':'), 4, 4));
    if (identity.account.isEmpty())
        return badAnswer(QStringLiteral("The answer names no account"));
    return identity;
}

} // namespace farcopy::api
