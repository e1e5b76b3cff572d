// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QHash>
#include <QList>

namespace farcopy {

/// Copies that count together against one limit.
struct LaneKey {
    RegionId destination;
    VolumeId volume = {}; ///< empty: the lane of all copies that have none of their own
    QString key = {};     ///< with a volume: UUID of the destination key, or an alias not resolved

    bool operator==(const LaneKey&) const = default;
};

/// Backups that count together against one quota of the account.
struct QuotaKey {
    RegionId destination;
    FileSystemType type = FileSystemType::Unknown;

    bool operator==(const QuotaKey&) const = default;
};

[[nodiscard]] size_t qHash(const LaneKey& lane, size_t seed = 0);
[[nodiscard]] size_t qHash(const QuotaKey& quota, size_t seed = 0);

/// Source: FSx guides (five to a Region; ONTAP: five of a volume with one key, 1,000 in all).
struct LaneLimits {
    int lane = 5;
    int volumeLanes = 1'000; ///< in all lanes of volumes together
};

/// Whether requests pass where several jobs have to.
struct LaneGate {
    WaitReason hold = WaitReason::None; ///< not None: nothing is sent until it is lifted
    bool isProbing = false; ///< after trouble one request at a time shows whether it is over
};

/// What stands in the way of jobs, beside the queue itself. What is not named is open and empty.
struct LanesOutside {
    QHash<LaneKey, int> foreignCopies = {}; ///< that others started there
    QHash<LaneKey, LaneGate> lanes = {};
    QHash<RegionId, LaneGate> regions = {};
    QHash<QuotaKey, LaneGate> quotas = {};
};

/// A job as the lane rules see it.
struct QueuedJob {
    JobId id;
    LaneKey lane;
    JobState state = JobState::Waiting;
    FileSystemType type = FileSystemType::Unknown;
};

struct LaneDecision {
    QList<JobId> start;             ///< send these now, in this order
    QHash<JobId, WaitReason> waits; ///< why each other waits; None: for one that tries the way
    QHash<LaneKey, int> running;    ///< copies in each lane, those of others and new ones too
};

/// Which jobs may be sent now. First come, first served in each lane; a job whose fate is unknown
/// holds its place in the lane and is asked again before others start.
/// @param queue   in queue order; jobs that are over do not matter
/// @param closed  QueuePaused or SignIn: nothing is sent at all
[[nodiscard]] LaneDecision decideStarts(const QList<QueuedJob>& queue, const LanesOutside& outside,
    const LaneLimits& limits = {}, WaitReason closed = WaitReason::None);

} // namespace farcopy
