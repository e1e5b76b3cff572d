// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssotokencache.h"

#include "core/api/jsonvalue.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace farcopy {

namespace {

constexpr qint64 maxFileBytes = 256 * 1024; ///< a token has some thousand

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::SsoTokenCache)
};

QString hashed(const QByteArray& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

/// As Python's json.dumps writes a string: everything beyond ASCII is escaped.
QByteArray pythonString(const QString& text)
{
    QByteArray out = "\"";
    for (const QChar each : text) {
        const ushort code = each.unicode();
        if (each == u'"' || each == u'\\')
            out += '\\' + QByteArray(1, char(code));
        else if (code >= 0x20 && code < 0x7f)
            out += char(code);
        else
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return out + '"';
}

QByteArray pythonList(const QStringList& texts)
{
    QByteArrayList quoted;
    for (const QString& text : texts)
        quoted.append(pythonString(text));
    return '[' + quoted.join(", ") + ']';
}

/// Both tools write "2026-03-14T09:26:53Z"; older versions of the AWS CLI "2026-03-14T09:26:53UTC".
QDateTime timeOf(const json::Value& value)
{
    const QString text = value.text();
    if (!text.endsWith(QLatin1String("UTC")))
        return value.time();
    return QDateTime::fromString(text.chopped(3) + u'Z', Qt::ISODate);
}

QString written(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

Secret secretOf(const json::Value& value)
{
    QString text = value.text();
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

QString plain(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// Empty: there is no such file, or it cannot be read, which the log tells.
QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qCWarning(logCredentials) << path << "cannot be read:" << file.errorString();
        return {};
    }
    return file.read(maxFileBytes);
}

std::optional<json::Document> documentAt(const QString& path)
{
    QByteArray bytes = contentsOf(path);
    if (bytes.isEmpty())
        return std::nullopt;
    auto document = json::Document::read(bytes);
    wipe(bytes);
    if (!document || !document->root().isObject()) {
        qCWarning(logCredentials) << path << "holds no JSON object and is passed over";
        return std::nullopt;
    }
    return document;
}

tl::unexpected<Error> unwritable(const QString& path, const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("FileUnwritable"),
        .message = Text::tr("%1 cannot be written: %2.").arg(path, why),
        .members = {{QStringLiteral("File"), path}}});
}

/// The folder is made for its owner alone; one that is there stays as it is.
bool makeFolder(const QString& folder)
{
    const QDir dir(folder);
    if (dir.exists())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<void> replaceFile(const QString& folder, const QString& path, const QJsonObject& object)
{
    if (!makeFolder(folder))
        return unwritable(path, Text::tr("its folder cannot be made"));
    // Not QSaveFile: a temporary file is its owner's alone from the moment it exists.
    QTemporaryFile file(folder + QStringLiteral("/farcopy-XXXXXX.tmp"));
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool isWritten = file.open() && file.write(bytes) == bytes.size() && file.flush();
    wipe(bytes);
    if (!isWritten)
        return unwritable(path, file.errorString());
    const QString temporary = file.fileName();
    file.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(temporary.toStdU16String()),
        std::filesystem::path(path.toStdU16String()), error);
    if (error)
        return unwritable(path, QString::fromStdString(error.message()));
    file.setAutoRemove(false); // that name is no longer ours
    return {};
}

} // namespace

SsoTokenCache::SsoTokenCache(QString folder, SsoSessionSettings session)
    : m_folder(std::move(folder))
    , m_session(std::move(session))
{
}

QString SsoTokenCache::tokenPath() const
{
    const QString& known = m_session.name.isEmpty() ? m_session.startUrl : m_session.name;
    return QStringLiteral("%1/%2.json").arg(m_folder, hashed(known.toUtf8()));
}

QString SsoTokenCache::registrationPath() const
{
    const QByteArray scopes
        = m_session.scopes.isEmpty() ? QByteArray("null") : pythonList(m_session.scopes);
    const QByteArray name
        = m_session.name.isEmpty() ? QByteArray("null") : pythonString(m_session.name);
    const QByteArray properties = R"({"region": )" + pythonString(m_session.region.text())
        + R"(, "scopes": )" + scopes + R"(, "session_name": )" + name + R"(, "startUrl": )"
        + pythonString(m_session.startUrl) + R"(, "tool": "botocore"})";
    return QStringLiteral("%1/%2.json").arg(m_folder, hashed(properties));
}

std::optional<SsoToken> SsoTokenCache::token() const
{
    const auto document = documentAt(tokenPath());
    if (!document)
        return std::nullopt;
    const auto root = document->root();
    SsoToken token{.accessToken = secretOf(root["accessToken"]),
        .expiresAt = timeOf(root["expiresAt"]),
        .refreshToken = secretOf(root["refreshToken"]),
        .registration = {.clientId = root["clientId"].text(),
            .clientSecret = secretOf(root["clientSecret"]),
            .expiresAt = timeOf(root["registrationExpiresAt"])}};
    if (token.accessToken.isEmpty() || !token.expiresAt.isValid())
        return std::nullopt;
    return token;
}

std::optional<ClientRegistration> SsoTokenCache::registration() const
{
    const auto document = documentAt(registrationPath());
    if (!document)
        return std::nullopt;
    const auto root = document->root();
    ClientRegistration registration{.clientId = root["clientId"].text(),
        .clientSecret = secretOf(root["clientSecret"]),
        .expiresAt = timeOf(root["expiresAt"])};
    if (registration.clientId.isEmpty() || registration.clientSecret.isEmpty()
        || !registration.expiresAt.isValid())
        return std::nullopt;
    return registration;
}

Result<void> SsoTokenCache::write(const SsoToken& token) const
{
    QJsonObject object{{QStringLiteral("startUrl"), m_session.startUrl},
        {QStringLiteral("region"), m_session.region.text()},
        {QStringLiteral("accessToken"), plain(token.accessToken)},
        {QStringLiteral("expiresAt"), written(token.expiresAt)}};
    const ClientRegistration& client = token.registration;
    if (!client.clientId.isEmpty() && client.expiresAt.isValid()) {
        object.insert(QStringLiteral("clientId"), client.clientId);
        object.insert(QStringLiteral("clientSecret"), plain(client.clientSecret));
        object.insert(QStringLiteral("registrationExpiresAt"), written(client.expiresAt));
    }
    if (!token.refreshToken.isEmpty())
        object.insert(QStringLiteral("refreshToken"), plain(token.refreshToken));
    return replaceFile(m_folder, tokenPath(), object);
}

Result<void> SsoTokenCache::write(const ClientRegistration& registration) const
{
    QJsonObject object{{QStringLiteral("clientId"), registration.clientId},
        {QStringLiteral("clientSecret"), plain(registration.clientSecret)},
        {QStringLiteral("expiresAt"), written(registration.expiresAt)}};
    if (!m_session.scopes.isEmpty())
        object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(m_session.scopes));
    return replaceFile(m_folder, registrationPath(), object);
}

} // namespace farcopy
