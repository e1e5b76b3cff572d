// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listreader.h"

#include "app/cli/backupjson.h"
#include "core/api/backupcodec.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

const QByteArray onePage
    = R"({"Backups":[{"BackupId":"backup-1","CreationTime":1741944413.027,"New":{"Member":[1]},)"
      R"("Tags":[{"Key":"Name","Value":"=hr, weekly"}]},{"BackupId":"backup-2"}]})";

BackupPage read(OutputFormat format, const QByteArray& body, bool wantsMembers = false)
{
    const auto page = listReader(format, wantsMembers)(body, ireland);
    if (!page)
        ADD_FAILURE() << page.error().message.toStdString();
    return page.value_or(BackupPage{});
}

/// What the writer makes of texts, or of backups that come without them.
template <typename Fill>
QByteArray written(OutputFormat format, Fill fill)
{
    QByteArray out;
    const auto writer
        = BackupWriter::make({.format = format}, [&out](const QByteArray& bytes) { out += bytes; });
    fill(*writer);
    writer->end();
    return out;
}

} // namespace

TEST(ListReader, PassesOnEveryMemberOfTheService)
{
    const auto page = read(OutputFormat::JsonLines, onePage);

    ASSERT_EQ(page.texts.size(), 2);
    EXPECT_EQ(page.texts[0],
        QByteArray(R"({"Region":"eu-west-1","BackupId":"backup-1",)"
                   R"("CreationTime":"2025-03-14T09:26:53.027Z","New":{"Member":[1]},)"
                   R"("Tags":[{"Key":"Name","Value":"=hr, weekly"}]})"));
    EXPECT_EQ(page.backups[0].id.text(), QStringLiteral("backup-1"));
}

TEST(ListReader, GivesTheMembersToAFilterThatNeedsThem)
{
    const auto page = read(OutputFormat::Json, onePage, true);

    ASSERT_EQ(page.backups.size(), page.texts.size());
    EXPECT_EQ(page.backups[0].name(), QStringLiteral("=hr, weekly"));
}

TEST(ListReader, LetsNoControlCharacterThrough)
{
    const auto page = read(OutputFormat::Json,
        "{\"Backups\":[{\"BackupId\":\"b\",\"A\":\"\xc2\x9b\x7f\xc3\xa9 \x1b[2J\"}]}");

    ASSERT_EQ(page.texts.size(), 1);
    EXPECT_FALSE(page.texts[0].contains('\x1b'));
    EXPECT_FALSE(page.texts[0].contains('\x7f'));
    EXPECT_FALSE(page.texts[0].contains("\xc2\x9b"));
    EXPECT_EQ(QJsonDocument::fromJson(page.texts[0])[u"A"].toString(),
        QStringLiteral("\u009b\u007fé \u001b[2J"));
}

TEST(ListReader, LosesNoPageThatIsWrittenTooOddlyToBePassedOn)
{
    const auto page = read(OutputFormat::Json, R"({"Backup\u0073":[{"BackupId":"backup-1"}]})");

    ASSERT_EQ(page.texts.size(), 1);
    EXPECT_EQ(
        QJsonDocument::fromJson(page.texts[0])[u"BackupId"].toString(), QStringLiteral("backup-1"));
}

TEST(ListReader, MakesTheRowsOfASpreadsheet)
{
    const auto page = read(OutputFormat::Csv, onePage);

    const auto fromTexts = written(
        OutputFormat::Csv, [&page](BackupWriter& writer) { writer.addTexts(page.texts); });
    const auto fromBackups
        = written(OutputFormat::Csv, [&page](BackupWriter& writer) { writer.add(page.backups); });

    EXPECT_EQ(fromTexts, fromBackups);
    EXPECT_TRUE(fromTexts.contains("2025-03-14T09:26:53.027Z"));
    EXPECT_TRUE(fromTexts.contains("\"'=hr, weekly\""));
}

TEST(ListReader, MakesOneDocumentOfSeveralPages)
{
    const auto page = read(OutputFormat::Json, onePage);

    const auto out = written(OutputFormat::Json, [&page](BackupWriter& writer) {
        writer.addTexts({});
        writer.addTexts(page.texts);
        writer.addTexts({});
        writer.addTexts(page.texts.mid(0, 1));
    });

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    EXPECT_EQ(document[u"Backups"][2][u"BackupId"].toString(), QStringLiteral("backup-1"));
}

TEST(ListReader, LeavesTablesToTheirMembers)
{
    EXPECT_FALSE(listReader(OutputFormat::Table, true));
}

} // namespace farcopy::cli
