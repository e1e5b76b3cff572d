// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/backup.h"
#include "core/domain/copyduration.h"
#include "core/domain/copyjob.h"

#include <optional>

namespace farcopy {

/// What the activity log says of a CopyBackup request and its answer.
[[nodiscard]] ActivityEntry activityOf(
    const CopyJob& job, const Result<Backup>& answer, const QDateTime& now);

/// How long a copy took that has become AVAILABLE.
/// @param lastSeenRunning  when a look last found it still running; invalid: never
/// @return  nothing where its end came unobserved, in a pause between looks that is long beside
///          the copy itself: FSx does not tell when a copy ended
[[nodiscard]] std::optional<CopyDuration> durationOf(
    const CopyJob& job, const QDateTime& lastSeenRunning);

} // namespace farcopy
