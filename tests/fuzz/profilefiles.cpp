// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include "core/credentials/profilefiles.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace farcopy::fuzz {

namespace {

using Sections = QList<ProfileSection>;

bool isSame(const Secret& one, const Secret& other)
{
    return one.reveal() == other.reveal();
}

bool isSame(const ProfileValue& one, const ProfileValue& other)
{
    if (one.isNested != other.isNested || !isSame(one.bytes, other.bytes)
        || one.nested.size() != other.nested.size())
        return false;
    for (auto it = one.nested.begin(); it != one.nested.end(); ++it) {
        if (!other.nested.contains(it.key()) || !isSame(*it, other.nested.value(it.key())))
            return false;
    }
    return true;
}

/// The same but for the lines at which it stands.
bool isSame(const Sections& one, const Sections& other)
{
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i].name != other[i].name || one[i].values.size() != other[i].values.size())
            return false;
        for (auto it = one[i].values.begin(); it != one[i].values.end(); ++it) {
            if (!other[i].values.contains(it.key())
                || !isSame(*it, other[i].values.value(it.key())))
                return false;
        }
    }
    return true;
}

QString written(const ProfileValue& value)
{
    if (!value.isNested)
        return QString::fromUtf8(value.bytes.reveal()).replace(u'\n', QStringLiteral("\n  "));
    QString block;
    for (auto it = value.nested.begin(); it != value.nested.end(); ++it)
        block += QStringLiteral("\n  ") + it.key() + u'=' + QString::fromUtf8(it->reveal());
    return block;
}

/// A file that says the same.
QString written(const Sections& sections)
{
    QString text;
    for (const ProfileSection& section : sections) {
        text += u'[' + section.name + QStringLiteral("]\n");
        for (auto it = section.values.begin(); it != section.values.end(); ++it)
            text += it.key() + u'=' + written(*it) + u'\n';
    }
    return text;
}

/// A text of the same form that says nothing.
QString anonymous(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            c = u'x';
    }
    return text;
}

int lineCount(const QString& text)
{
    return static_cast<int>(1 + text.count(u'\n') + text.count(u'\r'));
}

void mustBeSound(const ProfileSection& section, int lines)
{
    must(!section.name.isEmpty(), "a section has a name");
    must(section.line >= 1 && section.line <= lines, "a section stands in the text");
    for (auto it = section.values.begin(); it != section.values.end(); ++it) {
        must(!it.key().isEmpty() && it.key() == it.key().toLower(), "keys are in lower case");
        must(it->line >= 1 && it->line <= lines, "a key stands in the text");
        must(it->isNested == !it->nested.isEmpty(), "a block has lines");
        must(!it->isNested || it->bytes.isEmpty(), "a block has no value of its own");
        must(section.text(it.key()).toUtf8() == it->bytes.reveal(), "a value is text");
    }
}

void checkText(const QString& text)
{
    if (text.indexOf(QChar::ByteOrderMark, 1) >= 0)
        return; // Qt drops one at the beginning of a text, and so of a value
    const auto sections = parseProfileText(text);
    const auto again = parseProfileText(text);
    must(sections.has_value() == again.has_value(), "reading again gives the same");
    if (!sections) {
        const Error& error = sections.error();
        must(error == again.error(), "reading again fails alike");
        must(error.code == QLatin1String("FileBroken"), "a text that cannot be read is broken");
        const int line = error.members.value(QStringLiteral("Line")).toInt();
        must(line >= 1 && line <= lineCount(text), "an error names its line");
        const auto other = parseProfileText(anonymous(text));
        must(!other && other.error() == error, "an error never quotes the file");
        return;
    }
    must(isSame(*sections, *again), "reading again gives the same");
    for (const ProfileSection& section : *sections)
        mustBeSound(section, lineCount(text));
    const auto rewritten = parseProfileText(written(*sections));
    must(rewritten && isSame(*sections, *rewritten), "what was read can be written and read again");
}

void checkWords(const QString& text)
{
    const auto words = splitWords(text);
    if (!words)
        return;
    QString quoted;
    for (QString word : *words) {
        word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        quoted += u'"' + word + QStringLiteral("\" ");
    }
    must(splitWords(quoted) == words, "words can be quoted and split again");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file is written");
}

void checkFiles(const QByteArray& config, const QByteArray& credentials)
{
    static const QTemporaryDir folder;
    const ProfilePaths paths{
        folder.filePath(QStringLiteral("config")), folder.filePath(QStringLiteral("credentials"))};
    write(paths.config, config);
    write(paths.credentials, credentials);

    const auto files = ProfileFiles::read(paths);
    if (!files) {
        const Error& error = files.error();
        const auto file = error.members.value(QStringLiteral("File"));
        must(error.kind == ErrorKind::Local, "a broken file is this machine's");
        must(file == paths.config || file == paths.credentials, "an error names the file");
        must(error.message.contains(file), "an error says which file it is");
        return;
    }
    const auto names = files->names();
    must(QSet<QString>(names.begin(), names.end()).size() == names.size(), "a profile stands once");
    const auto defaultPlace = names.indexOf(QLatin1String("default"));
    must(defaultPlace <= 0, "default comes first");
    for (const QString& name : names) {
        const Profile* profile = files->find(name);
        must(profile && profile->name() == name, "a profile is found by its name");
        must(profile->inConfig() || profile->inCredentials(), "a profile stands in a file");
        for (const auto* section : {profile->inConfig(), profile->inCredentials()}) {
            if (!section)
                continue;
            for (const QString& key : section->values.keys()) {
                must(profile->has(key), "a profile has what its files say");
                must(profile->place(key).line >= 1, "a key has a place");
            }
        }
        static_cast<void>(files->serviceUrls(name));
    }
}

} // namespace

void checkProfileFiles(const QByteArray& bytes)
{
    static const QByteArray border("\n====\n");
    const auto at = bytes.indexOf(border);
    const auto config = at < 0 ? bytes : bytes.left(at + 1);
    const auto credentials = at < 0 ? bytes : bytes.mid(at + border.size());
    for (const QByteArray& part : {config, credentials}) {
        const auto text = QString::fromUtf8(part);
        checkText(text);
        checkWords(text);
    }
    checkFiles(config, credentials);
}

} // namespace farcopy::fuzz
