// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/ssoservice.h"

#include "core/sandbox/ssopage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'773'480'413'000;

class SsoServiceTest : public testing::Test
{
protected:
    Answer ask(const char* operation, const QJsonObject& body, qint64 nowMs = now)
    {
        return service.handle(QString::fromLatin1(operation),
            {.headers = {{"Host", "127.0.0.1:4570"}}, .body = QJsonDocument(body).toJson()}, nowMs);
    }

    static QJsonObject json(const Answer& answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }

    /// What identifies a client that has registered.
    QJsonObject registered(const QString& scope = u"sso:account:access"_s)
    {
        auto answer = json(ask("RegisterClient",
            {{u"clientName"_s, u"tester <b>"_s}, {u"clientType"_s, u"public"_s},
                {u"scopes"_s, QJsonArray{scope}}}));
        return {{u"clientId"_s, answer.value("clientId"_L1)},
            {u"clientSecret"_s, answer.value("clientSecret"_L1)}};
    }

    QJsonObject begun(QJsonObject client)
    {
        client.insert(u"startUrl"_s, SsoService::startUrl());
        return json(ask("StartDeviceAuthorization", client));
    }

    Answer token(QJsonObject client, const QJsonObject& begun, qint64 nowMs = now)
    {
        client.insert(u"grantType"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
        client.insert(u"deviceCode"_s, begun.value("deviceCode"_L1));
        return ask("CreateToken", client, nowMs);
    }

    Answer renewed(QJsonObject client, const QJsonValue& refreshToken)
    {
        client.insert(u"grantType"_s, u"refresh_token"_s);
        client.insert(u"refreshToken"_s, refreshToken);
        return ask("CreateToken", client);
    }

    Answer role(const QJsonValue& token, const QByteArray& name = "AdministratorAccess",
        const QByteArray& account = "123456789012", qint64 nowMs = now)
    {
        return service.handle(u"GetRoleCredentials"_s,
            {.method = "GET",
                .query = "role_name=" + name + "&account_id=" + account,
                .headers = {{"x-amz-sso_bearer_token", token.toString().toLatin1()}}},
            nowMs);
    }

    static void expectError(
        const Answer& answer, int status, const char* exception, const char* oauth)
    {
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.errorCode, QLatin1String{exception});
        EXPECT_TRUE(answer.headers.contains(
            std::pair<QByteArray, QByteArray>("x-amzn-ErrorType", exception)));
        EXPECT_EQ(json(answer).value("error"_L1).toString(), QLatin1String{oauth});
    }

    SsoBook book{1};
    PrincipalBook principals{1};
    SsoService service{book, principals};
    SsoPage page{book};
};

} // namespace

TEST_F(SsoServiceTest, IsFoundByItsPaths)
{
    EXPECT_EQ(
        SsoService::operationOf("POST", "/token"), std::pair(u"sso-oidc"_s, u"CreateToken"_s));
    EXPECT_EQ(SsoService::operationOf("GET", "/federation/credentials"),
        std::pair(u"sso"_s, u"GetRoleCredentials"_s));
    EXPECT_TRUE(SsoService::operationOf("GET", "/token").first.isEmpty());
    EXPECT_TRUE(SsoService::operationOf("POST", "/").first.isEmpty());
}

TEST_F(SsoServiceTest, LetsInWhoeverIsAllowed)
{
    const auto client = registered();
    const auto signIn = begun(client);
    expectError(
        token(client, signIn), 400, "AuthorizationPendingException", "authorization_pending");

    ASSERT_TRUE(book.decide(signIn.value("userCode"_L1).toString(), true, now));

    const auto granted = json(token(client, signIn));
    EXPECT_EQ(granted.value("expiresIn"_L1).toInt(), 28'800);
    EXPECT_FALSE(granted.value("refreshToken"_L1).toString().isEmpty());
    const auto credentials
        = json(role(granted.value("accessToken"_L1))).value("roleCredentials"_L1).toObject();
    const auto* principal = principals.find(credentials.value("accessKeyId"_L1).toString());
    ASSERT_NE(principal, nullptr);
    EXPECT_TRUE(principal->caller.arn.contains(u"AWSReservedSSO_AdministratorAccess"_s));
    EXPECT_EQ(principal->expiresMs, now + 3'600'000);
    expectError(token(client, signIn), 400, "InvalidGrantException", "invalid_grant");
}

TEST_F(SsoServiceTest, DeniesWhoeverIsDenied)
{
    const auto client = registered();
    const auto signIn = begun(client);

    ASSERT_TRUE(book.decide(signIn.value("userCode"_L1).toString(), false, now));

    expectError(token(client, signIn), 400, "AccessDeniedException", "access_denied");
}

TEST_F(SsoServiceTest, ForgetsACodeInTime)
{
    const auto client = registered();
    const auto signIn = begun(client);

    expectError(
        token(client, signIn, now + 600'000), 400, "ExpiredTokenException", "expired_token");
    EXPECT_FALSE(book.decide(signIn.value("userCode"_L1).toString(), true, now + 600'000));
}

TEST_F(SsoServiceTest, SlowsDownWhoeverAsksWithoutPause)
{
    const auto client = registered();
    const auto signIn = begun(client);
    for (int i = 0; i < 3; ++i)
        expectError(
            token(client, signIn), 400, "AuthorizationPendingException", "authorization_pending");

    expectError(token(client, signIn), 400, "SlowDownException", "slow_down");
    expectError(token(client, signIn, now + 2'000), 400, "AuthorizationPendingException",
        "authorization_pending");
}

TEST_F(SsoServiceTest, TakesARefreshTokenOnce)
{
    const auto client = registered();
    const auto signIn = begun(client);
    ASSERT_TRUE(book.decide(signIn.value("userCode"_L1).toString(), true, now));
    const auto first = json(token(client, signIn)).value("refreshToken"_L1);

    const auto second = renewed(client, first);

    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(role(json(second).value("accessToken"_L1)).status, 200);
    expectError(renewed(client, first), 400, "InvalidGrantException", "invalid_grant");
    expectError(renewed(registered(), json(second).value("refreshToken"_L1)), 400,
        "InvalidGrantException", "invalid_grant");
}

TEST_F(SsoServiceTest, GivesNoRefreshTokenWithoutTheScope)
{
    const auto client = registered(u"other"_s);
    const auto signIn = begun(client);
    ASSERT_TRUE(book.decide(signIn.value("userCode"_L1).toString(), true, now));

    EXPECT_FALSE(json(token(client, signIn)).contains("refreshToken"_L1));
}

TEST_F(SsoServiceTest, KnowsItsClientsAndItsStartUrl)
{
    auto client = registered();
    auto stranger = client;
    stranger.insert(u"clientSecret"_s, u"guessed"_s);
    stranger.insert(u"startUrl"_s, SsoService::startUrl());
    client.insert(u"startUrl"_s, u"https://elsewhere.awsapps.com/start"_s);

    expectError(
        ask("StartDeviceAuthorization", stranger), 401, "InvalidClientException", "invalid_client");
    expectError(
        ask("StartDeviceAuthorization", client), 400, "InvalidRequestException", "invalid_request");
    expectError(ask("RegisterClient", {{u"clientName"_s, u"x"_s}}), 400,
        "InvalidClientMetadataException", "invalid_client_metadata");
}

TEST_F(SsoServiceTest, GivesAwayOnlyRolesThatAreAssigned)
{
    const auto client = registered();
    const auto signIn = begun(client);
    ASSERT_TRUE(book.decide(signIn.value("userCode"_L1).toString(), true, now));
    const auto access = json(token(client, signIn)).value("accessToken"_L1);

    EXPECT_EQ(role(access, "ReadOnlyAccess").status, 200);
    EXPECT_EQ(role(access, "Root").status, 403);
    EXPECT_EQ(
        role(access, "AdministratorAccess", "210987654321").errorCode, "ForbiddenException"_L1);
    EXPECT_EQ(role(u"guessed"_s).status, 401);
    EXPECT_EQ(role(access, "ReadOnlyAccess", "123456789012", now + 28'800'000).errorCode,
        "UnauthorizedException"_L1);
    book.signEverybodyOut(false);
    EXPECT_EQ(role(access, "ReadOnlyAccess").status, 401);
}

TEST_F(SsoServiceTest, ShowsItsPageAsPlainText)
{
    const auto signIn = begun(registered());
    const QUrl url(signIn.value("verificationUriComplete"_L1).toString());
    const QList<std::pair<QByteArray, QByteArray>> host{{"Host", "127.0.0.1:4570"}};

    const auto shown = page.answer(
        {.method = "GET", .path = "/device", .query = url.query().toLatin1(), .headers = host},
        now);
    const auto unknown = page.answer(
        {.method = "GET", .path = "/device", .query = "user_code=%3Cscript%3E", .headers = host},
        now);

    EXPECT_EQ(url.port(), 4570);
    EXPECT_EQ(shown.status, 200);
    EXPECT_TRUE(shown.body.contains("tester &lt;b&gt;"));
    EXPECT_TRUE(shown.body.contains(signIn.value("userCode"_L1).toString().toLatin1()));
    EXPECT_EQ(unknown.status, 404);
    EXPECT_FALSE(unknown.body.contains("<script"));
}

TEST_F(SsoServiceTest, TakesADecisionFromItsPageAndFromNoOther)
{
    const auto client = registered();
    const auto signIn = begun(client);
    const auto code = signIn.value("userCode"_L1).toString().toLatin1();
    WireRequest form{.path = "/device",
        .headers = {{"Host", "localhost:4570"}, {"Origin", "http://evil.example"}},
        .body = "user_code=" + code + "&decision=allow"};

    EXPECT_EQ(page.answer(form, now).status, 403);
    form.headers = {{"Host", "evil.example"}};
    EXPECT_EQ(page.answer(form, now).status, 403);
    form.headers = {{"Host", "localhost:4570"}, {"Sec-Fetch-Site", "cross-site"}};
    EXPECT_EQ(page.answer(form, now).status, 403);
    expectError(
        token(client, signIn), 400, "AuthorizationPendingException", "authorization_pending");
    form.headers = {{"Host", "localhost:4570"}, {"Origin", "http://localhost:4570"}};
    EXPECT_EQ(page.answer(form, now).status, 200);
    EXPECT_EQ(token(client, signIn).status, 200);
}

} // namespace farcopy::sandbox
