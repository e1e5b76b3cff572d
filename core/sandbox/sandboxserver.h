// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/accesskey.h"
#include "core/sandbox/books.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/ssobook.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace farcopy::sandbox {

struct SandboxOptions {
    quint16 port = 0;           ///< 0: a free one
    double copySpeed = 1.0;     ///< 10: copies take a tenth of the time; 0: they stand still
    quint32 seed = 1;           ///< the same seed makes the same backups
    bool isSeeded = true;       ///< false: no backup anywhere, only Regions and keys
    int pageSize = 20;          ///< backups in a page of DescribeBackups at most, 1…50
    int extraBackups = 0;       ///< so many more plain backups in eu-west-1
    bool hasOntapLanes = false; ///< true: five copies of each ONTAP volume to a Region and key
    QList<Fault> faults = {};
};

/// FSx, KMS, STS and Identity Center on loopback, with the real wire protocol and signatures that
/// are checked. It works in a thread of its own; its functions may be called from any thread and
/// return in milliseconds. Region and service are taken from the credential scope of each request,
/// so one address serves all Regions: set it as AWS_ENDPOINT_URL.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(const SandboxOptions& options = {}, QObject* parent = nullptr);
    ~SandboxServer() override;

    /// Opens the port on 127.0.0.1. Errors: Local (the port is in use).
    [[nodiscard]] Result<void> listen();
    /// "http://127.0.0.1:40123"; empty before listen().
    [[nodiscard]] QUrl url() const;

    /// May do everything in its partition ("aws", "aws-cn", "aws-us-gov", "aws-eusc").
    [[nodiscard]] static AccessKey administrator(const QString& partition = QStringLiteral("aws"));
    /// May only list and describe: CopyBackup ends in AccessDeniedException.
    [[nodiscard]] static AccessKey reader();
    /// May do everything in FSx and nothing in KMS.
    [[nodiscard]] static AccessKey operatorWithoutKms();
    /// Where its Identity Center signs people in: sso_start_url of a profile.
    [[nodiscard]] static QString ssoStartUrl();
    /// A temporary key that expires after so many seconds (negative: it has expired already).
    [[nodiscard]] AccessKey temporaryKey(int lifetimeSeconds);

    /// All temporary keys are over from this moment on.
    void expireSessions();
    /// The MFA device of the administrator, which the role "guarded" asks for.
    [[nodiscard]] static QString mfaSerial();
    /// The six digits that it shows: good once.
    [[nodiscard]] QString mfaCode();
    /// A token of the identity provider, with which the role "federated" can be taken.
    [[nodiscard]] QString webIdentity(int lifetimeSeconds = 3600);

    /// Codes of the sign-ins to Identity Center that wait for somebody in a browser.
    [[nodiscard]] QStringList pendingSignIns() const;
    /// What that person does. False: nothing waits for this code.
    bool decideSignIn(const QString& userCode, bool allows);
    /// All access tokens are unknown from now on. @param alsoRefreshing  refresh tokens, too
    void endSignIns(bool alsoRefreshing);
    /// Of what Identity Center gives from now on.
    void setLifetimes(const SsoLifetimes& lifetimes);

    void setFaults(const QList<Fault>& faults);
    void setCopySpeed(double speed);

    [[nodiscard]] Books books() const;
    /// All backups of a Region, in the order of their ids.
    [[nodiscard]] QList<BackupSummary> backups(const QString& region) const;
    /// The id of the backup with this Name tag; empty: there is none. Names of the seeded ones
    /// that are special are listed in seedtables.h.
    [[nodiscard]] QString backupNamed(const QString& region, const QString& name) const;

    /// What other people do meanwhile. False, or an empty id: no such Region, backup or key.
    QString addBackup(const NewBackup& backup);
    bool deleteBackup(const QString& region, const QString& backupId);
    bool setLifecycle(const QString& region, const QString& backupId, const QString& lifecycle);
    /// @param key    id, ARN or alias
    /// @param state  "Enabled", "Disabled" or "PendingDeletion"
    bool setKeyState(const QString& region, const QString& key, const QString& state);

private:
    class Workshop;
    std::unique_ptr<Workshop> m_workshop;
    QUrl m_url;
};

} // namespace farcopy::sandbox
