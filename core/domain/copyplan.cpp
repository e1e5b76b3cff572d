// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copyplan.h"

#include "core/domain/tagmerge.h"
#include "core/domain/tagtemplate.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace farcopy {

namespace {

using constraints::Flaw;

QList<BackupId> idsOf(
    const QList<Backup>& backups, const std::function<bool(const Backup&)>& condition)
{
    QList<BackupId> ids;
    for (const auto& backup : backups) {
        if (condition(backup))
            ids += backup.id;
    }
    return ids;
}

const Region* regionIn(const Regions& regions, const RegionId& id)
{
    const auto it = std::find_if(
        regions.begin(), regions.end(), [&id](const Region& region) { return region.id == id; });
    return it == regions.end() ? nullptr : &*it;
}

/// Adds a line of this severity if some sources are concerned; a good one if `shownWhenFine`.
void addSourceCheck(QList<Check>& checks, CheckSeverity severity, CheckId id,
    const QList<BackupId>& concerned, bool shownWhenFine = false, const QString& subject = {})
{
    if (!concerned.isEmpty())
        checks.append({.severity = severity, .id = id, .backups = concerned, .subject = subject});
    else if (shownWhenFine)
        checks.append({.severity = CheckSeverity::Ok, .id = id, .subject = subject});
}

void checkSources(const CopyPlan& plan, QList<Check>& checks)
{
    addSourceCheck(checks, CheckSeverity::Blocker, CheckId::SourceStatus,
        idsOf(plan.sources,
            [](const Backup& backup) { return backup.lifecycle != Lifecycle::Available; }),
        true);
    addSourceCheck(checks, CheckSeverity::Blocker, CheckId::IntelligentTiering,
        idsOf(plan.sources, [](const Backup& backup) {
            return backup.fileSystem.storageType == QLatin1String("INTELLIGENT_TIERING");
        }));
    addSourceCheck(checks, CheckSeverity::Blocker, CheckId::FlexGroup,
        idsOf(plan.sources, [](const Backup& backup) {
            return backup.volume && backup.volume->style == QLatin1String("FLEXGROUP");
        }));
    addSourceCheck(checks, CheckSeverity::Warning, CheckId::AwsBackup,
        idsOf(plan.sources,
            [](const Backup& backup) { return backup.type == BackupType::AwsBackup; }));
}

void checkDestination(const CopyPlan& plan, QList<Check>& checks)
{
    const QString subject = plan.destination.text();
    if (plan.destination.isEmpty()) {
        checks.append({.severity = CheckSeverity::Blocker, .id = CheckId::Destination});
        return;
    }
    const Region* destination = regionIn(plan.regions, plan.destination);
    if (destination != nullptr) {
        addSourceCheck(checks, CheckSeverity::Blocker, CheckId::Partition,
            idsOf(plan.sources,
                [&plan, destination](const Backup& backup) {
                    const Region* source = regionIn(plan.regions, backup.region);
                    return source != nullptr && source->partition != destination->partition;
                }),
            false, subject);
        if (!destination->hasFsx)
            checks.append({.severity = CheckSeverity::Blocker,
                .id = CheckId::DestinationHasFsx,
                .subject = subject});
    }
    addSourceCheck(checks, CheckSeverity::Warning, CheckId::SameRegion,
        idsOf(plan.sources,
            [&plan](const Backup& backup) { return backup.region == plan.destination; }),
        true, subject);
    addSourceCheck(checks, CheckSeverity::Warning, CheckId::MultiAzWindows,
        idsOf(plan.sources,
            [&plan](const Backup& backup) {
                return backup.fileSystem.deploymentType == QLatin1String("MULTI_AZ_1")
                    && backup.fileSystem.type == FileSystemType::Windows
                    && backup.region != plan.destination;
            }),
        false, subject);
}

/// Cross-Region copies from and to opt-in Regions: older pages of the guides call them
/// unsupported, newer ones do not, so this warns and does not forbid.
void checkOptIn(const CopyPlan& plan, QList<Check>& checks)
{
    QSet<RegionId> seen;
    const auto look = [&](const RegionId& id, const QList<BackupId>& concerned) {
        const Region* region = regionIn(plan.regions, id);
        seen.insert(id);
        if (region == nullptr || !region->isOptIn)
            return;
        checks.append({.severity = CheckSeverity::Warning,
            .id = CheckId::OptInRegion,
            .backups = concerned,
            .subject = id.text()});
    };
    const auto leaves = [&plan](const Backup& backup) { return backup.region != plan.destination; };
    if (std::none_of(plan.sources.begin(), plan.sources.end(), leaves))
        return;
    look(plan.destination, {});
    for (const auto& source : plan.sources) {
        if (leaves(source) && !seen.contains(source.region))
            look(source.region, idsOf(plan.sources, [&source](const Backup& backup) {
                return backup.region == source.region;
            }));
    }
}

void checkEarlierCopies(const CopyPlan& plan, QList<Check>& checks)
{
    addSourceCheck(checks, CheckSeverity::Warning, CheckId::EarlierCopy,
        idsOf(plan.sources,
            [&plan](const Backup& backup) { return plan.copied.contains(backup.id); }),
        false, plan.destination.text());
}

/// The Region inside a key's ARN; empty for ids and bare aliases.
QString regionOfKey(const KeyRef& key)
{
    const auto parts = key.text().split(QLatin1Char(':'));
    return parts.size() >= 6 && parts[0] == QLatin1String("arn") ? parts[3] : QString();
}

void checkKey(const CopyPlan& plan, QList<Check>& checks)
{
    if (plan.key.isEmpty()) {
        checks.append({.id = CheckId::KeyUsable, .subject = defaultKeyAlias});
        return;
    }
    const Flaw flaw = constraints::kmsKeyFlaw(plan.key.text());
    const QString keyRegion = regionOfKey(plan.key);
    if (flaw != Flaw::None) {
        checks.append({.severity = CheckSeverity::Blocker,
            .id = CheckId::KeyForm,
            .subject = plan.key.text(),
            .flaw = flaw});
    } else if (!keyRegion.isEmpty() && keyRegion != plan.destination.text()) {
        checks.append(
            {.severity = CheckSeverity::Blocker, .id = CheckId::KeyRegion, .subject = keyRegion});
    } else if (plan.keyDetails) {
        checks.append({.severity
            = plan.keyDetails->canEncryptBackups() ? CheckSeverity::Ok : CheckSeverity::Blocker,
            .id = CheckId::KeyUsable,
            .subject = plan.keyDetails->state});
    }
}

/// Whether a source lies under a customer's key cannot be seen from its ARN, so this names the
/// sources that have one at all and are not known to have the service's own.
void checkSourceKeys(const CopyPlan& plan, QList<Check>& checks)
{
    addSourceCheck(checks, CheckSeverity::Info, CheckId::SourceKeyGrant,
        idsOf(plan.sources, [&plan](const Backup& backup) {
            return !backup.kmsKeyId.isEmpty() && !plan.serviceKeys.contains(backup.kmsKeyId);
        }));
}

void checkTags(const CopyPlan& plan, QList<Check>& checks)
{
    const TagContext context{.destination = plan.destination, .date = plan.date};
    const auto flaws
        = plan.tagFlaws ? *plan.tagFlaws : tagTemplateFlaws(plan.addedTags, plan.sources, context);
    for (qsizetype i = 0; i < flaws.size(); ++i) {
        const TagTemplateFlaw& flaw = flaws.at(i);
        if (flaw.isFine())
            continue;
        checks.append({.severity = CheckSeverity::Blocker,
            .id = flaw.placeholder.isEmpty() ? CheckId::TagForm : CheckId::TagPlaceholder,
            .backups = flaw.backups,
            .subject = plan.addedTags.at(i).key,
            .flaw = flaw.flaw,
            .detail = flaw.placeholder});
    }
    QList<BackupId> overfull;
    int most = 0;
    // Tags are told apart by their keys: what a value comes to changes no number.
    const bool areKeysTheSame = !hasPlaceholderInKey(plan.addedTags);
    for (const auto& source : plan.sources) {
        const int count = mergedCount(source.tags, plan.copyTags,
            areKeysTheSame ? plan.addedTags : expandedTags(plan.addedTags, source, context));
        most = std::max(most, count);
        if (count > constraints::maxTags)
            overfull += source.id;
    }
    checks.append({.severity = overfull.isEmpty() ? CheckSeverity::Ok : CheckSeverity::Blocker,
        .id = CheckId::TagCount,
        .backups = overfull,
        .count = most});
}

void checkLane(const CopyPlan& plan, QList<Check>& checks)
{
    const int waiting
        = std::max(0, static_cast<int>(plan.sources.size()) - std::max(0, plan.laneRoom));
    checks.append({.severity = waiting > 0 ? CheckSeverity::Info : CheckSeverity::Ok,
        .id = CheckId::LaneRoom,
        .subject = plan.destination.text(),
        .count = waiting});
}

int rank(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Blocker:
        return 0;
    case CheckSeverity::Warning:
        return 1;
    case CheckSeverity::Info:
        return 2;
    case CheckSeverity::Ok:
        return 3;
    }
    return 3;
}

} // namespace

QSet<BackupId> copiedAmong(const QList<Backup>& copies)
{
    QSet<BackupId> sources;
    sources.reserve(copies.size());
    for (const auto& copy : copies) {
        if (copy.isUsableCopy())
            sources.insert(copy.sourceBackupId);
    }
    return sources;
}

QList<Check> checkPlan(const CopyPlan& plan)
{
    QList<Check> checks;
    checkSources(plan, checks);
    checkDestination(plan, checks);
    checkOptIn(plan, checks);
    checkEarlierCopies(plan, checks);
    checkKey(plan, checks);
    checkSourceKeys(plan, checks);
    checkTags(plan, checks);
    checkLane(plan, checks);
    sortBySeverity(checks);
    return checks;
}

bool isOfDestination(CheckId id)
{
    switch (id) {
    case CheckId::SourceStatus:
    case CheckId::IntelligentTiering:
    case CheckId::FlexGroup:
    case CheckId::AwsBackup:
    case CheckId::SourceKeyGrant:
    case CheckId::TagForm:
    case CheckId::TagPlaceholder:
    case CheckId::TagCount:
        return false;
    case CheckId::MultiAzWindows:
    case CheckId::EarlierCopy:
    case CheckId::Destination:
    case CheckId::Partition:
    case CheckId::DestinationHasFsx:
    case CheckId::SameRegion:
    case CheckId::OptInRegion:
    case CheckId::KeyForm:
    case CheckId::KeyRegion:
    case CheckId::KeyUsable:
    case CheckId::LaneRoom:
        break;
    }
    return true;
}

void sortBySeverity(QList<Check>& checks)
{
    std::stable_sort(checks.begin(), checks.end(),
        [](const Check& a, const Check& b) { return rank(a.severity) < rank(b.severity); });
}

bool isBlocked(const QList<Check>& checks)
{
    return std::any_of(checks.begin(), checks.end(),
        [](const Check& check) { return check.severity == CheckSeverity::Blocker; });
}

} // namespace farcopy
