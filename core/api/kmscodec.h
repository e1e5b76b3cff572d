// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/markerpage.h"
#include "core/base/result.h"
#include "core/domain/kmskey.h"

/// KMS members to values (API 2014-11-01), with the tolerance of `backupcodec`.
namespace farcopy::api {

/// Predefined aliases whose key was not made yet have no target. Aliases without a name are left
/// out. Errors: BadAnswer, also for `Truncated` without a marker.
[[nodiscard]] Result<MarkerPage<KmsAlias>> readAliasPage(const QByteArray& body);
[[nodiscard]] Result<MarkerPage<QString>> readKeyPage(const QByteArray& body);
[[nodiscard]] Result<KmsKey> readKeyMetadata(const QByteArray& body);

} // namespace farcopy::api
