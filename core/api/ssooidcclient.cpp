// SPDX-License-Identifier: Apache-2.0
#include "core/api/ssooidcclient.h"

#include "core/api/asking.h"
#include "core/api/ssocodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy {

namespace {

ServiceRequest oidcRequest(
    const QString& operation, const QString& path, const RegionId& region, const QJsonObject& body)
{
    ServiceRequest request;
    request.service = QStringLiteral("sso-oidc");
    request.operation = operation;
    request.region = region;
    request.path = path;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.readError = api::readOidcError;
    request.isSigned = false;
    return request;
}

QString plain(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

QJsonObject identifying(const ClientRegistration& client)
{
    return {{QStringLiteral("clientId"), client.clientId},
        {QStringLiteral("clientSecret"), plain(client.clientSecret)}};
}

} // namespace

SsoOidcClient::SsoOidcClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<ClientRegistration>* SsoOidcClient::registerClient(
    const RegionId& region, const QString& clientName, const QStringList& scopes)
{
    QJsonObject body{{QStringLiteral("clientName"), clientName},
        {QStringLiteral("clientType"), QStringLiteral("public")}};
    if (!scopes.isEmpty())
        body.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(scopes));
    return api::ask<ClientRegistration>(this, m_transport,
        oidcRequest(
            QStringLiteral("RegisterClient"), QStringLiteral("client/register"), region, body),
        api::readRegistration);
}

Call<DeviceAuthorization>* SsoOidcClient::startDeviceAuthorization(
    const RegionId& region, const ClientRegistration& client, const QString& startUrl)
{
    QJsonObject body = identifying(client);
    body.insert(QStringLiteral("startUrl"), startUrl);
    return api::ask<DeviceAuthorization>(this, m_transport,
        oidcRequest(QStringLiteral("StartDeviceAuthorization"),
            QStringLiteral("device_authorization"), region, body),
        api::readDeviceAuthorization);
}

Call<TokenGrant>* SsoOidcClient::createToken(
    const RegionId& region, const ClientRegistration& client, const Secret& deviceCode)
{
    return ask(region, client, QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"),
        QStringLiteral("deviceCode"), deviceCode);
}

Call<TokenGrant>* SsoOidcClient::refreshToken(
    const RegionId& region, const ClientRegistration& client, const Secret& refreshToken)
{
    return ask(region, client, QStringLiteral("refresh_token"), QStringLiteral("refreshToken"),
        refreshToken);
}

Call<TokenGrant>* SsoOidcClient::ask(const RegionId& region, const ClientRegistration& client,
    const QString& grantType, const QString& member, const Secret& proof)
{
    QJsonObject body = identifying(client);
    body.insert(QStringLiteral("grantType"), grantType);
    body.insert(member, plain(proof));
    return api::ask<TokenGrant>(this, m_transport,
        oidcRequest(QStringLiteral("CreateToken"), QStringLiteral("token"), region, body),
        api::readTokenGrant);
}

} // namespace farcopy
