// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace farcopy {

/// How a program is run for what it prints.
struct ProcessOrder {
    QStringList command; ///< the program and its arguments, as they are: no shell reads them
    QProcessEnvironment environment;
    std::chrono::milliseconds timeLimit;
};

/// A program at work, and what it has printed on standard output. It reads nothing; what it says on
/// standard error is told if it fails, shortened and without what looks like a secret. Standard
/// output never is.
/// Errors, all of kind Local, code "ProcessFailed", with a message that is the end of a sentence
/// ("… ended with status 3: …"); Cancelled.
class ProcessRun final : public Call<Secret>
{
    Q_OBJECT

public:
    ProcessRun(const ProcessOrder& order, QObject* parent);
    ~ProcessRun() override;

protected:
    /// Ends the program if it still runs. Nobody waits for that.
    void release() override;

private:
    void takeOutput();
    void conclude(int exitCode, QProcess::ExitStatus status);
    void fail(const QString& how);
    [[nodiscard]] QString complaint() const;

    QPointer<QProcess> m_process;
    QTimer m_limit;
    QByteArray m_output;
    QByteArray m_complaint;
};

} // namespace farcopy
