// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace farcopy {

/// Least contrast of text that can be read, and of icons and frames that can be seen. Source: WCAG
/// 2.1, 1.4.3 and 1.4.11.
inline constexpr qreal textContrast = 4.5;
inline constexpr qreal shapeContrast = 3;

/// How much two opaque colours differ to the eye: from 1, not at all, to 21, black and white.
/// Source: WCAG 2.1, contrast ratio.
[[nodiscard]] qreal contrast(const QColor& a, const QColor& b);

/// What one colour looks like over another, by its alpha.
[[nodiscard]] QColor blended(const QColor& upper, const QColor& ground);

/// The colour, brought so near to the ink that it has that contrast on the ground.
[[nodiscard]] QColor readable(
    const QColor& color, const QColor& ink, const QColor& ground, qreal least = textContrast);

} // namespace farcopy
