// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keyimport.h"

#include "core/credentials/connectionsettings.h"
#include "core/credentials/profilefiles.h"
#include "core/credentials/profilekeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace farcopy {

namespace {

/// Files of keys have some hundred bytes a key.
constexpr qint64 maxFileBytes = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeyImport)
};

tl::unexpected<Error> unreadable(const QString& path, const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("KeyFileUnreadable"),
        //: %1: a file; %2: the reason, as the system says it
        .message = Text::tr("%1 cannot be read: %2.").arg(path, why),
        .members = {{QStringLiteral("File"), path}}});
}

tl::unexpected<Error> broken(const QString& path, int line, const QString& what)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("KeyFileBroken"),
        //: %1: a file; %2: number of a line; %3: what is wrong, a whole sentence
        .message = Text::tr("%1, line %2: %3").arg(path, QString::number(line), what),
        .members
        = {{QStringLiteral("File"), path}, {QStringLiteral("Line"), QString::number(line)}}});
}

/// The text of a file with secrets, wiped when it goes.
class SecretText
{
public:
    explicit SecretText(QByteArray bytes)
    {
        const auto encoding = QStringConverter::encodingForData(bytes);
        QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
        m_text = decoder(bytes);
        m_isText = !decoder.hasError() && !m_text.contains(QChar::Null);
        wipe(bytes);
    }
    ~SecretText() { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(SecretText)

    [[nodiscard]] bool isText() const { return m_isText; }
    [[nodiscard]] QList<QStringView> lines() const { return QStringView(m_text).split(u'\n'); }

private:
    QString m_text;
    bool m_isText = false;
};

QString withoutQuotes(QStringView field)
{
    field = field.trimmed();
    if (field.size() >= 2 && field.startsWith(u'"') && field.endsWith(u'"'))
        field = field.sliced(1, field.size() - 2);
    return field.toString().replace(QStringLiteral("\"\""), QStringLiteral("\"")).trimmed();
}

/// The fields of a line of comma-separated values; a quoted one may hold commas.
QStringList fieldsOf(QStringView line)
{
    QStringList fields;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == u'"')
            isQuoted = !isQuoted;
        if (at == line.size() || (line[at] == u',' && !isQuoted)) {
            fields.append(withoutQuotes(line.sliced(begin, at - begin)));
            begin = at + 1;
        }
    }
    return fields;
}

/// Where the parts of a key stand in a line; -1: nowhere.
struct Columns {
    qsizetype name = -1;
    qsizetype id = -1;
    qsizetype secret = -1;

    [[nodiscard]] bool areComplete() const { return id >= 0 && secret >= 0; }
};

Columns columnsOf(const QStringList& titles)
{
    const auto find = [&titles](const QStringList& spellings) {
        const auto found
            = std::find_if(titles.cbegin(), titles.cend(), [&spellings](const QString& title) {
                  return spellings.contains(title.toLower().remove(u' ').remove(u'_'));
              });
        return found == titles.cend() ? qsizetype(-1) : found - titles.cbegin();
    };
    return {find({QStringLiteral("username"), QStringLiteral("name")}),
        find({QStringLiteral("accesskeyid"), QStringLiteral("awsaccesskeyid")}),
        find({QStringLiteral("secretaccesskey"), QStringLiteral("awssecretaccesskey")})};
}

/// What is wrong with a line's key, as a sentence; empty: nothing.
QString flawOf(const PastedKey& key)
{
    AccessKeyDraft draft{.name = QStringLiteral("x"),
        .accessKeyId = key.accessKeyId,
        .secretAccessKey = key.secretAccessKey,
        .sessionToken = {},
        .region = RegionId(QStringLiteral("x"))};
    const AccessKeyFlaws flaws = flawsOf(draft);
    if (flaws.accessKeyId != KeyFlaw::None || draft.isTemporary())
        return Text::tr("The access key ID is not of the form that AWS gives out (AKIA and 16 "
                        "more capital letters and digits). Download the file once more.");
    if (flaws.secretAccessKey != KeyFlaw::None)
        return Text::tr("The secret access key is not of the form that AWS gives out (40 "
                        "letters, digits and signs). Download the file once more.");
    return {};
}

Secret secretOf(QString& text)
{
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

Result<QList<ImportedKey>> readLines(const QList<QStringView>& lines, const QString& path)
{
    QList<ImportedKey> keys;
    Columns columns;
    for (int at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed().isEmpty())
            continue;
        const int line = at + 1;
        QStringList fields = fieldsOf(lines[at]);
        if (!columns.areComplete()) {
            columns = columnsOf(fields);
            if (columns.areComplete())
                continue;
            return broken(path, line,
                Text::tr("There are no columns “Access key ID” and “Secret access key”. Choose a "
                         "file of access keys as the AWS console offers it for download."));
        }
        if (fields.size() <= std::max(columns.id, columns.secret))
            return broken(path, line,
                Text::tr("There are fewer columns than titles. Download the file once more."));
        if (fields[columns.id].isEmpty() && fields[columns.secret].isEmpty())
            continue; // a user without a key
        ImportedKey found{.name = columns.name < 0 ? QString() : fields.value(columns.name),
            .key = {fields[columns.id], secretOf(fields[columns.secret]), {}},
            .mfaSerial = {},
            .region = {},
            .profile = {},
            .file = path,
            .line = line};
        if (const QString flaw = flawOf(found.key); !flaw.isEmpty())
            return broken(path, line, flaw);
        keys.append(found);
    }
    if (keys.isEmpty())
        return broken(path, 1, Text::tr("There is no access key in this file."));
    return keys;
}

} // namespace

Result<QList<ImportedKey>> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QByteArray bytes = file.read(maxFileBytes + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > maxFileBytes) {
        wipe(bytes);
        return broken(path, 1, Text::tr("This is far too large for a file of access keys."));
    }
    const SecretText text(std::move(bytes));
    if (!text.isText())
        return broken(path, 1, Text::tr("This is no text file. Choose a file of access keys."));
    return readLines(text.lines(), path);
}

Result<QList<ImportedKey>> keysOfProfiles(const ResolverInput& input)
{
    const auto files = ProfileFiles::read(ProfilePaths::of(input.environment, input.homePath));
    if (!files)
        return failure(files.error());
    QList<ImportedKey> keys;
    const QStringList names = files->names();
    for (const QString& name : names) {
        const Profile& profile = *files->find(name);
        const auto found = profileKeys(profile);
        if (!found || found->accessKeyId.isEmpty())
            continue; // what is wrong with it is told where it is listed
        const KeyPlace place = profile.place(QStringLiteral("aws_access_key_id"));
        ImportedKey key{.name = name,
            .key = {found->accessKeyId, found->secretAccessKey, found->sessionToken},
            .mfaSerial = profile.text(QStringLiteral("mfa_serial")),
            .region = {},
            .profile = name,
            .file = place.file,
            .line = place.line};
        if (const auto connection = connectionSettings(input, *files, &profile))
            key.region = connection->region;
        keys.append(key);
    }
    return keys;
}

} // namespace farcopy
