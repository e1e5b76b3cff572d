// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/credentialtools.h"
#include "core/credentials/metadataline.h"
#include "core/credentials/renewingsource.h"

#include <QCoreApplication>
#include <QUrl>

namespace farcopy {

/// The credentials of the role that an EC2 instance has, by version 2 of its metadata service
/// alone: version 1 answers whoever can make this machine send a request. Source: EC2 user guide,
/// "Use the Instance Metadata Service".
class InstanceSource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::InstanceSource)

public:
    /// @param service  "http://169.254.169.254/"
    InstanceSource(const QUrl& service, ProfilePlace place, const CredentialTools& tools);

    /// What environment and profile say of the address: AWS_EC2_METADATA_SERVICE_ENDPOINT,
    /// ec2_metadata_service_endpoint, and the same with _MODE ("IPv6").
    [[nodiscard]] static QUrl serviceOf(
        const QProcessEnvironment& environment, const Profile& profile);

protected:
    /// Errors: Expired, "MetadataFailed".
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    using Asked = PromisedCall<Credentials>;
    void askForRole(Asked* call, const QByteArray& token);
    void askForKeys(Asked* call, const QByteArray& token, const QByteArray& role);
    [[nodiscard]] Result<Credentials> read(const QByteArray& body) const;

    QUrl m_service;
    MetadataLine m_line;
};

} // namespace farcopy
