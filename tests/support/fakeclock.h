// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace farcopy::test {

/// A clock that stands still until it is set or advanced.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime& now = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC))
        : m_now(now)
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace farcopy::test
