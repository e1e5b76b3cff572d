// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/pricetable.h"

namespace farcopy {

/// What copies cost at most, in one currency.
struct CopyCost {
    QString currency;           ///< empty: nothing has a price
    double transfer = 0;        ///< once
    double storagePerMonth = 0; ///< as long as the copies are kept
    qint64 bytes = 0;           ///< that have a price: of all copies together
    int unknownSizes = 0;       ///< copies whose size is not known: they cost besides
    QList<RegionId> unpriced;   ///< Regions without a price: their copies are left out

    [[nodiscard]] bool isKnown() const { return !currency.isEmpty(); }
    bool operator==(const CopyCost&) const = default;
};

/// Counts each copy with the full size of its backup, which is the most that it moves and holds.
/// @param destinations  each backup is copied to each of these
[[nodiscard]] CopyCost copyCost(
    const QList<Backup>& sources, const QList<RegionId>& destinations, const PriceTable& prices);

} // namespace farcopy
