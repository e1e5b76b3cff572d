// SPDX-License-Identifier: Apache-2.0
#include "app/composition/storedidentities.h"

#include "core/store/store.h"

#include <utility>

namespace farcopy {

StoredIdentities::StoredIdentities(std::function<Store&()> reading)
    : m_reading(std::move(reading))
{
}

Call<std::optional<AccountId>>* StoredIdentities::recall(const AccountInfo& account)
{
    auto* promised = new PromisedCall<std::optional<AccountId>>(&m_calls);
    auto* call = m_reading().identityOf(choiceOf(account), account.endpointUrl);
    promised->waitsFor(call);
    call->then(promised, [promised](const Result<AccountId>& known) {
        if (!known)
            promised->resolve(failure(known.error()));
        else
            promised->resolve(known->isEmpty() ? std::nullopt : std::optional(*known));
    });
    return promised;
}

Call<void>* StoredIdentities::remember(const AccountInfo& account, const AccountId& id)
{
    if (m_writing)
        return m_writing->rememberIdentity(choiceOf(account), account.endpointUrl, id);
    m_notWritten.append({account, id});
    auto* call = new PromisedCall<void>(&m_calls);
    call->resolve({});
    return call;
}

void StoredIdentities::writeTo(Store& store)
{
    m_writing = &store;
    for (const auto& known : std::exchange(m_notWritten, {}))
        store.rememberIdentity(choiceOf(known.account), known.account.endpointUrl, known.id);
}

AccountChoice StoredIdentities::choiceOf(const AccountInfo& account)
{
    return {.origin = account.origin, .name = account.label, .accessKeyId = {}, .region = {}};
}

} // namespace farcopy
