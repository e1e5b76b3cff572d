// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/tag.h"

#include <QDateTime>

#include <optional>

namespace farcopy {

/// What the service says of itself is open: an unknown value keeps its text beside `Unknown`.
enum class Lifecycle {
    Unknown,
    Pending,
    Creating,
    Transferring,
    Copying,
    Available,
    Failed,
    Deleted
};
enum class BackupType { Unknown, Automatic, UserInitiated, AwsBackup };
enum class FileSystemType { Unknown, Windows, Lustre, Ontap, OpenZfs };
enum class ResourceType { Unknown, FileSystem, Volume };

/// The file system that a backup was taken of, as it was then: it may be gone by now.
struct FileSystemInfo {
    FileSystemId id;
    FileSystemType type = FileSystemType::Unknown;
    QString typeText;       ///< as the service writes it: "WINDOWS"
    QString name;           ///< its Name tag
    QString deploymentType; ///< "MULTI_AZ_1", "SINGLE_AZ_2", "PERSISTENT_2", …
    QString storageType;    ///< "SSD", "HDD", "INTELLIGENT_TIERING"
    std::optional<int> storageCapacityGiB;

    bool operator==(const FileSystemInfo&) const = default;
};

/// The ONTAP or OpenZFS volume that a backup of ResourceType::Volume was taken of.
struct VolumeInfo {
    VolumeId id;
    QString name;
    QString style; ///< ONTAP: "FLEXVOL" or "FLEXGROUP"; else empty

    bool operator==(const VolumeInfo&) const = default;
};

/// One backup as DescribeBackups tells of it. Every member but id and region may be missing.
struct Backup {
    BackupId id;
    RegionId region; ///< where it is listed; the service does not say, the asker knows
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString lifecycleText;
    BackupType type = BackupType::Unknown;
    QString typeText;
    ResourceType resourceType = ResourceType::Unknown;
    std::optional<int> progressPercent; ///< 0…100
    std::optional<qint64> sizeBytes;    ///< what a restore would hold
    QDateTime creationTime;             ///< UTC; invalid: not told
    QString kmsKeyId;                   ///< ARN as a rule
    Arn arn;
    AccountId ownerId;
    Tags tags;
    FileSystemInfo fileSystem;
    std::optional<VolumeInfo> volume;
    BackupId sourceBackupId; ///< of a copy
    RegionId sourceRegion;   ///< of a copy
    QString failureMessage;  ///< FailureDetails.Message

    bool operator==(const Backup&) const = default;

    /// The Name tag, else an empty string.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isCopy() const { return !sourceBackupId.isEmpty(); }
    /// Whether it is a copy, or will be: one that failed is none.
    [[nodiscard]] bool isUsableCopy() const
    {
        return isCopy() && lifecycle != Lifecycle::Failed && lifecycle != Lifecycle::Deleted;
    }
};

[[nodiscard]] Lifecycle lifecycleFromText(const QString& text);
[[nodiscard]] BackupType backupTypeFromText(const QString& text);
[[nodiscard]] FileSystemType fileSystemTypeFromText(const QString& text);
[[nodiscard]] ResourceType resourceTypeFromText(const QString& text);

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::Backup)
