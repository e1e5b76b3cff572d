// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/backup.h"
#include "core/domain/copyjob.h"

namespace farcopy {

/// What the activity log says of a CopyBackup request and its answer.
/// @param requestId  of one that was accepted; an error has its own
[[nodiscard]] ActivityEntry activityOf(const CopyJob& job, const Result<Backup>& answer,
    const QString& requestId, const QDateTime& now);

/// What the log says of how a copy ended that the service had accepted.
[[nodiscard]] ActivityEntry endOf(const CopyJob& job);

/// Notes the outcome of a request that failed: its code, or what kind of failure it was.
void takeFailure(ActivityEntry& entry, const Error& error);

} // namespace farcopy
