// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/accountfinder.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace farcopy {

class Store;

/// Remembers in the store which account credentials belonged to. What is learnt before there is a
/// store that may be written, is written when there is one.
class StoredIdentities final : public IdentityMemory
{
public:
    /// @param reading  gives a store to look into
    explicit StoredIdentities(std::function<Store&()> reading);

    [[nodiscard]] Call<std::optional<AccountId>>* recall(const AccountInfo& account) override;
    [[nodiscard]] Call<void>* remember(const AccountInfo& account, const AccountId& id) override;

    /// From now on all goes there.
    void writeTo(Store& store);

private:
    struct Known {
        AccountInfo account;
        AccountId id;
    };
    static AccountChoice choiceOf(const AccountInfo& account);

    std::function<Store&()> m_reading;
    QPointer<Store> m_writing;
    QList<Known> m_notWritten;
    QObject m_calls;
};

} // namespace farcopy
