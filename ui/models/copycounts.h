// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/copiessummary.h"

#include <QString>

namespace farcopy {

/// "3 copying · 2 not accepted yet · 9 waiting · 2 failed · 1 done"; empty: there is nothing to
/// count.
[[nodiscard]] QString copyCountsText(const CopiesSummary& summary, bool isPaused);

} // namespace farcopy
