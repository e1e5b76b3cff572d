// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/accountguard.h"

#include "core/base/log.h"

#include <algorithm>
#include <utility>

namespace farcopy {

AccountGuard::AccountGuard(std::unique_ptr<CredentialSource> inner, Ask ask, QString name)
    : m_inner(std::move(inner))
    , m_ask(std::move(ask))
    , m_name(std::move(name))
{
}

AccountGuard::~AccountGuard() = default;

void AccountGuard::expect(const AccountId& account)
{
    m_account = account;
}

Call<Credentials>* AccountGuard::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    auto* given = m_inner->credentials();
    call->waitsFor(given);
    given->then(call, [this, call](const Result<Credentials>& result) { take(call, result); });
    return call;
}

void AccountGuard::signIn()
{
    m_refusedKey.clear(); // the account may have been set right elsewhere
    m_refusal.reset();
    m_inner->signIn();
}

void AccountGuard::take(PromisedCall<Credentials>* call, const Result<Credentials>& given)
{
    if (call->isSettled())
        return;
    if (!given || m_account.isEmpty() || given->accessKeyId == m_knownKey) {
        if (given)
            m_knownKey = given->accessKeyId;
        call->resolve(given);
    } else if (m_refusal && given->accessKeyId == m_refusedKey) {
        call->resolve(failure(*m_refusal));
    } else {
        m_waiting.append({call, *given});
        askNext();
    }
}

void AccountGuard::askNext()
{
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    const Credentials credentials = m_waiting.first().credentials;
    m_ask(credentials)
        ->then(
            &m_calls, [this, key = credentials.accessKeyId](const Result<CallerIdentity>& answer) {
                settle(key, answer);
            });
}

/// Where STS does not say whose they are, the services do: work goes on.
void AccountGuard::settle(const QString& accessKeyId, const Result<CallerIdentity>& answer)
{
    m_isAsking = false;
    const bool isOther = answer && answer->account != m_account;
    if (isOther) {
        qCWarning(logCredentials) << m_name << "gives credentials of another account now";
        m_refusedKey = accessKeyId;
        m_refusal = otherAccount(answer->account);
    } else {
        m_knownKey = accessKeyId;
    }
    for (const Waiting& each : std::exchange(m_waiting, {})) {
        if (each.credentials.accessKeyId != accessKeyId)
            m_waiting.append(each);
        else if (each.call && isOther)
            each.call->resolve(failure(*m_refusal));
        else if (each.call)
            each.call->resolve(each.credentials);
    }
    askNext();
}

Error AccountGuard::otherAccount(const AccountId& account) const
{
    return {.kind = ErrorKind::Expired,
        .code = QStringLiteral("OtherAccount"),
        .message
        = tr("“%1” gives credentials of the account %2 now, and what is open here, with its "
             "queue, is of the account %3. Nothing is sent with them. Put the credentials "
             "of %3 back, or close the account here and open it again.")
              .arg(m_name, account.text(), m_account.text()),
        .members = {{QStringLiteral("Account"), account.text()}}};
}

} // namespace farcopy
