// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/copybackup.h"

#include "core/sandbox/fsxjson.h"
#include "core/sandbox/requestreader.h"

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Check = tl::expected<void, ServiceError>;

constexpr int mostCopiesInLane = 5;    // FSx guides: in progress for one destination Region
constexpr int mostOntapCopies = 1'000; // ONTAP guide: of an account
constexpr int mostTags = 50;

struct CopyWish {
    QString token;
    QString sourceBackupId;
    QString sourceRegion;
    QString kmsKeyId;
    bool copyTags = false;
    TagMap tags;
};

struct Source {
    RegionState* region = nullptr;
    BackupRecord backup;
};

tl::expected<CopyWish, ServiceError> readWish(
    const QJsonObject& request, const RegionState& destination)
{
    RequestReader reader(request);
    CopyWish wish;
    wish.token = reader.text(u"ClientRequestToken"_s, tokenRule);
    wish.sourceBackupId = reader.text(u"SourceBackupId"_s, backupIdRule, Presence::Required);
    wish.sourceRegion = reader.text(u"SourceRegion"_s, regionRule);
    wish.kmsKeyId = reader.text(u"KmsKeyId"_s, kmsKeyIdRule);
    wish.copyTags = reader.flag(u"CopyTags"_s);
    wish.tags = reader.tags();
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    if (wish.sourceRegion.isEmpty())
        wish.sourceRegion = destination.entry.id;
    return wish;
}

// What a token stands for: two requests that mean the same are the same.
QJsonObject meaningOf(const CopyWish& wish)
{
    return {{u"SourceBackupId"_s, wish.sourceBackupId}, {u"SourceRegion"_s, wish.sourceRegion},
        {u"KmsKeyId"_s, wish.kmsKeyId}, {u"CopyTags"_s, wish.copyTags},
        {u"Tags"_s, toJson(wish.tags)}};
}

Outcome repeat(const TokenRecord& earlier, const QJsonObject& meaning, const RegionState& region)
{
    for (auto member = meaning.begin(); member != meaning.end(); ++member) {
        if (earlier.request.value(member.key()) != member.value()) {
            return refuse(u"IncompatibleParameterError"_s,
                u"The parameter %1 differs from that of an earlier request with the same "
                "ClientRequestToken."_s.arg(member.key()),
                {{u"Parameter"_s, member.key()}});
        }
    }
    auto backup = earlier.backup;
    const auto present = region.backups.constFind(backup.id);
    if (present != region.backups.constEnd())
        return QJsonObject{{u"Backup"_s, toJson(*present, region)}};
    backup.run.reset();
    backup.lifecycle = u"DELETED"_s;
    return QJsonObject{{u"Backup"_s, toJson(backup, region)}};
}

tl::expected<Source, ServiceError> findSource(
    World& world, const CopyWish& wish, const RegionState& destination)
{
    auto* region = world.findRegion(wish.sourceRegion);
    if (!region) {
        return refuse(
            u"InvalidRegion"_s, u"The Region %1 does not exist."_s.arg(wish.sourceRegion));
    }
    if (region->entry.partition != destination.entry.partition) {
        return refuse(u"InvalidRegion"_s,
            u"The source Region %1 and the destination Region %2 are in different partitions."_s
                .arg(wish.sourceRegion, destination.entry.id));
    }
    if (!region->isEnabled) {
        return refuse(u"InvalidRegion"_s,
            u"The Region %1 is not enabled for this account."_s.arg(wish.sourceRegion));
    }
    const auto backup = region->backups.constFind(wish.sourceBackupId);
    if (backup == region->backups.constEnd()) {
        return refuse(u"BackupNotFound"_s,
            u"Backup %1 does not exist in %2."_s.arg(wish.sourceBackupId, wish.sourceRegion));
    }
    return Source{region, *backup};
}

// Multi-AZ file systems for Windows are not offered everywhere; these two are the sandbox's choice.
bool hasMultiAzWindows(const QString& region)
{
    return region != "us-west-1"_L1 && region != "ap-northeast-3"_L1;
}

Check checkSource(const Source& source, const RegionState& destination)
{
    const auto& backup = source.backup;
    if (backup.lifecycle != "AVAILABLE"_L1) {
        return refuse(u"SourceBackupUnavailable"_s,
            u"Backup %1 is %2: only a backup that is AVAILABLE can be copied."_s.arg(
                backup.id, backup.lifecycle),
            {{u"BackupId"_s, backup.id}});
    }
    if (backup.fileSystem.storageType == "INTELLIGENT_TIERING"_L1) {
        return refuse(u"BadRequest"_s,
            u"Backups of file systems with the Intelligent-Tiering storage class cannot be "
            "copied."_s);
    }
    if (backup.volume && backup.volume->style == "FLEXGROUP"_L1) {
        return refuse(
            u"UnsupportedOperation"_s, u"Backups of FlexGroup volumes cannot be copied."_s);
    }
    if (backup.fileSystem.type == "WINDOWS"_L1
        && backup.fileSystem.deploymentType.startsWith("MULTI_AZ"_L1)
        && !hasMultiAzWindows(destination.entry.id)) {
        return refuse(u"IncompatibleRegionForMultiAZ"_s,
            u"Amazon FSx does not support Multi-AZ Windows File Server in %1."_s.arg(
                destination.entry.id));
    }
    const auto* key = source.region->findKey(backup.kmsKeyArn);
    if (!key || !key->canEncryptBackups()) {
        return refuse(u"InvalidSourceKmsKey"_s,
            u"The KMS key %1 of the source backup cannot be used: it is %2."_s.arg(
                backup.kmsKeyArn, key ? key->state : u"missing"_s));
    }
    return {};
}

tl::expected<QString, ServiceError> destinationKey(
    World& world, RegionState& destination, const Caller& caller, const QString& reference)
{
    if (reference.isEmpty() || reference == "alias/aws/fsx"_L1)
        return world.defaultKey(destination).arn;
    const auto refusal = [&](const QString& why) {
        return refuse(u"InvalidDestinationKmsKey"_s,
            u"The KMS key %1 cannot encrypt the copy: %2."_s.arg(reference, why));
    };
    const auto* key = destination.findKey(reference);
    if (!key)
        return refusal(u"it does not exist in %1"_s.arg(destination.entry.id));
    if (key->state != "Enabled"_L1)
        return refusal(u"its state is %1"_s.arg(key->state));
    if (!key->canEncryptBackups() && key->isGrantedToFsx)
        return refusal(u"it is not a symmetric encryption key"_s);
    if (!key->isGrantedToFsx || !caller.may(u"kms:CreateGrant"_s))
        return refusal(u"Amazon FSx was not granted access (kms:CreateGrant)"_s);
    return key->arn;
}

// Tags of the request win; reserved ones are not copied.
TagMap mergedTags(const CopyWish& wish, const BackupRecord& source)
{
    TagMap merged;
    if (wish.copyTags) {
        merged = source.tags;
        merged.removeIf([](const auto& tag) { return tag.key().startsWith("aws:"_L1); });
    }
    merged.insert(wish.tags);
    return merged;
}

Check limitExceeded(const QString& limit, const QString& message)
{
    return refuse(u"ServiceLimitExceeded"_s, message, {{u"Limit"_s, limit}});
}

Check checkCopiesInProgress(const World& world, const RegionState& destination,
    const BackupRecord& source, const QString& keyArn)
{
    const QString limit = u"TOTAL_IN_PROGRESS_COPY_BACKUPS"_s;
    if (world.copiesBeside(destination, source, keyArn) >= mostCopiesInLane) {
        return limitExceeded(limit,
            u"%1 copies are in progress for %2; no more can be started now."_s.arg(mostCopiesInLane)
                .arg(world.hasOwnLane(source) ? source.volume->id : destination.entry.id));
    }
    if (world.hasOwnLane(source) && world.ontapCopyCount() >= mostOntapCopies) {
        return limitExceeded(limit,
            u"%1 copies of ONTAP volumes are in progress; no more can be started now."_s.arg(
                mostOntapCopies));
    }
    return {};
}

Check checkLimits(const World& world, const RegionState& destination, const BackupRecord& source,
    const QString& keyArn, const TagMap& tags)
{
    if (tags.size() > mostTags) {
        return limitExceeded(u"TOTAL_USER_TAGS"_s,
            u"The copy would have %1 tags; a backup can have %2."_s.arg(tags.size()).arg(mostTags));
    }
    if (const auto check = checkCopiesInProgress(world, destination, source, keyArn); !check)
        return check;
    const auto& type = source.fileSystem.type;
    const int quota = userBackupQuota(destination.entry.id, type);
    if (destination.userBackupCount(type) >= quota) {
        return limitExceeded(u"TOTAL_USER_INITIATED_BACKUPS"_s,
            u"The account has reached its quota of %1 user-initiated backups of type %2 in %3."_s
                .arg(QString::number(quota), type, destination.entry.id));
    }
    return {};
}

BackupRecord newCopy(World& world, const RegionState& destination, const Source& source,
    const QString& keyArn, const TagMap& tags)
{
    auto copy = source.backup;
    copy.id = world.newId("backup-"_L1);
    copy.type = u"USER_INITIATED"_s;
    copy.createdMs = world.nowMs();
    copy.kmsKeyArn = keyArn;
    copy.tags = tags;
    copy.sourceBackupId = source.backup.id;
    copy.sourceRegion = source.region->entry.id;
    copy.isIncremental = world.hasEarlierCopy(destination, source.backup, keyArn);
    return copy;
}

} // namespace

int userBackupQuota(const QString& region, const QString& fileSystemType)
{
    if (region == "sa-east-1"_L1)
        return 4;
    // Service Quotas: L-E94C1C19, L-CD5E0524, L-DD0F7417, L-C431DBA3.
    return fileSystemType == "WINDOWS"_L1 || fileSystemType == "LUSTRE"_L1 ? 500 : 10'000;
}

Outcome copyBackup(
    World& world, RegionState& destination, const Caller& caller, const QJsonObject& request)
{
    const auto wish = readWish(request, destination);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto meaning = meaningOf(*wish);
    const auto tokenKey = "CopyBackup/"_L1 + wish->token;
    if (!wish->token.isEmpty() && destination.tokens.contains(tokenKey))
        return repeat(destination.tokens.value(tokenKey), meaning, destination);

    const auto source = findSource(world, *wish, destination);
    if (!source)
        return tl::unexpected(source.error());
    if (const auto check = checkSource(*source, destination); !check)
        return tl::unexpected(check.error());
    const auto tags = mergedTags(*wish, source->backup);
    const auto key = destinationKey(world, destination, caller, wish->kmsKeyId);
    if (!key)
        return tl::unexpected(key.error());
    if (const auto check = checkLimits(world, destination, source->backup, *key, tags); !check)
        return tl::unexpected(check.error());

    const auto& copy = world.beginCopy(
        destination, newCopy(world, destination, *source, *key, tags), wish->token);
    if (!wish->token.isEmpty())
        destination.tokens.insert(tokenKey, {meaning, copy});
    return QJsonObject{{u"Backup"_s, toJson(copy, destination)}};
}

} // namespace farcopy::sandbox
