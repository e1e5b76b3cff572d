// SPDX-License-Identifier: Apache-2.0
#include "core/transport/retrypolicy.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace std::chrono_literals;

TEST(RetryPolicy, DoublesTheWaitAndSpreadsItAllTheWayDown)
{
    const RetryPolicy policy{.maxAttempts = 10};

    EXPECT_EQ(policy.delay(1, 0.0), 0ms);
    EXPECT_EQ(policy.delay(1, 0.5), 500ms);
    EXPECT_EQ(policy.delay(2, 0.5), 1000ms);
    EXPECT_EQ(policy.delay(3, 0.5), 2000ms);
    EXPECT_EQ(policy.delay(9, 0.5), 10'000ms) << "half of the 20 s at most";
}

TEST(RetryPolicy, EndsAfterTheThirdAttempt)
{
    const RetryPolicy policy;

    EXPECT_TRUE(policy.delay(2, 0.0).has_value());
    EXPECT_FALSE(policy.delay(3, 0.0).has_value());
}

TEST(RetryPolicy, WaitsAtLeastAsLongAsItIsAsked)
{
    const RetryPolicy policy;

    EXPECT_EQ(policy.delay(1, 0.5, 7s), 7000ms);
    EXPECT_EQ(policy.delay(2, 0.9, 1s), 1800ms);
    EXPECT_EQ(policy.delay(1, 0.5, 60s), 60'000ms);
    EXPECT_FALSE(policy.delay(1, 0.5, 61s).has_value()) << "too long to keep anybody waiting";
}

TEST(RetryAfter, IsANumberOfSecondsOrADate)
{
    const QDateTime now({1994, 11, 6}, {8, 49, 37}, Qt::UTC);

    EXPECT_EQ(parseRetryAfter(" 5 ", now), 5s);
    EXPECT_EQ(parseRetryAfter("0", now), 0s);
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT", now), 60s);
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:40:37 GMT", now), 0s) << "is over already";
    for (const char* odd : {"", "soon", "-5", "1.5", "99999999999999999999", "06 Nov"})
        EXPECT_EQ(parseRetryAfter(odd, now), std::nullopt) << odd;
}

TEST(RetryAfter, OfAgesIsNoOverflow)
{
    const auto wait = parseRetryAfter("9223372036854775807", {});

    ASSERT_TRUE(wait.has_value());
    EXPECT_FALSE(RetryPolicy().delay(1, 0.5, wait).has_value());
}

TEST(HttpDate, IsReadInEnglishAndAsUtc)
{
    EXPECT_EQ(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
        QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    for (const char* odd : {"", "now", "1994-11-06", "Sun, 31 Feb 1994 08:49:37 GMT"})
        EXPECT_FALSE(parseHttpDate(odd).isValid()) << odd;
}

TEST(RetryQuota, AllowsAHundredRetriesWithoutASuccess)
{
    RetryQuota quota;

    for (int i = 0; i < 100; ++i)
        ASSERT_EQ(quota.take(ErrorKind::Throttled), 5);

    EXPECT_EQ(quota.take(ErrorKind::Throttled), 0);
    EXPECT_EQ(quota.left(), 0);
}

TEST(RetryQuota, ChargesTwiceForATimeout)
{
    RetryQuota quota;

    EXPECT_EQ(quota.take(ErrorKind::Timeout), 10);
    EXPECT_EQ(quota.left(), 490);
}

TEST(RetryQuota, GetsBackWhatALuckyRetryTook)
{
    RetryQuota quota;
    const int taken = quota.take(ErrorKind::Timeout);
    EXPECT_EQ(quota.take(ErrorKind::Network), 5);

    quota.giveBack(taken);
    EXPECT_EQ(quota.left(), 495);
    quota.giveBack(0);
    EXPECT_EQ(quota.left(), 496) << "a success at the first attempt is worth one";
    for (int i = 0; i < 10; ++i)
        quota.giveBack(0);
    EXPECT_EQ(quota.left(), 500) << "never more than at the start";
}

} // namespace farcopy
