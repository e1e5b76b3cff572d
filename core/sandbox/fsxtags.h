// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/records.h"

namespace farcopy::sandbox {

/// TagResource, UntagResource, ListTagsForResource on backups and file systems.
/// Errors: ResourceNotFound, NotServiceResourceError, ResourceDoesNotSupportTagging,
/// BadRequest (more than 50 tags, reserved keys), ValidationException.
[[nodiscard]] Outcome tagResource(RegionState& region, const QJsonObject& request);
[[nodiscard]] Outcome untagResource(RegionState& region, const QJsonObject& request);
[[nodiscard]] Outcome listTags(RegionState& region, const QJsonObject& request);

} // namespace farcopy::sandbox
