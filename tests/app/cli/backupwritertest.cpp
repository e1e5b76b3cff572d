// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backupwriter.h"

#include "app/cli/backupjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

Backup backup(const char* id, const char* region, int day)
{
    Backup result;
    result.id = BackupId(QString::fromUtf8(id));
    result.region = RegionId(QString::fromUtf8(region));
    result.lifecycle = Lifecycle::Copying;
    result.lifecycleText = QStringLiteral("COPYING");
    result.typeText = QStringLiteral("USER_INITIATED");
    result.type = BackupType::UserInitiated;
    result.progressPercent = 41;
    result.sizeBytes = Q_INT64_C(9'007'199'254'740'993); // not to be had as a double
    result.creationTime = QDateTime({2026, 3, day}, {9, 14}, Qt::UTC);
    result.tags = {{QStringLiteral("Name"), QStringLiteral("hr \x1b[2J\u009b weekly")}};
    result.fileSystem.id = FileSystemId(QStringLiteral("fs-0a"));
    result.fileSystem.type = FileSystemType::Windows;
    result.fileSystem.typeText = QStringLiteral("WINDOWS");
    result.fileSystem.deploymentType = QStringLiteral("MULTI_AZ_1");
    return result;
}

class Writing : public testing::Test
{
protected:
    std::unique_ptr<BackupWriter> writer(OutputFormat format)
    {
        return BackupWriter::make(
            {.format = format, .now = QDateTime({2026, 3, 20}, {0, 0}, Qt::UTC)},
            [this](const QByteArray& bytes) { m_out += bytes; });
    }

    QByteArray m_out;
};

} // namespace

TEST_F(Writing, MakesOneJsonDocument)
{
    const auto json = writer(OutputFormat::Json);
    json->add({backup("backup-1", "eu-west-1", 1)});
    json->add({backup("backup-2", "eu-west-2", 2)});
    json->end();

    const auto list = QJsonDocument::fromJson(m_out).object().value(QLatin1String("Backups"));
    ASSERT_EQ(list.toArray().size(), 2);
    const QJsonObject first = list.toArray().at(0).toObject();
    EXPECT_EQ(first.value(QLatin1String("Region")).toString(), QStringLiteral("eu-west-1"));
    EXPECT_EQ(
        first.value(QLatin1String("SizeInBytes")).toInteger(), Q_INT64_C(9'007'199'254'740'993));
    EXPECT_EQ(first.value(QLatin1String("CreationTime")).toString(),
        QStringLiteral("2026-03-01T09:14:00.000Z"));
    EXPECT_EQ(first
                  .value(QLatin1String("FileSystem"))[QLatin1String("WindowsConfiguration")]
                                                     [QLatin1String("DeploymentType")]
                  .toString(),
        QStringLiteral("MULTI_AZ_1"));
}

TEST_F(Writing, GivesAnEmptyDocumentForNoBackups)
{
    writer(OutputFormat::Json)->end();

    EXPECT_EQ(m_out, QByteArray("{\"Backups\": []}\n"));
}

TEST_F(Writing, WritesJsonAndLinesBeforeTheEnd)
{
    for (const auto format : {OutputFormat::Json, OutputFormat::JsonLines, OutputFormat::Csv}) {
        m_out.clear();
        const auto writing = writer(format);

        writing->add({backup("backup-1", "eu-west-1", 1)});

        EXPECT_TRUE(m_out.contains("backup-1"));
    }
}

TEST_F(Writing, PutsOneObjectOnALine)
{
    const auto lines = writer(OutputFormat::JsonLines);
    lines->add({backup("backup-1", "eu-west-1", 1), backup("backup-2", "eu-west-1", 2)});
    lines->end();

    const auto rows = m_out.trimmed().split('\n');
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(QJsonDocument::fromJson(rows[1]).object().value(QLatin1String("BackupId")).toString(),
        QStringLiteral("backup-2"));
}

TEST_F(Writing, LetsNoControlCharacterThrough)
{
    for (const auto format :
        {OutputFormat::Json, OutputFormat::JsonLines, OutputFormat::Csv, OutputFormat::Table}) {
        m_out.clear();
        const auto writing = writer(format);
        writing->add({backup("backup-1", "eu-west-1", 1)});
        writing->end();

        EXPECT_FALSE(m_out.contains('\x1b')) << m_out.constData();
        EXPECT_FALSE(m_out.contains("\xc2\x9b")) << m_out.constData();
    }
}

TEST_F(Writing, KeepsControlCharactersInJsonAsEscapes)
{
    const auto lines = writer(OutputFormat::JsonLines);
    lines->add({backup("backup-1", "eu-west-1", 1)});

    const auto tags = QJsonDocument::fromJson(m_out).object().value(QLatin1String("Tags"));
    EXPECT_EQ(
        tags[0][QLatin1String("Value")].toString(), QStringLiteral("hr \x1b[2J\u009b weekly"));
}

TEST_F(Writing, SortsATableByRegionAndAge)
{
    const auto table = writer(OutputFormat::Table);
    table->add({backup("backup-old", "eu-west-1", 1), backup("backup-far", "us-east-1", 3)});
    table->add({backup("backup-new", "eu-west-1", 2)});
    EXPECT_TRUE(m_out.isEmpty());
    table->end();

    const auto rows = m_out.trimmed().split('\n');
    ASSERT_EQ(rows.size(), 4);
    EXPECT_TRUE(rows[1].contains("backup-new"));
    EXPECT_TRUE(rows[2].contains("backup-old"));
    EXPECT_TRUE(rows[3].contains("backup-far"));
    EXPECT_TRUE(rows[1].contains("41")) << rows[1].constData();
}

TEST(ErrorJson, CarriesTheFacts)
{
    const auto object = toJson(Error{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("BackupNotFound"),
        .message = QStringLiteral("none"),
        .requestId = QStringLiteral("r-1"),
        .httpStatus = 400,
        .region = QStringLiteral("eu-west-1"),
        .members = {{QStringLiteral("Code"), QStringLiteral("no")},
            {QStringLiteral("Limit"), QStringLiteral("TOTAL_USER_TAGS")}}});

    EXPECT_EQ(compactJson(object),
        QByteArray(
            R"({"Error":{"Code":"BackupNotFound","HTTPStatus":400,"Limit":"TOTAL_USER_TAGS",)"
            R"("Message":"none","Region":"eu-west-1","RequestId":"r-1"}})"));
}

} // namespace farcopy::cli
