// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

class QSocketNotifier;

namespace farcopy::cli {

/// A line that somebody types at the terminal of this process, even where standard input and output
/// lead elsewhere. Errors: Cancelled (Ctrl+D, or the caller), Local (the terminal is gone).
class TerminalLine final : public Call<Secret>
{
    Q_OBJECT

public:
    explicit TerminalLine(QObject* parent);
    ~TerminalLine() override;

    /// Whether there is a terminal, with this process in the foreground: from the background,
    /// reading from it would stop the process.
    [[nodiscard]] static bool isPossible();

    /// Writes lines there that nobody has to answer.
    static void show(const QString& lines);

    /// Writes this and waits for the line.
    void ask(const QString& prompt);

protected:
    void release() override;

private:
    void read();

    int m_terminal = -1;
    bool m_isAnswered = false;
    QSocketNotifier* m_notifier = nullptr;
    QByteArray m_typed;
};

} // namespace farcopy::cli
