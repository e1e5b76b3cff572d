// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <ctime>

namespace farcopy::bench {

/// Milliseconds that this thread has had of a processor: what it works, so that a busy machine
/// hardly changes it.
[[nodiscard]] inline double workedSoFar()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Work>
[[nodiscard]] double millisecondsOf(Work work)
{
    const double before = workedSoFar();
    work();
    return workedSoFar() - before;
}

/// What a thread did for a while, in ms.
struct Span {
    double own = 0; ///< worked, or waited for a lock, a disk or the like: all but what was others'
    double worked = 0; ///< on a processor
};

/// Tells a thread's own time from that in which it was ready and another process had its processor.
/// For the thread that made it; where the system does not tell of the latter, waiting counts as
/// another's.
class WorkClock
{
public:
    struct Moment {
        double passed = 0;
        double worked = 0;
        double stoodInLine = 0;
    };

    WorkClock() { m_isTold = m_scheduling.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] Moment now()
    {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC, &time);
        Moment moment{.passed = double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6,
            .worked = workedSoFar()};
        if (m_isTold && m_scheduling.seek(0)) { // nanoseconds worked, nanoseconds stood in line, …
            const QList<QByteArray> told = m_scheduling.readAll().split(' ');
            moment.stoodInLine = told.value(1).toDouble() / 1e6;
        }
        return moment;
    }

    [[nodiscard]] Span since(const Moment& before)
    {
        const Moment after = now();
        const double worked = after.worked - before.worked;
        const double others = after.stoodInLine - before.stoodInLine;
        return {m_isTold ? after.passed - before.passed - others : worked, worked};
    }

private:
    QFile m_scheduling{QStringLiteral("/proc/thread-self/schedstat")};
    bool m_isTold = false;
};

} // namespace farcopy::bench
