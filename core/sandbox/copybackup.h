// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/principals.h"
#include "core/sandbox/world.h"

namespace farcopy::sandbox {

/// CopyBackup with the constraints that AWS documents. Each error comes of the state of the world:
///
/// BackupNotFound            | no backup of this id in the source Region
/// BadRequest                | the source is of the Intelligent-Tiering storage class
/// IncompatibleParameterError| the token was used for another request in this Region
/// IncompatibleRegionForMultiAZ | a Multi-AZ Windows source, a destination without Multi-AZ
/// InternalServerError       | the fault "internal-error" is switched on
/// InvalidDestinationKmsKey  | key missing, disabled, pending deletion, of another Region, not
///                           | symmetric, closed to FSx, or the caller may not create grants
/// InvalidRegion             | SourceRegion is unknown, not enabled or in another partition
/// InvalidSourceKmsKey       | the key of the source is no longer enabled
/// ServiceLimitExceeded      | five copies run in the Region (World::setOntapLanes: in the lane);
///                           | its quota of user-initiated backups is used up; merged tags are
///                           | more than 50
/// SourceBackupUnavailable   | the source is not AVAILABLE
/// UnsupportedOperation      | the source is an ONTAP FlexGroup volume
///
/// @param destination  the Region that the request went to
[[nodiscard]] Outcome copyBackup(
    World& world, RegionState& destination, const Caller& caller, const QJsonObject& request);

/// How many user-initiated backups of a type a Region takes. sa-east-1 takes four, so that the
/// limit can be met.
[[nodiscard]] int userBackupQuota(const QString& region, const QString& fileSystemType);

} // namespace farcopy::sandbox
