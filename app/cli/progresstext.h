// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QList>
#include <QString>

namespace farcopy::cli {

/// Whether the terminal knows the letters of a fine bar.
[[nodiscard]] bool hasBlockLetters();

/// A bar of so many cells: `[########······]`, or finer with block letters.
[[nodiscard]] QString progressBar(int percent, int cells, bool hasBlocks);

/// What the copies of one command come to, in one line that fits a terminal:
/// `█████▍      41 %  3 copying, 9 waiting, 2 done  30–45 min left`.
/// @param left  until the last one ends; nothing: too early to say
[[nodiscard]] QString progressLine(
    const QList<CopyJob>& jobs, const std::optional<TimeLeft>& left, int width, bool hasBlocks);

/// Of all jobs together, weighed by size where each size is known: 0…100. Those that failed do not
/// count; none left: 0.
[[nodiscard]] int overallPercent(const QList<CopyJob>& jobs);

} // namespace farcopy::cli
