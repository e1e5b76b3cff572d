// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyprediction.h"
#include "core/domain/copysource.h"

#include <QDateTime>

namespace farcopy {

/// How long a copy took that became AVAILABLE: what later copies are estimated from.
struct CopyDuration {
    RegionId sourceRegion;
    RegionId destination;
    CopySource source; ///< its name is not kept
    CopyPrediction::Kind kind = CopyPrediction::Kind::Unknown;
    qint64 seconds = 0;
    QDateTime endedAt; ///< UTC

    bool operator==(const CopyDuration&) const = default;
};

} // namespace farcopy
