// SPDX-License-Identifier: Apache-2.0
#include "app/cli/standardinput.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace farcopy::cli {

Result<QByteArray> readInput()
{
    QFile input;
    QByteArray bytes;
    if (input.open(STDIN_FILENO, QIODevice::ReadOnly))
        bytes = input.readAll();
    if (input.error() == QFileDevice::NoError)
        return bytes;
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("InputFailed"),
        .message = QCoreApplication::translate("farcopy::cli", "standard input cannot be read: %1")
                       .arg(input.errorString())});
}

} // namespace farcopy::cli
