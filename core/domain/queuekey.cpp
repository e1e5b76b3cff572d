// SPDX-License-Identifier: Apache-2.0
#include "core/domain/queuekey.h"

#include <QUrl>

namespace farcopy {

namespace {

/// Kept in the database: these texts never change.
QString originText(CredentialOrigin origin)
{
    switch (origin) {
    case CredentialOrigin::Sandbox:
        return QStringLiteral("sandbox");
    case CredentialOrigin::Environment:
        return QStringLiteral("environment");
    case CredentialOrigin::Profile:
        return QStringLiteral("profile");
    case CredentialOrigin::Keychain:
        return QStringLiteral("keychain");
    case CredentialOrigin::SessionOnly:
        return QStringLiteral("session");
    }
    Q_UNREACHABLE();
}

QueueKey keyOf(const QString& whose, const QString& server)
{
    const QString where = serverText(server);
    return QueueKey(where.isEmpty() ? whose : whose + QLatin1Char('@') + where);
}

bool isUsualPort(const QUrl& url)
{
    return (url.scheme() == QLatin1String("http") && url.port() == 80)
        || (url.scheme() == QLatin1String("https") && url.port() == 443);
}

} // namespace

QString serverText(const QString& url)
{
    QUrl server = QUrl(url).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
        | QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (isUsualPort(server))
        server.setPort(-1);
    if (server.path() == QLatin1String("/"))
        server.setPath({});
    return server.toString();
}

QueueKey queueKeyOf(const AccountId& account, const QString& server)
{
    return keyOf(account.text(), server);
}

QueueKey unnamedQueueKeyOf(const AccountInfo& account, const QString& server)
{
    return keyOf(originText(account.origin) + QLatin1Char(':') + account.label, server);
}

} // namespace farcopy
