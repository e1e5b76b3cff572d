// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/motoserver.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QStandardPaths>

namespace farcopy::test {

MotoServer::MotoServer()
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("moto_server"));
    if (program.isEmpty()) {
        m_problem = QStringLiteral("moto_server is not installed");
        return;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program,
        {QStringLiteral("-H"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
            QStringLiteral("0")});

    static const QRegularExpression listening(
        QStringLiteral(R"(Running on (http://127\.0\.0\.1:[0-9]+))"));
    const QDeadlineTimer deadline(60'000);
    QString output;
    while (!m_url.isValid() && !deadline.hasExpired()
        && m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        output += QString::fromUtf8(m_process.readAll());
        if (const auto match = listening.match(output); match.hasMatch())
            m_url = QUrl(match.captured(1));
    }
    if (!m_url.isValid())
        m_problem = QStringLiteral("moto_server does not start here: ") + output.right(500);
}

MotoServer::~MotoServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

} // namespace farcopy::test
