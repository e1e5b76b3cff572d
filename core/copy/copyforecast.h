// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"
#include "core/domain/copyjob.h"

#include <QHash>

#include <optional>

namespace farcopy {

/// What a queue will do, as far as it can be told.
struct CopyForecast {
    QHash<JobId, TimeLeft> waiting;     ///< of those that wait for a place: until they have ended
    QHash<BackupKey, TimeLeft> foreign; ///< of copies that others started
    std::optional<TimeLeft> all;        ///< until nothing runs or waits; nothing: too early to say
};

} // namespace farcopy
