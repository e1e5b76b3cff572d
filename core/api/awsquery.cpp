// SPDX-License-Identifier: Apache-2.0
#include "core/api/awsquery.h"

#include "core/api/answerfacts.h"

#include <QUrl>
#include <QXmlStreamReader>

namespace farcopy::api {

namespace {

QByteArray formField(const QString& name, const QString& value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

/// Takes one element's text if it is wanted and was not there before.
void takeText(QXmlStreamReader& xml, QString& target)
{
    const auto text = xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (target.isEmpty())
        target = text;
}

} // namespace

ServiceRequest queryRequest(const QString& service, const QString& version,
    const QString& operation, const RegionId& region, const FormFields& fields)
{
    ServiceRequest request;
    request.service = service;
    request.operation = operation;
    request.region = region;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = formField(QStringLiteral("Action"), operation) + '&'
        + formField(QStringLiteral("Version"), version);
    for (const auto& [name, value] : fields)
        request.body += '&' + formField(name, value);
    request.readError = readQueryError;
    return request;
}

Error readQueryError(const HttpAnswer& answer)
{
    auto error = factsOf(answer);
    if (answer.body.size() > maxErrorBody)
        return error;
    QXmlStreamReader xml(textOfXml(answer.body));
    QString code;
    QString message;
    QString requestId;
    while (readNextElement(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("Code"))
            takeText(xml, code);
        else if (xml.name() == QLatin1String("Message"))
            takeText(xml, message);
        else if (xml.name() == QLatin1String("RequestId")
            || xml.name() == QLatin1String("RequestID"))
            takeText(xml, requestId);
    }
    error.code = bareCode(code);
    error.message = error.code.isEmpty() ? pageTitle(answer.body) : presentable(message);
    if (error.requestId.isEmpty())
        error.requestId = presentable(requestId).left(256);
    return error;
}

QString textOfXml(const QByteArray& body)
{
    return body.isValidUtf8() ? QString::fromUtf8(body) : QString();
}

bool readNextElement(QXmlStreamReader& xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
            return true;
        case QXmlStreamReader::DTD:
            xml.raiseError(QStringLiteral("a document type is not expected here"));
            return false;
        default:
            break; // text between elements, comments, the declaration
        }
    }
    return false;
}

} // namespace farcopy::api
