// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/principals.h"

namespace farcopy::sandbox {

/// AWS STS: GetCallerIdentity, GetSessionToken, AssumeRole, by the query protocol (form in,
/// XML out). The roles of an account are `administrator` and `reader`.
class StsService
{
public:
    explicit StsService(PrincipalBook& principals)
        : m_principals(principals)
    {
    }

    /// The operation that a form asks for: its member Action.
    [[nodiscard]] static QString operationOf(const QByteArray& form);
    [[nodiscard]] Answer handle(
        const QByteArray& form, const Caller& caller, qint64 nowMs, const QString& requestId);
    /// An error as this protocol writes it, with the codes and states of STS.
    [[nodiscard]] static Answer toAnswer(const ServiceError& error, const QString& requestId);

private:
    PrincipalBook& m_principals;
};

} // namespace farcopy::sandbox
