// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/records.h"

namespace farcopy::sandbox {

/// DescribeBackups: up to 50 ids, or filters and pages. A token says after which id to go on, so
/// that a list stays whole while backups come and go. Every fourth page is empty and every fourth
/// is half full, since FSx promises no more than a token.
/// Errors: BackupNotFound, BadRequest (token), FileSystemNotFound, ValidationException.
[[nodiscard]] Outcome listBackups(
    const RegionState& region, const QJsonObject& request, int pageSize);

/// For answers that are cut into pages by somebody else: a token of DescribeBackups that this
/// request's successor may send, and the page that such a token stands for (empty: 0).
[[nodiscard]] QString tokenOfPage(const QString& region, const QJsonObject& request, int page);
[[nodiscard]] int pageOfToken(const QString& token);

/// DescribeFileSystems. Errors: FileSystemNotFound, BadRequest (token), ValidationException.
[[nodiscard]] Outcome listFileSystems(
    const RegionState& region, const QJsonObject& request, int pageSize);

/// DescribeVolumes. Errors: VolumeNotFound, BadRequest (token), ValidationException.
[[nodiscard]] Outcome listVolumes(
    const RegionState& region, const QJsonObject& request, int pageSize);

} // namespace farcopy::sandbox
