// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"

#include <QString>
#include <QStringList>

namespace farcopy::text {

// What an entry of the activity log says, for a reader: plain text in one line.

/// "Copy of a backup", "Sign-in"; an operation that is new to us as it is written.
[[nodiscard]] QString activityOperationText(const ActivityEntry& entry);

/// "backup-operator/kim": who within the account; empty: not known.
[[nodiscard]] QString callerText(const Arn& caller);

/// The backup that it is about, else what else it is about.
[[nodiscard]] QString activitySubjectText(const ActivityEntry& entry);

/// "Done", or what went wrong.
[[nodiscard]] QString activityOutcomeText(const ActivityEntry& entry);

/// Everything the entry says, one fact a line, to read and to copy.
[[nodiscard]] QString activityDetails(const ActivityEntry& entry);

} // namespace farcopy::text
