// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/calleridentity.h"
#include "core/transport/credentialsource.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace farcopy {

/// Passes credentials on, and holds back those of another account than the one that is worked with.
/// Others may turn a profile or a program to another account at any time; the copies that run and
/// wait must not meet its keys: they would be taken for vanished or be refused one after the other.
class AccountGuard final : public CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::AccountGuard)

public:
    /// Asks whose credentials these are, by themselves alone. Errors: those of StsClient.
    using Ask = std::function<Call<CallerIdentity>*(const Credentials& credentials)>;

    /// @param name  of the profile, for messages
    AccountGuard(std::unique_ptr<CredentialSource> inner, Ask ask, QString name);
    ~AccountGuard() override;

    /// Whose the credentials are that were given last. Until this is said, all are passed on.
    void expect(const AccountId& account);

    /// Errors: those of the source; Expired, "OtherAccount".
    [[nodiscard]] Call<Credentials>* credentials() override;
    void reject(const Credentials& refused) override { m_inner->reject(refused); }
    void signIn() override;
    [[nodiscard]] int news() override { return m_inner->news(); }

private:
    struct Waiting {
        QPointer<PromisedCall<Credentials>> call;
        Credentials credentials;
    };

    void take(PromisedCall<Credentials>* call, const Result<Credentials>& given);
    void askNext();
    void settle(const QString& accessKeyId, const Result<CallerIdentity>& answer);
    [[nodiscard]] Error otherAccount(const AccountId& account) const;

    std::unique_ptr<CredentialSource> m_inner;
    Ask m_ask;
    QString m_name;
    AccountId m_account;            ///< empty: not known yet
    QString m_knownKey;             ///< an access key's id: it is the account's, or nobody can say
    QString m_refusedKey;           ///< it is another account's
    std::optional<Error> m_refusal; ///< of m_refusedKey
    QList<Waiting> m_waiting;       ///< for an answer
    bool m_isAsking = false;
    QObject m_calls;
};

} // namespace farcopy
