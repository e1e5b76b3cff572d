// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/ssoservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bearerHeader = "x-amz-sso_bearer_token";

/// How OAuth calls an exception; empty: the exception is not of OAuth.
QString oauthCode(const QString& exception)
{
    static const QMap<QString, QString> codes{{u"AccessDeniedException"_s, u"access_denied"_s},
        {u"AuthorizationPendingException"_s, u"authorization_pending"_s},
        {u"ExpiredTokenException"_s, u"expired_token"_s},
        {u"InvalidClientException"_s, u"invalid_client"_s},
        {u"InvalidClientMetadataException"_s, u"invalid_client_metadata"_s},
        {u"InvalidGrantException"_s, u"invalid_grant"_s},
        {u"InvalidRequestException"_s, u"invalid_request"_s},
        {u"SlowDownException"_s, u"slow_down"_s},
        {u"UnauthorizedClientException"_s, u"unauthorized_client"_s},
        {u"UnsupportedGrantTypeException"_s, u"unsupported_grant_type"_s}};
    return codes.value(exception);
}

tl::unexpected<ServiceError> refuseWith(int status, const QString& code, const QString& message)
{
    return tl::unexpected<ServiceError>(
        ServiceError{.code = code, .message = message, .members = {}, .status = status});
}

QJsonObject toJson(const SsoGrant& grant)
{
    QJsonObject object{{u"accessToken"_s, grant.accessToken}, {u"expiresIn"_s, grant.expiresIn},
        {u"tokenType"_s, u"Bearer"_s}};
    if (!grant.refreshToken.isEmpty())
        object.insert(u"refreshToken"_s, grant.refreshToken);
    return object;
}

/// Who somebody is in a role of Identity Center; nothing: it is not assigned.
std::optional<Caller> callerInRole(const QString& account, const QString& role)
{
    Caller caller = role == "AdministratorAccess"_L1 ? administratorOf(u"aws"_s).caller
                                                     : readerPrincipal().caller;
    const bool isAssigned = role == "AdministratorAccess"_L1 || role == "ReadOnlyAccess"_L1;
    if (!isAssigned || account != caller.accountId)
        return std::nullopt;
    caller.arn = u"arn:aws:sts::%1:assumed-role/AWSReservedSSO_%2_0123456789abcdef/visitor"_s.arg(
        account, role);
    caller.userId = u"AROAFARCOPYSANDBOXSS:visitor"_s;
    return caller;
}

} // namespace

QString SsoService::startUrl()
{
    return u"https://farcopy-sandbox.awsapps.com/start"_s;
}

std::pair<QString, QString> SsoService::operationOf(
    const QByteArray& method, const QByteArray& path)
{
    static const QMap<QByteArray, std::pair<QString, QString>> operations{
        {"POST /client/register", {u"sso-oidc"_s, u"RegisterClient"_s}},
        {"POST /device_authorization", {u"sso-oidc"_s, u"StartDeviceAuthorization"_s}},
        {"POST /token", {u"sso-oidc"_s, u"CreateToken"_s}},
        {"GET /federation/credentials", {u"sso"_s, u"GetRoleCredentials"_s}},
        {"POST /logout", {u"sso"_s, u"Logout"_s}}};
    return operations.value(method + ' ' + path);
}

Answer SsoService::handle(const QString& operation, const WireRequest& request, qint64 nowMs)
{
    const auto outcome = ask(operation, request, nowMs);
    if (!outcome)
        return toAnswer(outcome.error());
    Answer answer;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(*outcome).toJson(QJsonDocument::Compact);
    return answer;
}

Answer SsoService::toAnswer(const ServiceError& error)
{
    QJsonObject object{{u"message"_s, error.message}};
    if (const auto code = oauthCode(error.code); !code.isEmpty())
        object = {{u"error"_s, code}, {u"error_description"_s, error.message}};
    Answer answer;
    answer.status = error.status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer.errorCode = error.code;
    answer.headers = {{"x-amzn-ErrorType", error.code.toLatin1()}};
    return answer;
}

Outcome SsoService::ask(const QString& operation, const WireRequest& request, qint64 nowMs)
{
    if (operation == "GetRoleCredentials"_L1)
        return roleCredentials(request, nowMs);
    if (operation == "Logout"_L1) {
        m_book.signOut(QString::fromLatin1(request.header(bearerHeader)));
        return QJsonObject{};
    }
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refuse(u"InvalidRequestException"_s, u"The body is not a JSON object."_s);
    const auto body = document.object();
    if (operation == "RegisterClient"_L1)
        return registerClient(body, nowMs);
    const auto* client = m_book.client(
        body.value("clientId"_L1).toString(), body.value("clientSecret"_L1).toString(), nowMs);
    if (!client)
        return refuseWith(401, u"InvalidClientException"_s, u"Invalid client"_s);
    if (operation == "StartDeviceAuthorization"_L1)
        return startDeviceAuthorization(*client, body, request.header("host"), nowMs);
    return createToken(*client, body, nowMs);
}

Outcome SsoService::registerClient(const QJsonObject& body, qint64 nowMs)
{
    const auto name = body.value("clientName"_L1).toString();
    if (name.isEmpty() || body.value("clientType"_L1).toString() != "public"_L1)
        return refuse(u"InvalidClientMetadataException"_s, u"Invalid client metadata"_s);
    QStringList scopes;
    const auto wished = body.value("scopes"_L1).toArray();
    for (const auto& scope : wished)
        scopes.append(scope.toString());
    const auto client = m_book.registerClient(name, scopes, nowMs);
    return QJsonObject{{u"clientId"_s, client.id}, {u"clientSecret"_s, client.secret},
        {u"clientIdIssuedAt"_s, nowMs / 1000},
        {u"clientSecretExpiresAt"_s, client.expiresMs / 1000}};
}

Outcome SsoService::startDeviceAuthorization(
    const SsoClient& client, const QJsonObject& body, const QByteArray& host, qint64 nowMs)
{
    if (body.value("startUrl"_L1).toString() != startUrl())
        return refuse(u"InvalidRequestException"_s, u"Invalid start url provided"_s);
    const auto signIn = m_book.begin(client, nowMs);
    const auto page = u"http://%1/device"_s.arg(QLatin1String{host});
    return QJsonObject{{u"deviceCode"_s, signIn.deviceCode}, {u"userCode"_s, signIn.userCode},
        {u"verificationUri"_s, page},
        {u"verificationUriComplete"_s, page + "?user_code="_L1 + signIn.userCode},
        {u"expiresIn"_s, m_book.lifetimes.code}, {u"interval"_s, SsoBook::intervalSeconds}};
}

Outcome SsoService::createToken(const SsoClient& client, const QJsonObject& body, qint64 nowMs)
{
    const auto grantType = body.value("grantType"_L1).toString();
    if (grantType == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return createTokenOfCode(client, body.value("deviceCode"_L1).toString(), nowMs);
    if (grantType != "refresh_token"_L1)
        return refuse(u"UnsupportedGrantTypeException"_s, u"Unsupported grant type"_s);
    const auto grant = m_book.renew(client, body.value("refreshToken"_L1).toString(), nowMs);
    if (!grant)
        return refuse(u"InvalidGrantException"_s, u"Invalid refresh token provided"_s);
    return toJson(*grant);
}

Outcome SsoService::createTokenOfCode(
    const SsoClient& client, const QString& deviceCode, qint64 nowMs)
{
    auto* signIn = m_book.find(deviceCode);
    if (!signIn || signIn->clientId != client.id)
        return refuse(u"InvalidGrantException"_s, u"Invalid grant provided"_s);
    if (signIn->expiresMs <= nowMs)
        return refuse(u"ExpiredTokenException"_s, u"Device code expired"_s);
    if (SsoBook::isTooEager(*signIn, nowMs))
        return refuse(u"SlowDownException"_s, u"Polling too fast"_s);
    switch (signIn->state) {
    case SignIn::State::Pending:
        return refuse(u"AuthorizationPendingException"_s, u"Authorization is pending"_s);
    case SignIn::State::Denied:
        return refuse(u"AccessDeniedException"_s, u"Access denied"_s);
    case SignIn::State::Used:
        return refuse(u"InvalidGrantException"_s, u"Invalid grant provided"_s);
    case SignIn::State::Allowed:
        break;
    }
    signIn->state = SignIn::State::Used;
    return toJson(m_book.grant(client, nowMs));
}

Outcome SsoService::roleCredentials(const WireRequest& request, qint64 nowMs)
{
    if (!m_book.isSignedIn(QString::fromLatin1(request.header(bearerHeader)), nowMs)) {
        return refuseWith(401, u"UnauthorizedException"_s, u"Session token not found or invalid"_s);
    }
    const QUrlQuery query(QString::fromLatin1(request.query));
    const auto decoded = QUrl::FullyDecoded;
    const auto caller = callerInRole(query.queryItemValue(u"account_id"_s, decoded),
        query.queryItemValue(u"role_name"_s, decoded));
    if (!caller)
        return refuseWith(403, u"ForbiddenException"_s, u"No access"_s);
    const auto session
        = m_principals.addSession(*caller, nowMs + m_book.lifetimes.role * qint64{1000});
    return QJsonObject{{u"roleCredentials"_s,
        QJsonObject{{u"accessKeyId"_s, session.accessKeyId},
            {u"secretAccessKey"_s, QString::fromLatin1(session.secret)},
            {u"sessionToken"_s, QString::fromLatin1(session.sessionToken)},
            {u"expiration"_s, session.expiresMs}}}};
}

} // namespace farcopy::sandbox
