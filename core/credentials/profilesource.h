// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/filestamp.h"
#include "core/credentials/profilefiles.h"
#include "core/transport/credentialsource.h"

#include <QCoreApplication>
#include <QObject>

namespace farcopy {

/// The access key of a profile. Other programs write temporary keys into these files again and
/// again, so a changed file is read anew and its keys are used from the next request on.
class ProfileSource final : public CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileSource)

public:
    ProfileSource(ProfilePaths paths, QString profile);

    /// A file that cannot be read any more takes nothing away.
    /// Errors: Local, as ProfileFiles::read and profileKeys() give them; Expired,
    /// "NoCredentials", if the profile or its key is gone.
    [[nodiscard]] Call<Credentials>* credentials() override;
    [[nodiscard]] bool mayChangeAccount() const override { return true; }

private:
    [[nodiscard]] Result<Credentials> read() const;

    ProfilePaths m_paths;
    QString m_profile;
    FileStamp m_configStamp;
    FileStamp m_credentialsStamp;
    Credentials m_cached; ///< no access key id: nothing was read yet
    QObject m_calls;
};

} // namespace farcopy
