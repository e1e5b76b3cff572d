// SPDX-License-Identifier: Apache-2.0
#include "core/api/ssooidcclient.h"
#include "core/api/ssoportalclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

class SsoClients : public testing::Test
{
protected:
    [[nodiscard]] QString sentUrl(qsizetype n = 0) const
    {
        return bench.network.sent().value(n).request.url().toString(QUrl::FullyEncoded);
    }

    test::ApiBench bench;
    SsoOidcClient oidc{bench.transport};
    SsoPortalClient portal{bench.transport};
    ClientRegistration client{QStringLiteral("id"), Secret(QByteArray("secret")), {}};
};

} // namespace

TEST_F(SsoClients, RegisterWithTheirScopes)
{
    bench.network.answer(200, R"({"clientId":"id","clientSecret":"s","clientSecretExpiresAt":9})");

    const auto registration = test::outcomeOf(oidc.registerClient(
        ireland, QStringLiteral("farcopy-client"), {QStringLiteral("sso:account:access")}));

    ASSERT_TRUE(registration);
    EXPECT_EQ(sentUrl(), QStringLiteral("https://oidc.eu-west-1.amazonaws.com/client/register"));
    EXPECT_EQ(bench.sentJson(),
        (QJsonObject{{QStringLiteral("clientName"), QStringLiteral("farcopy-client")},
            {QStringLiteral("clientType"), QStringLiteral("public")},
            {QStringLiteral("scopes"), QJsonArray{QStringLiteral("sso:account:access")}}}));
    EXPECT_EQ(bench.network.sent()[0].header("Authorization"), QByteArray());
    EXPECT_EQ(bench.network.sent()[0].header("Content-Type"), QByteArray("application/json"));
}

TEST_F(SsoClients, RegisterWithoutScopesWhereNoneAreWanted)
{
    bench.network.answer(200, R"({"clientId":"id","clientSecret":"s"})");

    ASSERT_TRUE(test::outcomeOf(oidc.registerClient(ireland, QStringLiteral("n"), {})));

    EXPECT_FALSE(bench.sentJson().contains(QStringLiteral("scopes")));
}

TEST_F(SsoClients, BeginASignInAtTheStartUrl)
{
    bench.network.answer(
        200, R"({"deviceCode":"d","userCode":"B","verificationUri":"https://a/","expiresIn":600})");

    const auto begun = test::outcomeOf(oidc.startDeviceAuthorization(
        ireland, client, QStringLiteral("https://d-1.awsapps.com/start")));

    ASSERT_TRUE(begun);
    EXPECT_EQ(
        sentUrl(), QStringLiteral("https://oidc.eu-west-1.amazonaws.com/device_authorization"));
    EXPECT_EQ(bench.sentJson(),
        (QJsonObject{{QStringLiteral("clientId"), QStringLiteral("id")},
            {QStringLiteral("clientSecret"), QStringLiteral("secret")},
            {QStringLiteral("startUrl"), QStringLiteral("https://d-1.awsapps.com/start")}}));
}

TEST_F(SsoClients, AskForATokenByEitherGrant)
{
    bench.network.answer(200, R"({"accessToken":"a","expiresIn":1})");
    bench.network.answer(200, R"({"accessToken":"b","expiresIn":1})");

    ASSERT_TRUE(test::outcomeOf(oidc.createToken(ireland, client, Secret(QByteArray("code")))));
    ASSERT_TRUE(test::outcomeOf(oidc.refreshToken(ireland, client, Secret(QByteArray("again")))));

    EXPECT_EQ(sentUrl(), QStringLiteral("https://oidc.eu-west-1.amazonaws.com/token"));
    EXPECT_EQ(bench.sentJson(0).value(QStringLiteral("grantType")).toString(),
        QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    EXPECT_EQ(
        bench.sentJson(0).value(QStringLiteral("deviceCode")).toString(), QStringLiteral("code"));
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("grantType")).toString(),
        QStringLiteral("refresh_token"));
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("refreshToken")).toString(),
        QStringLiteral("again"));
}

TEST_F(SsoClients, LeaveItToTheCallerToAskMoreSlowly)
{
    bench.network.answer({.status = 400,
        .body = R"({"error":"slow_down"})",
        .headers = {{"x-amzn-ErrorType", "SlowDownException"}}});

    const auto token
        = test::outcomeOf(oidc.createToken(ireland, client, Secret(QByteArray("code"))));

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().code, QStringLiteral("slow_down"));
    EXPECT_EQ(token.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(token.error().operation, QStringLiteral("sso-oidc:CreateToken"));
    EXPECT_EQ(bench.network.sent().size(), 1);
}

TEST_F(SsoClients, GetARoleWithTheTokenInAHeader)
{
    bench.network.answer(200,
        R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t","expiration":9}})");

    const auto credentials
        = test::outcomeOf(portal.roleCredentials(ireland, AccountId(QStringLiteral("111122223333")),
            QStringLiteral("Backup+Admin"), Secret(QByteArray("bearer"))));

    ASSERT_TRUE(credentials);
    EXPECT_EQ(bench.network.sent()[0].method, QNetworkAccessManager::GetOperation);
    EXPECT_EQ(sentUrl(),
        QStringLiteral("https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"
                       "?role_name=Backup%2BAdmin&account_id=111122223333"));
    EXPECT_EQ(bench.network.sent()[0].header("x-amz-sso_bearer_token"), QByteArray("bearer"));
    EXPECT_EQ(bench.network.sent()[0].header("Authorization"), QByteArray());
}

TEST_F(SsoClients, TellARoleThatIsNotAssignedFromATokenThatIsNotGood)
{
    bench.network.answer({.status = 403,
        .body = R"({"message":"No access"})",
        .headers = {{"x-amzn-ErrorType", "ForbiddenException:"}}});
    bench.network.answer({.status = 401,
        .body = R"({"message":"Session token not found or invalid"})",
        .headers = {{"x-amzn-ErrorType", "UnauthorizedException"}}});
    const auto ask = [this] {
        return test::outcomeOf(portal.roleCredentials(ireland, AccountId(QStringLiteral("1")),
            QStringLiteral("r"), Secret(QByteArray("bearer"))));
    };

    const auto notAssigned = ask();
    const auto notGood = ask();

    ASSERT_FALSE(notAssigned);
    EXPECT_EQ(notAssigned.error().kind, ErrorKind::AccessDenied);
    EXPECT_EQ(notAssigned.error().code, QStringLiteral("ForbiddenException"));
    ASSERT_FALSE(notGood);
    EXPECT_EQ(notGood.error().kind, ErrorKind::Expired);
}

TEST_F(SsoClients, SendNoTokenThatWouldBreakOutOfItsHeader)
{
    for (const QByteArray token : {"a\r\nX-Evil: 1", "a b", ""}) {
        const auto credentials = test::outcomeOf(portal.roleCredentials(ireland,
            AccountId(QStringLiteral("1")), QStringLiteral("r"), Secret(QByteArray(token))));

        ASSERT_FALSE(credentials);
        EXPECT_EQ(credentials.error().kind, ErrorKind::Expired);
    }
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

} // namespace farcopy
