// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copycost.h"
#include "core/domain/copyjob.h"

#include <QString>

/// What copies are expected to take and to cost, in sentences that say how sure that is.
namespace farcopy::text {

/// "12.30 USD"; "less than 0.01 USD".
[[nodiscard]] QString moneyText(double amount, const QString& currency);

/// @param left  nothing: not known
[[nodiscard]] QString timeEstimateText(const std::optional<TimeLeft>& left);
[[nodiscard]] QString transferCostText(const CopyCost& cost);
[[nodiscard]] QString storageCostText(const CopyCost& cost);
/// What the amounts do not count; empty: nothing.
[[nodiscard]] QString leftOutText(const CopyCost& cost);

/// Where the prices are from, and how to have others.
/// @param ownFile  where the user's own prices would be
[[nodiscard]] QString builtInPricesText(const QDate& date, const QString& ownFile);
[[nodiscard]] QString ownPricesText(const QDate& date, const QString& ownFile);
/// Why the user's own prices are not taken.
[[nodiscard]] QString pricesTroubleText(const Error& error);

/// Time and costs in one line for a list of checks.
[[nodiscard]] QString estimateLine(const std::optional<TimeLeft>& left, const CopyCost& cost);

} // namespace farcopy::text
