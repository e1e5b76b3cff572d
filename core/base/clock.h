// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace farcopy {

/// Where all code takes the time from, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace farcopy
