// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/accountfinder.h"

#include <QObject>

namespace farcopy::test {

/// Remembers as long as the test lives, and answers later, as a file would.
class FakeIdentityMemory final : public IdentityMemory
{
public:
    [[nodiscard]] Call<std::optional<AccountId>>* recall(const AccountInfo& account) override
    {
        auto* call = new PromisedCall<std::optional<AccountId>>(&m_calls);
        if (trouble)
            call->resolve(failure(*trouble));
        else
            call->resolve(
                known.contains(account.label) ? std::optional(known[account.label]) : std::nullopt);
        return call;
    }

    [[nodiscard]] Call<void>* remember(const AccountInfo& account, const AccountId& id) override
    {
        auto* call = new PromisedCall<void>(&m_calls);
        if (trouble) {
            call->resolve(failure(*trouble));
        } else {
            known[account.label] = id;
            call->resolve({});
        }
        return call;
    }

    QHash<QString, AccountId> known; ///< by the label of the credentials
    std::optional<Error> trouble;    ///< every call ends with it

private:
    QObject m_calls;
};

} // namespace farcopy::test
