// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace farcopy::store {

/// The backups of one Region as few bytes: a hundred thousand of them are some megabytes. Texts
/// that repeat stand there once, and come back shared.
[[nodiscard]] QByteArray blobOf(const QList<Backup>& backups);

/// @param region  where they are listed; not part of the blob
/// @return        nothing: the blob is damaged, or of a form that this version does not know
[[nodiscard]] std::optional<QList<Backup>> backupsFromBlob(
    const QByteArray& blob, const RegionId& region);

} // namespace farcopy::store
