// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/credentials/credentialtools.h"
#include "core/credentials/signinquestions.h"
#include "core/endpoints/partitiontable.h"

#include <functional>
#include <optional>

namespace farcopy::test {

/// Somebody who is asked: answers as the test wrote down, or leaves the question open.
class FakeQuestions final : public SignInQuestions
{
public:
    using Answer = std::function<Result<Secret>(const MfaQuestion&)>;

    [[nodiscard]] Call<Secret>* askForCode(const MfaQuestion& question) override
    {
        asked.append(question);
        auto* call = new PromisedCall<Secret>(&m_calls);
        open = call;
        if (answer)
            call->resolve(answer(question));
        return call;
    }
    [[nodiscard]] Call<void>* showSignIn(const BrowserSignIn& signIn) override
    {
        shown.append(signIn);
        auto* call = new PromisedCall<void>(&m_calls);
        openSignIn = call;
        if (signInRefusal)
            call->resolve(failure(*signInRefusal));
        return call;
    }

    /// Closes what is shown of a sign-in.
    void giveUp() { openSignIn->cancel(); }

    Answer answer;
    QList<MfaQuestion> asked;
    QList<BrowserSignIn> shown;
    QPointer<PromisedCall<Secret>> open; ///< the latest question
    QPointer<PromisedCall<void>> openSignIn;
    std::optional<Error> signInRefusal; ///< what each sign-in ends with at once

private:
    QObject m_calls;
};

/// All that sources of credentials need besides what they read.
struct CredentialBench {
    PartitionTable partitions = PartitionTable::builtIn();
    SystemClock clock;
    FakeQuestions questions;

    [[nodiscard]] CredentialTools tools()
    {
        return {partitions, clock, [] { return 0.0; }, questions};
    }
};

} // namespace farcopy::test
