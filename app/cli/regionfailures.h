// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/composition/regionaccess.h"
#include "core/domain/region.h"

#include <QMap>

namespace farcopy::cli {

/// Why Regions could not be listed.
using RegionFailures = QMap<RegionId, Error>;

/// Tells the failures, in words once for each reason: a network that is down fails in every Region
/// alike. As JSON each Region has a line of its own. An opt-in Region that the account never
/// enabled refuses everybody: that is worth a word, but no failure where another Region answered.
/// @param known    knows which Regions are opt-in
/// @return         whether there was a failure
[[nodiscard]] bool tellFailures(
    Console& console, const RegionFailures& failures, const Regions& known, bool hasAnswer);

/// The same refusal, in words, of a Region that does not know the access key although another does.
[[nodiscard]] Error regionIsOff(Error error, const RegionId& region, const RegionId& other);

} // namespace farcopy::cli
