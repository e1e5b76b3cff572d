// SPDX-License-Identifier: Apache-2.0
#include "tests/support/runtests.h"

#include "core/base/workers.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace farcopy::test {

namespace {

using namespace std::chrono_literals;

/// QThread::wait() returns while the thread's destructors still run, which is when OpenSSL frees
/// what it keeps for a thread. A process that exits meanwhile looks as if it leaked that, and two
/// may free the same. Threads that stay, such as that of D-Bus, are not waited for long.
void letThreadsEnd()
{
    QThreadPool::globalInstance()->waitForDone();
    workers().waitForDone();
    const QDir tasks(QStringLiteral("/proc/self/task"));
    const QDeadlineTimer limit(200ms);
    while (tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 && !limit.hasExpired())
        QThread::msleep(1);
}

} // namespace

int runTests()
{
    const int status = RUN_ALL_TESTS();
    letThreadsEnd();
    return status;
}

} // namespace farcopy::test
