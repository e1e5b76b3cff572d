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
    std::optional<Error> error; ///< why the last attempt failed, unless isNotEnabled
    int failedRegions = 0;      ///< of all Regions together
    QDateTime asOf;             ///< when its rows were last complete; invalid: never

    bool operator==(const RegionRow&) const = default;

    /// Nothing to see there: such Regions stand below the others, folded away at first.
    [[nodiscard]] bool isQuiet() const
    {
        return count == 0 && !error && (isNotEnabled || asOf.isValid());
    }
};

} // namespace farcopy
