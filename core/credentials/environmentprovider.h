// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/credentials/foundcredentials.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace farcopy {

/// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN (or AWS_SECURITY_TOKEN) and
/// AWS_CREDENTIAL_EXPIRATION.
class EnvironmentProvider final
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::EnvironmentProvider)

public:
    explicit EnvironmentProvider(QProcessEnvironment environment);

    /// Errors: Local, "EnvironmentIncomplete", with the variable in member "Key".
    [[nodiscard]] Result<FoundCredentials> find() const;

    /// Empty: not set.
    [[nodiscard]] QString accessKeyId() const;

private:
    QProcessEnvironment m_environment;
};

} // namespace farcopy
