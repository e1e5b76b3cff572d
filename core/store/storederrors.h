// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

class QSqlError;

/// What can be wrong with the database file, each an Error of kind Local with the member "File".
namespace farcopy::store {

inline constexpr QLatin1String damagedCode{"StoreDamaged"};
inline constexpr QLatin1String newerCode{"StoreNewer"};
inline constexpr QLatin1String readOnlyCode{"StoreReadOnly"};
inline constexpr QLatin1String diskFullCode{"StoreDiskFull"};
inline constexpr QLatin1String busyCode{"StoreBusy"};
inline constexpr QLatin1String unusableCode{"StoreUnusable"};
/// A job of which the database does not say what became of it.
inline constexpr QLatin1String unclearCode{"StoreJobUnclear"};

/// What SQLite reported.
[[nodiscard]] Error errorOf(const QSqlError& error, const QString& path);

[[nodiscard]] Error damaged(const QString& path, const QString& words);
/// @param kept  where the damaged file is now; also the member "Kept"
/// @param jobs  how many copy jobs the new one has of it; also the member "Jobs"
[[nodiscard]] Error replaced(const QString& path, const QString& kept, int jobs);
/// @param why  why it could not be moved aside
[[nodiscard]] Error notReplaced(const QString& path, const QString& why);
/// @param version  of its schema; also the member "Version"
[[nodiscard]] Error newer(const QString& path, int version);
[[nodiscard]] Error readOnly(const QString& path);
[[nodiscard]] Error diskFull(const QString& path);
[[nodiscard]] Error unusable(const QString& path, const QString& words);

/// Why a file or folder could not be made there: by the state of its disk, else `words`.
[[nodiscard]] Error cannotMake(const QString& path, const QString& words);

} // namespace farcopy::store
