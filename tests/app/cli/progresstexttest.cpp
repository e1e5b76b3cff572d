// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progresstext.h"

#include "app/cli/terminaltext.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

CopyJob job(JobState state, std::optional<int> percent = {}, std::optional<qint64> size = {})
{
    CopyJob result;
    result.state = state;
    result.progressPercent = percent;
    result.source.sizeBytes = size;
    return result;
}

} // namespace

TEST(ProgressBar, FillsInEighthsOfACell)
{
    EXPECT_EQ(progressBar(0, 4, true), QStringLiteral("    "));
    EXPECT_EQ(progressBar(50, 4, true), QStringLiteral("██  "));
    EXPECT_EQ(progressBar(60, 4, true), QStringLiteral("██▍ "));
    EXPECT_EQ(progressBar(100, 4, true), QStringLiteral("████"));
}

TEST(ProgressBar, HasAPlainForm)
{
    EXPECT_EQ(progressBar(50, 4, false), QStringLiteral("[##..]"));
}

TEST(ProgressBar, StaysWithinItsBounds)
{
    EXPECT_EQ(progressBar(400, 2, true), QStringLiteral("██"));
    EXPECT_EQ(progressBar(-3, 2, false), QStringLiteral("[..]"));
}

TEST(ProgressLine, CountsByState)
{
    const QString line
        = progressLine({job(JobState::Copying, 40), job(JobState::Sending), job(JobState::Waiting),
                           job(JobState::Available), job(JobState::Failed)},
            {}, 100, true);

    EXPECT_TRUE(
        line.contains(QStringLiteral("1 copying, 1 not accepted yet, 1 waiting, 1 done, 1 failed")))
        << qPrintable(line);
    EXPECT_TRUE(line.contains(QStringLiteral("35"))) << qPrintable(line);
}

TEST(ProgressLine, FitsEveryWidth)
{
    QList<CopyJob> jobs{job(JobState::Copying, 40), job(JobState::Waiting)};
    for (int width = 1; width < 140; ++width)
        EXPECT_LE(cellCount(progressLine(jobs,
                      TimeLeft{std::chrono::minutes(8), std::chrono::minutes(12)}, width, false)),
            width)
            << width;
}

TEST(ProgressLine, TellsTheTimeLeftWhenItIsKnown)
{
    using namespace std::chrono_literals;
    const QList<CopyJob> jobs{job(JobState::Copying, 40)};

    EXPECT_TRUE(progressLine(jobs, TimeLeft{30min, 45min}, 120, true)
                    .contains(QStringLiteral("30–45 min left")));
    EXPECT_FALSE(progressLine(jobs, {}, 120, true).contains(QLatin1String("left")));
}

TEST(OverallPercent, WeighsBySize)
{
    EXPECT_EQ(
        overallPercent({job(JobState::Copying, 50, 300), job(JobState::Available, {}, 100)}), 62);
    EXPECT_EQ(overallPercent({job(JobState::Copying, 50), job(JobState::Available, {}, 100)}), 75);
}

TEST(OverallPercent, LeavesOutWhatFailed)
{
    EXPECT_EQ(overallPercent({job(JobState::Failed), job(JobState::Copying, 30)}), 30);
    EXPECT_EQ(overallPercent({job(JobState::Failed)}), 0);
}

} // namespace farcopy::cli
