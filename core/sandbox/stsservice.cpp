// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/stsservice.h"

#include <QDateTime>
#include <QMap>
#include <QXmlStreamWriter>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String xmlNamespace{"https://sts.amazonaws.com/doc/2011-06-15/"};

using Form = QMap<QString, QString>;
using Elements = QList<std::pair<QString, QString>>;

Form readForm(const QByteArray& body)
{
    Form form;
    const auto parts = body.split('&');
    for (QByteArray part : parts) {
        part.replace('+', ' ');
        const auto equals = part.indexOf('=');
        if (equals > 0) {
            form.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(part.first(equals))),
                QString::fromUtf8(QByteArray::fromPercentEncoding(part.sliced(equals + 1))));
        }
    }
    return form;
}

void writeElements(QXmlStreamWriter& xml, const QString& name, const Elements& elements)
{
    xml.writeStartElement(name);
    for (const auto& [key, value] : elements)
        xml.writeTextElement(key, value);
    xml.writeEndElement();
}

/// One group of elements inside the result, or the elements themselves if it has no name.
struct Group {
    QString name;
    Elements elements;
};

Answer success(const QString& operation, const QList<Group>& groups, const QString& requestId)
{
    Answer answer;
    answer.contentType = "text/xml";
    QXmlStreamWriter xml(&answer.body);
    xml.writeStartElement(operation + "Response"_L1);
    xml.writeDefaultNamespace(xmlNamespace);
    xml.writeStartElement(operation + "Result"_L1);
    for (const auto& group : groups) {
        if (!group.name.isEmpty()) {
            writeElements(xml, group.name, group.elements);
            continue;
        }
        for (const auto& [key, value] : group.elements)
            xml.writeTextElement(key, value);
    }
    xml.writeEndElement();
    writeElements(xml, u"ResponseMetadata"_s, {{u"RequestId"_s, requestId}});
    xml.writeEndElement();
    return answer;
}

Group credentialsGroup(const Principal& session)
{
    return {u"Credentials"_s,
        {{u"AccessKeyId"_s, session.accessKeyId},
            {u"SecretAccessKey"_s, QString::fromLatin1(session.secret)},
            {u"SessionToken"_s, QString::fromLatin1(session.sessionToken)},
            {u"Expiration"_s,
                QDateTime::fromMSecsSinceEpoch(session.expiresMs, Qt::UTC).toString(Qt::ISODate)}}};
}

// The JSON services say it with other words than STS.
QString stsCode(const QString& code)
{
    static const QMap<QString, QString> codes{
        {u"UnrecognizedClientException"_s, u"InvalidClientTokenId"_s},
        {u"InvalidSignatureException"_s, u"SignatureDoesNotMatch"_s},
        {u"MissingAuthenticationTokenException"_s, u"MissingAuthenticationToken"_s},
        {u"IncompleteSignatureException"_s, u"IncompleteSignature"_s},
        {u"ExpiredTokenException"_s, u"ExpiredToken"_s},
        {u"AccessDeniedException"_s, u"AccessDenied"_s},
        {u"ThrottlingException"_s, u"Throttling"_s},
        {u"UnknownOperationException"_s, u"InvalidAction"_s},
        {u"ValidationException"_s, u"ValidationError"_s},
        {u"InternalServerError"_s, u"InternalFailure"_s}};
    return codes.value(code, code);
}

int stsStatus(const ServiceError& error)
{
    static const QStringList badRequests{
        u"IncompleteSignature"_s, u"Throttling"_s, u"InvalidAction"_s, u"ValidationError"_s};
    if (error.status >= 500 || badRequests.contains(stsCode(error.code)))
        return error.status;
    return 403;
}

} // namespace

QString StsService::operationOf(const QByteArray& form)
{
    return readForm(form).value(u"Action"_s);
}

Answer StsService::handle(
    const QByteArray& body, const Caller& caller, qint64 nowMs, const QString& requestId)
{
    const auto form = readForm(body);
    const auto operation = form.value(u"Action"_s);
    if (operation == "GetCallerIdentity"_L1) {
        return success(operation,
            {{{},
                {{u"Arn"_s, caller.arn}, {u"UserId"_s, caller.userId},
                    {u"Account"_s, caller.accountId}}}},
            requestId);
    }
    const bool isRole = operation == "AssumeRole"_L1;
    if (!isRole && operation != "GetSessionToken"_L1) {
        return toAnswer({u"UnknownOperationException"_s,
                            u"Could not find operation %1 for version 2011-06-15"_s.arg(operation)},
            requestId);
    }
    bool isNumber = true;
    const auto given = form.value(u"DurationSeconds"_s, isRole ? u"3600"_s : u"43200"_s);
    const int duration = given.toInt(&isNumber);
    if (!isNumber || duration < 900 || duration > 129600) {
        return toAnswer(
            {u"ValidationException"_s,
                u"1 validation error detected: Value '%1' at 'durationSeconds' failed "
                "to satisfy constraint: Member must have value from 900 to 129600"_s.arg(given)},
            requestId);
    }
    const qint64 expiresMs = nowMs + duration * qint64{1000};
    if (!isRole) {
        const auto session = m_principals.addSession(caller, expiresMs);
        return success(operation, {credentialsGroup(session)}, requestId);
    }
    const auto session = m_principals.assumeRole(
        caller, form.value(u"RoleArn"_s), form.value(u"RoleSessionName"_s), expiresMs);
    if (!session) {
        return toAnswer({u"AccessDeniedException"_s,
                            u"User: %1 is not authorized to perform: sts:AssumeRole on resource: "
                            "%2"_s.arg(caller.arn, form.value(u"RoleArn"_s))},
            requestId);
    }
    return success(operation,
        {credentialsGroup(*session),
            {u"AssumedRoleUser"_s,
                {{u"AssumedRoleId"_s, session->caller.userId}, {u"Arn"_s, session->caller.arn}}}},
        requestId);
}

Answer StsService::toAnswer(const ServiceError& error, const QString& requestId)
{
    Answer answer;
    answer.status = stsStatus(error);
    answer.contentType = "text/xml";
    answer.errorCode = stsCode(error.code);
    QXmlStreamWriter xml(&answer.body);
    xml.writeStartElement(u"ErrorResponse"_s);
    xml.writeDefaultNamespace(xmlNamespace);
    writeElements(xml, u"Error"_s,
        {{u"Type"_s, error.status >= 500 ? u"Receiver"_s : u"Sender"_s},
            {u"Code"_s, answer.errorCode}, {u"Message"_s, error.message}});
    xml.writeTextElement(u"RequestId"_s, requestId);
    xml.writeEndElement();
    return answer;
}

} // namespace farcopy::sandbox
