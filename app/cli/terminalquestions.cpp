// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminalquestions.h"

#include "app/cli/console.h"
#include "app/cli/terminalline.h"
#include "app/cli/terminaltext.h"

namespace farcopy::cli {

TerminalQuestions::TerminalQuestions(Console& console)
    : m_console(console)
{
}

TerminalQuestions::~TerminalQuestions() = default;

Call<Secret>* TerminalQuestions::askForCode(const MfaQuestion& question)
{
    if (!TerminalLine::isPossible()) {
        auto* call = new PromisedCall<Secret>(&m_calls);
        call->resolve(failure({.kind = ErrorKind::Expired,
            .code = signInNeeded,
            .message = tr("The profile “%1” asks for a code of the MFA device %2, and there is no "
                          "terminal to type it at. Run the command in a terminal, in the "
                          "foreground.")
                           .arg(question.profile, question.serial)}));
        return call;
    }
    const QString prompt = tr("MFA code for %1 (profile %2): ")
                               .arg(visible(question.serial), visible(question.profile));
    auto* line = new TerminalLine(&m_calls);
    m_waiting.append(
        {line, question.isRepeated ? tr("That code was not accepted.") + u'\n' + prompt : prompt});
    QObject::connect(line, &CallBase::finished, &m_calls, [this] { askNext(); });
    askNext();
    return line;
}

Call<void>* TerminalQuestions::showSignIn(const BrowserSignIn& signIn)
{
    m_console.note(tr("To sign in to %1, open %2 in a browser and confirm the code %3.")
                       .arg(signIn.session, signIn.page.toString(), signIn.code));
    return new PromisedCall<void>(&m_calls);
}

/// Once the line before has its answer, or is no longer wanted.
void TerminalQuestions::askNext()
{
    if (m_asked && !m_asked->isSettled())
        return;
    while (!m_waiting.isEmpty()) {
        const Pending next = m_waiting.takeFirst();
        if (!next.line || next.line->isSettled())
            continue;
        m_asked = next.line;
        m_console.pauseProgress(true);
        next.line->ask(next.prompt);
        return;
    }
    m_console.pauseProgress(false);
}

} // namespace farcopy::cli
