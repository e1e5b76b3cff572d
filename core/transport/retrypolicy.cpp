// SPDX-License-Identifier: Apache-2.0
#include "core/transport/retrypolicy.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace farcopy {

using namespace std::chrono;

namespace {

constexpr qlonglong longest = 366LL * 24 * 3600; ///< more would overflow as milliseconds

} // namespace

std::optional<milliseconds> RetryPolicy::delay(
    int failedAttempts, double random, std::optional<seconds> retryAfter) const
{
    if (failedAttempts >= maxAttempts || retryAfter > maxRetryAfter)
        return {};
    const double ceiling
        = std::min(std::ldexp(static_cast<double>(base.count()), failedAttempts - 1),
            static_cast<double>(maxDelay.count()));
    const milliseconds backoff(std::llround(random * ceiling));
    return retryAfter ? std::max<milliseconds>(backoff, *retryAfter) : backoff;
}

std::optional<seconds> parseRetryAfter(const QByteArray& value, const QDateTime& now)
{
    bool isNumber = false;
    const qlonglong number = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 ? std::optional(seconds(std::min(number, longest))) : std::nullopt;
    const QDateTime date = parseHttpDate(value);
    if (!date.isValid())
        return {};
    return seconds(std::clamp<qlonglong>(now.secsTo(date), 0, longest));
}

QDateTime parseHttpDate(const QByteArray& value)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

int RetryQuota::take(ErrorKind failure)
{
    const int cost = failure == ErrorKind::Timeout ? 10 : 5;
    if (cost > m_left)
        return 0;
    m_left -= cost;
    return cost;
}

void RetryQuota::giveBack(int taken)
{
    m_left = std::min(capacity, m_left + std::max(taken, 1));
}

} // namespace farcopy
