// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/processsource.h"

#include <QCoreApplication>

namespace farcopy {

/// The session of `aws login` (`login_session` of a profile), which the AWS CLI keeps and renews:
/// it is asked for the credentials. Source: AWS CLI, `configure export-credentials`.
class LoginSource final : public ProcessSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::LoginSource)

public:
    /// @param environment  of the AWS CLI, which is found in its PATH
    LoginSource(ProfilePlace place, const QProcessEnvironment& environment,
        const CredentialTools& tools, std::chrono::milliseconds timeLimit = usualTimeLimit);

protected:
    /// Expired, "LoginNeeded": nobody is signed in, or the AWS CLI is missing or too old.
    [[nodiscard]] Error failed(const QString& how) const override;

private:
    [[nodiscard]] static Command exportCommand(const QString& profile, const QString& path);
};

} // namespace farcopy
