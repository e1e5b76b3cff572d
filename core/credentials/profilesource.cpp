// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilesource.h"

#include "core/credentials/profilekeys.h"
#include "core/credentials/withoutcredentials.h"

namespace farcopy {

ProfileSource::ProfileSource(ProfilePaths paths, QString profile)
    : m_paths(std::move(paths))
    , m_profile(std::move(profile))
{
}

Call<Credentials>* ProfileSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    // Stamps before the reading: what changes in between is then seen the next time.
    const FileStamp config = FileStamp::of(m_paths.config);
    const FileStamp credentials = FileStamp::of(m_paths.credentials);
    const bool isFresh = config == m_configStamp && credentials == m_credentialsStamp;
    if (isFresh && !m_cached.accessKeyId.isEmpty()) {
        call->resolve(m_cached);
        return call;
    }
    auto keys = read();
    if (!keys && isFileTrouble(keys.error()) && !m_cached.accessKeyId.isEmpty()) {
        call->resolve(m_cached); // a slip, or it is just being written: the key is still good
        return call;
    }
    m_cached = keys.value_or(Credentials());
    m_configStamp = config;
    m_credentialsStamp = credentials;
    call->resolve(keys ? std::move(keys) : failure(withoutCredentials(keys.error())));
    return call;
}

Result<Credentials> ProfileSource::read() const
{
    const auto files = ProfileFiles::read(m_paths);
    if (!files)
        return failure(files.error());
    const Profile* profile = files->find(m_profile);
    if (profile) {
        auto keys = profileKeys(*profile);
        if (!keys || !keys->accessKeyId.isEmpty())
            return keys;
    }
    return failure({.kind = ErrorKind::Expired,
        .code = QStringLiteral("NoCredentials"),
        .message = tr("The profile “%1” holds no access key any more (%2 and %3). Put it back, or "
                      "choose another account.")
                       .arg(m_profile, m_paths.credentials, m_paths.config),
        .members = {{QStringLiteral("Profile"), m_profile}}});
}

} // namespace farcopy
