// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copiessummary.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

CopyEntry entryOf(const char* batch, JobState state, int percent = 0)
{
    CopyEntry entry;
    CopyJob& job = entry.job.edit();
    job.batch = QLatin1String(batch);
    job.state = state;
    job.source.sizeBytes = qint64(1) << 30;
    job.request.destination = RegionId(QStringLiteral("eu-central-1"));
    job.queuedAt = QDateTime({2026, 1, 1}, {9, 0}, Qt::UTC);
    if (state == JobState::Copying)
        job.progressPercent = percent;
    return entry;
}

} // namespace

TEST(CopyBatches, LeaveOutSingleCopiesAndThoseOfOthers)
{
    const auto batches = batchesOf({entryOf("a", JobState::Waiting),
        entryOf("b", JobState::Waiting), entryOf("b", JobState::Available),
        entryOf("", JobState::Copying), entryOf("", JobState::Copying)});

    ASSERT_EQ(batches.size(), 1);
    EXPECT_EQ(batches.first().id, QStringLiteral("b"));
    EXPECT_EQ(batches.first().summary.waiting, 1);
    EXPECT_EQ(batches.first().summary.done, 1);
    EXPECT_EQ(batches.first().summary.percent, 50);
}

TEST(CopiesSummary, CountsApartWhatTheServiceHasNotAccepted)
{
    const CopiesSummary summary
        = summaryOf({entryOf("a", JobState::Copying, 50), entryOf("a", JobState::Sending),
            entryOf("a", JobState::UnknownFate), entryOf("a", JobState::Waiting)});

    EXPECT_EQ(summary.running, 1);
    EXPECT_EQ(summary.unaccepted, 2);
    EXPECT_EQ(summary.waiting, 1);
    EXPECT_EQ(summary.count(), 4);
    EXPECT_FALSE(summaryOf({entryOf("a", JobState::UnknownFate)}).isIdle());
}

TEST(CopyBatches, CountTheirProgressByBytes)
{
    CopyEntry big = entryOf("a", JobState::Copying, 50);
    big.job.edit().source.sizeBytes = qint64(3) << 30;

    const auto batches = batchesOf({big, entryOf("a", JobState::Waiting)});

    EXPECT_EQ(batches.first().summary.percent, 37); // 1.5 of 4
}

TEST(CopyBatches, EndWhenTheirLastCopyEnds)
{
    CopyEntry soon = entryOf("a", JobState::Copying, 50);
    soon.timeLeft = TimeLeft{1min, 2min};
    CopyEntry late = entryOf("a", JobState::Waiting);
    late.timeLeft = TimeLeft{10min, 20min};
    const CopyEntry done = entryOf("a", JobState::Available);

    EXPECT_EQ(batchesOf({soon, late, done}).first().summary.timeLeft, (TimeLeft{10min, 20min}));

    late.timeLeft.reset();
    EXPECT_FALSE(batchesOf({soon, late, done}).first().summary.timeLeft);
}

TEST(CopyBatches, NameEachDestinationOnce)
{
    CopyEntry there = entryOf("a", JobState::Waiting);
    there.job.edit().request.destination = RegionId(QStringLiteral("ap-south-1"));

    const auto batches
        = batchesOf({entryOf("a", JobState::Waiting), there, entryOf("a", JobState::Waiting)});

    EXPECT_EQ(batches.first().to,
        (QList<RegionId>{
            RegionId(QStringLiteral("ap-south-1")), RegionId(QStringLiteral("eu-central-1"))}));
}

TEST(CopyBatches, BeginWithTheOneOrderedLast)
{
    CopyEntry later = entryOf("later", JobState::Waiting);
    later.job.edit().queuedAt = QDateTime({2026, 1, 2}, {9, 0}, Qt::UTC);

    const auto batches = batchesOf(
        {entryOf("early", JobState::Waiting), entryOf("early", JobState::Waiting), later, later});

    ASSERT_EQ(batches.size(), 2);
    EXPECT_EQ(batches.first().id, QStringLiteral("later"));
}

} // namespace farcopy
