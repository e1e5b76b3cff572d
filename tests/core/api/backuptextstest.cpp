// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuptexts.h"

#include "core/api/backupcodec.h"
#include "core/api/isotime.h"

#include "tests/support/mutator.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

namespace farcopy::api {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

QByteArrayList textsOf(const QByteArray& body)
{
    const auto page = readBackupTexts(body, ireland);
    if (!page)
        ADD_FAILURE() << page.error().message.toStdString();
    return page.value_or(BackupPage{}).texts;
}

QByteArrayList one(const char* text)
{
    return {QByteArray(text)};
}

/// With each time of the API in the form of readBackupTexts().
QJsonValue withIsoTimes(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto element : value.toArray())
            array.append(withIsoTimes(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isTime = member.key() == u"CreationTime" || member.key() == u"RequestTime";
        const auto text = isTime && member.value().isDouble() ? isoTime(member.value().toDouble())
                                                              : QByteArray();
        member.value()
            = text.isEmpty() ? withIsoTimes(member.value()) : QJsonValue(QString::fromLatin1(text));
    }
    return object;
}

} // namespace

TEST(BackupTexts, AreWhatTheServiceSentWithTheRegionBesides)
{
    const auto body = test::data(QStringLiteral("fsx/backups.json"));
    const auto sent = QJsonDocument::fromJson(body).object().value(u"Backups").toArray();

    const auto page = readBackupTexts(body, ireland);

    ASSERT_TRUE(page);
    ASSERT_EQ(page->texts.size(), sent.size());
    EXPECT_EQ(page->nextToken, QStringLiteral("ZXhhbXBsZQ=="));
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QJsonObject expected = withIsoTimes(sent[i]).toObject();
        expected.insert(QStringLiteral("Region"), ireland.text());
        EXPECT_EQ(QJsonDocument::fromJson(page->texts[i]).object(), expected);
        EXPECT_FALSE(page->texts[i].contains('\n'));
        EXPECT_EQ(page->backups[i].id.text(), expected.value(u"BackupId").toString());
    }
}

TEST(BackupTexts, StandInOneLineWithoutBlanksBetween)
{
    EXPECT_EQ(textsOf("{ \"Backups\" : [ { \"BackupId\" : \"backup-1\",\r\n\t\"A\" : [ 1 , { } ] ,"
                      " \"B\": \"a  \\\" b\" } ] }"),
        one(R"({"Region":"eu-west-1","BackupId":"backup-1","A":[1,{}],"B":"a  \" b"})"));
}

TEST(BackupTexts, WriteTimesAsTheTerminalShowsThem)
{
    EXPECT_EQ(textsOf(R"({"Backups":[{"BackupId":"b","CreationTime":1741944413.027,)"
                      R"("FileSystem":{"CreationTime": 1700000000.5 },"RequestTime":-1,)"
                      R"("N":{"CreationTime":null},"M":{"CreationTime":"now"}}]})"),
        one(R"({"Region":"eu-west-1","BackupId":"b",)"
            R"("CreationTime":"2025-03-14T09:26:53.027Z",)"
            R"("FileSystem":{"CreationTime":"2023-11-14T22:13:20.500Z"},)"
            R"("RequestTime":-1,"N":{"CreationTime":null},)"
            R"("M":{"CreationTime":"now"}})"));
}

/// The text is read in blocks: each character once stands at each place of one.
TEST(BackupTexts, AreReadAlikeWhereverTheyStand)
{
    for (int width = 0; width < 140; ++width) {
        const QByteArray wide = "\"W\":\"" + QByteArray(width, 'x') + "\",";
        const QByteArray sent = "{\"Backups\":[{\"BackupId\":\"b\"," + wide
            + R"("E":"\\\" {[ \\", "CreationTime" : 1600000000 ,"C":["CreationTime",1],"L":[ {)"
              R"("RequestTime":1.6e9},{}],"S":{"Region":"r"}}, {"BackupId":"b","Region":"r"}]})";
        const QByteArray expected = "{\"Region\":\"eu-west-1\",\"BackupId\":\"b\"," + wide
            + R"("E":"\\\" {[ \\","CreationTime":"2020-09-13T12:26:40.000Z",)"
              R"("C":["CreationTime",1],"L":[{"RequestTime":"2020-09-13T12:26:40.000Z"},{}],)"
              R"("S":{"Region":"r"}})";

        const auto page = readBackupTexts(sent, ireland);

        ASSERT_TRUE(page) << width;
        ASSERT_EQ(page->texts.size(), 2) << width;
        EXPECT_EQ(page->texts[0].toStdString(), expected.toStdString()) << width;
        EXPECT_EQ(page->texts[1], R"({"BackupId":"b","Region":"r"})") << width;
    }
}

TEST(BackupTexts, LeaveOutWhatHasNoId)
{
    const auto page = readBackupTexts(
        R"({"Backups":[null,"a]b",{"x":[{}]},{"BackupId":"backup-1"},[1,2]],"NextToken":"t"})",
        ireland);

    ASSERT_TRUE(page);
    EXPECT_EQ(page->oddRows, 4);
    EXPECT_EQ(page->texts, one(R"({"Region":"eu-west-1","BackupId":"backup-1"})"));
    EXPECT_EQ(page->nextToken, QStringLiteral("t"));
}

TEST(BackupTexts, KeepARegionThatTheServiceTellsItself)
{
    EXPECT_EQ(textsOf(R"({"Backups":[{"BackupId":"b","Region":"eu-west-2"}]})"),
        one(R"({"BackupId":"b","Region":"eu-west-2"})"));
}

TEST(BackupTexts, FindTheListBehindOtherMembers)
{
    EXPECT_EQ(textsOf(R"({"NextToken":"a\"Backups\":[","O":{"Backups":[{"BackupId":"x"}]},)"
                      R"("Backups":[{"BackupId":"b"}]})"),
        one(R"({"Region":"eu-west-1","BackupId":"b"})"));
}

/// Whatever comes: the rows of readBackupPage(), each a good JSON object of its own.
TEST(BackupTexts, AreGoodJsonWhateverComes)
{
    const RegionId region = ireland;
    for (const char* name : {"fsx/backups.json", "fsx/backups-odd.json"}) {
        const auto recorded = test::data(QString::fromLatin1(name));
        test::Mutator mutator(3);
        for (int i = 0; i < 2'000 && !testing::Test::HasFailure(); ++i) {
            const auto body = i == 0 ? recorded : mutator.mutated(recorded);
            SCOPED_TRACE(body.toStdString());
            const auto page = readBackupPage(body, region);
            const auto texts = readBackupTexts(body, region);
            if (!texts)
                continue; // then listings read the page in the other way
            ASSERT_TRUE(page);
            ASSERT_EQ(texts->texts.size(), page->backups.size());
            EXPECT_EQ(texts->nextToken, page->nextToken);
            EXPECT_EQ(texts->oddRows, page->oddRows);
            for (qsizetype row = 0; row < page->backups.size(); ++row) {
                EXPECT_EQ(texts->backups[row].id, page->backups[row].id);
                QJsonParseError error;
                const auto json = QJsonDocument::fromJson(texts->texts[row], &error);
                EXPECT_EQ(error.error, QJsonParseError::NoError);
                EXPECT_TRUE(json.isObject());
            }
        }
    }
}

TEST(IsoTime, IsWhatQtWrites)
{
    for (const double seconds :
        {0.0, 0.0004, 951'782'400.0, 1'741'944'413.027, 4'102'444'799.9996, 253'402'300'799.0}) {
        EXPECT_EQ(QString::fromLatin1(isoTime(seconds)),
            QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000.0), Qt::UTC)
                .toString(Qt::ISODateWithMs));
    }
    EXPECT_EQ(isoTime(-1.0), QByteArray());
    EXPECT_EQ(isoTime(253'402'300'800.0), QByteArray());
    EXPECT_EQ(isoTime(std::nan("")), QByteArray());
}

} // namespace farcopy::api
