// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/signinquestions.h"

#include <QCoreApplication>
#include <QObject>

namespace farcopy {

/// Where the sources of credentials put their questions: they go on to whoever can ask a person,
/// the window or the terminal, once that is there.
class SignInDesk final : public SignInQuestions
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::SignInDesk)

public:
    /// @param who  outlives the questions that it is asked; nullptr: nobody is there
    void setWhoAsks(SignInQuestions* who) { m_who = who; }

    /// Errors: also Expired, "SignInNeeded", while nobody is there.
    [[nodiscard]] Call<Secret>* askForCode(const MfaQuestion& question) override;
    [[nodiscard]] Call<void>* showSignIn(const BrowserSignIn& signIn) override;

private:
    [[nodiscard]] static Error nobody();

    SignInQuestions* m_who = nullptr;
    QObject m_calls;
};

} // namespace farcopy
