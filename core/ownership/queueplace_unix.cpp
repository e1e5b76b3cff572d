// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queueplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace farcopy {

namespace {

/// Systems take 104 to 108 bytes, with the zero at the end.
constexpr qsizetype longestSocketPath = 100;

QString digest(const QString& text)
{
    constexpr qsizetype letters = 16; // 64 bits: no two queues of a user meet by chance
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(letters));
}

/// A folder for sockets that nobody else can enter; empty: somebody else has taken its name. The
/// place must not depend on the environment: a timer and a desktop have different ones.
QString privateFolder()
{
    const uid_t self = ::geteuid();
    const QString path = QStringLiteral("/tmp/farcopy-%1").arg(self);
    const QByteArray name = QFile::encodeName(path);
    constexpr mode_t ownerOnly = 0700;
    static_cast<void>(::mkdir(name.constData(), ownerOnly)); // what is there, is looked at below
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != self
        || (found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return {};
    return path;
}

} // namespace

QueuePlace queuePlace(const QString& folder, const QueueKey& key)
{
    const QString stem
        = QDir(folder).absoluteFilePath(QLatin1String("queue-") + digest(key.text()));
    QueuePlace place{
        .lockFile = stem + QLatin1String(".lock"), .socket = stem + QLatin1String(".socket")};
    if (QFile::encodeName(place.socket).size() <= longestSocketPath)
        return place;
    const QString home = privateFolder();
    const QString whole = QFileInfo(folder).canonicalFilePath() + QLatin1Char('\n') + key.text();
    place.socket = home.isEmpty() ? QString() : home + QLatin1Char('/') + digest(whole);
    return place;
}

} // namespace farcopy
