// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/devices.h"
#include "core/sandbox/principals.h"

namespace farcopy::sandbox {

/// AWS STS by the query protocol (form in, XML out): GetCallerIdentity, GetSessionToken, AssumeRole
/// and, without a signature, AssumeRoleWithWebIdentity. The roles are those of roles.h.
class StsService
{
public:
    StsService(PrincipalBook& principals, Devices& devices)
        : m_principals(principals)
        , m_devices(devices)
    {
    }

    /// The operation that a form asks for: its member Action.
    [[nodiscard]] static QString operationOf(const QByteArray& form);
    /// Whether it is for those who have no key yet.
    [[nodiscard]] static bool isUnsigned(const QString& operation);

    [[nodiscard]] Answer handle(
        const QByteArray& form, const Caller& caller, qint64 nowMs, const QString& requestId);
    [[nodiscard]] Answer handleUnsigned(
        const QByteArray& form, qint64 nowMs, const QString& requestId);
    /// An error as this protocol writes it, with the codes and states of STS.
    [[nodiscard]] static Answer toAnswer(const ServiceError& error, const QString& requestId);

private:
    using Form = QMap<QString, QString>;

    [[nodiscard]] tl::expected<Principal, ServiceError> sessionToken(
        const Form& form, const Caller& caller, qint64 nowMs);
    [[nodiscard]] tl::expected<Principal, ServiceError> assumeRole(
        const Form& form, const Caller& caller, qint64 nowMs);
    [[nodiscard]] tl::expected<Principal, ServiceError> assumeWithIdentity(
        const Form& form, qint64 nowMs);
    /// Whether a form proves that the caller has the device at hand; none asked: false.
    [[nodiscard]] tl::expected<bool, ServiceError> checkMfa(const Form& form, const Caller& caller);

    PrincipalBook& m_principals;
    Devices& m_devices;
};

} // namespace farcopy::sandbox
