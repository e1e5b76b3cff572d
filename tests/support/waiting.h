// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <optional>

namespace farcopy::test {

/// Runs the event loop until the condition holds; false after the limit. Unlike QTest::qWaitFor it
/// does not sleep between events, which adds up over the steps of a request.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition, int limitMs = 10'000)
{
    const QDeadlineTimer limit(limitMs);
    QTimer pulse; // for conditions that no event of this thread brings about
    pulse.start(10);
    while (!condition()) {
        if (limit.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Waits for a call's outcome; an Error with code "TestTimedOut" if none comes.
template <typename T>
[[nodiscard]] Result<T> outcomeOf(Call<T>* call, int limitMs = 10'000)
{
    QObject context;
    std::optional<Result<T>> outcome;
    call->then(&context, [&outcome](const Result<T>& result) { outcome = result; });
    if (!eventually([&outcome] { return outcome.has_value(); }, limitMs))
        return failure({.kind = ErrorKind::Timeout, .code = QStringLiteral("TestTimedOut")});
    return *outcome;
}

} // namespace farcopy::test
