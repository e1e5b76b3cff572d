// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signindesk.h"

namespace farcopy {

Call<Secret>* SignInDesk::askForCode(const MfaQuestion& question)
{
    if (m_who)
        return m_who->askForCode(question);
    auto* call = new PromisedCall<Secret>(&m_calls);
    call->resolve(failure(nobody()));
    return call;
}

Call<void>* SignInDesk::showSignIn(const BrowserSignIn& signIn)
{
    if (m_who)
        return m_who->showSignIn(signIn);
    auto* call = new PromisedCall<void>(&m_calls);
    call->resolve(failure(nobody()));
    return call;
}

Error SignInDesk::nobody()
{
    return {.kind = ErrorKind::Expired,
        .code = signInNeeded,
        .message = tr("Somebody has to sign in, and there is nobody here to ask.")};
}

} // namespace farcopy
