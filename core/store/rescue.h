// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

class QDateTime;

namespace farcopy::store {

/// What became of a damaged database file.
struct Replacement {
    QString kept; ///< where it is now, with its -wal and -shm beside it
    int jobs = 0; ///< copy jobs that could still be read: the new file has them
};

/// Puts a new database in the place of a damaged one. All rows that can still be read go into the
/// new one, but for the listings, which are soon asked for anew; the old file is moved aside as it
/// is, named "….damaged-YYYYMMDDTHHMMSS" after the time. When the power goes in the middle, the
/// next start goes on where this one ended. Nobody may have the file open. Errors: Local, see
/// storederrors.h: then nothing was moved, or the next start moves the rest.
[[nodiscard]] Result<Replacement> replaceDamaged(const QString& path, const QDateTime& now);

/// Whether a new database was built and did not get into its place.
[[nodiscard]] bool isReplacementUnfinished(const QString& path);

} // namespace farcopy::store
