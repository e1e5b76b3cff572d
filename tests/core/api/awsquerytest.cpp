// SPDX-License-Identifier: Apache-2.0
#include "core/api/awsquery.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace farcopy::api {

TEST(AwsQuery, BuildsAForm)
{
    const auto request = queryRequest(QStringLiteral("sts"), QStringLiteral("2011-06-15"),
        QStringLiteral("AssumeRole"), RegionId(QStringLiteral("eu-west-1")),
        {{QStringLiteral("RoleSessionName"), QStringLiteral("a b+c&d=é")}});

    EXPECT_EQ(request.service, QStringLiteral("sts"));
    EXPECT_EQ(request.operation, QStringLiteral("AssumeRole"));
    EXPECT_EQ(request.body,
        QByteArray("Action=AssumeRole&Version=2011-06-15&RoleSessionName=a%20b%2Bc%26d%3D%C3%A9"));
    EXPECT_EQ(request.headers,
        HttpHeaders({{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}));
}

TEST(AwsQuery, ReadsAnError)
{
    const auto error = readQueryError({403, {}, test::data(QStringLiteral("sts/error.xml"))});

    EXPECT_EQ(error.httpStatus, 403);
    EXPECT_EQ(error.code, QStringLiteral("InvalidClientTokenId"));
    EXPECT_EQ(
        error.message, QStringLiteral("The security token included in the request is invalid."));
    EXPECT_EQ(error.requestId, QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210"));
}

TEST(AwsQuery, ReadsAnErrorInAList)
{
    const auto error = readQueryError({400, {},
        "<Response><Errors><Error><Code>AuthFailure</Code><Message>no</Message></Error></Errors>"
        "<RequestID>r-1</RequestID></Response>"});

    EXPECT_EQ(error.code, QStringLiteral("AuthFailure"));
    EXPECT_EQ(error.message, QStringLiteral("no"));
    EXPECT_EQ(error.requestId, QStringLiteral("r-1"));
}

TEST(AwsQuery, PrefersTheRequestIdOfTheHeader)
{
    const auto error = readQueryError(
        {403, {{"x-amzn-RequestId", "from-header"}}, test::data(QStringLiteral("sts/error.xml"))});

    EXPECT_EQ(error.requestId, QStringLiteral("from-header"));
}

TEST(AwsQuery, KeepsWhatStoodBeforeTheCut)
{
    const auto error
        = readQueryError({400, {}, "<ErrorResponse><Error><Code>Throttling</Code><Mess"});

    EXPECT_EQ(error.code, QStringLiteral("Throttling"));
}

TEST(AwsQuery, TakesTheTitleOfAnHtmlPageForItsMessage)
{
    const auto error = readQueryError({502, {}, "<html><title>Bad Gateway</title><br></html>"});

    EXPECT_TRUE(error.code.isEmpty());
    EXPECT_EQ(error.message, QStringLiteral("Bad Gateway"));
}

TEST(AwsQuery, ExpandsNoEntities)
{
    const auto error = readQueryError({400, {},
        "<!DOCTYPE e [<!ENTITY a \"Boom\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        "<ErrorResponse><Error><Code>&b;</Code></Error></ErrorResponse>"});

    EXPECT_TRUE(error.code.isEmpty());
}

TEST(AwsQuery, LeavesHugeBodiesUnread)
{
    const auto error = readQueryError({500, {{"x-amzn-RequestId", "r-2"}},
        "<ErrorResponse><Error><Code>A</Code></Error>" + QByteArray(200'000, ' ')});

    EXPECT_TRUE(error.code.isEmpty());
    EXPECT_EQ(error.requestId, QStringLiteral("r-2"));
}

} // namespace farcopy::api
