// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/signinquestions.h"

#include <QCoreApplication>
#include <QObject>

namespace farcopy::cli {

class Console;
class TerminalLine;

/// Asks the person at the terminal, one question after the other.
class TerminalQuestions final : public SignInQuestions
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::TerminalQuestions)

public:
    explicit TerminalQuestions(Console& console);
    ~TerminalQuestions() override;

    [[nodiscard]] Call<Secret>* askForCode(const MfaQuestion& question) override;
    [[nodiscard]] Call<void>* showSignIn(const BrowserSignIn& signIn) override;

private:
    struct Pending {
        QPointer<TerminalLine> line;
        QString prompt;
    };
    void askNext();

    Console& m_console;
    QList<Pending> m_waiting;
    QPointer<TerminalLine> m_asked;
    QObject m_calls;
};

} // namespace farcopy::cli
