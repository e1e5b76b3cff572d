// SPDX-License-Identifier: Apache-2.0
#include "core/copy/progresstrack.h"

#include <algorithm>
#include <cmath>

namespace farcopy {

namespace {

/// The slope is taken over this much of the progress, so that it follows a copy that grows slower.
constexpr int windowPercent = 30;

/// A whole number stands for what lies between it and the next: this is its standard deviation.
constexpr double percentDoubt = 0.29;

/// How unevenly copies are taken to go on, for one that has as much before as behind it.
constexpr double unevenness = 0.15;

/// How much of a change of speed so far is expected once more.
constexpr double repeatedChange = 0.6;

/// Standing still for so many times what one percent took is more than chance.
constexpr double stepsToStand = 3;

/// A copy that stands still does so for as long again as this part of the time, or longer.
constexpr double standingAgain = 0.4;

/// Two looks further apart than this are not in a row: the machine slept, or its clock was set.
constexpr qint64 longGap = 15 * 60'000;

} // namespace

bool ProgressTrack::add(const QDateTime& at, std::optional<int> percent)
{
    if (!percent || *percent < 0 || *percent > 100)
        return false;
    const qint64 ms = at.toMSecsSinceEpoch();
    if (!m_looks.isEmpty()) {
        bridgeGap(ms, *percent);
        if (*percent < m_looks.last().percent)
            return false;
    }
    if (m_looks.isEmpty())
        m_first = {ms, *percent};
    const bool hasGrown = m_looks.isEmpty() || *percent > m_looks.last().percent;
    if (hasGrown)
        cutStandstill();
    if (m_isLate && hasGrown && m_looks.size() > 2) {
        m_looks.removeFirst(); // it began somewhere between that look and the next
        m_isLate = false;
    }
    const auto number = m_looks.size();
    if (!hasGrown && number > 1 && m_looks[number - 2].percent == *percent)
        m_looks.removeLast(); // neither the first nor the last look at this percentage
    m_looks.append({ms, *percent});
    const auto isOld = [&](const Look& look) { return *percent - look.percent > windowPercent; };
    while (m_looks.size() > 2 && isOld(m_looks[1])) // one look from before stays
        m_looks.removeFirst();
    return hasGrown;
}

/// Where time went backwards, or on without the copy, the clock was set: earlier looks are moved
/// with it, so that the copy seems to have gone on as it did.
void ProgressTrack::bridgeGap(qint64 at, int percent)
{
    const qint64 gap = at - m_looks.last().at;
    if (gap >= 0 && gap < longGap)
        return;
    const Line line = lineThrough(m_looks);
    const int grown = std::max(0, percent - m_looks.last().percent);
    const qint64 likely = line.slope > 0 ? std::llround((grown + 0.5) / line.slope) : 0;
    if (gap >= 0 && (line.slope <= 0 || gap < 5 * likely))
        return; // it may well have slept
    m_first.at += gap - likely;
    for (auto& look : m_looks)
        look.at += gap - likely;
}

/// A copy that goes on does so as before it stood still. What is before is moved there; a stand at
/// the beginning has nothing before it.
void ProgressTrack::cutStandstill()
{
    if (m_looks.size() < 2 || standingSince() == m_looks.last().at)
        return;
    const auto before = m_looks.first(m_looks.size() - 1);
    if (before.size() == 1) {
        m_looks.removeFirst();
        m_isLate = true;
        return;
    }
    const Line line = lineThrough(before);
    if (line.slope <= 0)
        return;
    const auto standing = static_cast<double>(m_looks.last().at - standingSince());
    const qint64 cut = std::llround(standing - stepsToStand / line.slope);
    for (auto look = m_looks.begin(); cut > 0 && look != m_looks.end() - 1; ++look)
        look->at += cut;
}

std::optional<int> ProgressTrack::percent() const
{
    if (m_looks.isEmpty())
        return {};
    return m_looks.last().percent;
}

ProgressTrack::Line ProgressTrack::lineThrough(const QList<Look>& looks)
{
    Line line{.number = static_cast<double>(looks.size())};
    if (looks.isEmpty())
        return line;
    const qint64 origin = looks.first().at;
    for (const auto& look : looks) {
        line.meanAt += static_cast<double>(look.at - origin) / line.number;
        line.meanPercent += (look.percent + 0.5) / line.number;
    }
    double product = 0;
    for (const auto& look : looks) {
        const double distance = static_cast<double>(look.at - origin) - line.meanAt;
        line.spreadAt += distance * distance;
        product += distance * (look.percent + 0.5 - line.meanPercent);
    }
    line.meanAt += static_cast<double>(origin);
    if (line.spreadAt <= 0 || product <= 0)
        return line;
    line.slope = product / line.spreadAt;
    line.slopeDoubt = percentDoubt / std::sqrt(line.spreadAt) / line.slope;
    return line;
}

/// Of the logarithm of the slope, beyond what the whole numbers explain.
double ProgressTrack::changeBetween(const Line& early, const Line& late)
{
    if (early.slope <= 0 || late.slope <= 0)
        return 0;
    const double change = std::abs(std::log(late.slope / early.slope));
    return std::max(0.0, change - 2 * (early.slopeDoubt + late.slopeDoubt));
}

/// When the latest percentage was first seen, ms.
qint64 ProgressTrack::standingSince() const
{
    const auto number = m_looks.size();
    const bool isSeenTwice = number > 1 && m_looks[number - 2].percent == m_looks.last().percent;
    return isSeenTwice ? m_looks[number - 2].at : m_looks.last().at;
}

std::optional<DurationGuess> ProgressTrack::left(const QDateTime& now) const
{
    if (m_looks.isEmpty() || m_looks.last().percent <= m_looks.first().percent)
        return {};
    Line line = lineThrough(m_looks);
    if (line.slope <= 0)
        return {};

    // Its second half alone, where that went at another speed than the first for sure.
    if (const auto half = m_looks.size() / 2; half >= 3) {
        const Line late = lineThrough(m_looks.last(half));
        if (changeBetween(lineThrough(m_looks.first(m_looks.size() - half)), late) > 0.1)
            line = late;
    }

    const int percent = m_looks.last().percent;
    const auto seenAt = static_cast<double>(m_looks.last().at);
    const double nowMs = std::max(static_cast<double>(now.toMSecsSinceEpoch()), seenAt);
    const double lineThen = line.meanPercent + line.slope * (seenAt - line.meanAt);
    const double percentThen = std::clamp(lineThen, double(percent), percent + 1.0);
    const double percentLeft = std::max(100 - percentThen - line.slope * (nowMs - seenAt), 0.05);
    const double left = percentLeft / line.slope;
    const double ahead = nowMs + left - line.meanAt;
    const double endDoubt
        = percentDoubt / line.slope * std::sqrt(1 / line.number + ahead * ahead / line.spreadAt);
    // A copy that changed its speed once will do so again.
    const double change = changeBetween(lineThrough({m_first, m_looks.last()}), line);
    const double uneven
        = unevenness * std::sqrt(percentLeft / std::max(1, percent - m_first.percent));
    const double spread = std::hypot(std::hypot(endDoubt / left, uneven),
        repeatedChange * change * std::sqrt(percentLeft / 100));
    DurationGuess guess{.median = left / 1000, .spread = spread};

    const double standing = seenAt - static_cast<double>(standingSince());
    const double overdue = standing - stepsToStand / line.slope;
    if (overdue > 0) {
        guess.median = std::max(guess.median, standingAgain * standing / 1000);
        guess.spread = std::max(guess.spread, 0.7);
    }
    return guess;
}

std::optional<EndForecast> forecastOf(
    const ProgressTrack& track, const CopyPrior& prior, const QDateTime& now)
{
    const double passed = prior.startedAt.isValid()
        ? static_cast<double>(std::max<qint64>(0, prior.startedAt.msecsTo(now))) / 1000
        : 0;
    auto left = track.left(now);
    if (!left && track.percent().value_or(0) > 0 && passed > 0) {
        const double done = *track.percent() + 0.5; // seen once: taken to have begun at its start
        left = DurationGuess{.median = passed * (100.5 - done) / done, .spread = 0.6};
    }
    if (!prior.guess)
        return left ? std::optional(EndForecast(*left)) : std::nullopt;
    const EndForecast before(*prior.guess, passed);
    return left ? EndForecast(combined(*left, before.left())) : before;
}

EndForecast anyForecast(const CopyPrior& prior, const QDateTime& now)
{
    const bool hasStart = prior.startedAt.isValid();
    return EndForecast(anyDuration,
        hasStart ? static_cast<double>(prior.startedAt.msecsTo(now)) / 1000 : anyDuration.median);
}

} // namespace farcopy
