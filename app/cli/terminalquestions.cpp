// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminalquestions.h"

#include "app/cli/browser.h"
#include "app/cli/console.h"
#include "app/cli/terminalline.h"
#include "app/cli/terminaltext.h"

#include <QLocale>

namespace farcopy::cli {

namespace {

QString promptFor(const MfaQuestion& question)
{
    const QString text = question.roleArn.isEmpty()
        ? TerminalQuestions::tr("MFA code for %1 (access key %2): ")
        : TerminalQuestions::tr("MFA code for %1 (profile %2): ");
    return text.arg(visible(question.serial), visible(question.account));
}

} // namespace

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
            .message = tr("The account “%1” asks for a code of the MFA device %2, and there is no "
                          "terminal to type it at. Run the command in a terminal, in the "
                          "foreground.")
                           .arg(question.account, question.serial)}));
        return call;
    }
    const QString prompt = promptFor(question);
    auto* line = new TerminalLine(&m_calls);
    m_waiting.append(
        {line, question.isRepeated ? tr("That code was not accepted.") + u'\n' + prompt : prompt});
    QObject::connect(line, &CallBase::finished, &m_calls, [this] { askNext(); });
    askNext();
    return line;
}

Call<void>* TerminalQuestions::showSignIn(const BrowserSignIn& signIn)
{
    auto* call = new PromisedCall<void>(&m_calls);
    if (!TerminalLine::isPossible()) {
        call->resolve(failure({.kind = ErrorKind::Expired,
            .code = signInNeeded,
            .message
            = tr("Somebody has to sign in to “%1”, and there is no terminal to show a code "
                 "at. Run the command in a terminal, or sign in with “aws sso login”.")
                  .arg(signIn.session)}));
        return call;
    }
    m_console.clearProgress();
    TerminalLine::show(
        tr("To sign in to “%1”, open this page in a browser:\n  %2\nand confirm the "
           "code %3 there until %4. Ctrl+C gives up.")
            .arg(visible(signIn.session), visible(signIn.page.toString(QUrl::FullyEncoded)),
                visible(signIn.code),
                QLocale().toString(signIn.validUntil.toLocalTime().time(), QLocale::ShortFormat)));
    openInBrowser(signIn.page, QProcessEnvironment::systemEnvironment());
    return call;
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
