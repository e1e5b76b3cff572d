// SPDX-License-Identifier: Apache-2.0
#pragma once

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

} // namespace farcopy::bench
