// SPDX-License-Identifier: Apache-2.0
#include "core/store/privatefile.h"

#include "core/store/storederrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace farcopy::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Store)
};

bool makeFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    return QDir().mkpath(folder.absolutePath())
        && QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Result<void> makePrivateFile(const QString& path)
{
    if (!makeFolder(QFileInfo(path).absolutePath()))
        return failure(cannotMake(path, Text::tr("its folder cannot be made")));
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !file.exists()) // another program may have been quicker
        return failure(cannotMake(path, file.errorString()));
    return {};
}

} // namespace farcopy::store
