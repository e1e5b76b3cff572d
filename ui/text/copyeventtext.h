// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"
#include "core/domain/copyjob.h"

#include <QString>

namespace farcopy::text {

/// "Done", "Failed", "Cancelled before it was sent", "The copy is no longer listed"; empty for a
/// job that is not over.
[[nodiscard]] QString endText(JobState state);

/// What leads to the error of a job is called in menus and on buttons: "Why it failed…", "Why it
/// waits…".
[[nodiscard]] QString reasonWantedText(JobState state);

/// The operation of a logged request, without its service: "CopyBackup".
[[nodiscard]] QString operationText(const ActivityEntry& activity);

/// "Accepted", or the service's own code: "ServiceLimitExceeded"; with its words, if there are any.
[[nodiscard]] QString outcomeText(const ActivityEntry& activity);

} // namespace farcopy::text
