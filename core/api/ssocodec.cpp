// SPDX-License-Identifier: Apache-2.0
#include "core/api/ssocodec.h"

#include "core/api/answerfacts.h"
#include "core/api/awsjson.h"
#include "core/api/codecsupport.h"

#include <QStringList>

#include <algorithm>

namespace farcopy::api {

namespace {

using std::chrono::seconds;

// Source: RFC 8628, section 3.2.
constexpr seconds usualInterval{5};
/// Of an authorization that does not say how long it lasts: as the service's documentation has it.
constexpr seconds usualLifetime{600};
constexpr seconds longestLifetime{366LL * 24 * 3600};

Secret secretOf(const json::Value& value)
{
    QString text = value.text();
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

auto lacking(const char* member)
{
    return badAnswer(QStringLiteral("The answer has no \"%1\"").arg(QLatin1String(member)));
}

seconds lifetimeOf(const json::Value& value, seconds fallback)
{
    const auto number = value.integer();
    return number ? std::clamp(seconds(*number), seconds(0), longestLifetime) : fallback;
}

/// Empty for anything but an address of the web: it is handed to the system to be opened.
QUrl webPage(const json::Value& value)
{
    const QUrl url(value.text(), QUrl::StrictMode);
    const bool isWeb
        = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

/// "AuthorizationPendingException" as OAuth spells it; empty for what is not of OAuth.
QString oauthCode(QString exception)
{
    static const QStringList known{QStringLiteral("authorization_pending"),
        QStringLiteral("slow_down"), QStringLiteral("expired_token"),
        QStringLiteral("access_denied"), QStringLiteral("invalid_client"),
        QStringLiteral("invalid_grant"), QStringLiteral("invalid_request"),
        QStringLiteral("invalid_scope"), QStringLiteral("unauthorized_client"),
        QStringLiteral("unsupported_grant_type")};
    exception.remove(QStringLiteral("Exception"));
    QString code;
    for (const QChar each : exception) {
        if (each.isUpper() && !code.isEmpty())
            code += u'_';
        code += each.toLower();
    }
    return known.contains(code) ? code : QString();
}

} // namespace

Result<ClientRegistration> readRegistration(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto root = document->root();
    ClientRegistration registration{.clientId = root["clientId"].text(),
        .clientSecret = secretOf(root["clientSecret"]),
        .expiresAt = root["clientSecretExpiresAt"].time()};
    if (registration.clientId.isEmpty())
        return lacking("clientId");
    if (registration.clientSecret.isEmpty())
        return lacking("clientSecret");
    return registration;
}

Result<DeviceAuthorization> readDeviceAuthorization(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto root = document->root();
    DeviceAuthorization authorization{.deviceCode = secretOf(root["deviceCode"]),
        .userCode = root["userCode"].text(),
        .page = webPage(root["verificationUri"]),
        .pageWithCode = webPage(root["verificationUriComplete"]),
        .expiresIn = lifetimeOf(root["expiresIn"], usualLifetime),
        .interval = std::max(seconds(1), lifetimeOf(root["interval"], usualInterval))};
    if (authorization.deviceCode.isEmpty())
        return lacking("deviceCode");
    if (authorization.page.isEmpty())
        authorization.page = authorization.pageWithCode;
    if (authorization.page.isEmpty())
        return lacking("verificationUri");
    if (authorization.pageWithCode.isEmpty())
        authorization.pageWithCode = authorization.page;
    return authorization;
}

Result<TokenGrant> readTokenGrant(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto root = document->root();
    TokenGrant grant{.accessToken = secretOf(root["accessToken"]),
        .refreshToken = secretOf(root["refreshToken"]),
        .expiresIn = lifetimeOf(root["expiresIn"], seconds(0))};
    if (grant.accessToken.isEmpty())
        return lacking("accessToken");
    if (grant.expiresIn <= seconds(0))
        return lacking("expiresIn");
    return grant;
}

Result<Credentials> readRoleCredentials(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto role = document->root()["roleCredentials"];
    const auto expiry = role["expiration"].integer(); // milliseconds, unlike all others
    Credentials credentials{.accessKeyId = role["accessKeyId"].text(),
        .secretAccessKey = secretOf(role["secretAccessKey"]),
        .sessionToken = secretOf(role["sessionToken"]),
        .expiry = QDateTime::fromMSecsSinceEpoch(expiry.value_or(0), Qt::UTC)};
    if (credentials.accessKeyId.isEmpty())
        return lacking("accessKeyId");
    if (credentials.secretAccessKey.isEmpty())
        return lacking("secretAccessKey");
    if (credentials.sessionToken.isEmpty())
        return lacking("sessionToken");
    if (!expiry || *expiry <= 0)
        return lacking("expiration");
    return credentials;
}

Error readOidcError(const HttpAnswer& answer)
{
    Error error = readJsonError(answer);
    const QString inBody = bareCode(error.members.take(QStringLiteral("error")));
    const QString code = inBody.isEmpty() ? oauthCode(error.code) : inBody;
    if (!code.isEmpty())
        error.code = code;
    const QString description = error.members.take(QStringLiteral("error_description"));
    if (error.message.isEmpty())
        error.message = description;
    return error;
}

} // namespace farcopy::api
