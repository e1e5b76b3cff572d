// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/ssovalues.h"
#include "core/base/result.h"
#include "core/credentials/filestamp.h"
#include "core/credentials/ssosettings.h"

#include <optional>

namespace farcopy {

/// Somebody is signed in.
struct SsoToken {
    Secret accessToken;
    QDateTime expiresAt;             ///< UTC
    Secret refreshToken;             ///< empty: another one takes a person
    ClientRegistration registration; ///< whom it was given to; may be unknown
};

/// The files in which the AWS CLI keeps who is signed in, so that whoever signs in with one of the
/// two is signed in with the other: ~/.aws/sso/cache/<SHA-1 of the session's name>.json (of the
/// older kind: of the start URL), and one for the client's registration.
/// Source: botocore, utils.SSOTokenFetcher and tokens.SSOTokenProvider.
class SsoTokenCache
{
public:
    /// @param folder  "~/.aws/sso/cache", resolved
    SsoTokenCache(QString folder, SsoSessionSettings session);

    /// nullopt: there is none, or none that can be read. It may have expired.
    [[nodiscard]] std::optional<SsoToken> token() const;
    [[nodiscard]] std::optional<ClientRegistration> registration() const;

    /// Replaces the file as a whole; nobody else can read it. Errors: Local, "FileUnwritable".
    [[nodiscard]] Result<void> write(const SsoToken& token) const;
    [[nodiscard]] Result<void> write(const ClientRegistration& registration) const;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString tokenPath() const;
    [[nodiscard]] QString registrationPath() const;
    /// Of the token: another one says that somebody has signed in, or out.
    [[nodiscard]] FileStamp stamp() const { return FileStamp::of(tokenPath()); }

private:
    QString m_folder;
    SsoSessionSettings m_session;
};

} // namespace farcopy
