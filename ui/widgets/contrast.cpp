// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace farcopy {

namespace {

constexpr int steps = 20;

qreal luminance(const QColor& color)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// @param share  of the upper one
QColor mixed(const QColor& upper, const QColor& ground, qreal share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(upper.redF(), ground.redF()),
        part(upper.greenF(), ground.greenF()), part(upper.blueF(), ground.blueF()));
}

} // namespace

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal one = luminance(a);
    const qreal other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor blended(const QColor& upper, const QColor& ground)
{
    return mixed(upper, ground, upper.alphaF());
}

QColor readable(const QColor& color, const QColor& ink, const QColor& ground, qreal least)
{
    const QColor seen = blended(color, ground);
    for (int i = 0; i < steps; ++i) {
        const QColor tried = mixed(ink, seen, qreal(i) / steps);
        if (contrast(tried, ground) >= least)
            return tried;
    }
    return ink;
}

} // namespace farcopy
