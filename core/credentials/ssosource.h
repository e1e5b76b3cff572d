// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/connectionsettings.h"
#include "core/credentials/filestamp.h"
#include "core/credentials/renewingsource.h"
#include "core/credentials/ssosession.h"
#include "core/credentials/ssosettings.h"

#include <QCoreApplication>

#include <memory>

namespace farcopy {

class SsoSessions;

/// Credentials of a role of IAM Identity Center. The files are read again when they have changed:
/// the profile may name another role or session by then.
class SsoSource final : public RenewingSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::SsoSource)

public:
    /// Errors: those of readSsoRole and SsoSessions::session.
    [[nodiscard]] static Result<std::unique_ptr<SsoSource>> open(const ProfileFiles& files,
        const Profile& profile, const ConnectionSettings& connection,
        std::shared_ptr<SsoSessions> sessions, const Clock& clock);

    /// Errors: those of SsoSession::token; Expired, "RoleRefused" (the role is not assigned),
    /// "SignInRefused", "NoCredentials", with members "File", "Line", "Profile", "Key"; of the
    /// connection.
    [[nodiscard]] Call<Credentials>* credentials() override;
    [[nodiscard]] bool mayChangeAccount() const override { return true; }
    void signIn() override;
    [[nodiscard]] int news() override;

protected:
    [[nodiscard]] Call<Credentials>* fetch() override;

private:
    SsoSource(SsoRole role, std::shared_ptr<SsoSession> session, ProfilePaths paths,
        ConnectionSettings connection, std::shared_ptr<SsoSessions> sessions, const Clock& clock);

    [[nodiscard]] Result<void> readAgain();
    void ask(PromisedCall<Credentials>* call, bool isLastTry);
    void askWith(PromisedCall<Credentials>* call, const Secret& token, bool isLastTry);
    [[nodiscard]] Error explained(Error error) const;

    struct Stamps {
        FileStamp config;
        FileStamp credentials;

        bool operator==(const Stamps&) const = default;
    };
    [[nodiscard]] Stamps stamps() const;

    SsoRole m_role;
    std::shared_ptr<SsoSession> m_session;
    ProfilePaths m_paths;
    ConnectionSettings m_connection;
    std::shared_ptr<SsoSessions> m_sessions;
    Stamps m_read;
    Credentials m_last;
};

} // namespace farcopy
