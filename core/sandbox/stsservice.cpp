// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/stsservice.h"

#include "core/sandbox/roles.h"

#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <optional>

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

/// Of a web identity; that of a session is written without the suffix.
const QString expiredIdentity = u"ExpiredIdentity"_s;

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
        {u"InternalServerError"_s, u"InternalFailure"_s},
        {expiredIdentity, u"ExpiredTokenException"_s}};
    return codes.value(code, code);
}

ServiceError denied(const QString& message)
{
    return {u"AccessDeniedException"_s, message};
}

ServiceError violated(const QString& value, const QString& member, const QString& constraint)
{
    return {u"ValidationException"_s,
        u"1 validation error detected: Value '%1' at '%2' failed to satisfy constraint: %3"_s.arg(
            value, member, constraint)};
}

tl::expected<int, ServiceError> durationOf(const Form& form, int usual, int most)
{
    bool isNumber = true;
    const auto given = form.value(u"DurationSeconds"_s, QString::number(usual));
    const int seconds = given.toInt(&isNumber);
    if (isNumber && seconds >= 900 && seconds <= most)
        return seconds;
    return tl::unexpected(violated(
        given, u"durationSeconds"_s, u"Member must have value from 900 to %1"_s.arg(most)));
}

std::optional<ServiceError> nameFlaw(const Form& form)
{
    static const QRegularExpression pattern(u"^[\\w+=,.@-]{2,64}$"_s);
    const auto name = form.value(u"RoleSessionName"_s);
    if (pattern.match(name).hasMatch())
        return {};
    return violated(name, u"roleSessionName"_s,
        u"Member must satisfy regular expression pattern: [\\w+=,.@-]*"_s);
}

const RoleRules* roleIn(const QString& arn, const QString& partition, const QString& accountId)
{
    const auto prefix = u"arn:%1:iam::%2:role/"_s.arg(partition, accountId);
    return arn.startsWith(prefix) ? findRole(arn.mid(prefix.size())) : nullptr;
}

Group roleGroup(const Principal& session)
{
    return {u"AssumedRoleUser"_s,
        {{u"AssumedRoleId"_s, session.caller.userId}, {u"Arn"_s, session.caller.arn}}};
}

int stsStatus(const ServiceError& error)
{
    static const QStringList badRequests{u"IncompleteSignature"_s, u"Throttling"_s,
        u"InvalidAction"_s, u"ValidationError"_s, u"InvalidIdentityToken"_s,
        u"ExpiredTokenException"_s};
    if (error.status >= 500 || badRequests.contains(stsCode(error.code)))
        return error.status;
    return 403;
}

} // namespace

QString StsService::operationOf(const QByteArray& form)
{
    return readForm(form).value(u"Action"_s);
}

bool StsService::isUnsigned(const QString& operation)
{
    return operation == "AssumeRoleWithWebIdentity"_L1;
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
    if (operation == "GetSessionToken"_L1) {
        const auto session = sessionToken(form, caller, nowMs);
        return session ? success(operation, {credentialsGroup(*session)}, requestId)
                       : toAnswer(session.error(), requestId);
    }
    if (operation == "AssumeRole"_L1) {
        const auto session = assumeRole(form, caller, nowMs);
        return session
            ? success(operation, {credentialsGroup(*session), roleGroup(*session)}, requestId)
            : toAnswer(session.error(), requestId);
    }
    return toAnswer({u"UnknownOperationException"_s,
                        u"Could not find operation %1 for version 2011-06-15"_s.arg(operation)},
        requestId);
}

Answer StsService::handleUnsigned(const QByteArray& body, qint64 nowMs, const QString& requestId)
{
    const auto session = assumeWithIdentity(readForm(body), nowMs);
    return session ? success(u"AssumeRoleWithWebIdentity"_s,
               {{{}, {{u"SubjectFromWebIdentityToken"_s, u"sandbox-subject"_s}}},
                   credentialsGroup(*session), roleGroup(*session)},
               requestId)
                   : toAnswer(session.error(), requestId);
}

tl::expected<Principal, ServiceError> StsService::sessionToken(
    const Form& form, const Caller& caller, qint64 nowMs)
{
    if (!caller.role().isEmpty()) {
        return tl::unexpected(denied(u"Cannot call GetSessionToken with session credentials"_s));
    }
    const auto seconds = durationOf(form, 43200, 129600);
    if (!seconds)
        return tl::unexpected(seconds.error());
    const auto hasMfa = checkMfa(form, caller);
    if (!hasMfa)
        return tl::unexpected(hasMfa.error());
    Caller session = caller;
    session.hasMfa = *hasMfa;
    return m_principals.addSession(session, nowMs + *seconds * qint64{1000});
}

tl::expected<Principal, ServiceError> StsService::assumeRole(
    const Form& form, const Caller& caller, qint64 nowMs)
{
    const auto seconds = durationOf(form, 3600, 43200);
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (const auto flaw = nameFlaw(form))
        return tl::unexpected(*flaw);
    const auto hasMfa = checkMfa(form, caller);
    if (!hasMfa)
        return tl::unexpected(hasMfa.error());
    const auto arn = form.value(u"RoleArn"_s);
    const auto* role = roleIn(arn, caller.partition, caller.accountId);
    const bool isTrusted = role && !role->isClosed && !role->isForIdentities
        && (role->trustedRole.isEmpty() || role->trustedRole == caller.role())
        && (role->externalId.isEmpty() || role->externalId == form.value(u"ExternalId"_s))
        && (!role->needsMfa || *hasMfa || caller.hasMfa);
    if (!isTrusted) {
        return tl::unexpected(
            denied(u"User: %1 is not authorized to perform: sts:AssumeRole on resource: %2"_s.arg(
                caller.arn, arn)));
    }
    if (*seconds > 3600 && !caller.role().isEmpty()) {
        return refuse(u"ValidationException"_s,
            u"The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by "
            "role chaining"_s);
    }
    if (*seconds > role->maxSeconds) {
        return refuse(u"ValidationException"_s,
            u"The requested DurationSeconds exceeds the MaxSessionDuration set for this role."_s);
    }
    return m_principals.addRoleSession(
        caller.partition, *role, form.value(u"RoleSessionName"_s), nowMs + *seconds * qint64{1000});
}

tl::expected<Principal, ServiceError> StsService::assumeWithIdentity(const Form& form, qint64 nowMs)
{
    const auto seconds = durationOf(form, 3600, 43200);
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (const auto flaw = nameFlaw(form))
        return tl::unexpected(*flaw);
    const qint64 expiresMs = m_devices.expiryOf(form.value(u"WebIdentityToken"_s));
    if (expiresMs == 0) {
        return refuse(u"InvalidIdentityToken"_s,
            u"No OpenIDConnect provider found in your account for this token"_s);
    }
    if (expiresMs <= nowMs)
        return refuse(expiredIdentity, u"Token expired"_s);
    const auto arn = form.value(u"RoleArn"_s);
    const auto partition = arn.section(u':', 1, 1);
    const auto* role = roleIn(arn, partition, accountOfPartition(partition));
    if (!role || !role->isForIdentities) {
        return tl::unexpected(denied(u"Not authorized to perform sts:AssumeRoleWithWebIdentity"_s));
    }
    return m_principals.addRoleSession(
        partition, *role, form.value(u"RoleSessionName"_s), nowMs + *seconds * qint64{1000});
}

tl::expected<bool, ServiceError> StsService::checkMfa(const Form& form, const Caller& caller)
{
    const bool hasSerial = form.contains(u"SerialNumber"_s);
    if (hasSerial != form.contains(u"TokenCode"_s)) {
        return tl::unexpected(denied(u"MultiFactorAuthentication failed, must provide both MFA "
                                     "serial number and one time pass code."_s));
    }
    if (!hasSerial)
        return false;
    const auto serial = form.value(u"SerialNumber"_s);
    if (serial.isEmpty() || serial != Devices::serialOf(caller)) {
        return tl::unexpected(
            denied(u"MultiFactorAuthentication failed, unable to validate MFA code.  Please verify "
                   "your MFA serial number is valid and associated with this user."_s));
    }
    if (!m_devices.takeCode(serial, form.value(u"TokenCode"_s))) {
        return tl::unexpected(
            denied(u"MultiFactorAuthentication failed with invalid MFA one time pass code. "_s));
    }
    return true;
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
