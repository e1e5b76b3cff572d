// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyrefusal.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

Error limitExceeded(const char* limit)
{
    return {.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ServiceLimitExceeded"),
        .members = {{QStringLiteral("Limit"), QLatin1String(limit)}}};
}

} // namespace

TEST(CopyRefusal, WaitsForASlotOnlyAtTheLimitOfRunningCopies)
{
    EXPECT_EQ(afterFailure(limitExceeded("TOTAL_IN_PROGRESS_COPY_BACKUPS"), 1),
        AfterFailure::WaitForSlot);
    EXPECT_EQ(
        afterFailure(limitExceeded("TOTAL_USER_INITIATED_BACKUPS"), 1), AfterFailure::StopLane);
    EXPECT_EQ(afterFailure(limitExceeded("NEW_FILE_CACHE_COUNT"), 1), AfterFailure::StopLane);
    EXPECT_EQ(afterFailure(limitExceeded("TOTAL_USER_TAGS"), 1), AfterFailure::GiveUp);
    EXPECT_EQ(afterFailure(
                  {.kind = ErrorKind::Rejected, .code = QStringLiteral("ServiceLimitExceeded")}, 1),
        AfterFailure::GiveUp);
}

TEST(CopyRefusal, NeverGivesUpOnAnOutage)
{
    for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Unavailable,
             ErrorKind::Throttled, ErrorKind::Cancelled}) {
        EXPECT_EQ(afterFailure({.kind = kind}, 1), AfterFailure::TryAgain);
        EXPECT_EQ(afterFailure({.kind = kind}, 1'000), AfterFailure::TryAgain);
    }
}

TEST(CopyRefusal, BearsUnreadableAnswersForAWhile)
{
    EXPECT_EQ(afterFailure({.kind = ErrorKind::BadAnswer}, 1), AfterFailure::TryAgain);
    EXPECT_EQ(afterFailure({.kind = ErrorKind::BadAnswer}, 5), AfterFailure::GiveUp);
}

TEST(CopyRefusal, AsksForASignInWhenCredentialsHaveExpired)
{
    EXPECT_EQ(afterFailure({.kind = ErrorKind::Expired}, 1), AfterFailure::SignIn);
    EXPECT_EQ(waitReasonAfter({.kind = ErrorKind::Expired}), WaitReason::SignIn);
}

TEST(CopyRefusal, TakesARefusalAsFinal)
{
    for (const auto kind :
        {ErrorKind::Rejected, ErrorKind::AccessDenied, ErrorKind::Tls, ErrorKind::Local})
        EXPECT_EQ(afterFailure({.kind = kind}, 1), AfterFailure::GiveUp);
}

TEST(CopyRefusal, TellsAnOutageFromTheServicesWish)
{
    EXPECT_EQ(waitReasonAfter({.kind = ErrorKind::Network}), WaitReason::NoAnswer);
    EXPECT_EQ(waitReasonAfter({.kind = ErrorKind::Throttled}), WaitReason::Throttled);
}

} // namespace farcopy
