// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/gaps.h"

#include "tests/bench/worktime.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace farcopy::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto stillness = 1200ms; ///< more than any pause of the window before it goes on
constexpr auto patience = 20s;
constexpr double idleTurn = 12; // ms: clocks and bars go on for ever

} // namespace

void Gaps::measure(const QString& what, const std::function<void()>& act,
    const std::function<bool()>& done, bool isBrief)
{
    QElapsedTimer clock;
    clock.start();
    double untilDone = -1;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&act] { act(); }, Qt::QueuedConnection);
    const double longest = turnUntilStill([&] {
        const bool isDone = done();
        if (isDone && untilDone < 0)
            untilDone = double(clock.nsecsElapsed()) / 1e6;
        return isDone;
    });
    const bool isTooLong = longest > limit;
    m_tooLong += isTooLong ? 1 : 0;
    std::printf("  %-58s %8.1f ms %s", qUtf8Printable(what), longest, isTooLong ? "<--" : "   ");
    if (untilDone < 0)
        std::printf("  never done\n");
    else if (isBrief)
        std::printf("\n");
    else
        std::printf("  done after %.0f ms\n", untilDone);
    std::fflush(stdout);
}

void Gaps::settle()
{
    turnUntilStill([] { return true; });
}

double Gaps::turnUntilStill(const std::function<bool()>& done)
{
    QTimer beat; // so that each turn ends
    beat.start(5ms);
    double longest = 0;
    bool isDone = false;
    QDeadlineTimer still(stillness);
    const QDeadlineTimer end(patience);
    while (!end.hasExpired() && !(isDone && still.hasExpired())) {
        const double turn = millisecondsOf([] {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
        longest = std::max(longest, turn);
        isDone = isDone || done();
        if (turn > idleTurn || !isDone)
            still.setRemainingTime(stillness);
    }
    return longest;
}

} // namespace farcopy::bench
