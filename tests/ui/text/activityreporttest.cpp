// SPDX-License-Identifier: Apache-2.0
#include "ui/text/activityreport.h"

#include "ui/text/activitytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace farcopy::text {

namespace {

const QString turned = QStringLiteral("\u202egnp.exe");

ActivityEntry entry()
{
    return {
        .at = QDateTime::fromString(QStringLiteral("2026-11-22T13:57:03.250Z"), Qt::ISODateWithMs),
        .account = AccountId(QStringLiteral("111122223333")),
        .region = RegionId(QStringLiteral("eu-central-1")),
        .operation = QStringLiteral("fsx:CopyBackup"),
        .parameters = QStringLiteral("{\"SourceBackupId\":\"backup-0123456789abcdef0\"}"),
        .outcome = QStringLiteral("BackupNotFound"),
        .message = QStringLiteral("Not there."),
        .requestId = QStringLiteral("req-1"),
        .subject = QStringLiteral("job-7"),
        .caller = Arn(QStringLiteral("arn:aws:sts::111122223333:assumed-role/ops/kim")),
        .batch = QStringLiteral("batch-3"),
        .number = 1};
}

const ReportHead head{.account = QStringLiteral("<script>alert(1)</script>"),
    .filter = {},
    .fileName = QStringLiteral("a&b.html"),
    .madeAt = QDateTime::fromString(QStringLiteral("2026-11-23T00:00:00Z"), Qt::ISODate)};

QStringList cellsOf(const QByteArray& line)
{
    QString text = QString::fromUtf8(line).trimmed();
    text = text.mid(1, text.size() - 2);
    return text.split(QStringLiteral("\",\""));
}

class HostileText : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST(ActivityReport, WritesALineForEachActivity)
{
    const QByteArrayList lines
        = activityReport(ReportFormat::Csv, {entry(), entry()}, head).split('\n');

    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("Time,Account,Identity,Operation,Concerns,Region,Outcome"));
    EXPECT_EQ(cellsOf(lines[1]).first(), QStringLiteral("2026-11-22T13:57:03.250Z"));
    EXPECT_EQ(cellsOf(lines[1]).at(4), QStringLiteral("backup-0123456789abcdef0"));
    EXPECT_EQ(cellsOf(lines[1]).at(10), QStringLiteral("batch-3"));
}

TEST_P(HostileText, StartsNoFormulaInASpreadsheet)
{
    ActivityEntry hostile = entry();
    hostile.message = QString::fromUtf8(GetParam());

    const QByteArray line = activityReport(ReportFormat::Csv, {hostile}, head).split('\n').at(1);
    const QString cell = cellsOf(line).at(7);

    ASSERT_FALSE(cell.isEmpty());
    EXPECT_FALSE(QStringLiteral("=+-@\t\r").contains(cell.trimmed().front())) << qPrintable(cell);
    EXPECT_EQ(line.count('\r'), 1);
}

TEST_P(HostileText, StaysTextInHtml)
{
    ActivityEntry hostile = entry();
    hostile.message = QString::fromUtf8(GetParam());
    hostile.subject = hostile.message;
    hostile.outcome = hostile.message;
    hostile.operation = hostile.message;

    const QByteArray page = activityReport(ReportFormat::Html, {hostile}, head);

    EXPECT_FALSE(page.contains("<script"));
    EXPECT_FALSE(page.contains("<img"));
    EXPECT_FALSE(page.contains(turned.left(1).toUtf8()));
    EXPECT_EQ(page.count("<tr>"), 2);
}

TEST_P(HostileText, ComesBackWholeFromJson)
{
    ActivityEntry hostile = entry();
    hostile.message = QString::fromUtf8(GetParam());

    const auto document
        = QJsonDocument::fromJson(activityReport(ReportFormat::Json, {hostile}, head));

    const QJsonObject told
        = document.object().value(QLatin1String("Activities")).toArray().first().toObject();
    EXPECT_EQ(told.value(QLatin1String("Message")).toString(), hostile.message);
    EXPECT_EQ(told.value(QLatin1String("Parameters"))
                  .toObject()
                  .value(QLatin1String("SourceBackupId"))
                  .toString(),
        QStringLiteral("backup-0123456789abcdef0"));
}

INSTANTIATE_TEST_SUITE_P(ActivityReport, HostileText,
    testing::Values("=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", " =1+1", "\t=1", "\r\n=1",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><b>x", "\"\",=1",
        "\xe2\x80\xae"
        "gnp.exe",
        "\xf0\x9f\x94\xa5\xf0\x9f\x94\xa5",
        "\xef\xbc\x9d"
        "1+1"));

TEST(ActivityReport, SaysInHtmlHowItCanBeChecked)
{
    const QByteArray page = activityReport(ReportFormat::Html, {entry()}, head);

    EXPECT_TRUE(page.contains("sha256sum --check a&amp;b.html.sha256"));
    EXPECT_TRUE(page.contains("&lt;script&gt;"));
}

TEST(ActivityText, SaysWhoByUserOrRoleAndSession)
{
    EXPECT_EQ(callerText(entry().caller), QStringLiteral("ops/kim"));
    EXPECT_EQ(callerText(Arn(QStringLiteral("arn:aws:iam::111122223333:user/lee"))),
        QStringLiteral("lee"));
    EXPECT_EQ(
        callerText(Arn(QStringLiteral("arn:aws:iam::111122223333:root"))), QStringLiteral("root"));
    EXPECT_EQ(callerText({}), QString());
}

TEST(ActivityText, SaysTheOutcomeInWords)
{
    ActivityEntry done = entry();
    done.outcome = acceptedOutcome;
    ActivityEntry slow = entry();
    slow.outcome = QStringLiteral("Timeout");

    EXPECT_EQ(activityOutcomeText(done), QStringLiteral("Accepted"));
    EXPECT_EQ(
        activityOutcomeText(entry()), QStringLiteral("The backup was not found (BackupNotFound)"));
    EXPECT_EQ(activityOutcomeText(slow), QStringLiteral("No answer in time (Timeout)"));
}

TEST(ActivityText, GivesEveryFactInTheDetails)
{
    const QString details = activityDetails(entry());

    for (const char* fact : {"111122223333", "assumed-role/ops/kim", "fsx:CopyBackup",
             "backup-0123456789abcdef0", "BackupNotFound", "Not there.", "req-1", "job-7"})
        EXPECT_TRUE(details.contains(QLatin1String(fact))) << fact;
}

} // namespace farcopy::text
