// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/tag.h"

namespace farcopy {

/// What CopyBackup is asked to do. Sent to the destination Region.
struct CopyRequest {
    BackupId sourceBackupId;
    RegionId sourceRegion;
    RegionId destination;
    KeyRef kmsKey = {}; ///< in the destination Region; empty: the account's aws/fsx key
    bool copyTags = false;
    Tags tags = {};     ///< win over the source's tags of the same key
    QString token = {}; ///< ClientRequestToken: the same token never makes a second copy

    bool operator==(const CopyRequest&) const = default;
};

} // namespace farcopy
