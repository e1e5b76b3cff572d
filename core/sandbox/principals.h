// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <random>

namespace farcopy::sandbox {

struct RoleRules;

/// Who asks, once the signature has been found good.
struct Caller {
    QString accountId;
    QString partition;
    QString arn;
    QString userId;
    QStringList allowed; ///< "fsx:*", "kms:Describe*", …
    bool hasMfa = false; ///< a session that began with an MFA code

    /// @param action  "fsx:CopyBackup"
    [[nodiscard]] bool may(const QString& action) const;
    /// The role whose session this is; empty: a user.
    [[nodiscard]] QString role() const;
};

/// An access key and whose it is.
struct Principal {
    QString accessKeyId;
    QByteArray secret;
    QByteArray sessionToken; ///< empty: a long-term key
    qint64 expiresMs = 0;    ///< of a temporary key
    Caller caller;
};

/// The one account that the sandbox has in a partition; empty: none.
[[nodiscard]] QString accountOfPartition(const QString& partition);

[[nodiscard]] Principal administratorOf(const QString& partition);
[[nodiscard]] Principal readerPrincipal();
[[nodiscard]] Principal operatorPrincipal();

/// All access keys that are known, those of temporary sessions among them.
class PrincipalBook
{
public:
    explicit PrincipalBook(quint32 seed);

    /// nullptr: nobody knows this key.
    [[nodiscard]] const Principal* find(const QString& accessKeyId) const;
    /// A temporary key for this caller.
    Principal addSession(const Caller& caller, qint64 expiresMs);
    /// A session of a role in the one account of a partition.
    Principal addRoleSession(const QString& partition, const RoleRules& role,
        const QString& sessionName, qint64 expiresMs);
    /// All temporary keys are over from this moment on.
    void expireSessions(qint64 nowMs);

private:
    [[nodiscard]] QByteArray randomText(const char* alphabet, int length);

    QMap<QString, Principal> m_principals;
    std::mt19937 m_random;
};

} // namespace farcopy::sandbox
