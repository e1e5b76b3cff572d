// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace farcopy::test {

/// A store whose outcome the test sets: secrets in memory, a failure, or no answer at all.
class FakeSecretStore final : public SecretStore
{
public:
    Call<Secret>* read(const QString& name) override
    {
        auto* call = new PromisedCall<Secret>(&m_calls);
        if (const auto error = errorOf("read ", name))
            call->resolve(failure(*error));
        else if (secrets.contains(name))
            call->resolve(secrets.value(name));
        else
            call->resolve(
                failure({.kind = ErrorKind::Local, .code = QStringLiteral("EntryNotFound")}));
        return call;
    }
    Call<void>* write(const QString& name, const Secret& secret) override
    {
        return answer("write ", name, [this, name, secret] { secrets.insert(name, secret); });
    }
    Call<void>* remove(const QString& name) override
    {
        return answer("remove ", name, [this, name] { secrets.remove(name); });
    }

    /// The last call that was not answered, to be answered by the test.
    [[nodiscard]] PromisedCall<void>* open() const { return m_open; }

    QHash<QString, Secret> secrets;
    std::optional<Error> failing;
    /// What else fails, as "write NAME", "read NAME", "remove NAME".
    QHash<QString, Error> failingAt;
    bool isSilent = false;

private:
    [[nodiscard]] std::optional<Error> errorOf(const char* operation, const QString& name) const
    {
        const QString key = QString::fromLatin1(operation) + name;
        return failingAt.contains(key) ? failingAt.value(key) : failing;
    }

    template <typename Fn>
    Call<void>* answer(const char* operation, const QString& name, Fn carryOut)
    {
        auto* call = new PromisedCall<void>(&m_calls);
        if (isSilent) {
            m_open = call;
        } else if (const auto error = errorOf(operation, name)) {
            call->resolve(failure(*error));
        } else {
            carryOut();
            call->resolve({});
        }
        return call;
    }

    QPointer<PromisedCall<void>> m_open;
    QObject m_calls;
};

} // namespace farcopy::test
