// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace farcopy {

/// What was seen of one copy's progress, and what follows for its end.
class ProgressTrack
{
public:
    /// Takes a look in. Percentages that go backwards, are over 100 or missing change nothing.
    /// @return  the progress has grown
    bool add(const QDateTime& at, std::optional<int> percent);

    /// 0…100, the highest that was seen; nothing: none was.
    [[nodiscard]] std::optional<int> percent() const;

    /// From the slope of the latest progress, and less sure the longer it stands still; nothing
    /// while it has not moved at least twice.
    [[nodiscard]] std::optional<qint64> secondsLeft(const QDateTime& now) const;

private:
    struct Point {
        QDateTime at; ///< when this percentage was first seen
        int percent = 0;
    };
    QList<Point> m_points;
};

} // namespace farcopy
