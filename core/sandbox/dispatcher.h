// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/fsxservice.h"
#include "core/sandbox/kmsservice.h"
#include "core/sandbox/signaturecheck.h"
#include "core/sandbox/ssoservice.h"
#include "core/sandbox/stsservice.h"

namespace farcopy::sandbox {

/// What a request asks for.
struct Target {
    QString service;   ///< "fsx", "kms", "sts", "sso", "sso-oidc"; empty: none of these
    QString operation; ///< "CopyBackup"

    /// "fsx:CopyBackup", as IAM policies name it; "unknown" without a service.
    [[nodiscard]] QString action() const
    {
        return service.isEmpty() ? QStringLiteral("unknown") : service + u':' + operation;
    }
};

/// From the path, the header X-Amz-Target, or the member Action of a form.
[[nodiscard]] Target targetOf(const WireRequest& request);

/// Takes a request from its signature to its answer, and knows nothing of sockets.
class Dispatcher
{
public:
    Dispatcher(
        World& world, PrincipalBook& principals, Devices& devices, SsoBook& signIns, int pageSize);

    /// @param nowMs  the clock that signatures are held against
    [[nodiscard]] Answer answer(
        const WireRequest& request, const Target& target, const QString& requestId, qint64 nowMs);
    /// An error as the target's protocol writes it.
    [[nodiscard]] static Answer toAnswer(
        const ServiceError& error, const Target& target, const QString& requestId);

private:
    [[nodiscard]] tl::expected<Caller, ServiceError> admit(
        const WireRequest& request, const Target& target, qint64 nowMs);
    [[nodiscard]] Outcome handle(const WireRequest& request, const Target& target,
        const Caller& caller, RegionState& region);

    World& m_world;
    PrincipalBook& m_principals;
    FsxService m_fsx;
    KmsService m_kms;
    StsService m_sts;
    SsoService m_sso;
};

/// "User: … is not authorized to perform: fsx:CopyBackup on resource: …"
[[nodiscard]] ServiceError accessDenied(
    const QString& userArn, const QString& action, const QString& resourceArn);

} // namespace farcopy::sandbox
