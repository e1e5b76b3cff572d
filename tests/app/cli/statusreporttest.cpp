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
        statusReport(copies(), {.format = OutputFormat::Json, .width = 0, .now = {}}));

    const auto lanes = document.object().value(QLatin1String("Lanes")).toArray();
    ASSERT_EQ(lanes.size(), 2);
    EXPECT_EQ(lanes[0][QLatin1String("Region")].toString(), QStringLiteral("eu-central-1"));
    EXPECT_EQ(lanes[0][QLatin1String("Running")].toInt(), 2);
    EXPECT_EQ(lanes[0][QLatin1String("Capacity")].toInt(), 5);
    EXPECT_EQ(document.object().value(QLatin1String("Backups")).toArray().size(), 4);
}

TEST(StatusReport, SaysThatNothingRuns)
{
    EXPECT_EQ(statusReport({}, {.format = OutputFormat::Table, .width = 0, .now = {}}),
        QByteArray("No copy is running.\n"));
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
