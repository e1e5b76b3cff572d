// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/base/result.h"

namespace farcopy::api {

/// Reads a page for those who only pass it on: of each backup its id, and as its text the JSON
/// object that the service sent, in one line, with `Region` as its first member and with times in
/// ISO 8601 ("2026-03-01T09:14:00.000Z") in place of epoch seconds. Nothing else of it is changed,
/// and nothing left out.
/// Errors: BadAnswer, as of readBackupPage().
[[nodiscard]] Result<BackupPage> readBackupTexts(const QByteArray& body, const RegionId& region);

} // namespace farcopy::api
