// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statusreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

Backup copy(const char* region, Lifecycle lifecycle, int percent)
{
    static int number = 0;
    Backup result;
    result.id = BackupId(QStringLiteral("backup-%1").arg(++number, 8, 10, QLatin1Char('0')));
    result.region = RegionId(QString::fromUtf8(region));
    result.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    result.lifecycle = lifecycle;
    result.progressPercent = percent;
    return result;
}

QList<Backup> copies()
{
    return {copy("eu-central-1", Lifecycle::Copying, 41),
        copy("eu-central-1", Lifecycle::Pending, 0), copy("us-east-1", Lifecycle::Copying, 7),
        copy("us-east-1", Lifecycle::Available, 100)};
}

QList<CopyJob> jobs()
{
    CopyJob waiting;
    waiting.id = JobId(QStringLiteral("job-1"));
    waiting.request = {.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0")),
        .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1"))};
    waiting.source.name = QStringLiteral("hr \x1b[31mweekly");
    waiting.waitReason = WaitReason::LaneFull;
    waiting.laneRunning = 5;
    waiting.laneCapacity = 5;
    CopyJob failed = waiting;
    failed.id = JobId(QStringLiteral("job-2"));
    failed.state = JobState::Failed;
    failed.waitReason = WaitReason::None;
    failed.error = Error{.code = QStringLiteral("InvalidDestinationKmsKey")};
    return {waiting, failed};
}

} // namespace

TEST(StatusReport, CountsEachLane)
{
    EXPECT_EQ(lanesLine(copies()).count(QLatin1Char(';')), 1);
    EXPECT_TRUE(
        lanesLine(copies()).startsWith(QLatin1String("eu-central-1: 2 of 5 copies running")));
    EXPECT_TRUE(lanesLine(copies()).contains(QLatin1String("us-east-1: 1 of 5")));
}

TEST(StatusReport, GivesLanesAndCopiesAsJson)
{
    const auto document = QJsonDocument::fromJson(
        statusReport({.copies = copies()}, {.format = OutputFormat::Json, .width = 0, .now = {}}));

    const auto lanes = document.object().value(QLatin1String("Lanes")).toArray();
    ASSERT_EQ(lanes.size(), 2);
    EXPECT_EQ(lanes[0][QLatin1String("Region")].toString(), QStringLiteral("eu-central-1"));
    EXPECT_EQ(lanes[0][QLatin1String("Running")].toInt(), 2);
    EXPECT_EQ(lanes[0][QLatin1String("Capacity")].toInt(), 5);
    EXPECT_EQ(document.object().value(QLatin1String("Backups")).toArray().size(), 4);
}

TEST(StatusReport, ShowsWhatWaitsAndWhatFailedBesideTheCopies)
{
    const auto document = QJsonDocument::fromJson(
        statusReport({.copies = copies(), .jobs = jobs(), .isPaused = true},
            {.format = OutputFormat::Json, .width = 0, .now = {}}));

    const auto queue = document.object().value(QLatin1String("Queue"));
    EXPECT_TRUE(queue[QLatin1String("IsPaused")].toBool());
    const auto waiting = queue[QLatin1String("Jobs")][0];
    EXPECT_EQ(waiting[QLatin1String("JobId")].toString(), QStringLiteral("job-1"));
    EXPECT_EQ(waiting[QLatin1String("State")].toString(), QStringLiteral("WAITING"));
    EXPECT_EQ(waiting[QLatin1String("WaitReason")].toString(), QStringLiteral("LANE_FULL"));
    EXPECT_EQ(waiting[QLatin1String("Region")].toString(), QStringLiteral("eu-central-1"));
    const auto failed = queue[QLatin1String("Jobs")][1];
    EXPECT_EQ(failed[QLatin1String("Error")][QLatin1String("Code")].toString(),
        QStringLiteral("InvalidDestinationKmsKey"));
    EXPECT_EQ(document.object().value(QLatin1String("Backups")).toArray().size(), 4);
}

TEST(StatusReport, SaysInATableWhyCopiesWait)
{
    const QByteArray page = statusReport({.copies = {}, .jobs = jobs(), .isPaused = true},
        {.format = OutputFormat::Table, .width = 0, .now = {}});

    EXPECT_TRUE(page.startsWith("No copy is running.\nThe queue is paused.\n\nTo "));
    EXPECT_TRUE(page.contains("waiting: 5 of 5 copies run there"));
    EXPECT_TRUE(page.contains("failed: InvalidDestinationKmsKey"));
    EXPECT_FALSE(page.contains('\x1b')); // the name's
}

TEST(StatusReport, GivesEachJobAndEachCopyALineOfItsOwn)
{
    const auto lines = statusReport({.copies = copies(), .jobs = jobs()},
        {.format = OutputFormat::JsonLines, .width = 0, .now = {}})
                           .trimmed()
                           .split('\n');

    ASSERT_EQ(lines.size(), 6);
    for (const auto& line : lines) {
        const auto object = QJsonDocument::fromJson(line).object();
        EXPECT_NE(object.contains(QLatin1String("JobId")),
            object.contains(QLatin1String("ResourceType"))
                || object.contains(QLatin1String("Tags")))
            << line.constData();
    }
}

TEST(StatusReport, GivesJobsAsRowsWithTheirStateAsLifecycle)
{
    const auto rows = statusReport(
        {.copies = copies(), .jobs = jobs()}, {.format = OutputFormat::Csv, .width = 0, .now = {}})
                          .trimmed()
                          .split('\n');

    ASSERT_EQ(rows.size(), 7);
    EXPECT_TRUE(rows[1].startsWith(",eu-central-1,WAITING,"));
    EXPECT_TRUE(rows[2].contains(",FAILED,"));
    EXPECT_TRUE(rows[2].contains("InvalidDestinationKmsKey"));
    for (const auto& row : rows)
        EXPECT_EQ(row.count(','), rows[0].count(','));
}

TEST(StatusReport, SaysThatNothingRuns)
{
    EXPECT_EQ(statusReport({.copies = {}}, {.format = OutputFormat::Table, .width = 0, .now = {}}),
        QByteArray("No copy is running.\n"));
}

TEST(StatusReport, ClaimsNothingOfRegionsThatDidNotAnswer)
{
    const WriterOptions options{.format = OutputFormat::Table, .width = 0, .now = {}};

    EXPECT_EQ(statusReport({.copies = {}, .hasAnswer = false}, options), QByteArray());
    const QByteArray page
        = statusReport({.copies = {}, .jobs = jobs(), .hasAnswer = false}, options);
    EXPECT_TRUE(page.startsWith("To "));
    EXPECT_TRUE(page.contains("waiting: 5 of 5 copies run there"));
}

TEST(StatusReport, SaysOfWhichCopiesTheAnswerIsNotKnown)
{
    CopyJob sent = jobs().first();
    sent.state = JobState::UnknownFate;
    sent.waitReason = WaitReason::None;

    const QByteArray page = statusReport(
        {.copies = {}, .jobs = {sent}}, {.format = OutputFormat::Table, .width = 0, .now = {}});

    EXPECT_TRUE(page.contains("answer not known"));
}

TEST(StatusReport, TellsACopyFromABackupInTheMaking)
{
    Backup pending;
    pending.lifecycle = Lifecycle::Pending;

    EXPECT_FALSE(isCopyInProgress(pending));
    pending.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    EXPECT_TRUE(isCopyInProgress(pending));
}

} // namespace farcopy::cli
