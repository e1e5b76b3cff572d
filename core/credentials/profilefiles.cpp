// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace farcopy {

namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024; ///< a thousand profiles fit into a tenth of it

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileFiles)
};

tl::unexpected<Error> unreadable(const QString& path, const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("FileUnreadable"),
        .message = Text::tr("%1 cannot be read: %2.").arg(path, why),
        .members = {{QStringLiteral("File"), path}}});
}

Error namingFile(Error error, const QString& path)
{
    const QString line = error.members.value(QStringLiteral("Line"));
    error.members.insert(QStringLiteral("File"), path);
    error.message
        = Text::tr("%1, line %2: %3. Correct it and try again.").arg(path, line, error.message);
    return error;
}

Result<QList<ProfileSection>> parseFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QList<ProfileSection>();
    if (info.isDir())
        return unreadable(path, Text::tr("it is a folder"));
    if (!info.isFile())
        return QList<ProfileSection>(); // /dev/null, a pipe: the AWS CLI passes these by as well
    if (info.size() > maxFileBytes)
        return unreadable(path, Text::tr("it is far too large for a file of profiles"));
    QFile file(path);
    // Unbuffered, so that no copy of the secrets stays behind in the device.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    QByteArray bytes = file.read(maxFileBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    wipe(bytes);
    if (decoder.hasError()) {
        wipe(text);
        return unreadable(path, Text::tr("it is not UTF-8 text"));
    }
    auto sections = parseProfileText(text);
    wipe(text);
    if (!sections)
        return failure(namingFile(sections.error(), path));
    return sections;
}

/// "$NAME" and "${NAME}" that are set, then "~", as the AWS CLI resolves the paths of its files.
QString expanded(QString path, const QProcessEnvironment& environment, const QString& homePath)
{
    static const QRegularExpression variable(QStringLiteral("\\$(?:(\\w+)|\\{([^}]*)\\})"));
    QString out;
    qsizetype from = 0;
    for (auto it = variable.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(match.lastCapturedIndex());
        out += path.mid(from, match.capturedStart() - from);
        out += environment.contains(name) ? environment.value(name) : match.captured();
        from = match.capturedEnd();
    }
    out += path.mid(from);
    if (out == QLatin1String("~") || out.startsWith(QLatin1String("~/")))
        out.replace(0, 1, homePath);
    return out;
}

/// The name behind "profile", "services" and the like: the second of exactly two words.
std::optional<QString> nameAfterKind(const QString& section)
{
    const auto words = splitWords(section);
    if (!words || words->size() != 2)
        return std::nullopt;
    return words->at(1);
}

} // namespace

ProfilePaths ProfilePaths::of(const QProcessEnvironment& environment, const QString& homePath)
{
    const auto path = [&](const QString& variable, const QString& fileName) {
        const QString set = environment.value(variable);
        return set.isEmpty() ? homePath + QStringLiteral("/.aws/") + fileName
                             : expanded(set, environment, homePath);
    };
    return {path(QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("config")),
        path(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), QStringLiteral("credentials"))};
}

bool Profile::has(const QString& key) const
{
    return (m_credentials && m_credentials->values.contains(key))
        || (m_config && m_config->values.contains(key));
}

QString Profile::text(const QString& key) const
{
    if (m_credentials && m_credentials->values.contains(key))
        return m_credentials->text(key);
    return m_config ? m_config->text(key) : QString();
}

KeyPlace Profile::place(const QString& key) const
{
    if (m_credentials && m_credentials->values.contains(key))
        return {m_paths.credentials, m_credentials->values.value(key).line};
    if (m_config && m_config->values.contains(key))
        return {m_paths.config, m_config->values.value(key).line};
    return m_config ? KeyPlace{m_paths.config, m_config->line}
                    : KeyPlace{m_paths.credentials, m_credentials ? m_credentials->line : 0};
}

Result<ProfileFiles> ProfileFiles::read(const ProfilePaths& paths)
{
    const auto config = parseFile(paths.config);
    if (!config)
        return failure(config.error());
    const auto credentials = parseFile(paths.credentials);
    if (!credentials)
        return failure(credentials.error());
    ProfileFiles files;
    files.takeConfig(*config, paths);
    files.takeCredentials(*credentials, paths);
    return files;
}

void ProfileFiles::takeConfig(const QList<ProfileSection>& sections, const ProfilePaths& paths)
{
    for (const ProfileSection& section : sections) {
        // Only the beginning of the word is compared: the AWS CLI takes "[profiles x]" as well.
        if (section.name == QLatin1String("default")) {
            profile(section.name, paths).m_config = section;
        } else if (section.name.startsWith(QLatin1String("profile"))) {
            if (const auto name = nameAfterKind(section.name))
                profile(*name, paths).m_config = section;
        } else if (section.name.startsWith(QLatin1String("sso-session"))) {
            if (const auto name = nameAfterKind(section.name))
                m_ssoSessions.insert(*name, section);
        } else if (section.name.startsWith(QLatin1String("services"))) {
            if (const auto name = nameAfterKind(section.name))
                m_services.insert(*name, section);
        }
    }
}

void ProfileFiles::takeCredentials(const QList<ProfileSection>& sections, const ProfilePaths& paths)
{
    for (const ProfileSection& section : sections)
        profile(section.name, paths).m_credentials = section;
}

Profile& ProfileFiles::profile(const QString& name, const ProfilePaths& paths)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.cend())
        return m_profiles[*known];
    m_places.insert(name, m_profiles.size());
    return m_profiles.emplaceBack(name, paths);
}

QStringList ProfileFiles::names() const
{
    QStringList names;
    for (const Profile& each : m_profiles)
        names.append(each.name());
    std::stable_partition(names.begin(), names.end(),
        [](const QString& name) { return name == QLatin1String("default"); });
    return names;
}

const Profile* ProfileFiles::find(const QString& name) const
{
    const auto known = m_places.constFind(name);
    return known == m_places.cend() ? nullptr : &m_profiles[*known];
}

const ProfileSection* ProfileFiles::ssoSession(const QString& name) const
{
    const auto known = m_ssoSessions.constFind(name);
    return known == m_ssoSessions.cend() ? nullptr : &*known;
}

std::optional<QHash<QString, QString>> ProfileFiles::serviceUrls(const QString& name) const
{
    const auto section = m_services.constFind(name);
    if (section == m_services.cend())
        return std::nullopt;
    QHash<QString, QString> urls;
    for (auto it = section->values.cbegin(); it != section->values.cend(); ++it) {
        const Secret url = it->nested.value(QStringLiteral("endpoint_url"));
        if (!url.isEmpty())
            urls.insert(it.key(), QString::fromUtf8(url.reveal()));
    }
    return urls;
}

bool isFileTrouble(const Error& error)
{
    return error.kind == ErrorKind::Local
        && (error.code == QLatin1String("FileUnreadable")
            || error.code == QLatin1String("FileBroken"));
}

} // namespace farcopy
