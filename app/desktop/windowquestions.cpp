// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/windowquestions.h"

#include "ui/dialogs/browsersignindialog.h"
#include "ui/dialogs/mfadialog.h"

#include <QDesktopServices>

#include <utility>

namespace farcopy {

WindowQuestions::WindowQuestions(QWidget& window, const Clock& clock)
    : m_window(window)
    , m_clock(clock)
{
}

WindowQuestions::~WindowQuestions() = default;

Call<Secret>* WindowQuestions::askForCode(const MfaQuestion& question)
{
    auto* call = new PromisedCall<Secret>(&m_calls);
    auto* dialog = new MfaDialog(question, &m_window);
    QObject::connect(
        dialog, &QDialog::accepted, call, [call, dialog] { call->resolve(dialog->code()); });
    QObject::connect(
        dialog, &QDialog::rejected, call, [call] { call->resolve(failure(givenUp())); });
    show(dialog, call);
    return call;
}

Call<void>* WindowQuestions::showSignIn(const BrowserSignIn& signIn)
{
    auto* call = new PromisedCall<void>(&m_calls);
    auto* dialog = new BrowserSignInDialog(signIn, m_clock, &m_window);
    QObject::connect(
        dialog, &QDialog::rejected, call, [call] { call->resolve(failure(givenUp())); });
    QObject::connect(dialog, &BrowserSignInDialog::browserWanted, dialog,
        [](const QUrl& page) { QDesktopServices::openUrl(page); });
    show(dialog, call, [page = signIn.page] {
        if (BrowserSignInDialog::isWebPage(page))
            QDesktopServices::openUrl(page);
    });
    return call;
}

Error WindowQuestions::givenUp()
{
    return {.kind = ErrorKind::Expired,
        .code = signInNeeded,
        .message = tr("The sign-in was given up.")};
}

void WindowQuestions::show(QDialog* dialog, CallBase* call, std::function<void()> shown)
{
    QObject::connect(call, &CallBase::finished, dialog, &QObject::deleteLater);
    // Queued: a widget tells of its end before a QPointer knows of it.
    QObject::connect(
        dialog, &QObject::destroyed, &m_calls, [this] { showNext(); }, Qt::QueuedConnection);
    m_waiting.append({dialog, std::move(shown)});
    showNext();
}

void WindowQuestions::showNext()
{
    m_waiting.removeIf([](const Waiting& each) { return each.dialog.isNull(); });
    if (m_waiting.isEmpty() || m_waiting.first().dialog->isVisible())
        return;
    m_waiting.first().dialog->open();
    if (const auto shown = m_waiting.first().shown)
        shown();
}

} // namespace farcopy
