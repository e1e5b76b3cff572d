// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/credentialtools.h"
#include "core/credentials/processrun.h"
#include "core/credentials/profileplace.h"
#include "core/credentials/renewingsource.h"

#include <QCoreApplication>

namespace farcopy {

/// The credentials that a program prints, as `credential_process` of a profile names it. Source:
/// SDKs and Tools reference guide, "Process credential provider".
class ProcessSource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProcessSource)

public:
    /// Long enough for a program that asks somebody in a window of its own.
    static constexpr std::chrono::minutes usualTimeLimit{2};

    /// @param environment  of the program; what is secret in it is kept back
    ProcessSource(QString commandLine, ProfilePlace place, const QProcessEnvironment& environment,
        const CredentialTools& tools, std::chrono::milliseconds timeLimit = usualTimeLimit);

protected:
    /// Errors: Expired, "ProcessFailed": it cannot be started, fails, hangs, or prints something
    /// else.
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    [[nodiscard]] Result<Credentials> read(const Secret& output) const;
    [[nodiscard]] tl::unexpected<Error> failed(const QString& how) const;

    ProfilePlace m_place;
    ProcessOrder m_order;
};

} // namespace farcopy
