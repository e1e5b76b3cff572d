// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace farcopy {

/// When to try again: the "standard" mode of the AWS SDKs.
/// Source: AWS SDKs and Tools Reference Guide, "Retry behavior".
struct RetryPolicy {
    int maxAttempts = 3;
    std::chrono::milliseconds base{1'000};
    std::chrono::milliseconds maxDelay{20'000};
    std::chrono::milliseconds maxRetryAfter{60'000}; ///< asked to wait longer: do not retry

    /// How long to wait before the next attempt; nothing: give up.
    /// @param failedAttempts  1 after the first
    /// @param random          in [0, 1): full jitter
    /// @param retryAfter      what the service asked for, if it did: the least to wait
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay(int failedAttempts, double random,
        std::optional<std::chrono::seconds> retryAfter = {}) const;
};

/// Reads a Retry-After header, seconds or a date; nothing if it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(
    const QByteArray& value, const QDateTime& now);

/// Reads a date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"); invalid if it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& value);

/// A budget for retries, so that a service in trouble is not sent three times the requests.
/// Source: as above; 500 tokens, 5 for a retry, 10 after a time-out.
class RetryQuota
{
public:
    /// Takes what a retry costs; 0: there is not enough left, do not retry.
    [[nodiscard]] int take(ErrorKind failure);

    /// After a success. @param taken  by the retry that succeeded; 0: the first attempt did
    void giveBack(int taken);

    [[nodiscard]] int left() const { return m_left; }

private:
    static constexpr int capacity = 500;
    int m_left = capacity;
};

} // namespace farcopy
