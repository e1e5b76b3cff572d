// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"

#include <QByteArray>

#include <optional>

namespace farcopy::test {

/// A page of DescribeBackups read in the plainest way there is, each member looked up by its name:
/// what the fast reader is held against. Nothing: it is no such page.
[[nodiscard]] std::optional<BackupPage> plainBackupPage(
    const QByteArray& body, const RegionId& region);

} // namespace farcopy::test
