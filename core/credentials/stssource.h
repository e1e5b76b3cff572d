// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/renewingsource.h"
#include "core/credentials/stsline.h"
#include "core/domain/signin.h"

namespace farcopy {

/// Credentials that STS gives for those of another source. Where an MFA device guards them,
/// somebody is asked for a code each time that a session begins, and again while it is wrong.
class StsSource : public RenewingSource
{
public:
    ~StsSource() override;

    /// Also of what signs: somewhere in the chain is who can be asked.
    void signIn() final;
    [[nodiscard]] int news() final;

protected:
    /// @param question  without a serial nobody is asked
    /// @param arn       names the partition, where no Region is set
    /// @param base      signs what STS is asked
    StsSource(MfaQuestion question, const ConnectionSettings& connection, const QString& arn,
        std::unique_ptr<CredentialSource> base, const CredentialTools& tools);

    /// Errors: as explained(); those of the base; Expired, "SignInNeeded".
    [[nodiscard]] Call<Credentials>* fetch() final;

    /// Asks STS. @param code  empty: no device is asked for
    [[nodiscard]] virtual Call<Credentials>* ask(StsClient& sts, const Secret& code) = 0;
    /// Why there are no credentials when nobody gave a code.
    [[nodiscard]] virtual Error unanswered() const = 0;
    /// What went wrong, as a message that says where and what to do.
    [[nodiscard]] virtual Error explained(const Error& error) const = 0;
    /// The error of whoever was asked for the code.
    [[nodiscard]] virtual Error placed(const Error& error) const { return error; }

    /// The Region to ask in.
    [[nodiscard]] const RegionId& region() const { return m_sts.region(); }

private:
    using Asked = PromisedCall<Credentials>;
    void askForCode(Asked* call, bool isRepeated);
    void askSts(Asked* call, const Secret& code);

    MfaQuestion m_question;
    SignInQuestions& m_questions;
    QPointer<CallBase> m_asking;
    StsLine m_sts;
};

} // namespace farcopy
