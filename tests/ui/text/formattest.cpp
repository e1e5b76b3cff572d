// SPDX-License-Identifier: Apache-2.0
#include "ui/text/format.h"

#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <limits>

namespace farcopy::text {

using namespace std::chrono_literals;

namespace {

/// Sets the language of numbers and dates for one test.
class Format : public testing::Test
{
protected:
    Format() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~Format() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

constexpr qint64 gib = 1024LL * 1024 * 1024;

QDateTime utc(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toUTC();
}

} // namespace

TEST_F(Format, WritesSizesInBinaryUnits)
{
    EXPECT_EQ(sizeText(0), QStringLiteral("0 B"));
    EXPECT_EQ(sizeText(1023), QStringLiteral("1,023 B"));
    EXPECT_EQ(sizeText(1536), QStringLiteral("1.5 KiB"));
    EXPECT_EQ(sizeText(32 * gib), QStringLiteral("32 GiB"));
    EXPECT_EQ(sizeText(1229 * gib), QStringLiteral("1.2 TiB"));
    EXPECT_EQ(sizeText(412 * gib + gib / 3), QStringLiteral("412 GiB"));
    EXPECT_EQ(sizeText(std::numeric_limits<qint64>::max()), QStringLiteral("8 EiB"));
}

TEST_F(Format, GoesToTheNextUnitBeforeItWouldWrite1024)
{
    EXPECT_EQ(sizeText(1024 * gib - 1), QStringLiteral("1 TiB"));
}

TEST_F(Format, ShowsAMissingSizeAsUnknown)
{
    EXPECT_EQ(sizeText(std::nullopt), unknownText());
    EXPECT_EQ(sizeText(-1), unknownText());
}

TEST_F(Format, WritesPartAndWholeInOneUnit)
{
    EXPECT_EQ(sizeOfText(512 * gib, 1229 * gib), QStringLiteral("0.5 of 1.2 TiB"));
    EXPECT_EQ(sizeOfText(0, 0), QStringLiteral("0 of 0 B"));
}

TEST_F(Format, FollowsTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));

    EXPECT_EQ(sizeText(1229 * gib), QStringLiteral("1,2 TiB"));
    EXPECT_EQ(exactSizeText(1'319'413'953), QStringLiteral("1.319.413.953 bytes"));
}

TEST_F(Format, WritesAgesInOneUnit)
{
    const QDateTime now = utc("2026-11-22T12:00:00Z");

    EXPECT_EQ(ageText(now.addSecs(-30), now), QStringLiteral("now"));
    EXPECT_EQ(ageText(now.addSecs(-5 * 60), now), QStringLiteral("5 min"));
    EXPECT_EQ(ageText(now.addSecs(-3 * 3600), now), QStringLiteral("3 h"));
    EXPECT_EQ(ageText(now.addDays(-3), now), QStringLiteral("3 d"));
    EXPECT_EQ(ageText(now.addDays(-400), now), QStringLiteral("400 d"));
    EXPECT_EQ(ageText(now.addDays(-913), now), QStringLiteral("2.5 y"));
    EXPECT_EQ(ageText(now.addSecs(3 * 3600), now), QStringLiteral("in 3 h"));
    EXPECT_EQ(ageText(now.addSecs(60), now), QStringLiteral("now"));
    EXPECT_EQ(ageText(QDateTime(), now), unknownText());
}

TEST_F(Format, WritesEstimatesAsRanges)
{
    EXPECT_EQ(estimateText(8min, 12min), QStringLiteral("8–12 min"));
    EXPECT_EQ(estimateText(7min, 16min), QStringLiteral("7–15 min"));
    EXPECT_EQ(estimateText(20min, 65min), QStringLiteral("20–65 min"));
    EXPECT_EQ(estimateText(1h, 2h), QStringLiteral("1–2 h"));
    EXPECT_EQ(estimateText(50min, 3h), QStringLiteral("1–3 h"));
    EXPECT_EQ(estimateText(10h, 16h), QStringLiteral("10–16 h"));
    EXPECT_EQ(estimateText(30h, 75h), QStringLiteral("1.5–3 d"));
    EXPECT_EQ(estimateText(10s, 5min), QStringLiteral("up to 5 min"));
    EXPECT_EQ(estimateText(5min, 100min), QStringLiteral("up to 1.5 h"));
}

TEST_F(Format, WritesEstimatesAsOneNumberWhereTheirEndsAreClose)
{
    EXPECT_EQ(estimateText(5s, 20s), QStringLiteral("less than 1 min"));
    EXPECT_EQ(estimateText(-5s, -1s), QStringLiteral("less than 1 min"));
    EXPECT_EQ(estimateText(200s, 200s), QStringLiteral("about 3 min"));
    EXPECT_EQ(estimateText(38min, 44min), QStringLiteral("about 40 min"));
    EXPECT_EQ(estimateText(150min, 160min), QStringLiteral("about 2.5 h"));
    EXPECT_EQ(estimateText(19h, 21h), QStringLiteral("about 20 h"));
    EXPECT_EQ(estimateText(70h, 80h), QStringLiteral("about 3 d"));
    EXPECT_EQ(estimateText(70s, 100s), QStringLiteral("1–2 min"));
}

TEST_F(Format, WritesMeasuredTimesInTwoUnits)
{
    EXPECT_EQ(elapsedText(45s), QStringLiteral("45 s"));
    EXPECT_EQ(elapsedText(12min + 59s), QStringLiteral("12 min"));
    EXPECT_EQ(elapsedText(200min), QStringLiteral("3 h 20 min"));
    EXPECT_EQ(elapsedText(52h), QStringLiteral("2 d 4 h"));
}

TEST_F(Format, NamesLocalTimeAndUtcInExactDates)
{
    const QDateTime when = utc("2026-11-22T13:57:03Z");

    EXPECT_TRUE(exactDateText(when).contains(QStringLiteral("2026-11-22 13:57:03 UTC")));
    EXPECT_EQ(exactDateText(QDateTime()), unknownText());
    EXPECT_EQ(dateText(QDateTime()), unknownText());
}

TEST_F(Format, HoldsPercentagesWithinTheirBounds)
{
    EXPECT_EQ(percentText(41), QStringLiteral("41 %"));
    EXPECT_EQ(percentText(140), QStringLiteral("100 %"));
    EXPECT_EQ(percentText(-1), QStringLiteral("0 %"));
}

TEST_F(Format, ShowsProgressBesideTheStatus)
{
    Backup backup;
    backup.lifecycle = Lifecycle::Copying;
    EXPECT_EQ(statusText(backup), QStringLiteral("Copying"));

    backup.progressPercent = 41;

    EXPECT_EQ(statusText(backup), QStringLiteral("Copying 41 %"));
}

TEST_F(Format, ShowsUnknownValuesAsTheServiceWritesThem)
{
    Backup backup;
    backup.lifecycleText = QStringLiteral("HIBERNATING");
    backup.typeText = QStringLiteral("WEEKLY");
    backup.fileSystem.typeText = QStringLiteral("BTRFS");

    EXPECT_EQ(statusText(backup), QStringLiteral("HIBERNATING"));
    EXPECT_EQ(typeText(backup), QStringLiteral("WEEKLY"));
    EXPECT_EQ(fileSystemTypeText(backup.fileSystem), QStringLiteral("BTRFS"));
    EXPECT_EQ(statusText(Backup()), QStringLiteral("Unknown"));
}

TEST_F(Format, ShortensKeys)
{
    const auto uuid = QStringLiteral("1234abcd-12ab-34cd-56ef-1234567890ab");
    const auto arn = QStringLiteral("arn:aws:kms:eu-west-1:111122223333:key/") + uuid;

    EXPECT_EQ(keyText(arn), QStringLiteral("1234abcd…"));
    EXPECT_EQ(keyText(uuid), QStringLiteral("1234abcd…"));
    EXPECT_EQ(keyText(arn, QStringLiteral("alias/aws/fsx")), QStringLiteral("aws/fsx"));
    EXPECT_EQ(keyText(QStringLiteral("arn:aws:kms:eu-west-1:111122223333:alias/dr")),
        QStringLiteral("dr"));
    EXPECT_EQ(keyText(QStringLiteral("mrk-1234abcd12ab34cd56ef1234567890ab")),
        QStringLiteral("mrk-1234abcd…"));
    EXPECT_EQ(keyText(QString()), unknownText());
}

TEST_F(Format, CallsABackupByItsNameElseByItsId)
{
    Backup backup;
    backup.id = BackupId(QStringLiteral("backup-0123456789abcdef0"));
    EXPECT_EQ(backupTitle(backup), QStringLiteral("backup-0123456789abcdef0"));

    backup.tags = {{QStringLiteral("Name"), QStringLiteral("hr weekly")}};

    EXPECT_EQ(backupTitle(backup), QStringLiteral("hr weekly"));
}

TEST_F(Format, CountsBackups)
{
    EXPECT_EQ(backupCountText(1), QStringLiteral("1 backup"));
    EXPECT_EQ(backupCountText(1200), QStringLiteral("1,200 backups"));
}

TEST_F(Format, TakesControlAndDirectionMarksOutOfForeignText)
{
    EXPECT_EQ(plainLine(QStringLiteral("a\nb\x1b[31mc\u202Ed")), QStringLiteral("a b [31mc d"));
    EXPECT_EQ(plainLine(QStringLiteral("<img src=x>")), QStringLiteral("<img src=x>"));
    EXPECT_EQ(plainLine(QString(600, u'x'), 10), QStringLiteral("xxxxxxxxx…"));
}

TEST_F(Format, WritesTheTimeAloneOnTheSameDayOrNight)
{
    const QDateTime evening = QDateTime({2026, 3, 14}, {21, 13});

    EXPECT_EQ(momentText(evening, evening.addSecs(5 * 3600)), QStringLiteral("21:13"));
    EXPECT_EQ(momentText(evening, evening.addDays(2)), dateText(evening));
    EXPECT_EQ(momentText({}, evening), unknownText());
}

} // namespace farcopy::text
