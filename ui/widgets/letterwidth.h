// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace farcopy {

/// The width of a usual letter, in pixels: what widths of columns and panes are counted in. The
/// average of a font that has Chinese or Japanese is that of their signs, which are twice as wide.
[[nodiscard]] inline int letterWidth(const QFontMetrics& metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('0')));
}

} // namespace farcopy
