// SPDX-License-Identifier: Apache-2.0
#include "core/api/awsjson.h"

#include <gtest/gtest.h>

namespace farcopy::api {

namespace {

HttpAnswer refusal(const QByteArray& body, const HttpHeaders& headers = {})
{
    return {400, headers, body};
}

} // namespace

TEST(AwsJson, BuildsARequest)
{
    const auto request = jsonRequest(QStringLiteral("kms"), QStringLiteral("TrentService"),
        QStringLiteral("ListKeys"), RegionId(QStringLiteral("eu-west-1")),
        {{QStringLiteral("Größe"), QStringLiteral("大")}});

    EXPECT_EQ(request.service, QStringLiteral("kms"));
    EXPECT_EQ(request.operation, QStringLiteral("ListKeys"));
    EXPECT_EQ(request.region.text(), QStringLiteral("eu-west-1"));
    EXPECT_EQ(request.headers,
        HttpHeaders({{"Content-Type", "application/x-amz-json-1.1"},
            {"X-Amz-Target", "TrentService.ListKeys"}}));
    EXPECT_EQ(request.body, QByteArray("{\"Größe\":\"大\"}"));
}

struct CodeCase {
    const char* name;
    HttpHeaders headers;
    QByteArray body;
    QString code;
};

class JsonErrorCode : public testing::TestWithParam<CodeCase>
{
};

TEST_P(JsonErrorCode, IsFoundWhereverItStands)
{
    const auto error = readJsonError(refusal(GetParam().body, GetParam().headers));

    EXPECT_EQ(error.code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(AwsJson, JsonErrorCode,
    testing::Values(
        CodeCase{"Bare", {}, R"({"__type":"BackupNotFound"})", QStringLiteral("BackupNotFound")},
        CodeCase{"Prefixed", {}, R"({"__type":"com.amazonaws.fsx#BadRequest"})",
            QStringLiteral("BadRequest")},
        CodeCase{"WithUrl", {}, R"({"__type":"InvalidRegion:http://internal.amazon.com/coral/"})",
            QStringLiteral("InvalidRegion")},
        CodeCase{"PrefixedWithUrl", {},
            R"({"__type":"aws.fsx#InvalidRegion:http://internal.amazon.com/a#b"})",
            QStringLiteral("InvalidRegion")},
        CodeCase{"LowerCaseMember", {}, R"({"code":"x#BadRequest"})", QStringLiteral("BadRequest")},
        CodeCase{"HeaderOnly", {{"x-amzn-errortype", "ThrottlingException:http://x/"}}, "",
            QStringLiteral("ThrottlingException")},
        CodeCase{"HeaderBesideHtml", {{"X-Amzn-ErrorType", "BadRequest"}}, "<html></html>",
            QStringLiteral("BadRequest")},
        CodeCase{"NullType", {{"x-amzn-ErrorType", "BadRequest"}}, R"({"__type":null})",
            QStringLiteral("BadRequest")},
        CodeCase{
            "NumberType", {}, R"({"__type":17,"code":"BadRequest"})", QStringLiteral("BadRequest")},
        CodeCase{"MarkupType", {}, R"({"__type":"<b>x</b>"})", QString()},
        CodeCase{"Html", {}, "<html><title>no</title></html>", QString()},
        CodeCase{"Empty", {}, "", QString()}, CodeCase{"List", {}, "[1]", QString()},
        CodeCase{"Broken", {}, R"({"__type":"BadReq)", QString()}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(AwsJson, ReadsTheMessageInEitherCase)
{
    EXPECT_EQ(readJsonError(refusal(R"({"message":"why"})")).message, QStringLiteral("why"));
    EXPECT_EQ(readJsonError(refusal(R"({"Message":"Why"})")).message, QStringLiteral("Why"));
    EXPECT_EQ(readJsonError(refusal(R"({"message":null,"Message":"Why"})")).message,
        QStringLiteral("Why"));
}

TEST(AwsJson, KeepsFurtherMembers)
{
    const auto error = readJsonError(refusal(
        R"({"__type":"ServiceLimitExceeded","Message":"m","Limit":"TOTAL_IN_PROGRESS_COPY_BACKUPS",
            "BackupId":"backup-1","Parameter":null,"Count":5,"Final":true,"Deep":{"a":1}})"));

    const QMap<QString, QString> expected{
        {QStringLiteral("Limit"), QStringLiteral("TOTAL_IN_PROGRESS_COPY_BACKUPS")},
        {QStringLiteral("BackupId"), QStringLiteral("backup-1")},
        {QStringLiteral("Count"), QStringLiteral("5")},
        {QStringLiteral("Final"), QStringLiteral("true")}};
    EXPECT_EQ(error.members, expected);
}

TEST(AwsJson, NamesStatusAndRequest)
{
    const auto error = readJsonError({503, {{"X-Amzn-Requestid", " 01234567-89ab "}}, ""});

    EXPECT_EQ(error.httpStatus, 503);
    EXPECT_EQ(error.requestId, QStringLiteral("01234567-89ab"));
}

TEST(AwsJson, TakesTheTitleOfAnHtmlPageForItsMessage)
{
    const auto error = readJsonError(
        {502, {}, "<!doctype html><html><head><TITLE>\n502 Bad\n Gateway </TITLE></head>"});

    EXPECT_EQ(error.message, QStringLiteral("502 Bad Gateway"));
    EXPECT_TRUE(error.code.isEmpty());
}

TEST(AwsJson, ShowsNoSessionTokenThatAnAnswerRepeats)
{
    const auto error = readJsonError(refusal(
        R"({"__type":"InvalidSignatureException","message":"The Canonical String for this request )"
        R"(should have been\n'POST\n/\n\nhost:fsx.eu-west-1.amazonaws.com\n)"
        R"(x-amz-security-token:IQoJb3JpZ2luX2VjEXAMPLE//token==\n\nhost;x-amz-date\nabc'",)"
        R"("SecretAccessKey":"wJalrXUtnFEMI", "Echo":"X-Amz-Security-Token=IQoJ%2Fb3&a=b"})"));

    EXPECT_FALSE(error.message.contains(QStringLiteral("IQoJ")));
    EXPECT_TRUE(error.message.contains(QStringLiteral("host:fsx.eu-west-1.amazonaws.com")));
    EXPECT_FALSE(error.members.value(QStringLiteral("Echo")).contains(QStringLiteral("IQoJ")));
    EXPECT_FALSE(error.members.contains(QStringLiteral("SecretAccessKey")));
}

TEST(AwsJson, BoundsWhatItKeeps)
{
    QByteArray body = R"({"__type":"BadRequest","message":")" + QByteArray(50'000, 'm') + '"';
    for (int i = 0; i < 500; ++i)
        body += ",\"m" + QByteArray::number(i) + "\":\"" + QByteArray(100, 'x') + '"';
    body += '}';

    const auto error = readJsonError(refusal(body));

    EXPECT_EQ(error.code, QStringLiteral("BadRequest"));
    EXPECT_LE(error.message.size(), 4096);
    EXPECT_LE(error.members.size(), 16);
}

TEST(AwsJson, LeavesHugeBodiesUnread)
{
    const auto error = readJsonError(
        refusal(R"({"__type":"BadRequest","message":")" + QByteArray(200'000, 'm') + "\"}",
            {{"x-amzn-ErrorType", "FromTheHeader"}}));

    EXPECT_EQ(error.code, QStringLiteral("FromTheHeader"));
    EXPECT_TRUE(error.message.isEmpty());
}

} // namespace farcopy::api
