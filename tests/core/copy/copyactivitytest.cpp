// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyactivity.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

ActivityEntry entryOf(const Error& error)
{
    return activityOf(
        CopyJob(), failure(error), error.requestId, QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC));
}

} // namespace

TEST(CopyActivity, TakesAFullLaneForNoFailureAndKeepsTheServicesWords)
{
    const Error full{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ServiceLimitExceeded"),
        .message = QStringLiteral("5 copies are in progress"),
        .requestId = QStringLiteral("r-1"),
        .members = {{QStringLiteral("Limit"), QStringLiteral("TOTAL_IN_PROGRESS_COPY_BACKUPS")}}};

    const ActivityEntry entry = entryOf(full);

    EXPECT_EQ(entry.outcome, laneFullOutcome);
    EXPECT_EQ(entry.message, full.message);
    EXPECT_EQ(entry.requestId, full.requestId);
}

TEST(CopyActivity, NamesAFailureByTheServicesCode)
{
    EXPECT_EQ(
        entryOf({.kind = ErrorKind::Rejected, .code = QStringLiteral("BackupNotFound")}).outcome,
        QStringLiteral("BackupNotFound"));
    EXPECT_EQ(entryOf({.kind = ErrorKind::Timeout}).outcome, QStringLiteral("Timeout"));
}

} // namespace farcopy
