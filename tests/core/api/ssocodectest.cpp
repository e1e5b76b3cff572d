// SPDX-License-Identifier: Apache-2.0
#include "core/api/ssocodec.h"

#include <gtest/gtest.h>

namespace farcopy::api {

using namespace std::chrono_literals;

TEST(SsoCodec, ReadsARegistration)
{
    const auto registration = readRegistration(
        R"({"clientId":"id","clientSecret":"s","clientIdIssuedAt":1,"clientSecretExpiresAt":1773480413})");

    ASSERT_TRUE(registration);
    EXPECT_EQ(registration->clientId, QStringLiteral("id"));
    EXPECT_EQ(registration->clientSecret.reveal(), QByteArray("s"));
    EXPECT_EQ(registration->expiresAt, QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC));
}

TEST(SsoCodec, ReadsAnAuthorization)
{
    const auto authorization = readDeviceAuthorization(
        R"({"deviceCode":"d","userCode":"BCDF-GHJK","verificationUri":"https://device.sso.eu-west-1.amazonaws.com/",)"
        R"("verificationUriComplete":"https://device.sso.eu-west-1.amazonaws.com/?user_code=BCDF-GHJK",)"
        R"("expiresIn":600,"interval":7})");

    ASSERT_TRUE(authorization);
    EXPECT_EQ(authorization->deviceCode.reveal(), QByteArray("d"));
    EXPECT_EQ(authorization->userCode, QStringLiteral("BCDF-GHJK"));
    EXPECT_EQ(authorization->pageWithCode.query(), QStringLiteral("user_code=BCDF-GHJK"));
    EXPECT_EQ(authorization->expiresIn, 600s);
    EXPECT_EQ(authorization->interval, 7s);
}

TEST(SsoCodec, AsksEveryFiveSecondsWhereNoIntervalIsNamed)
{
    const auto authorization = readDeviceAuthorization(
        R"({"deviceCode":"d","userCode":"B","verificationUri":"https://a/","interval":null})");

    ASSERT_TRUE(authorization);
    EXPECT_EQ(authorization->interval, 5s);
    EXPECT_EQ(authorization->pageWithCode, authorization->page);
}

TEST(SsoCodec, NeverAsksWithoutPause)
{
    const auto authorization = readDeviceAuthorization(
        R"({"deviceCode":"d","userCode":"B","verificationUri":"https://a/","interval":-3})");

    ASSERT_TRUE(authorization);
    EXPECT_EQ(authorization->interval, 1s);
}

TEST(SsoCodec, SendsNoBrowserToWhatIsNoWebPage)
{
    for (const char* page : {"file:///etc/passwd", "javascript:alert(1)", "ssh://host/",
             "https:", "", "device.sso", "http:///path"}) {
        const auto authorization
            = readDeviceAuthorization(R"({"deviceCode":"d","userCode":"B","verificationUri":")"
                + QByteArray(page) + R"(","verificationUriComplete":")" + page + "\"}");
        ASSERT_FALSE(authorization) << page;
        EXPECT_EQ(authorization.error().kind, ErrorKind::BadAnswer);
    }
}

TEST(SsoCodec, ReadsATokenWithAndWithoutARefreshToken)
{
    const auto bare = readTokenGrant(R"({"accessToken":"a","expiresIn":28800,"idToken":null})");
    const auto both
        = readTokenGrant(R"({"accessToken":"a","refreshToken":"r","expiresIn":"3600"})");

    ASSERT_TRUE(bare);
    EXPECT_TRUE(bare->refreshToken.isEmpty());
    EXPECT_EQ(bare->expiresIn, 28'800s);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->refreshToken.reveal(), QByteArray("r"));
    EXPECT_EQ(both->expiresIn, 3'600s);
}

TEST(SsoCodec, ReadsRoleCredentials)
{
    const auto credentials = readRoleCredentials(
        R"({"roleCredentials":{"accessKeyId":"ASIA1","secretAccessKey":"s","sessionToken":"t",)"
        R"("expiration":1773480413250}})");

    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIA1"));
    EXPECT_EQ(credentials->secretAccessKey.reveal(), QByteArray("s"));
    EXPECT_EQ(credentials->sessionToken.reveal(), QByteArray("t"));
    EXPECT_EQ(credentials->expiry, QDateTime({2026, 3, 14}, {9, 26, 53, 250}, Qt::UTC));
}

TEST(SsoCodec, TakesWhatLacksAnythingForABadAnswer)
{
    for (const QByteArray body : {"", "[]", "{}", "{\"roleCredentials\":7}", "<html>",
             R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","expiration":1}})",
             R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t"}})",
             R"({"clientId":"i"})", R"({"deviceCode":"d"})", R"({"accessToken":"a"})",
             R"({"accessToken":"a","expiresIn":0})"}) {
        EXPECT_FALSE(readRegistration(body)) << body.constData();
        EXPECT_FALSE(readDeviceAuthorization(body)) << body.constData();
        EXPECT_FALSE(readTokenGrant(body)) << body.constData();
        EXPECT_FALSE(readRoleCredentials(body)) << body.constData();
    }
}

TEST(SsoCodec, CallsErrorsAsOauthDoes)
{
    const auto code = [](const QByteArray& body, const QByteArray& type = {}) {
        HttpAnswer answer{.status = 400, .headers = {}, .body = body};
        if (!type.isEmpty())
            answer.headers.append({"x-amzn-ErrorType", type});
        return readOidcError(answer).code;
    };

    EXPECT_EQ(code(R"({"error":"authorization_pending","error_description":"…"})",
                  "AuthorizationPendingException:http://internal/"),
        QStringLiteral("authorization_pending"));
    EXPECT_EQ(code("", "SlowDownException"), QStringLiteral("slow_down"));
    EXPECT_EQ(code("", "ExpiredTokenException"), QStringLiteral("expired_token"));
    EXPECT_EQ(code(R"({"__type":"InvalidClientException"})"), QStringLiteral("invalid_client"));
    EXPECT_EQ(code("", "ThrottlingException"), QStringLiteral("ThrottlingException"));
    EXPECT_EQ(code(""), QString());
}

TEST(SsoCodec, KeepsTheServicesWordsAndNoSecretOfIt)
{
    const auto error = readOidcError({.status = 400,
        .headers = {{"x-amzn-RequestId", "r-1"}},
        .body = R"({"error":"invalid_grant","error_description":"Invalid grant provided",)"
                R"("refreshToken":"hidden","clientSecret":"hidden"})"});

    EXPECT_EQ(error.message, QStringLiteral("Invalid grant provided"));
    EXPECT_EQ(error.requestId, QStringLiteral("r-1"));
    EXPECT_TRUE(error.members.isEmpty());
}

} // namespace farcopy::api
