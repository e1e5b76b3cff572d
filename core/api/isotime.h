// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace farcopy::api {

/// "2026-03-01T09:14:00.000Z" for seconds since 1970, rounded to milliseconds; empty for what is
/// outside the years 1970…9999. For listings of hundreds of thousands: QDateTime::toString() takes
/// longer than reading the rest of a backup.
[[nodiscard]] QByteArray isoTime(double epochSeconds);

} // namespace farcopy::api
