// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/regionrow.h"

#include <QString>

/// What is said of a Region that could not be listed, or of all of them together. Plain text; the
/// row has an error.
namespace farcopy {

/// "us-east-1 cannot be listed (since 20:58): The service has a fault", "No connection (since
/// 20:58)"; without a full stop.
[[nodiscard]] QString regionTroubleTitle(const RegionRow& row, const QDateTime& now);

/// The same in whole sentences, with the time of the rows that are shown, and whether Farcopy asks
/// again by itself.
[[nodiscard]] QString regionTroubleText(const RegionRow& row, const QDateTime& now);

/// A sentence on whether the Region is asked again without being told to; empty: it is not.
[[nodiscard]] QString regionRetryText(const RegionRow& row);

} // namespace farcopy
