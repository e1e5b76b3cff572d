// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accountinquiry.h"

#include <QHash>
#include <QPointer>

namespace farcopy::test {

/// Accounts that answer as the test wrote down, by name; the others leave the question open.
class FakeInquiry final : public AccountInquiry
{
public:
    [[nodiscard]] Call<AccountFinding>* ask(const AccountChoice& account) override
    {
        asked.append(account.name);
        auto* call = new PromisedCall<AccountFinding>(&m_calls);
        open.insert(account.name, call);
        if (answers.contains(account.name))
            call->resolve(answers.value(account.name));
        return call;
    }
    [[nodiscard]] Call<AccountId>* recall(const AccountChoice& account) override
    {
        recalled.append(account.name);
        auto* call = new PromisedCall<AccountId>(&m_calls);
        call->resolve(seen.value(account.name));
        return call;
    }

    [[nodiscard]] static AccountFinding finding(
        const QString& account = QStringLiteral("111122223333"), const QDateTime& expiry = {})
    {
        return {.identity = {.account = AccountId(account),
                    .arn = Arn(QStringLiteral("arn:aws:iam::%1:user/ada").arg(account)),
                    .userId = QStringLiteral("AIDA")},
            .expiry = expiry};
    }

    QHash<QString, Result<AccountFinding>> answers;
    QHash<QString, AccountId> seen;
    QStringList asked;
    QStringList recalled;
    QHash<QString, QPointer<PromisedCall<AccountFinding>>> open;

private:
    QObject m_calls;
};

} // namespace farcopy::test
