// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QJsonObject>
#include <QString>

namespace farcopy::cli {

/// Where a copy stands, in a few words: "waiting: 5 of 5 copies run there", "stopped:
/// ServiceLimitExceeded", "copying 41 %".
[[nodiscard]] QString jobText(const CopyJob& job);

/// With member names in the manner of the API: `JobId`, `State`, `WaitReason`, `SourceBackupId`,
/// `SourceBackupRegion`, `Region`, `BackupId`, … What is not known is left out.
[[nodiscard]] QJsonObject jobJson(const CopyJob& job);

} // namespace farcopy::cli
