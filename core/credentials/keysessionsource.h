// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/stssource.h"

#include <QCoreApplication>

namespace farcopy {

/// A session of a typed-in key that an MFA device guards: what the key may do after a code of the
/// device was given. Errors: Expired "MfaRefused" (STS does not take the device for the key's; the
/// service's code goes to "ServiceCode").
class KeySessionSource final : public StsSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeySessionSource)

public:
    /// @param name    of the key
    /// @param serial  ARN or number of the device
    /// @param key     the key itself
    KeySessionSource(const QString& name, const QString& serial,
        const ConnectionSettings& connection, std::unique_ptr<CredentialSource> key,
        const CredentialTools& tools);

protected:
    [[nodiscard]] Call<Credentials>* ask(StsClient& sts, const Secret& code) override;
    [[nodiscard]] Error unanswered() const override;
    [[nodiscard]] Error explained(const Error& error) const override;

private:
    QString m_name;
    QString m_serial;
};

} // namespace farcopy
