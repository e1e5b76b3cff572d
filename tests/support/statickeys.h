// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QObject>

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

    void set(Result<Credentials> outcome) { m_outcome = std::move(outcome); }
    [[nodiscard]] int timesAsked() const { return m_asked; }

private:
    QObject m_owner;
    Result<Credentials> m_outcome;
    int m_asked = 0;
};

} // namespace farcopy::test
