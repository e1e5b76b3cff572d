// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"
#include "core/domain/signin.h"

#include <QLatin1String>

namespace farcopy {

/// Code of an Error of kind Expired that says: a person is needed, and none was there or answered
/// in time. Nobody is asked again until somebody wants to sign in.
inline constexpr QLatin1String signInNeeded("SignInNeeded");

/// Who is asked when credentials cannot be had without a person: the window, or the terminal. One
/// question at a time stands for however many callers wait for its answer.
class SignInQuestions
{
public:
    virtual ~SignInQuestions() = default;

    /// The six digits. Cancelled by the caller if they are no longer wanted.
    /// Errors: Cancelled (the person gave up), Expired "SignInNeeded" (nobody can be asked here;
    /// the message says what to do instead).
    [[nodiscard]] virtual Call<Secret>* askForCode(const MfaQuestion& question) = 0;

    /// Shows code and page, and opens the browser. Ends only when the person gives up: the caller
    /// cancels it when the sign-in is over.
    /// Errors: Cancelled, Expired, as above.
    [[nodiscard]] virtual Call<void>* showSignIn(const BrowserSignIn& signIn) = 0;
};

} // namespace farcopy
