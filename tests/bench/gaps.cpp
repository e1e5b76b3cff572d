// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/gaps.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace farcopy::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 120s;
constexpr double idleTurn = 12;   // ms: clocks and bars go on for ever
constexpr double emptyTurn = 0.3; // ms: nothing was there to be done

} // namespace

void Gaps::measure(const QString& what, const std::function<void()>& act, const Effects& effects)
{
    QElapsedTimer clock;
    clock.start();
    double untilDone = -1;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&act] { act(); }, Qt::QueuedConnection);
    const auto isDone = [&] {
        if (effects.areThere && !effects.areThere())
            return false;
        if (untilDone < 0)
            untilDone = double(clock.nsecsElapsed()) / 1e6;
        return true;
    };
    const Span longest = turnUntilStill(isDone, effects.stillness);
    const bool isTooLong = longest.worked > limit;
    m_tooLong += isTooLong ? 1 : 0;
    const char* mark = isTooLong ? "<--" : longest.own > limit ? "?" : "";
    std::printf("  %-56s %7.1f ms, %7.1f with waiting %-3s", qUtf8Printable(what), longest.worked,
        longest.own, mark);
    if (untilDone < 0)
        std::printf("  never done");
    else if (effects.areThere)
        std::printf("  done after %.0f ms", untilDone);
    std::printf("\n");
    std::fflush(stdout);
}

void Gaps::settle()
{
    turnUntilStill([] { return true; }, Effects().stillness);
}

Span Gaps::turnUntilStill(const std::function<bool()>& isDone, std::chrono::milliseconds stillness)
{
    Span longest;
    bool wasDone = false;
    QDeadlineTimer still(stillness);
    const QDeadlineTimer end(patience);
    while (!end.hasExpired() && !(wasDone && still.hasExpired())) {
        const Span span = turn();
        longest.own = std::max(longest.own, span.own);
        longest.worked = std::max(longest.worked, span.worked);
        wasDone = wasDone || isDone();
        if (span.own > idleTurn || !wasDone)
            still.setRemainingTime(stillness);
        if (span.own < emptyTurn)
            QThread::usleep(500); // instead of waiting in the turn, where it would count
    }
    return longest;
}

Span Gaps::turn()
{
    const WorkClock::Moment before = m_clock.now();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_clock.since(before);
}

} // namespace farcopy::bench
