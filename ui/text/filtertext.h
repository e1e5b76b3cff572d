// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupfilter.h"

#include <QString>

namespace farcopy::text {

/// What is wrong with a filter and what would do, in one or two short sentences.
[[nodiscard]] QString filterErrorText(const FilterError& error);

/// The language of the filter box in a few lines, for a tool tip or a help text.
[[nodiscard]] QString filterHelpText();

} // namespace farcopy::text
