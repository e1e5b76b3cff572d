// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/worktime.h"

#include <QString>

#include <chrono>
#include <functional>

namespace farcopy::bench {

/// For how long an event loop was kept from coming round by what somebody did in a window: the
/// longest turn of it, as work of its thread, and with what that waited for besides a processor.
class Gaps
{
public:
    /// What a turn may work, in ms: longer ones are marked, and by "?" those that are longer with
    /// their waiting. On a busy machine that is less sure: what others took is known a bit late.
    static constexpr double limit = 50;

    /// When what was done has had its effects.
    struct Effects {
        std::function<bool()> areThere = {}; ///< none: as soon as nothing more comes
        /// More than any pause that the window makes before it goes on.
        std::chrono::milliseconds stillness{500};
    };

    /// Does something in the event loop and lets it run until that has had its effects, and nothing
    /// more comes of it. Prints what it found.
    void measure(const QString& what, const std::function<void()>& act, const Effects& effects);
    /// Lets what is still going on come to its end, uncounted.
    void settle();

    [[nodiscard]] int tooLong() const { return m_tooLong; }

private:
    /// Until it was done and the loop still. @return the longest turn, of each kind
    Span turnUntilStill(const std::function<bool()>& isDone, std::chrono::milliseconds stillness);
    [[nodiscard]] Span turn();

    WorkClock m_clock;
    int m_tooLong = 0;
};

} // namespace farcopy::bench
