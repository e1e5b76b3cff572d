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
class ProcessSource : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProcessSource)

public:
    /// Long enough for a program that asks somebody in a window of its own.
    static constexpr std::chrono::minutes usualTimeLimit{2};

    /// @param environment  of the program; what is secret in it is kept back
    ProcessSource(const QString& commandLine, ProfilePlace place,
        const QProcessEnvironment& environment, const CredentialTools& tools,
        std::chrono::milliseconds timeLimit = usualTimeLimit);
    [[nodiscard]] bool mayChangeAccount() const override { return true; }

protected:
    /// The program and its arguments, as they are, or why there is none: the end of a sentence.
    using Command = tl::expected<QStringList, QString>;

    ProcessSource(const Command& command, ProfilePlace place,
        const QProcessEnvironment& environment, const CredentialTools& tools,
        std::chrono::milliseconds timeLimit);

    /// Errors: as failed() words it, if it cannot be started, fails, hangs, or prints something
    /// else.
    [[nodiscard]] Call<Credentials>* fetch() override;
    /// Expired, "ProcessFailed".
    /// @param how  the end of a sentence, as in "ended with status 3"
    [[nodiscard]] virtual Error failed(const QString& how) const;
    [[nodiscard]] const ProfilePlace& place() const { return m_place; }

private:
    [[nodiscard]] static Command commandOf(const QString& line);
    [[nodiscard]] Result<Credentials> read(const Secret& output) const;

    ProfilePlace m_place;
    ProcessOrder m_order; ///< without a command: there is none
    QString m_missing;    ///< why
};

} // namespace farcopy
