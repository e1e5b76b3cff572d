// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosource.h"

#include "core/credentials/ssosessions.h"

namespace farcopy {

namespace {

/// What waits for the credentials was not refused itself, and no service answered it.
Error renamed(Error error, const QString& code, const QString& message)
{
    error.members.insert(QStringLiteral("ServiceCode"), error.code);
    error.kind = ErrorKind::Expired;
    error.code = code;
    error.message = message;
    error.httpStatus = 0;
    return error;
}

} // namespace

Result<std::unique_ptr<SsoSource>> SsoSource::open(const ProfileFiles& files,
    const Profile& profile, const ConnectionSettings& connection,
    std::shared_ptr<SsoSessions> sessions, const Clock& clock)
{
    auto role = readSsoRole(files, profile);
    if (!role)
        return failure(role.error());
    auto session = sessions->session(role->session, connection);
    if (!session)
        return failure(session.error());
    return std::unique_ptr<SsoSource>(new SsoSource(*std::move(role), *std::move(session),
        profile.paths(), connection, std::move(sessions), clock));
}

SsoSource::SsoSource(SsoRole role, std::shared_ptr<SsoSession> session, ProfilePaths paths,
    ConnectionSettings connection, std::shared_ptr<SsoSessions> sessions, const Clock& clock)
    : RenewingSource(clock)
    , m_role(std::move(role))
    , m_session(std::move(session))
    , m_paths(std::move(paths))
    , m_connection(std::move(connection))
    , m_sessions(std::move(sessions))
    , m_read(stamps())
{
}

SsoSource::Stamps SsoSource::stamps() const
{
    return {FileStamp::of(m_paths.config), FileStamp::of(m_paths.credentials)};
}

Call<Credentials>* SsoSource::credentials()
{
    if (stamps() != m_read && ProfileFiles::read(m_paths)) { // else a slip, or just being written
        reject(m_last);
        RenewingSource::signIn(); // what was given up may be settled by the change
    }
    return RenewingSource::credentials();
}

void SsoSource::signIn()
{
    m_session->signIn();
    RenewingSource::signIn();
}

int SsoSource::news()
{
    return m_session->news();
}

Call<Credentials>* SsoSource::fetch()
{
    auto* call = new PromisedCall<Credentials>(calls());
    if (const auto read = readAgain(); !read)
        call->resolve(failure(read.error()));
    else
        ask(call, false);
    return call;
}

Result<void> SsoSource::readAgain()
{
    const Stamps now = stamps();
    if (now == m_read)
        return {};
    const auto files = ProfileFiles::read(m_paths);
    if (!files)
        return failure(files.error());
    const Profile* profile = files->find(m_role.profile);
    if (!profile || !namesSsoRole(*profile))
        return failure({.kind = ErrorKind::Expired,
            .code = QStringLiteral("NoCredentials"),
            .message = tr("The profile “%1” names no role of IAM Identity Center any more (%2). "
                          "Put it back, or choose another account.")
                           .arg(m_role.profile, m_paths.config),
            .members = {{QStringLiteral("Profile"), m_role.profile}}});
    auto role = readSsoRole(*files, *profile);
    if (!role)
        return failure(role.error());
    auto session = m_sessions->session(role->session, m_connection);
    if (!session)
        return failure(session.error());
    m_role = *std::move(role);
    m_session = *std::move(session);
    m_read = now;
    return {};
}

void SsoSource::ask(PromisedCall<Credentials>* call, bool isLastTry)
{
    m_session->token()->then(call, [this, call, isLastTry](const Result<Secret>& token) {
        if (token)
            return askWith(call, *token, isLastTry);
        call->resolve(failure(token.error()));
    });
}

void SsoSource::askWith(PromisedCall<Credentials>* call, const Secret& token, bool isLastTry)
{
    m_session->roleCredentials(m_role.account, m_role.role, token)
        ->then(call, [this, call, token, isLastTry](const Result<Credentials>& credentials) {
            const bool isRefused = !credentials && credentials.error().kind == ErrorKind::Expired;
            if (isRefused) {
                m_session->reject(token);
                if (!isLastTry)
                    return ask(call, true);
            }
            if (!credentials) {
                call->resolve(failure(explained(credentials.error())));
                return;
            }
            m_last = *credentials;
            call->resolve(*credentials);
        });
}

Error SsoSource::explained(Error error) const
{
    const QString place
        = QStringLiteral("%1:%2").arg(m_role.place.file, QString::number(m_role.place.line));
    if (error.kind == ErrorKind::AccessDenied || error.kind == ErrorKind::Rejected) {
        error = renamed(error, QStringLiteral("RoleRefused"),
            tr("The role “%1” of account %2 is not assigned to whoever is signed in to “%3”. Check "
               "sso_role_name and sso_account_id of the profile “%4” (%5).")
                .arg(m_role.role, m_role.account.text(), m_role.session.label(), m_role.profile,
                    place));
    } else if (error.kind == ErrorKind::Expired) {
        error = renamed(error, QStringLiteral("SignInRefused"),
            tr("The sign-in to “%1” is not accepted for the profile “%2” (%3). Sign in again, or "
               "run “aws sso login --profile %2”.")
                .arg(m_role.session.label(), m_role.profile, place));
    }
    error.members.insert(QStringLiteral("File"), m_role.place.file);
    error.members.insert(QStringLiteral("Line"), QString::number(m_role.place.line));
    error.members.insert(QStringLiteral("Profile"), m_role.profile);
    error.members.insert(QStringLiteral("Key"), QStringLiteral("sso_role_name"));
    return error;
}

} // namespace farcopy
