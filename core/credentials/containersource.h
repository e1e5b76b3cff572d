// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/credentialtools.h"
#include "core/credentials/metadataline.h"
#include "core/credentials/renewingsource.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace farcopy {

/// The credentials of a container's role (ECS, EKS), from the address that its environment names.
/// Source: SDKs and Tools reference guide, "Container credential provider".
class ContainerSource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ContainerSource)

public:
    ContainerSource(
        const QProcessEnvironment& environment, ProfilePlace place, const CredentialTools& tools);

protected:
    /// Errors: Expired, "MetadataFailed": also where no address is named, or one without TLS that
    /// leaves this machine.
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    [[nodiscard]] Result<QUrl> url() const;
    /// What proves who asks; empty: nothing does.
    [[nodiscard]] Result<QByteArray> authorization() const;
    [[nodiscard]] Result<Credentials> read(const QByteArray& body) const;

    QProcessEnvironment m_environment;
    MetadataLine m_line;
};

} // namespace farcopy
