// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/credentials/signinquestions.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace farcopy {

/// Asks the person at the window, in a dialog for each question. Who gives a question up is signed
/// out (Expired): lists and queue wait, and say so, until the user tries again.
class WindowQuestions final : public SignInQuestions
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::WindowQuestions)

public:
    /// @param window  what the dialogs belong to; outlives this
    WindowQuestions(QWidget& window, const Clock& clock);
    ~WindowQuestions() override;

    [[nodiscard]] Call<Secret>* askForCode(const MfaQuestion& question) override;
    [[nodiscard]] Call<void>* showSignIn(const BrowserSignIn& signIn) override;

private:
    [[nodiscard]] static Error givenUp();
    /// Shows the dialog until the call has ended.
    static void show(QDialog* dialog, CallBase* call);

    QWidget& m_window;
    const Clock& m_clock;
    QObject m_calls;
};

} // namespace farcopy
