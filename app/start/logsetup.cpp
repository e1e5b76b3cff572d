// SPDX-License-Identifier: Apache-2.0
#include "app/start/logsetup.h"

#include "core/base/redaction.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <unistd.h>

namespace farcopy {

namespace {

constexpr int wrongUsage = 2;

/// Qt aborts where no window can be shown, with a core dump that helps nobody.
[[noreturn]] void endWithoutDisplay(const QString& message)
{
    const QByteArray reason = message.section(QLatin1Char('\n'), 0, 0).toUtf8();
    std::fprintf(stderr,
        "farcopy: the display cannot be opened (%s). The terminal commands need none: "
        "farcopy --help\n",
        reason.constData());
    _exit(wrongUsage);
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg && message.contains(QLatin1String("no Qt platform plugin could be")))
        endWithoutDisplay(message);
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

void setUpLog()
{
    if (!qEnvironmentVariableIsSet("QT_MESSAGE_PATTERN"))
        qSetMessagePattern(
            QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz t} %{type} %{category}: %{message}"));
    qInstallMessageHandler(write);
}

} // namespace farcopy
