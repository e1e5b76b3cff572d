// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "app/cli/backupjson.h"
#include "app/cli/options.h"
#include "app/cli/terminaltext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace farcopy::cli {

namespace {

constexpr int usualWidth = 80;

/// Ends the process in the way that a program does which never heard of SIGPIPE: Qt's sockets
/// ignore the signal for the whole process.
[[noreturn]] void endByBrokenPipe()
{
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    _exit(Failed);
}

/// 0, or the errno of the write that failed.
int writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(
            descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            done += written;
    }
    return 0;
}

QString writeTrouble(int error)
{
    switch (error) {
    case EPIPE:
        return QCoreApplication::translate("farcopy::cli", "nobody reads standard output any more");
    case EBADF:
        return QCoreApplication::translate("farcopy::cli", "standard output is closed");
    default:
        return QString::fromLocal8Bit(std::strerror(error));
    }
}

int widthOf(int descriptor)
{
    winsize size{};
    if (::isatty(descriptor) == 0 || ::ioctl(descriptor, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

} // namespace

Console::Console()
    : m_errorsOnTerminal(::isatty(STDERR_FILENO) != 0)
{
}

void Console::write(const QByteArray& bytes)
{
    if (m_isBroken || bytes.isEmpty())
        return;
    clearProgress();
    const int error = writeAll(STDOUT_FILENO, bytes);
    if (error == EPIPE && !m_outlastsReader)
        endByBrokenPipe();
    if (error == 0)
        return;
    m_isBroken = true;
    fail({.kind = ErrorKind::Local,
        .code = QStringLiteral("OutputFailed"),
        .message = writeTrouble(error)});
}

void Console::writeLine(const QString& text)
{
    write((text + QLatin1Char('\n')).toUtf8());
}

void Console::note(const QString& text)
{
    if (!m_inJson)
        writeErrorLine(visible(text).toUtf8());
}

void Console::fail(const Error& error, const QString& subject)
{
    if (m_inJson) {
        Error named = error;
        if (!subject.isEmpty())
            named.members.insert(QStringLiteral("Subject"), subject);
        writeErrorLine(compactJson(toJson(named)));
        return;
    }
    const bool saysItself = subject.isEmpty() || subject == error.region;
    const QString about = saysItself ? QString() : subject + QLatin1String(": ");
    note(QLatin1String("farcopy: ") + about
        + (isUsageError(error) ? error.message : text::oneLine(error)));
}

void Console::conclude(const QString& code, const QString& sentence)
{
    if (m_inJson)
        writeErrorLine(compactJson(toJson(Error{.code = code, .message = sentence})));
    else
        note(QLatin1String("farcopy: ") + sentence);
}

void Console::outlastReader()
{
    m_outlastsReader = true;
    std::signal(SIGPIPE, SIG_IGN);
}

void Console::showProgress(const QString& line)
{
    if (!m_errorsOnTerminal || m_isProgressPaused)
        return;
    constexpr auto eraseToEnd = "\x1b[K";
    writeError("\r" + visible(line).toUtf8() + eraseToEnd);
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (m_hasProgress)
        writeError("\r\x1b[K");
    m_hasProgress = false;
}

void Console::pauseProgress(bool isPaused)
{
    if (isPaused)
        clearProgress();
    m_isProgressPaused = isPaused;
}

int Console::outputWidth() const
{
    return widthOf(STDOUT_FILENO);
}

int Console::progressWidth() const
{
    const int width = widthOf(STDERR_FILENO);
    return width > 0 ? width : usualWidth;
}

void Console::writeErrorLine(const QByteArray& line)
{
    clearProgress();
    writeError(line + '\n');
}

void Console::writeError(const QByteArray& bytes)
{
    // Nobody is left to be told if standard error is gone.
    static_cast<void>(writeAll(STDERR_FILENO, bytes));
}

} // namespace farcopy::cli
