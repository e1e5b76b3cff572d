// SPDX-License-Identifier: Apache-2.0
#include "ui/models/copytablemodel.h"

#include "tests/support/fakeclock.h"
#include "ui/models/cellroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace farcopy {

namespace {

using Column = CopyTableModel::Column;

CopyEntry entry(int number, JobState state = JobState::Waiting)
{
    CopyEntry entry;
    CopyJob& job = entry.job.edit();
    job.id = JobId(QString::number(number));
    job.request.sourceBackupId = BackupId(QStringLiteral("backup-%1").arg(number));
    job.request.sourceRegion = RegionId(QStringLiteral("eu-west-1"));
    job.request.destination = RegionId(QStringLiteral("eu-central-1"));
    job.state = state;
    return entry;
}

QList<CopyEntry> entries(const QList<int>& numbers)
{
    QList<CopyEntry> list;
    for (const int number : numbers)
        list.append(entry(number));
    return list;
}

class CopyTable : public testing::Test
{
protected:
    QList<int> shown() const
    {
        QList<int> numbers;
        for (int i = 0; i < model.rowCount(); ++i)
            numbers.append(model.row(i).job->id.text().toInt());
        return numbers;
    }
    QString statusOf(const CopyEntry& shownEntry)
    {
        model.show({shownEntry});
        return model.index(0, int(Column::Status)).data().toString();
    }

    test::FakeClock clock;
    CopyTableModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(CopyTable, FollowsAnyChangeOfTheList)
{
    std::mt19937 random(7);
    QList<int> numbers;
    for (int round = 0; round < 200; ++round) {
        std::shuffle(numbers.begin(), numbers.end(), random);
        for (int i = 0; i < 4; ++i) {
            const int number = int(random() % 40);
            if (numbers.contains(number))
                numbers.removeOne(number);
            else
                numbers.insert(
                    numbers.isEmpty() ? 0 : int(random() % uint(numbers.size())), number);
        }

        model.show(entries(numbers));

        ASSERT_EQ(shown(), numbers) << "round " << round;
    }
}

TEST_F(CopyTable, MovesOneRowWhenOneSinksToTheEnd)
{
    model.show(entries({1, 2, 3, 4, 5}));
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex third = model.index(2, 0);

    model.show(entries({2, 3, 4, 5, 1}));

    EXPECT_EQ(moves.count(), 1);
    EXPECT_EQ(third.row(), 1);
    EXPECT_EQ(shown(), (QList<int>{2, 3, 4, 5, 1}));
}

TEST_F(CopyTable, NamesTheFullLane)
{
    CopyEntry waiting = entry(1);
    waiting.job.edit().waitReason = WaitReason::LaneFull;
    waiting.job.edit().laneRunning = 5;
    waiting.job.edit().laneCapacity = 5;

    EXPECT_EQ(statusOf(waiting), QStringLiteral("Waits for eu-central-1 (5 of 5)"));
}

TEST_F(CopyTable, ShowsProgressAsBarAndInWords)
{
    CopyEntry copying = entry(1, JobState::Copying);
    copying.job.edit().progressPercent = 41;
    copying.job.edit().source.sizeBytes = qint64(100) << 30;

    EXPECT_TRUE(statusOf(copying).contains(QStringLiteral("41")));
    EXPECT_EQ(model.index(0, int(Column::Status)).data(ProgressRole).toInt(), 41);
    EXPECT_EQ(
        model.index(0, int(Column::Copied)).data().toString(), QStringLiteral("41 of 100 GiB"));
}

TEST_F(CopyTable, ShowsTheTimeLeftAsARangeAlsoOfWhatWaits)
{
    using namespace std::chrono_literals;
    const auto leftOf = [this](JobState state, const TimeLeft& left, bool isForeign = false) {
        CopyEntry shownEntry = entry(1, state);
        shownEntry.isForeign = isForeign;
        shownEntry.timeLeft = left;
        model.show({shownEntry});
        return model.index(0, int(Column::TimeLeft)).data().toString();
    };

    EXPECT_EQ(leftOf(JobState::Copying, {8min, 12min}), QStringLiteral("8–12 min"));
    EXPECT_EQ(leftOf(JobState::Copying, {40min, 42min}), QStringLiteral("about 40 min"));
    EXPECT_EQ(leftOf(JobState::Waiting, {1h, 2h}), QStringLiteral("1–2 h"));
    EXPECT_EQ(
        leftOf(JobState::Copying, {1h, 2h}, true), QStringLiteral("1–2 h, started elsewhere"));
}

TEST_F(CopyTable, SaysWhetherACopyIsExpectedToBeFullAndWhy)
{
    const auto tipOf = [this](const CopyJob& job) {
        model.show({{.job = job}});
        return model.index(0, int(Column::Source)).data(Qt::ToolTipRole).toString();
    };
    CopyJob job = *entry(1, JobState::Waiting).job;
    EXPECT_FALSE(tipOf(job).contains(QStringLiteral("Expected")));

    job.predicted = CopyPrediction{
        .kind = CopyPrediction::Kind::Full, .reason = CopyPrediction::Reason::OtherKey};
    EXPECT_TRUE(tipOf(job).contains(QStringLiteral("Expected: full.")));
    EXPECT_TRUE(tipOf(job).contains(QStringLiteral("another key")));
}

TEST_F(CopyTable, NamesTheQuotaThatStopsACopy)
{
    CopyEntry stopped = entry(1, JobState::Waiting);
    stopped.job.edit().waitReason = WaitReason::Stopped;
    stopped.job.edit().source.fileSystemType = FileSystemType::Windows;
    stopped.job.edit().error = Error{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ServiceLimitExceeded"),
        .members = {{QStringLiteral("Limit"), QStringLiteral("TOTAL_USER_INITIATED_BACKUPS")}}};

    EXPECT_TRUE(statusOf(stopped).contains(QStringLiteral("L-E94C1C19")));
    EXPECT_TRUE(statusOf(stopped).contains(QStringLiteral("eu-central-1")));
}

TEST_F(CopyTable, SaysWhyACopyIsNotAcceptedYetAndCannotBeCancelled)
{
    CopyEntry unaccepted = entry(1, JobState::UnknownFate);
    EXPECT_EQ(statusOf(unaccepted), QStringLiteral("Not accepted yet, asking again…"));

    unaccepted.job.edit().error = Error{.kind = ErrorKind::Unavailable,
        .code = QStringLiteral("Teapot"),
        .httpStatus = 503,
        .fateUnknown = true};
    EXPECT_EQ(statusOf(unaccepted),
        QStringLiteral("Not accepted yet: The service failed; asking again…"));
    const QString tip = model.index(0, int(Column::Status)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("may have taken the request")));
}

TEST_F(CopyTable, SaysThatACopyIsNotOurs)
{
    CopyEntry foreign = entry(1, JobState::Copying);
    foreign.isForeign = true;
    foreign.job.edit().progressPercent = 5;

    model.show({foreign});

    EXPECT_EQ(model.index(0, int(Column::TimeLeft)).data().toString(),
        QStringLiteral("started elsewhere"));
}

TEST_F(CopyTable, GivesTheReasonOfAFailureInOneLine)
{
    CopyEntry failed = entry(1, JobState::Failed);
    failed.job.edit().error = Error{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("BackupNotFound"),
        .message = QStringLiteral("<img src=x>")};

    const QString status = statusOf(failed);

    EXPECT_TRUE(status.startsWith(QStringLiteral("Failed: ")));
    EXPECT_FALSE(status.contains(QLatin1Char('\n')));
    EXPECT_FALSE(model.index(0, int(Column::Status)).data(ProgressRole).isValid());
}

TEST_F(CopyTable, MeasuresElapsedTimeUntilTheEnd)
{
    CopyEntry done = entry(1, JobState::Available);
    done.job.edit().startedAt = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    done.job.edit().endedAt = done.job->startedAt.addSecs(12 * 60);
    model.show({done});

    EXPECT_EQ(model.index(0, int(Column::Elapsed)).data().toString(), QStringLiteral("12 min"));
}

} // namespace farcopy
