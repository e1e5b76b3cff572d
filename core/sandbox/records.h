// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/regiontable.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

/// What the sandbox remembers of an account, as plain values. Times are milliseconds since 1970.
namespace farcopy::sandbox {

using TagMap = QMap<QString, QString>;

struct FileSystemRecord {
    QString id;
    QString type;           ///< "WINDOWS", "LUSTRE", "ONTAP", "OPENZFS"
    QString deploymentType; ///< "MULTI_AZ_1", "SINGLE_AZ_2", "PERSISTENT_2", …
    QString storageType;    ///< "SSD", "HDD", "INTELLIGENT_TIERING"
    int capacityGiB = 0;
    qint64 createdMs = 0;
    QString kmsKeyArn;
    TagMap tags;
};

struct VolumeRecord {
    QString id;
    QString name;
    QString style; ///< "FLEXVOL" or "FLEXGROUP"
    QString fileSystemId;
    qint64 sizeBytes = 0;
};

/// Work under way on a backup, in seconds at copy speed 1.
struct Run {
    QString lifecycle; ///< while it runs: "COPYING" or "CREATING"
    double pendingSeconds = 0;
    double totalSeconds = 0;
    double elapsedSeconds = 0;
};

struct BackupRecord {
    QString id;
    QString lifecycle = QStringLiteral("AVAILABLE");
    QString type = QStringLiteral("USER_INITIATED");
    FileSystemRecord fileSystem; ///< as it was when the backup was made
    std::optional<VolumeRecord> volume;
    qint64 sizeBytes = 0;
    qint64 createdMs = 0;
    QString kmsKeyArn;
    TagMap tags;
    QString failureMessage;
    QString sourceBackupId;
    QString sourceRegion;
    bool isIncremental = false;
    double copySeconds = 0; ///< how long copies of it take at speed 1; 0: as its size asks for
    std::optional<Run> run;

    [[nodiscard]] int progressPercent() const;
    [[nodiscard]] bool isRunningCopy() const;
};

struct KeyRecord {
    QString id;
    QString arn;
    QString description;
    QString state = QStringLiteral("Enabled");
    QString spec = QStringLiteral("SYMMETRIC_DEFAULT");
    QString usage = QStringLiteral("ENCRYPT_DECRYPT");
    QString manager = QStringLiteral("CUSTOMER");
    bool isGrantedToFsx = true; ///< false: its policy keeps FSx out
    qint64 createdMs = 0;
    qint64 deletionMs = 0; ///< when state is "PendingDeletion"

    [[nodiscard]] bool canEncryptBackups() const;
};

/// What a ClientRequestToken was first used for.
struct TokenRecord {
    QJsonObject request;
    BackupRecord backup; ///< as it was then, in case it has been deleted since
};

struct RegionState {
    RegionEntry entry;
    QString accountId;
    bool isEnabled = true; ///< false: opt-in, and nobody opted in
    QMap<QString, BackupRecord> backups;
    QMap<QString, FileSystemRecord> fileSystems; ///< those that exist now
    QMap<QString, VolumeRecord> volumes;
    QMap<QString, KeyRecord> keys;
    QMap<QString, QString> aliases; ///< to key ids; empty: predefined, no key made yet
    QHash<QString, TokenRecord> tokens;

    /// "arn:aws:fsx:eu-west-1:123456789012:backup/…" for service "fsx", resource "backup/…".
    [[nodiscard]] QString arn(const QString& service, const QString& resource) const;
    /// The key that an id, an ARN or an alias of this Region names; nullptr: none.
    [[nodiscard]] KeyRecord* findKey(const QString& reference);
    /// User-initiated backups of a file-system type, copies among them.
    [[nodiscard]] int userBackupCount(const QString& fileSystemType) const;
    /// Copies that are not done yet.
    [[nodiscard]] int runningCopyCount() const;
};

} // namespace farcopy::sandbox
