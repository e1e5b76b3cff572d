// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world.h"

#include "core/sandbox/principals.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The opt-in Regions that the sandbox's account has enabled.
constexpr std::array enabledOptInRegions{
    QLatin1String{"ap-east-1"}, QLatin1String{"eu-central-2"}, QLatin1String{"il-central-1"}};

bool isEnabled(const RegionEntry& entry)
{
    return !entry.isOptIn
        || std::find(enabledOptInRegions.begin(), enabledOptInRegions.end(), entry.id)
        != enabledOptInRegions.end();
}

} // namespace

World::World(const Clock& clock, quint32 seed)
    : m_clock(clock)
    , m_random(seed)
    , m_settledMs(nowMs())
{
    const auto entries = readRegionTable();
    for (const auto& entry : entries) {
        if (entry.hasFsx)
            addRegion(entry);
    }
}

void World::addRegion(const RegionEntry& entry)
{
    auto& region = m_regions[entry.id];
    region.entry = entry;
    region.accountId = accountOfPartition(entry.partition);
    region.isEnabled = isEnabled(entry);
    // KMS lists these before their keys exist, without a TargetKeyId.
    for (const auto* service : {"backup", "ebs", "elasticfilesystem", "fsx", "rds", "s3"})
        region.aliases.insert("alias/aws/"_L1 + QLatin1String{service}, {});
}

RegionState* World::findRegion(const QString& id)
{
    const auto region = m_regions.find(id);
    return region == m_regions.end() ? nullptr : &region->second;
}

QString World::newId(QLatin1String prefix, int digits)
{
    QString id = prefix;
    for (int i = 0; i < digits; ++i)
        id += QLatin1Char{"0123456789abcdef"[i == 0 ? 0 : m_random() % 16]};
    return id;
}

QString World::newUuid()
{
    QString uuid;
    for (const int digits : {8, 4, 4, 4, 12}) {
        if (!uuid.isEmpty())
            uuid += u'-';
        for (int i = 0; i < digits; ++i)
            uuid += QLatin1Char{"0123456789abcdef"[m_random() % 16]};
    }
    return uuid;
}

KeyRecord& World::addKey(RegionState& region, const QString& alias, KeyRecord key)
{
    key.id = newUuid();
    key.arn = region.arn(u"kms"_s, "key/"_L1 + key.id);
    if (key.createdMs == 0)
        key.createdMs = nowMs();
    if (!alias.isEmpty())
        region.aliases.insert(alias, key.id);
    return *region.keys.insert(key.id, key);
}

KeyRecord& World::defaultKey(RegionState& region)
{
    if (auto* key = region.findKey(u"alias/aws/fsx"_s))
        return *key;
    KeyRecord key;
    key.manager = u"AWS"_s;
    key.description = u"Default key that protects my FSx resources when no other key is defined"_s;
    return addKey(region, u"alias/aws/fsx"_s, key);
}

void World::setCopySpeed(double speed)
{
    settle();
    m_copySpeed = std::max(speed, 0.0);
}

void World::settle()
{
    const qint64 now = nowMs();
    const double seconds = static_cast<double>(std::max(now - m_settledMs, qint64{0})) / 1000.0;
    m_settledMs = now;
    const auto ended = [this, seconds](const auto& place) {
        auto& region = m_regions.at(place.first);
        const auto backup = region.backups.find(place.second);
        if (backup == region.backups.end())
            return true;
        settle(region, *backup, seconds * m_copySpeed);
        return !backup->run.has_value();
    };
    m_running.removeIf(ended);
}

void World::settle(RegionState& region, BackupRecord& backup, double seconds)
{
    if (!backup.run)
        return;
    if (const auto reason = reasonToFail(region, backup); !reason.isEmpty()) {
        backup.run.reset();
        backup.lifecycle = u"FAILED"_s;
        backup.failureMessage = reason;
        return;
    }
    backup.run->elapsedSeconds += seconds;
    if (backup.run->elapsedSeconds >= backup.run->totalSeconds) {
        backup.run.reset();
        backup.lifecycle = u"AVAILABLE"_s;
    } else if (backup.run->elapsedSeconds >= backup.run->pendingSeconds) {
        backup.lifecycle = backup.run->lifecycle;
    }
}

QString World::reasonToFail(RegionState& region, const BackupRecord& copy)
{
    const auto* key = region.findKey(copy.kmsKeyArn);
    if (!key || !key->canEncryptBackups())
        return u"Amazon FSx could no longer use the KMS key %1."_s.arg(copy.kmsKeyArn);
    if (copy.sourceBackupId.isEmpty())
        return {};
    auto* sourceRegion = findRegion(copy.sourceRegion);
    if (!sourceRegion)
        return u"The Region %1 of the source is gone."_s.arg(copy.sourceRegion);
    const auto source = sourceRegion->backups.constFind(copy.sourceBackupId);
    if (source == sourceRegion->backups.constEnd())
        return u"The source backup %1 is gone."_s.arg(copy.sourceBackupId);
    const auto* sourceKey = sourceRegion->findKey(source->kmsKeyArn);
    if (!sourceKey || !sourceKey->canEncryptBackups())
        return u"Amazon FSx could no longer use the source's KMS key %1."_s.arg(source->kmsKeyArn);
    return {};
}

double World::copySeconds(const BackupRecord& copy)
{
    if (copy.copySeconds > 0)
        return copy.copySeconds;
    const double jitter = 0.85 + 0.3 * (randomBelow(1000) / 1000.0);
    if (copy.isIncremental)
        return 5.0 * jitter;
    // From 7 s for a GiB to 22 s for 64 TiB: it is the order that counts, not the likeness.
    const double gib = static_cast<double>(copy.sizeBytes) / (1 << 30);
    return (7.0 + std::clamp(std::log2(std::max(gib, 1.0)), 0.0, 16.0) / 16.0 * 15.0) * jitter;
}

BackupRecord& World::beginCopy(RegionState& destination, BackupRecord copy, const QString& token)
{
    const double pending = 0.6 + randomBelow(1000) / 1000.0;
    copy.run = Run{.lifecycle = u"COPYING"_s,
        .pendingSeconds = pending,
        .totalSeconds = pending + copySeconds(copy)};
    copy.lifecycle = u"PENDING"_s;
    m_running.append({destination.entry.id, copy.id});
    m_copyStarts.append({.region = destination.entry.id, .token = token, .copy = copy});
    auto& added = *destination.backups.insert(copy.id, copy);
    auto& most = m_mostCopiesAtOnce[destination.entry.id];
    most = std::max(most, destination.runningCopyCount());
    m_mostCopiesInLane
        = std::max(m_mostCopiesInLane, copiesBeside(destination, added, added.kmsKeyArn));
    return added;
}

BackupRecord& World::beginBackup(RegionState& region, BackupRecord backup)
{
    if (!backup.run) {
        backup.run = Run{.lifecycle = u"CREATING"_s,
            .pendingSeconds = 0.5,
            .totalSeconds = 0.5 + copySeconds(backup)};
        backup.lifecycle = u"PENDING"_s;
    }
    m_running.append({region.entry.id, backup.id});
    return *region.backups.insert(backup.id, backup);
}

bool World::hasEarlierCopy(
    const RegionState& destination, const BackupRecord& source, const QString& keyArn) const
{
    const auto origin = [](const BackupRecord& backup) {
        return backup.volume ? backup.volume->id : backup.fileSystem.id;
    };
    return std::any_of(
        destination.backups.begin(), destination.backups.end(), [&](const auto& backup) {
            return backup.lifecycle == "AVAILABLE"_L1 && !backup.sourceBackupId.isEmpty()
                && backup.kmsKeyArn == keyArn && origin(backup) == origin(source);
        });
}

bool World::hasOwnLane(const BackupRecord& backup) const
{
    return m_hasOntapLanes && backup.volume && backup.fileSystem.type == "ONTAP"_L1;
}

int World::copiesBeside(
    const RegionState& destination, const BackupRecord& backup, const QString& keyArn) const
{
    const bool isOwn = hasOwnLane(backup);
    return static_cast<int>(std::count_if(
        destination.backups.begin(), destination.backups.end(), [&](const BackupRecord& other) {
            if (!other.isRunningCopy() || hasOwnLane(other) != isOwn)
                return false;
            return !isOwn || (other.volume->id == backup.volume->id && other.kmsKeyArn == keyArn);
        }));
}

int World::ontapCopyCount() const
{
    int count = 0;
    for (const auto& [id, region] : m_regions) {
        count += static_cast<int>(std::count_if(
            region.backups.begin(), region.backups.end(), [](const BackupRecord& backup) {
                return backup.isRunningCopy() && backup.fileSystem.type == "ONTAP"_L1;
            }));
    }
    return count;
}

bool World::isBeingCopied(const QString& region, const QString& backupId) const
{
    return std::any_of(m_running.begin(), m_running.end(), [&](const auto& place) {
        const auto& backups = m_regions.at(place.first).backups;
        const auto copy = backups.constFind(place.second);
        return copy != backups.constEnd() && copy->run && copy->sourceBackupId == backupId
            && copy->sourceRegion == region;
    });
}

bool World::setLifecycle(const QString& region, const QString& backupId, const QString& lifecycle)
{
    settle();
    auto* state = findRegion(region);
    if (!state || !state->backups.contains(backupId))
        return false;
    auto& backup = state->backups[backupId];
    backup.run.reset();
    backup.lifecycle = lifecycle;
    if (lifecycle == "FAILED"_L1)
        backup.failureMessage = u"Amazon FSx could not finish this backup."_s;
    return true;
}

QList<CopyEntry> World::copies() const
{
    QList<CopyEntry> entries;
    for (const auto& start : m_copyStarts) {
        const auto& backups = m_regions.at(start.region).backups;
        const auto now = backups.constFind(start.copy.id);
        const bool isDeleted = now == backups.constEnd();
        entries.append({.backupId = start.copy.id,
            .region = start.region,
            .sourceBackupId = start.copy.sourceBackupId,
            .sourceRegion = start.copy.sourceRegion,
            .kmsKeyArn = start.copy.kmsKeyArn,
            .token = start.token,
            .lifecycle = isDeleted ? u"DELETED"_s : now->lifecycle,
            .progressPercent = isDeleted ? 0 : now->progressPercent(),
            .isIncremental = start.copy.isIncremental,
            .startedAt = QDateTime::fromMSecsSinceEpoch(start.copy.createdMs, Qt::UTC)});
    }
    return entries;
}

} // namespace farcopy::sandbox
