// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/seed.h"

#include "core/sandbox/seedtables.h"

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

TagMap tagsOf(const QString& name)
{
    TagMap tags{{u"Name"_s, name}};
    for (const auto& tag : seedTags()) {
        if (name == text(tag.backup))
            tags.insert(text(tag.key), text(tag.value));
    }
    return tags;
}

QString keyArn(World& world, RegionState& region, const QString& alias)
{
    if (alias.isEmpty() || alias == "alias/aws/fsx"_L1)
        return world.defaultKey(region).arn;
    const auto* key = region.findKey(alias);
    return key ? key->arn : QString{};
}

VolumeRecord newVolume(World& world, const QString& fileSystemId, const QString& name,
    const QString& style, int capacityGiB)
{
    return {.id = world.newId("fsvol-"_L1),
        .name = name,
        .style = style,
        .fileSystemId = fileSystemId,
        .sizeBytes = (qint64{capacityGiB} << 30) / 4};
}

// Most hold less than their file system could, no two the same.
qint64 someSize(World& world, int capacityGiB)
{
    const auto capacity = static_cast<double>(qint64{std::max(capacityGiB, 8)} << 30);
    return static_cast<qint64>(capacity * (0.25 + world.randomBelow(6000) / 10000.0));
}

BackupRecord backupOf(World& world, const FileSystemRecord& fileSystem, double ageDays)
{
    BackupRecord backup;
    backup.id = world.newId("backup-"_L1);
    backup.fileSystem = fileSystem;
    backup.kmsKeyArn = fileSystem.kmsKeyArn;
    backup.sizeBytes = someSize(world, fileSystem.capacityGiB);
    backup.createdMs = world.nowMs() - static_cast<qint64>(ageDays * dayMs)
        - world.randomBelow(3 * 60 * 60 * 1000);
    return backup;
}

void addFileSystem(World& world, const SeedFileSystem& seed)
{
    auto& region = *world.findRegion(text(seed.region));
    const FileSystemRecord fileSystem{.id = world.newId("fs-"_L1),
        .type = text(seed.type),
        .deploymentType = text(seed.deploymentType),
        .storageType = text(seed.storageType),
        .capacityGiB = seed.capacityGiB,
        .createdMs = world.nowMs() - (300 + world.randomBelow(900)) * dayMs,
        .kmsKeyArn = keyArn(world, region, text(seed.keyAlias)),
        .tags = tagsOf(text(seed.name))};
    std::optional<VolumeRecord> volume;
    if (seed.volume) {
        volume = newVolume(world, fileSystem.id, text(seed.volume), u"FLEXVOL"_s, seed.capacityGiB);
    }
    if (!seed.isGone) {
        region.fileSystems.insert(fileSystem.id, fileSystem);
        if (volume)
            region.volumes.insert(volume->id, *volume);
    }
    const auto add = [&](const QString& type, const QString& name, double ageDays) {
        auto backup = backupOf(world, fileSystem, ageDays);
        backup.type = type;
        backup.volume = volume;
        backup.tags = fileSystem.tags;
        backup.tags.insert(u"Name"_s, name);
        if (type == "AWS_BACKUP"_L1) {
            backup.tags.insert(u"aws:backup:source-resource"_s,
                region.arn(u"fsx"_s, "file-system/"_L1 + fileSystem.id));
        }
        region.backups.insert(backup.id, backup);
    };
    const int youngest = seed.isGone ? 120 : 0; // days
    for (int i = 0; i < seed.automaticBackups; ++i)
        add(u"AUTOMATIC"_s, text(seed.name), youngest + i + 0.3);
    for (int i = 0; i < seed.userBackups; ++i) {
        add(u"USER_INITIATED"_s, u"%1 weekly %2"_s.arg(text(seed.name)).arg(i + 1),
            youngest + 7 * i + 2.4);
    }
    for (int i = 0; i < seed.awsBackups; ++i)
        add(u"AWS_BACKUP"_s, text(seed.name), youngest + 30 * (i + 1));
}

void addSpecial(World& world, const SeedBackup& seed)
{
    auto& region = *world.findRegion(text(seed.region));
    const FileSystemRecord fileSystem{.id = world.newId("fs-"_L1),
        .type = text(seed.type),
        .deploymentType = text(seed.deploymentType),
        .storageType = text(seed.storageType),
        .capacityGiB = seed.capacityGiB,
        .createdMs = world.nowMs() - 700 * dayMs,
        .kmsKeyArn = keyArn(world, region, text(seed.keyAlias)),
        .tags = tagsOf(text(seed.name))};
    auto backup = backupOf(world, fileSystem, seed.ageDays);
    backup.lifecycle = text(seed.lifecycle);
    backup.tags = fileSystem.tags;
    if (seed.volumeStyle) {
        backup.volume = newVolume(
            world, fileSystem.id, u"vol_analytics"_s, text(seed.volumeStyle), seed.capacityGiB);
    }
    if (text(seed.name) == text(manyTagsName)) {
        for (int i = 1; i < 48; ++i)
            backup.tags.insert(u"tag %1"_s.arg(i, 2, 10, QChar{u'0'}), u"value %1"_s.arg(i));
    }
    if (backup.lifecycle == "FAILED"_L1) {
        backup.failureMessage
            = u"Amazon FSx could not create the backup because the file system was busy."_s;
    }
    const bool isRunning = backup.lifecycle == "CREATING"_L1 || backup.lifecycle == "COPYING"_L1;
    if (!isRunning) {
        region.backups.insert(backup.id, backup);
        return;
    }
    // Nobody here started these; they take half an hour, and were begun a while ago.
    backup.run = Run{.lifecycle = backup.lifecycle,
        .pendingSeconds = 1,
        .totalSeconds = 1800,
        .elapsedSeconds = 660};
    world.beginBackup(region, backup);
}

void addCopies(World& world, const SeedCopies& seed)
{
    auto& sourceRegion = *world.findRegion(text(seed.sourceRegion));
    auto& region = *world.findRegion(text(seed.region));
    for (int i = 0; i < seed.count; ++i) {
        const auto name = u"%1 weekly %2"_s.arg(text(seed.fileSystem)).arg(i + 1);
        for (const auto& source : std::as_const(sourceRegion.backups)) {
            if (source.tags.value(u"Name"_s) != name)
                continue;
            auto copy = source;
            copy.id = world.newId("backup-"_L1);
            copy.sourceBackupId = source.id;
            copy.sourceRegion = sourceRegion.entry.id;
            copy.kmsKeyArn = world.defaultKey(region).arn;
            copy.createdMs = source.createdMs + dayMs / 2;
            region.backups.insert(copy.id, copy);
        }
    }
}

} // namespace

void seedWorldKeys(World& world)
{
    for (const auto& seed : seedKeys()) {
        KeyRecord key;
        key.description = text(seed.description);
        key.state = text(seed.state);
        key.spec = text(seed.spec);
        key.usage = text(seed.usage);
        key.isGrantedToFsx = seed.isGrantedToFsx;
        key.createdMs = world.nowMs() - 500 * dayMs;
        if (key.state == "PendingDeletion"_L1)
            key.deletionMs = world.nowMs() + 12 * dayMs;
        world.addKey(*world.findRegion(text(seed.region)), text(seed.alias), key);
    }
}

void seedWorldBackups(World& world)
{
    for (const auto& seed : seedFileSystems())
        addFileSystem(world, seed);
    for (const auto& seed : seedBackups())
        addSpecial(world, seed);
    for (const auto& seed : seedCopies())
        addCopies(world, seed);
}

void seedMoreBackups(World& world, int count)
{
    // Automatic ones: no quota counts them.
    for (int i = 1; i <= count; ++i) {
        static_cast<void>(addBackup(
            world, {.name = u"bulk %1"_s.arg(i, 6, 10, QChar{u'0'}), .type = u"AUTOMATIC"_s}));
    }
}

QString addBackup(World& world, const NewBackup& wanted)
{
    auto* region = world.findRegion(wanted.region);
    const auto arn = region ? keyArn(world, *region, wanted.kmsKey) : QString{};
    if (arn.isEmpty())
        return {};
    BackupRecord backup;
    backup.id = world.newId("backup-"_L1);
    backup.lifecycle = wanted.lifecycle;
    backup.type = wanted.type;
    backup.fileSystem
        = {.id = wanted.fileSystemId.isEmpty() ? world.newId("fs-"_L1) : wanted.fileSystemId,
            .type = wanted.fileSystemType,
            .deploymentType = wanted.deploymentType,
            .storageType = wanted.storageType,
            .capacityGiB = static_cast<int>(wanted.sizeBytes >> 30) + 32,
            .createdMs = world.nowMs() - dayMs,
            .kmsKeyArn = arn,
            .tags = {}};
    if (wanted.fileSystemType == "ONTAP"_L1) {
        backup.volume = newVolume(world, backup.fileSystem.id, u"vol_added"_s, wanted.volumeStyle,
            backup.fileSystem.capacityGiB);
        if (!wanted.volumeId.isEmpty())
            backup.volume->id = wanted.volumeId;
    }
    backup.sizeBytes = wanted.sizeBytes;
    backup.createdMs = world.nowMs();
    backup.kmsKeyArn = arn;
    backup.tags = wanted.tags;
    backup.copySeconds = wanted.copySeconds;
    if (!wanted.name.isEmpty())
        backup.tags.insert(u"Name"_s, wanted.name);
    region->backups.insert(backup.id, backup);
    return backup.id;
}

} // namespace farcopy::sandbox
