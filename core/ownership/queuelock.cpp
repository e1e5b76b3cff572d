// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queuelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::QueueLock)
};

/// Until then a file that cannot be read may be one that is being written.
constexpr qint64 writingTakesMs = 5'000;

} // namespace

QueueLock::QueueLock(const QString& file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // a queue may be owned for weeks
}

Result<void> QueueLock::take()
{
    if (m_file.isLocked() || m_file.tryLock(0))
        return {};
    if (m_file.error() == QLockFile::LockFailedError && removeAbandoned() && m_file.tryLock(0))
        return {};
    if (m_file.error() == QLockFile::LockFailedError)
        return failure(owned());
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("QueueLockFailed"),
        .message = Text::tr("%1 cannot be made").arg(m_file.fileName()),
        .members = {{QStringLiteral("File"), m_file.fileName()}}});
}

void QueueLock::release()
{
    m_file.unlock();
}

/// QLockFile believes that a process lives if there is one of that number and name: in containers
/// each Farcopy may have the number that the last one had. It also takes a file that was never
/// written to the end for a lock. Whether a living process has it, the system says in the end.
bool QueueLock::isAbandoned() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_file.getLockInfo(&pid, &host, &program))
        return host.isEmpty() || host == QSysInfo::machineHostName();
    const QFileInfo file(m_file.fileName());
    return file.isFile()
        && file.lastModified().msecsTo(QDateTime::currentDateTimeUtc()) > writingTakesMs;
}

/// Two that clear away at the same time could take each other's new lock for the old one: this is
/// the file by which QLockFile itself keeps them apart.
bool QueueLock::removeAbandoned()
{
    QLockFile clearing(m_file.fileName() + QLatin1String(".rmlock"));
    return clearing.tryLock(0) && isAbandoned() && m_file.removeStaleLockFile();
}

Error QueueLock::owned() const
{
    Error error{.kind = ErrorKind::Local,
        .code = QStringLiteral("QueueOwned"),
        .message = Text::tr("Some process has %1").arg(m_file.fileName()),
        .members = {{QStringLiteral("File"), m_file.fileName()}}};
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_file.getLockInfo(&pid, &host, &program)) {
        error.members.insert(QStringLiteral("Pid"), QString::number(pid));
        error.members.insert(QStringLiteral("Host"), host);
        error.message = Text::tr("Process %1 on %2 has %3").arg(pid).arg(host, m_file.fileName());
    }
    return error;
}

} // namespace farcopy
