// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fsxjson.h"

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000.0;
}

/// Where a file system lives: a copy keeps the ARN and the network of its origin.
QString regionOfArn(const QString& arn)
{
    return arn.section(u':', 3, 3);
}

QJsonObject configuration(const FileSystemRecord& fileSystem)
{
    QJsonObject object{{u"DeploymentType"_s, fileSystem.deploymentType},
        {u"AutomaticBackupRetentionDays"_s, 30}, {u"DailyAutomaticBackupStartTime"_s, u"02:00"_s},
        {u"WeeklyMaintenanceStartTime"_s, u"7:03:30"_s}};
    if (fileSystem.type == "LUSTRE"_L1) {
        object.insert("PerUnitStorageThroughput"_L1, 125);
        object.insert("MountName"_L1, u"fsx"_s);
        object.insert("CopyTagsToBackups"_L1, true);
    } else {
        object.insert("ThroughputCapacity"_L1, 128);
        if (fileSystem.type != "ONTAP"_L1)
            object.insert("CopyTagsToBackups"_L1, true);
    }
    return object;
}

QString configurationName(const QString& type)
{
    if (type == "WINDOWS"_L1)
        return u"WindowsConfiguration"_s;
    if (type == "LUSTRE"_L1)
        return u"LustreConfiguration"_s;
    return type == "ONTAP"_L1 ? u"OntapConfiguration"_s : u"OpenZFSConfiguration"_s;
}

} // namespace

QJsonObject toJson(const VolumeRecord& volume, const RegionState& region)
{
    const QJsonObject ontap{{u"JunctionPath"_s, u"/"_s + volume.name},
        {u"SizeInMegabytes"_s, volume.sizeBytes >> 20}, {u"SizeInBytes"_s, volume.sizeBytes},
        {u"VolumeStyle"_s, volume.style}, {u"OntapVolumeType"_s, u"RW"_s},
        {u"StorageEfficiencyEnabled"_s, true},
        {u"StorageVirtualMachineId"_s, u"svm-0123456789abcdef0"_s}};
    return {{u"VolumeId"_s, volume.id}, {u"Name"_s, volume.name},
        {u"FileSystemId"_s, volume.fileSystemId}, {u"VolumeType"_s, u"ONTAP"_s},
        {u"OntapConfiguration"_s, ontap},
        {u"ResourceARN"_s,
            region.arn(u"fsx"_s, "volume/"_L1 + volume.fileSystemId + u'/' + volume.id)}};
}

QJsonArray toJson(const TagMap& tags)
{
    QJsonArray array;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        array.append(QJsonObject{{u"Key"_s, tag.key()}, {u"Value"_s, tag.value()}});
    return array;
}

QJsonObject toJson(const FileSystemRecord& fileSystem, const RegionState& region)
{
    const auto home = regionOfArn(fileSystem.kmsKeyArn);
    QJsonObject object{{u"OwnerId"_s, region.accountId},
        {u"CreationTime"_s, seconds(fileSystem.createdMs)}, {u"FileSystemId"_s, fileSystem.id},
        {u"FileSystemType"_s, fileSystem.type}, {u"Lifecycle"_s, u"AVAILABLE"_s},
        {u"StorageType"_s, fileSystem.storageType}, {u"VpcId"_s, u"vpc-0a1b2c3d4e5f67890"_s},
        {u"SubnetIds"_s, QJsonArray{u"subnet-0a1b2c3d4e5f67890"_s}},
        {u"DNSName"_s, u"%1.fsx.%2.amazonaws.com"_s.arg(fileSystem.id, home)},
        {u"KmsKeyId"_s, fileSystem.kmsKeyArn}, {u"Tags"_s, toJson(fileSystem.tags)},
        {u"ResourceARN"_s,
            region.arn(u"fsx"_s, "file-system/"_L1 + fileSystem.id).replace(region.entry.id, home)},
        {configurationName(fileSystem.type), configuration(fileSystem)}};
    if (fileSystem.capacityGiB > 0)
        object.insert("StorageCapacity"_L1, fileSystem.capacityGiB);
    return object;
}

QJsonObject toJson(const BackupRecord& backup, const RegionState& region)
{
    QJsonObject object{{u"BackupId"_s, backup.id}, {u"Lifecycle"_s, backup.lifecycle},
        {u"Type"_s, backup.type}, {u"CreationTime"_s, seconds(backup.createdMs)},
        {u"FileSystem"_s, toJson(backup.fileSystem, region)},
        {u"ResourceType"_s, backup.volume ? u"VOLUME"_s : u"FILE_SYSTEM"_s},
        {u"OwnerId"_s, region.accountId}, {u"KmsKeyId"_s, backup.kmsKeyArn},
        {u"ResourceARN"_s, region.arn(u"fsx"_s, "backup/"_L1 + backup.id)}};
    if (backup.lifecycle != "FAILED"_L1)
        object.insert("ProgressPercent"_L1, backup.progressPercent());
    if (backup.lifecycle != "CREATING"_L1 && backup.lifecycle != "PENDING"_L1)
        object.insert("SizeInBytes"_L1, backup.sizeBytes);
    if (!backup.tags.isEmpty())
        object.insert("Tags"_L1, toJson(backup.tags));
    if (!backup.failureMessage.isEmpty()) {
        object.insert("FailureDetails"_L1, QJsonObject{{u"Message"_s, backup.failureMessage}});
    }
    if (!backup.sourceBackupId.isEmpty()) {
        object.insert("SourceBackupId"_L1, backup.sourceBackupId);
        object.insert("SourceBackupRegion"_L1, backup.sourceRegion);
    }
    if (backup.volume)
        object.insert("Volume"_L1, toJson(*backup.volume, region));
    return object;
}

} // namespace farcopy::sandbox
