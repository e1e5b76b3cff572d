// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminalline.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace farcopy::cli {

namespace {

constexpr qsizetype maxLineBytes = 1024;

int openTerminal()
{
    return ::open("/dev/tty", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

void write(int terminal, const QByteArray& bytes)
{
    // A terminal that is gone shows when it is read from.
    static_cast<void>(!::write(terminal, bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace

TerminalLine::TerminalLine(QObject* parent)
    : Call(parent)
{
}

TerminalLine::~TerminalLine()
{
    release();
    wipe(m_typed);
}

bool TerminalLine::isPossible()
{
    const int terminal = openTerminal();
    if (terminal < 0)
        return false;
    const bool isForeground = ::tcgetpgrp(terminal) == ::getpgrp();
    ::close(terminal);
    return isForeground;
}

void TerminalLine::show(const QString& lines)
{
    const int terminal = openTerminal();
    if (terminal < 0)
        return;
    write(terminal, lines.toUtf8() + '\n');
    ::close(terminal);
}

void TerminalLine::ask(const QString& prompt)
{
    m_terminal = openTerminal();
    if (m_terminal < 0) {
        settle(failure(
            {.kind = ErrorKind::Local, .message = QString::fromLocal8Bit(std::strerror(errno))}));
        return;
    }
    write(m_terminal, prompt.toUtf8());
    m_notifier = new QSocketNotifier(m_terminal, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminalLine::read);
}

void TerminalLine::read()
{
    std::array<char, 256> bytes{};
    const ssize_t got = ::read(m_terminal, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got < 0) {
        settle(failure(
            {.kind = ErrorKind::Local, .message = QString::fromLocal8Bit(std::strerror(errno))}));
        return;
    }
    m_typed.append(bytes.data(), got);
    bytes.fill('\0');
    const qsizetype end = m_typed.indexOf('\n');
    if (got == 0 || m_typed.size() > maxLineBytes) {
        cancel();
    } else if (end >= 0) {
        m_isAnswered = true;
        QByteArray line = m_typed.left(end).trimmed();
        settle(Secret(std::move(line)));
    }
}

void TerminalLine::release()
{
    if (m_terminal < 0)
        return;
    if (!m_isAnswered)
        write(m_terminal, "\n"); // what comes next stands in a line of its own
    m_notifier->setEnabled(false);
    m_notifier->deleteLater();
    ::close(m_terminal);
    m_terminal = -1;
}

} // namespace farcopy::cli
