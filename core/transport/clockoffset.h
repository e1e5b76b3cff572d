// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace farcopy {

/// How far a service's clock is ahead of this machine's, learned from its answers.
class ClockOffset
{
public:
    /// The time to sign with.
    [[nodiscard]] QDateTime apply(const QDateTime& local) const;

    /// Learns from an answer's Date header, if it differs from the time used so far by more than
    /// four minutes: services take five. Gives whether it did, so that trying again makes sense.
    [[nodiscard]] bool learn(const QByteArray& dateHeader, const QDateTime& local);

    [[nodiscard]] std::chrono::milliseconds value() const { return m_offset; }

private:
    std::chrono::milliseconds m_offset{0};
};

} // namespace farcopy
