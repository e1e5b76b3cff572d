// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/profiletext.h"

#include <QProcessEnvironment>

namespace farcopy {

/// Where the two files are: ~/.aws/config and ~/.aws/credentials, unless AWS_CONFIG_FILE and
/// AWS_SHARED_CREDENTIALS_FILE say otherwise ("~", "$NAME" and "${NAME}" are resolved).
struct ProfilePaths {
    QString config;
    QString credentials;

    [[nodiscard]] static ProfilePaths of(
        const QProcessEnvironment& environment, const QString& homePath);
    bool operator==(const ProfilePaths&) const = default;
};

/// Where a key stands, for messages.
struct KeyPlace {
    QString file;
    int line = 0;
};

/// One profile as both files together tell it; what the credentials file says wins.
class Profile
{
public:
    Profile(QString name, ProfilePaths paths)
        : m_name(std::move(name))
        , m_paths(std::move(paths))
    {
    }

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const ProfilePaths& paths() const { return m_paths; }
    [[nodiscard]] bool has(const QString& key) const;
    /// Empty if there is none, or if it is a block.
    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] KeyPlace place(const QString& key) const;

    /// What each file says for itself; nullptr: the file does not know the profile.
    [[nodiscard]] const ProfileSection* inConfig() const { return m_config ? &*m_config : nullptr; }
    [[nodiscard]] const ProfileSection* inCredentials() const
    {
        return m_credentials ? &*m_credentials : nullptr;
    }

private:
    friend class ProfileFiles;

    QString m_name;
    ProfilePaths m_paths;
    std::optional<ProfileSection> m_config;
    std::optional<ProfileSection> m_credentials;
};

/// The profiles of a config and a credentials file. A file that is not there is an empty one.
class ProfileFiles
{
public:
    /// Reads both.
    /// Errors: Local with member "File": "FileUnreadable", "FileBroken" (and "Line").
    [[nodiscard]] static Result<ProfileFiles> read(const ProfilePaths& paths);

    /// "default" first, then in the order of the files.
    [[nodiscard]] QStringList names() const;
    /// nullptr: no such profile
    [[nodiscard]] const Profile* find(const QString& name) const;

    /// The section `[sso-session NAME]` of the config file; nullptr: there is none.
    [[nodiscard]] const ProfileSection* ssoSession(const QString& name) const;

    /// The `endpoint_url` of each service in `[services NAME]`, by service ("fsx"); nullopt: no
    /// such section.
    [[nodiscard]] std::optional<QHash<QString, QString>> serviceUrls(const QString& name) const;

private:
    void takeConfig(const QList<ProfileSection>& sections, const ProfilePaths& paths);
    void takeCredentials(const QList<ProfileSection>& sections, const ProfilePaths& paths);
    [[nodiscard]] Profile& profile(const QString& name, const ProfilePaths& paths);

    QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_places; ///< of the profiles, by name
    QHash<QString, ProfileSection> m_ssoSessions;
    QHash<QString, ProfileSection> m_services;
};

/// Whether it is an error of ProfileFiles::read(): what the files say now is not known.
[[nodiscard]] bool isFileTrouble(const Error& error);

} // namespace farcopy
