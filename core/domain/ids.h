// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/strongid.h"

#include <QMetaType>

namespace farcopy {

using BackupId = StrongId<struct BackupIdKind>;         ///< "backup-0123456789abcdef0"
using RegionId = StrongId<struct RegionIdKind>;         ///< "eu-west-1"
using PartitionId = StrongId<struct PartitionIdKind>;   ///< "aws", "aws-cn", …
using AccountId = StrongId<struct AccountIdKind>;       ///< twelve digits
using FileSystemId = StrongId<struct FileSystemIdKind>; ///< "fs-0123456789abcdef0"
using VolumeId = StrongId<struct VolumeIdKind>;         ///< "fsvol-0123456789abcdef0"
using KeyRef = StrongId<struct KeyRefKind>;             ///< a KMS key's id, ARN or alias
using Arn = StrongId<struct ArnKind>;
using QueueKey
    = StrongId<struct QueueKeyKind>; ///< whose queue: the account, and the server if not AWS

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::BackupId)
Q_DECLARE_METATYPE(farcopy::RegionId)
