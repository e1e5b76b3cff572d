// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/records.h"

#include <QJsonArray>

namespace farcopy::sandbox {

/// Backups, file systems and volumes in the form of the FSx API 2018-03-01: what is absent is left
/// out.
[[nodiscard]] QJsonObject toJson(const BackupRecord& backup, const RegionState& region);
[[nodiscard]] QJsonObject toJson(const FileSystemRecord& fileSystem, const RegionState& region);
[[nodiscard]] QJsonObject toJson(const VolumeRecord& volume, const RegionState& region);
[[nodiscard]] QJsonArray toJson(const TagMap& tags);

} // namespace farcopy::sandbox
