// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QUrl>

namespace farcopy::test {

/// A moto_server of our own on a free port of the loopback: AWS as the moto project rebuilds it.
/// It ends with this object.
class MotoServer
{
public:
    /// Starts it and waits until it listens. Where it is not installed, it is not running.
    MotoServer();
    ~MotoServer();

    [[nodiscard]] bool isRunning() const { return m_url.isValid(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    /// Why it is not running.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QProcess m_process;
    QUrl m_url;
    QString m_problem;
};

} // namespace farcopy::test
