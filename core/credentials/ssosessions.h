// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/credentials/credentialtools.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <memory>

namespace farcopy {

class SsoSession;
struct ConnectionSettings;
struct SsoSessionSettings;

/// The sessions of Identity Center that are in use: whoever names the same one gets the same
/// object, and so waits for the same sign-in.
class SsoSessions
{
public:
    /// @param cacheFolder  "~/.aws/sso/cache", resolved
    /// @param second       of the service's intervals; shorter in tests
    SsoSessions(QString cacheFolder, CredentialTools tools,
        std::chrono::milliseconds second = std::chrono::seconds(1));

    /// @param connection  how the profile reaches its services: proxies, certificates, endpoints
    /// Errors: Local, those of makeNetwork.
    [[nodiscard]] Result<std::shared_ptr<SsoSession>> session(
        const SsoSessionSettings& settings, const ConnectionSettings& connection);

private:
    QString m_cacheFolder;
    CredentialTools m_tools;
    std::chrono::milliseconds m_second;
    QHash<QString, std::weak_ptr<SsoSession>> m_sessions;
};

} // namespace farcopy
