// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/region.h"
#include "core/inventory/inventory.h"

namespace farcopy {

/// One Region as the list at the left shows it. An empty id stands for all Regions together.
struct RegionRow {
    Region region;
    int count = 0;
    bool isLoading = false;
    /// An opt-in Region that this account has not enabled: no fault, and nothing to list.
    bool isNotEnabled = false;
    /// Why the last attempt failed, also while there is another one; not if isNotEnabled.
    std::optional<Error> error;
    QDateTime failedSince;   ///< with error
    bool triesAgain = false; ///< by itself, after a pause
    int failedRegions = 0;   ///< of all Regions together
    int staleCount = 0;      ///< of the backups, those that are shown as they were `asOf`
    QDateTime asOf;          ///< when its rows were last complete; invalid: never
    /// Its trouble is that of nearly all Regions, which is told once.
    bool sharesTrouble = false;

    bool operator==(const RegionRow&) const = default;

    /// Nothing to see there: such Regions stand below the others, folded away at first.
    [[nodiscard]] bool isQuiet() const
    {
        return count == 0 && (error ? sharesTrouble : isNotEnabled || asOf.isValid());
    }
};

} // namespace farcopy
