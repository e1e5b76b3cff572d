// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/credentials/signinquestions.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace farcopy {

/// Asks the person at the window, in a dialog for each question, one after the other however many
/// accounts ask. Who gives a question up is signed out (Expired): lists and queue wait, and say so,
/// until the user tries again.
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
    /// Shows the dialog, once those before it are answered, until the call has ended.
    /// @param shown  called when it comes up
    void show(QDialog* dialog, CallBase* call, std::function<void()> shown = {});
    void showNext();

    struct Waiting {
        QPointer<QDialog> dialog;
        std::function<void()> shown;
    };

    QWidget& m_window;
    const Clock& m_clock;
    QList<Waiting> m_waiting; ///< the first is the one that is shown
    QObject m_calls;
};

} // namespace farcopy
