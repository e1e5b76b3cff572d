// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/processrun.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

constexpr qsizetype maxOutputBytes = 64 * 1024; ///< keys with a token have less than 4 KiB
constexpr qsizetype maxComplaintBytes = 8 * 1024;
constexpr qsizetype maxComplaintLength = 160;

/// Keeps a program that was killed until it has ended: its own destructor would wait for that, and
/// complain. What has not ended when the application goes is waited for there.
class Farewell final : public QObject
{
public:
    explicit Farewell(QProcess* process)
        : QObject(QCoreApplication::instance())
        , m_process(process)
    {
        process->setParent(this);
        connect(process, &QProcess::finished, this, &QObject::deleteLater);
    }
    ~Farewell() override
    {
        if (m_process->state() != QProcess::NotRunning)
            m_process->waitForFinished();
    }

private:
    QProcess* m_process;
};

} // namespace

ProcessRun::ProcessRun(const ProcessOrder& order, QObject* parent)
    : Call(parent)
    , m_process(new QProcess)
{
    m_process->setProgram(order.command.first());
    m_process->setArguments(order.command.mid(1));
    m_process->setProcessEnvironment(order.environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessRun::takeOutput);
    connect(m_process, &QProcess::finished, this, &ProcessRun::conclude);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("could not be started: %1").arg(m_process->errorString()));
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this, limit = order.timeLimit] {
        fail(tr("did not end within %n second(s)", nullptr,
            static_cast<int>(std::chrono::ceil<std::chrono::seconds>(limit).count())));
    });
    m_limit.start(order.timeLimit);
    m_process->start(QIODevice::ReadOnly);
}

ProcessRun::~ProcessRun()
{
    release();
    wipe(m_output);
}

void ProcessRun::takeOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > maxOutputBytes)
        fail(tr("prints far too much for an access key"));
}

void ProcessRun::conclude(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    if (isSettled())
        return;
    m_complaint = m_process->readAllStandardError().left(maxComplaintBytes);
    if (status == QProcess::CrashExit)
        fail(tr("crashed or was ended by a signal"));
    else if (exitCode != 0)
        fail(tr("ended with status %1").arg(exitCode));
    else
        settle(Secret(std::move(m_output)));
}

void ProcessRun::fail(const QString& how)
{
    const QString said = complaint();
    settle(failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("ProcessFailed"),
        .message = said.isEmpty() ? how : how + QLatin1String(": ") + said}));
}

QString ProcessRun::complaint() const
{
    const QString said = redacted(QString::fromLocal8Bit(m_complaint).simplified());
    return said.size() > maxComplaintLength ? said.left(maxComplaintLength) + u'…' : said;
}

void ProcessRun::release()
{
    m_limit.stop();
    if (!m_process)
        return;
    QProcess* process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    new Farewell(process);
    process->kill();
}

} // namespace farcopy
