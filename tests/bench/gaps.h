// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace farcopy::bench {

/// For how long an event loop was kept from coming round by what somebody did in a window: the
/// longest turn of it, as work of its thread.
class Gaps
{
public:
    /// What a turn may take, in ms: longer ones are marked.
    static constexpr double limit = 50;

    /// Does something in the event loop and lets it run until that has had its effects, and nothing
    /// more comes of it. Prints what it found.
    /// @param done     when the effects are there
    /// @param isBrief  how long that took is not told
    void measure(const QString& what, const std::function<void()>& act,
        const std::function<bool()>& done, bool isBrief = false);
    /// Lets what is still going on come to its end, uncounted.
    void settle();

    [[nodiscard]] int tooLong() const { return m_tooLong; }

private:
    /// Until it was done and the loop still. @return the longest turn, ms
    double turnUntilStill(const std::function<bool()>& done);

    int m_tooLong = 0;
};

} // namespace farcopy::bench
