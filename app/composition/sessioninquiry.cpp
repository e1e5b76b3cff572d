// SPDX-License-Identifier: Apache-2.0
#include "app/composition/sessioninquiry.h"

#include "app/composition/session.h"
#include "app/composition/surroundings.h"
#include "core/api/stsclient.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

namespace farcopy {

SessionInquiry::SessionInquiry(const Surroundings& surroundings)
    : m_around(surroundings)
    , m_identities([this]() -> Store& { return reader(); })
{
}

SessionInquiry::~SessionInquiry() = default;

Result<std::unique_ptr<Session>> SessionInquiry::open(const AccountChoice& account) const
{
    if (account.origin == CredentialOrigin::Sandbox)
        return Session::openSandbox(m_around.partitions, m_around.clock);
    auto resolved = m_around.resolver.resolve(account);
    if (!resolved)
        return failure(resolved.error());
    return Session::open(std::move(*resolved), m_around.partitions, m_around.clock);
}

Call<AccountFinding>* SessionInquiry::ask(const AccountChoice& account)
{
    auto* promised = new PromisedCall<AccountFinding>(&m_calls);
    auto opened = open(account);
    if (!opened) {
        promised->resolve(failure(opened.error()));
        return promised;
    }
    Session& session = **opened;
    m_asking.emplace(promised, std::move(*opened));
    auto* asked = session.sts().callerIdentity(session.home());
    promised->waitsFor(asked);
    asked->then(promised, [promised, &session](const Result<CallerIdentity>& identity) {
        if (identity)
            promised->resolve(AccountFinding{*identity, session.credentialsExpiry()});
        else
            promised->resolve(failure(identity.error()));
    });
    promised->then(&m_calls, [this, account, promised](const Result<AccountFinding>& finding) {
        auto answered = std::move(m_asking.extract(promised).mapped());
        if (!finding)
            return;
        if (account.origin != CredentialOrigin::Sandbox)
            remember(answered->account(), finding->identity.account);
        if (finding->expiry.isValid())
            keep(account, std::move(answered));
    });
    return promised;
}

void SessionInquiry::keep(const AccountChoice& account, std::unique_ptr<Session> session)
{
    const auto known = std::find_if(m_kept.begin(), m_kept.end(),
        [&account](const Kept& each) { return each.account == account; });
    if (known != m_kept.end())
        known->session = std::move(session);
    else
        m_kept.push_back({account, std::move(session)});
}

std::unique_ptr<Session> SessionInquiry::takeSession(const AccountChoice& account)
{
    const auto known = std::find_if(m_kept.begin(), m_kept.end(),
        [&account](const Kept& each) { return each.account == account; });
    if (known == m_kept.end())
        return nullptr;
    auto session = std::move(known->session);
    m_kept.erase(known);
    const bool isGood = session->credentialsExpiry() > m_around.clock.nowUtc();
    return isGood ? std::move(session) : nullptr;
}

Call<AccountId>* SessionInquiry::recall(const AccountChoice& account)
{
    auto* promised = new PromisedCall<AccountId>(&m_calls);
    const auto resolved = m_around.resolver.resolve(account);
    if (!resolved) {
        promised->resolve(failure(resolved.error()));
        return promised;
    }
    AccountInfo info = resolved->info;
    info.endpointUrl = resolved->connection.endpoints.endpointUrl;
    auto* call = m_identities.recall(info);
    promised->waitsFor(call);
    call->then(promised, [promised](const Result<std::optional<AccountId>>& known) {
        if (known)
            promised->resolve(known->value_or(AccountId()));
        else
            promised->resolve(failure(known.error()));
    });
    return promised;
}

void SessionInquiry::remember(const AccountInfo& account, const AccountId& id)
{
    if (!m_writer) {
        m_writer = std::make_unique<Store>(
            StoreOptions{.path = Store::defaultPath(), .use = StoreUse::Owner}, m_around.clock);
        m_identities.writeTo(*m_writer);
    }
    [[maybe_unused]] auto* call = m_identities.remember(account, id); // only a help for next time
}

Store& SessionInquiry::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<Store>(
            StoreOptions{.path = Store::defaultPath(), .use = StoreUse::Guest}, m_around.clock);
    return *m_reader;
}

} // namespace farcopy
