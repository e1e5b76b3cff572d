// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/constraints.h"
#include "core/domain/kmskey.h"
#include "core/domain/region.h"
#include "core/domain/tagtemplate.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace farcopy {

/// What is looked at before anything is sent. The severity of a Check tells how it came out.
enum class CheckId {
    SourceStatus,       ///< Blocker: `backups` are not AVAILABLE
    IntelligentTiering, ///< Blocker: `backups` are of this storage class, which FSx does not copy
    FlexGroup,          ///< Blocker: `backups` are of FlexGroup volumes
    MultiAzWindows,     ///< Warning: `subject`, the destination, must have Multi-AZ Windows
    AwsBackup,          ///< Warning: AWS Backup owns `backups`; FSx may refuse
    EarlierCopy,        ///< Warning: `backups` already have a copy in `subject`
    Destination,        ///< Blocker: no destination chosen
    Partition,          ///< Blocker: `subject` is in another partition than `backups`
    DestinationHasFsx,  ///< Blocker: `subject` has no FSx
    SameRegion,         ///< Warning: `backups` lie in `subject` already; Ok: none does
    OptInRegion,        ///< Warning: `subject` must be enabled, and copies may be unsupported
    KeyForm,            ///< Blocker: `subject`, the key, has the `flaw`
    KeyRegion,          ///< Blocker: the key's ARN is of the Region `subject`
    KeyUsable,          ///< Blocker: the key's state is `subject`, or it is no encryption key
    SourceKeyGrant, ///< Info: `backups` have customer keys; the caller needs kms:CreateGrant …
    TagForm,        ///< Blocker: the new tag with key `subject` has the `flaw`; of some `backups`
    TagPlaceholder, ///< Blocker: in the new tag with key `subject`, `detail` is no placeholder
    TagCount,       ///< Blocker: merged, `count` tags, 50 are allowed; Ok: `count` at most
    LaneRoom        ///< Info: `count` of the copies must wait; Ok: all can start at once
};

enum class CheckSeverity { Ok, Info, Warning, Blocker };

/// One line of the check list, as facts.
struct Check {
    CheckSeverity severity = CheckSeverity::Ok;
    CheckId id = CheckId::SourceStatus;
    QList<BackupId> backups = {}; ///< the sources that it is about; empty: the plan as a whole
    QString subject = {};         ///< Region, key or tag key, see CheckId
    constraints::Flaw flaw = constraints::Flaw::None;
    int count = 0;
    QString detail = {};       ///< see CheckId
    RegionId destination = {}; ///< which one it is about, where the plan has several

    bool operator==(const Check&) const = default;
};

/// What is about to be asked for, with all that is known of it.
struct CopyPlan {
    QList<Backup> sources;
    RegionId destination;             ///< empty: not chosen
    Regions regions;                  ///< of all partitions
    KeyRef key;                       ///< empty: aws/fsx
    std::optional<KmsKey> keyDetails; ///< what DescribeKey told of `key`
    bool copyTags = false;
    Tags addedTags;            ///< with placeholders, see expandedTags()
    QDate date = {};           ///< what {date} stands for
    QSet<BackupId> copied;     ///< of which the destination has a copy, see copiedAmong()
    QSet<QString> serviceKeys; ///< ARNs known to be AWS managed: using them needs no grant
    int laneRoom = 5;          ///< how many of the sources' copies can start at once
    /// What is wrong with `addedTags`, where somebody knows already; nothing: it is looked for.
    std::optional<QList<TagTemplateFlaw>> tagFlaws = {};
};

/// Which backups these are copies of: those that are done or on their way.
[[nodiscard]] QSet<BackupId> copiedAmong(const QList<Backup>& copies);

/// Every check that applies, what came out well too, so that a list can show what was looked at:
/// blockers first, then warnings, then the rest.
[[nodiscard]] QList<Check> checkPlan(const CopyPlan& plan);

/// Whether a check depends on the destination, and not on sources and tags alone.
[[nodiscard]] bool isOfDestination(CheckId id);

/// Blockers first, then warnings, then the rest; among equals the order stays.
void sortBySeverity(QList<Check>& checks);

[[nodiscard]] bool isBlocked(const QList<Check>& checks);

} // namespace farcopy
