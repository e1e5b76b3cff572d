// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/backupkey.h"

#include <QStringList>

namespace farcopy {

/// One request that changes the tags of a backup: TagResource, or UntagResource if it sets none.
struct TagRequest {
    BackupKey backup;
    Arn arn;
    Tags set = {};
    QStringList removed = {}; ///< keys
    Tags before = {};         ///< that the backup had
};

/// What the activity log says of it. The tags are told by their keys: what stands behind them may
/// be nobody else's business.
/// @param requestId  of one that was accepted; an error has its own
[[nodiscard]] ActivityEntry tagActivity(
    const TagRequest& request, const Result<void>& end, const QString& requestId);

} // namespace farcopy
