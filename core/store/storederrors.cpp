// SPDX-License-Identifier: Apache-2.0
#include "core/store/storederrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace farcopy::store {

namespace {

/// Primary result codes. Source: sqlite.org, "Result and Error Codes".
enum Sqlite {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    NotADatabase = 26
};

/// Less than this and no page can be added with its journal.
constexpr qint64 spareBytes = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Store)
};

Error local(QLatin1String code, const QString& path, const QString& message)
{
    return {.kind = ErrorKind::Local,
        .code = code,
        .message = message,
        .members = {{QStringLiteral("File"), path}}};
}

bool isDiskFull(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < spareBytes;
}

/// Whether the system lets nobody write there: permissions, a read-only disk, an immutable file.
bool isWriteProtected(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    return (file.exists() && !file.isWritable())
        || (folder.exists() && folder.isDir() && !folder.isWritable());
}

Error busy(const QString& path)
{
    return local(busyCode, path, Text::tr("%1 is locked by another program.").arg(path));
}

} // namespace

Error errorOf(const QSqlError& error, const QString& path)
{
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) { // without what extends the primary code
    case Busy:
    case Locked:
    case Protocol:
        return busy(path);
    case ReadOnly:
        return readOnly(path);
    case Corrupt:
    case NotADatabase:
        return damaged(path, words);
    case Full:
        return diskFull(path);
    case Permission:
    case InputOutput:
    case CannotOpen:
        return cannotMake(path, words);
    default:
        return unusable(path, words);
    }
}

Error damaged(const QString& path, const QString& words)
{
    return local(damagedCode, path, Text::tr("%1 is damaged (%2).").arg(path, words));
}

Error replaced(const QString& path, const QString& kept, int jobs)
{
    Error error = local(damagedCode, path,
        Text::tr("%1 was damaged. It is kept as %2, and a new one was begun. Copies of the queue "
                 "that could be read and went into it: %3.")
            .arg(path, kept)
            .arg(jobs));
    error.members.insert(QStringLiteral("Kept"), kept);
    error.members.insert(QStringLiteral("Jobs"), QString::number(jobs));
    return error;
}

Error notReplaced(const QString& path, const QString& why)
{
    return local(damagedCode, path,
        Text::tr("%1 is damaged, and no new one could be begun in its place: %2").arg(path, why));
}

Error newer(const QString& path, int version)
{
    Error error = local(newerCode, path,
        Text::tr("%1 was written by a newer version of Farcopy (schema %2). It was left as it is.")
            .arg(path)
            .arg(version));
    error.members.insert(QStringLiteral("Version"), QString::number(version));
    return error;
}

Error readOnly(const QString& path)
{
    return local(readOnlyCode, path,
        Text::tr("%1 cannot be written: the file, its folder or its disk is read-only.").arg(path));
}

Error diskFull(const QString& path)
{
    return local(diskFullCode, path, Text::tr("%1 cannot be written: the disk is full.").arg(path));
}

Error unusable(const QString& path, const QString& words)
{
    return local(unusableCode, path, Text::tr("%1 cannot be used (%2).").arg(path, words));
}

Error cannotMake(const QString& path, const QString& words)
{
    if (isWriteProtected(path))
        return readOnly(path);
    return isDiskFull(path) ? diskFull(path) : unusable(path, words);
}

} // namespace farcopy::store
