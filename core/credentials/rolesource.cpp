// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/rolesource.h"

#include "core/api/rolerequest.h"
#include "core/api/stsclient.h"
#include "core/base/log.h"
#include "core/credentials/rolefailure.h"
#include "core/credentials/signinquestions.h"

namespace farcopy {

RoleSource::RoleSource(RoleSettings role, const ConnectionSettings& connection,
    std::unique_ptr<CredentialSource> base, const CredentialTools& tools)
    : RenewingSource(tools.clock)
    , m_role(std::move(role))
    , m_questions(tools.questions)
    , m_sts(connection, m_role.roleArn, std::move(base), tools)
{
}

RoleSource::~RoleSource()
{
    if (m_question)
        m_question->cancel();
}

void RoleSource::signIn()
{
    m_sts.signer().signIn();
    RenewingSource::signIn();
}

int RoleSource::news()
{
    return m_sts.signer().news();
}

Call<Credentials>* RoleSource::fetch()
{
    auto* call = new Asked(calls());
    if (m_role.mfaSerial.isEmpty())
        assume(call, {});
    else
        askForCode(call, false);
    return call;
}

void RoleSource::askForCode(Asked* call, bool isRepeated)
{
    auto* question = m_questions.askForCode({.profile = m_role.place.profile,
        .serial = m_role.mfaSerial,
        .roleArn = m_role.roleArn,
        .isRepeated = isRepeated});
    m_question = question;
    call->waitsFor(question);
    question->then(call, [this, call](const Result<Secret>& code) {
        if (call->isSettled())
            return;
        if (code)
            assume(call, *code);
        else
            call->resolve(failure(m_role.place.mark(unanswered(code.error()))));
    });
}

/// Whoever waits for the credentials has cancelled nothing: there are none.
Error RoleSource::unanswered(const Error& error) const
{
    if (error.kind != ErrorKind::Cancelled)
        return error;
    return {.kind = ErrorKind::Expired,
        .code = signInNeeded,
        .message = tr("No code of the MFA device %1 was given, which %2 asks for. Try again to be "
                      "asked once more, or choose another account.")
                       .arg(m_role.mfaSerial, m_role.place.text())};
}

void RoleSource::assume(Asked* call, const Secret& code)
{
    const auto sts = m_sts.open();
    if (!sts) {
        call->resolve(failure(sts.error()));
        return;
    }
    qCDebug(logCredentials) << "taking the role of the profile" << m_role.place.profile;
    auto* asked = (*sts)->assumeRole(request(code));
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<Credentials>& outcome) {
        if (call->isSettled())
            return;
        if (outcome)
            call->resolve(*outcome);
        else if (!m_role.mfaSerial.isEmpty() && isWrongMfaCode(outcome.error()))
            askForCode(call, true);
        else
            call->resolve(failure(explained(outcome.error())));
    });
}

RoleRequest RoleSource::request(const Secret& code) const
{
    return {.region = m_sts.region(),
        .roleArn = m_role.roleArn,
        .sessionName = m_role.sessionName,
        .externalId = m_role.externalId,
        .duration = m_role.duration,
        .mfaSerial = m_role.mfaSerial,
        .mfaCode = code};
}

Error RoleSource::explained(const Error& error) const
{
    return roleFailure(error, m_role.roleArn, m_role.place, m_role.source);
}

} // namespace farcopy
