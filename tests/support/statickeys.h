// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace farcopy::test {

/// Gives the same credentials each time, or the same error.
class StaticKeys final : public CredentialSource
{
public:
    StaticKeys()
        : StaticKeys(Credentials{QStringLiteral("AKIDEXAMPLE"),
            Secret(QByteArrayLiteral("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}, {}})
    {
    }
    explicit StaticKeys(Result<Credentials> outcome)
        : m_outcome(std::move(outcome))
    {
    }

    [[nodiscard]] Call<Credentials>* credentials() override
    {
        ++m_asked;
        auto* call = new PromisedCall<Credentials>(&m_owner);
        call->resolve(m_outcome);
        return call;
    }

    void reject(const Credentials& refused) override
    {
        m_rejected.append(refused.accessKeyId);
        if (m_afterRejection)
            m_outcome = *m_afterRejection;
    }

    void set(Result<Credentials> outcome) { m_outcome = std::move(outcome); }
    /// Given once some have been rejected.
    void setAfterRejection(Result<Credentials> outcome) { m_afterRejection = std::move(outcome); }
    [[nodiscard]] const QStringList& rejected() const { return m_rejected; }
    [[nodiscard]] int timesAsked() const { return m_asked; }

private:
    QObject m_owner;
    Result<Credentials> m_outcome;
    std::optional<Result<Credentials>> m_afterRejection;
    QStringList m_rejected;
    int m_asked = 0;
};

} // namespace farcopy::test
