// SPDX-License-Identifier: Apache-2.0
#include "core/copy/progresstrack.h"

#include <cmath>

namespace farcopy {

namespace {

/// The slope is taken over this much of the progress, so that it follows a copy that grows slower.
constexpr int windowPercent = 30;

} // namespace

bool ProgressTrack::add(const QDateTime& at, std::optional<int> percent)
{
    if (!percent || *percent < 0 || *percent > 100)
        return false;
    if (!m_points.isEmpty() && *percent <= m_points.last().percent)
        return false;
    m_points.append({at, *percent});
    while (m_points.size() > 2 && *percent - m_points[1].percent >= windowPercent)
        m_points.removeFirst();
    return true;
}

std::optional<int> ProgressTrack::percent() const
{
    if (m_points.isEmpty())
        return {};
    return m_points.last().percent;
}

std::optional<qint64> ProgressTrack::secondsLeft(const QDateTime& now) const
{
    if (m_points.size() < 2)
        return {};
    const auto& first = m_points.first();
    const auto& last = m_points.last();
    const qint64 elapsed = first.at.msecsTo(now);
    if (elapsed <= 0) // the machine's clock was set back
        return {};
    const double millisecondsEach
        = static_cast<double>(elapsed) / static_cast<double>(last.percent - first.percent);
    return std::llround((100 - last.percent) * millisecondsEach / 1000.0);
}

} // namespace farcopy
