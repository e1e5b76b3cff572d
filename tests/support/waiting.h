// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace farcopy::test {

/// Runs the event loop until the condition holds; false after the limit.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition, int limitMs = 10'000)
{
    return QTest::qWaitFor(condition, limitMs);
}

/// Waits for a call's outcome; an Error with code "TestTimedOut" if none comes.
template <typename T>
[[nodiscard]] Result<T> outcomeOf(Call<T>* call, int limitMs = 10'000)
{
    QObject context;
    std::optional<Result<T>> outcome;
    call->then(&context, [&outcome](const Result<T>& result) { outcome = result; });
    QEventLoop loop; // and not eventually(), which naps between its looks
    call->then(&context, [&loop](const Result<T>&) { loop.quit(); });
    QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome.value_or(
        failure({.kind = ErrorKind::Timeout, .code = QStringLiteral("TestTimedOut")}));
}

} // namespace farcopy::test
