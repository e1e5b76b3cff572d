// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/stssource.h"

#include "core/api/stsclient.h"
#include "core/credentials/signinquestions.h"

namespace farcopy {

StsSource::StsSource(MfaQuestion question, const ConnectionSettings& connection, const QString& arn,
    std::unique_ptr<CredentialSource> base, const CredentialTools& tools)
    : RenewingSource(tools.clock)
    , m_question(std::move(question))
    , m_questions(tools.questions)
    , m_sts(connection, arn, std::move(base), tools)
{
}

StsSource::~StsSource()
{
    if (m_asking)
        m_asking->cancel();
}

void StsSource::signIn()
{
    m_sts.signer().signIn();
    RenewingSource::signIn();
}

int StsSource::news()
{
    return m_sts.signer().news();
}

Call<Credentials>* StsSource::fetch()
{
    auto* call = new Asked(calls());
    if (m_question.serial.isEmpty())
        askSts(call, {});
    else
        askForCode(call, false);
    return call;
}

void StsSource::askForCode(Asked* call, bool isRepeated)
{
    m_question.isRepeated = isRepeated;
    auto* asking = m_questions.askForCode(m_question);
    m_asking = asking;
    call->waitsFor(asking);
    asking->then(call, [this, call](const Result<Secret>& code) {
        if (call->isSettled())
            return;
        if (code)
            askSts(call, *code);
        else if (code.error().kind == ErrorKind::Cancelled)
            call->resolve(failure(placed(unanswered()))); // who waits has cancelled nothing
        else
            call->resolve(failure(placed(code.error())));
    });
}

void StsSource::askSts(Asked* call, const Secret& code)
{
    const auto sts = m_sts.open();
    if (!sts) {
        call->resolve(failure(sts.error()));
        return;
    }
    auto* asked = ask(**sts, code);
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<Credentials>& outcome) {
        if (call->isSettled())
            return;
        if (outcome)
            call->resolve(*outcome);
        else if (!m_question.serial.isEmpty() && isWrongMfaCode(outcome.error()))
            askForCode(call, true);
        else
            call->resolve(failure(explained(outcome.error())));
    });
}

} // namespace farcopy
