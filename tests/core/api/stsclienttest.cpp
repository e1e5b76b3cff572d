// SPDX-License-Identifier: Apache-2.0
#include "core/api/stsclient.h"

#include "core/api/rolerequest.h"

#include "tests/core/api/apibench.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

RoleRequest roleRequest()
{
    return {.region = ireland,
        .roleArn = QStringLiteral("arn:aws:iam::111122223333:role/backups"),
        .sessionName = QStringLiteral("nightly")};
}

WebIdentityRequest webIdentityRequest()
{
    return {.region = ireland,
        .roleArn = QStringLiteral("arn:aws:iam::111122223333:role/backups"),
        .sessionName = QStringLiteral("nightly"),
        .token = Secret(QByteArray("ey.J+/="))};
}

class StsClientTest : public testing::Test
{
protected:
    test::ApiBench bench;
    StsClient client{bench.transport};
};

} // namespace

TEST_F(StsClientTest, AsksWhoseCredentialsTheseAre)
{
    bench.network.answer(200, test::data(QStringLiteral("sts/identity.xml")));

    const auto identity = test::outcomeOf(client.callerIdentity(ireland));

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), QStringLiteral("111122223333"));
    ASSERT_EQ(bench.network.sent().size(), 1);
    EXPECT_EQ(bench.network.sent()[0].request.url().host(),
        QStringLiteral("sts.eu-west-1.amazonaws.com"));
    EXPECT_EQ(
        bench.network.sent()[0].body, QByteArray("Action=GetCallerIdentity&Version=2011-06-15"));
}

TEST_F(StsClientTest, TellsOfCredentialsThatAreUnknown)
{
    bench.network.answer(403, test::data(QStringLiteral("sts/error.xml")));

    const auto identity = test::outcomeOf(client.callerIdentity(ireland));

    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, ErrorKind::Expired);
    EXPECT_EQ(identity.error().code, QStringLiteral("InvalidClientTokenId"));
    EXPECT_EQ(identity.error().operation, QStringLiteral("sts:GetCallerIdentity"));
    EXPECT_EQ(identity.error().region, ireland.text());
}

TEST_F(StsClientTest, TakesARole)
{
    bench.network.answer(200, test::data(QStringLiteral("sts/role.xml")));

    const auto credentials = test::outcomeOf(client.assumeRole(roleRequest()));

    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIAEXAMPLE"));
    ASSERT_EQ(bench.network.sent().size(), 1);
    EXPECT_EQ(bench.network.sent()[0].body,
        QByteArray("Action=AssumeRole&Version=2011-06-15"
                   "&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fbackups"
                   "&RoleSessionName=nightly"));
    EXPECT_TRUE(bench.network.sent()[0].header("Authorization").contains("/eu-west-1/sts/"));
}

TEST_F(StsClientTest, SendsWhatARoleAsksFor)
{
    bench.network.answer(200, test::data(QStringLiteral("sts/role.xml")));
    RoleRequest request = roleRequest();
    request.duration = std::chrono::hours(12);
    request.externalId = QStringLiteral("a:b/c");
    request.mfaSerial = QStringLiteral("arn:aws:iam::111122223333:mfa/eva");
    request.mfaCode = Secret(QByteArray("012345"));

    ASSERT_TRUE(test::outcomeOf(client.assumeRole(request)));

    EXPECT_TRUE(bench.network.sent()[0].body.endsWith(
        "&DurationSeconds=43200&ExternalId=a%3Ab%2Fc"
        "&SerialNumber=arn%3Aaws%3Aiam%3A%3A111122223333%3Amfa%2Feva&TokenCode=012345"));
}

TEST_F(StsClientTest, BeginsASessionOfAKeyWithTheCodeOfItsDevice)
{
    bench.network.answer(200, test::data(QStringLiteral("sts/role.xml")));
    const SessionRequest request{.region = ireland,
        .mfaSerial = QStringLiteral("arn:aws:iam::111122223333:mfa/eva"),
        .mfaCode = Secret(QByteArray("012345"))};

    const auto credentials = test::outcomeOf(client.sessionToken(request));

    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIAEXAMPLE"));
    ASSERT_EQ(bench.network.sent().size(), 1);
    EXPECT_EQ(bench.network.sent()[0].body,
        QByteArray("Action=GetSessionToken&Version=2011-06-15"
                   "&SerialNumber=arn%3Aaws%3Aiam%3A%3A111122223333%3Amfa%2Feva"
                   "&TokenCode=012345"));
}

TEST_F(StsClientTest, SendsNoSessionRequestThatBreaksAConstraint)
{
    SessionRequest request{.region = ireland,
        .mfaSerial = QStringLiteral("short"),
        .mfaCode = Secret(QByteArray("012345"))};
    auto outcome = test::outcomeOf(client.sessionToken(request));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(
        outcome.error().members.value(QStringLiteral("Parameter")), QStringLiteral("SerialNumber"));

    request.mfaSerial = QStringLiteral("GAHT12345678");
    request.mfaCode = Secret(QByteArray("12 34"));
    outcome = test::outcomeOf(client.sessionToken(request));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(isWrongMfaCode(outcome.error()));
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

TEST_F(StsClientTest, TakesARoleUnsignedForAWebIdentity)
{
    bench.network.answer(200, test::data(QStringLiteral("sts/role.xml")));

    const auto credentials
        = test::outcomeOf(client.assumeRoleWithWebIdentity(webIdentityRequest()));

    ASSERT_TRUE(credentials);
    ASSERT_EQ(bench.network.sent().size(), 1);
    EXPECT_TRUE(bench.network.sent()[0].header("Authorization").isEmpty());
    EXPECT_TRUE(bench.network.sent()[0].body.startsWith("Action=AssumeRoleWithWebIdentity&"));
    EXPECT_TRUE(bench.network.sent()[0].body.endsWith("&WebIdentityToken=ey.J%2B%2F%3D"));
    EXPECT_EQ(bench.keys.timesAsked(), 0);
}

TEST_F(StsClientTest, TriesAgainWhereTheIdentityProviderDidNotAnswer)
{
    bench.network.answer(400,
        "<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error>"
        "</ErrorResponse>");
    bench.network.answer(200, test::data(QStringLiteral("sts/role.xml")));

    EXPECT_TRUE(test::outcomeOf(client.assumeRoleWithWebIdentity(webIdentityRequest())));
    EXPECT_EQ(bench.network.sent().size(), 2);
}

TEST_F(StsClientTest, KnowsAWrongCodeFromARefusedRole)
{
    const auto refusal = [](const QByteArray& message) {
        return "<ErrorResponse><Error><Code>AccessDenied</Code><Message>" + message
            + "</Message></Error></ErrorResponse>";
    };
    bench.network.answer(
        403, refusal("MultiFactorAuthentication failed with invalid MFA one time pass code. "));
    bench.network.answer(403, refusal("User: x is not authorized to perform: sts:AssumeRole"));

    const auto wrongCode = test::outcomeOf(client.assumeRole(roleRequest()));
    const auto refused = test::outcomeOf(client.assumeRole(roleRequest()));

    ASSERT_FALSE(wrongCode);
    EXPECT_TRUE(isWrongMfaCode(wrongCode.error()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccessDenied);
    EXPECT_FALSE(isWrongMfaCode(refused.error()));
}

struct BadRole {
    const char* parameter;
    void (*spoil)(RoleRequest& request);
};

class RefusedRole : public testing::TestWithParam<BadRole>
{
};

TEST_P(RefusedRole, IsNotEvenSent)
{
    test::ApiBench bench;
    StsClient client(bench.transport);
    RoleRequest request = roleRequest();
    request.mfaSerial = QStringLiteral("GAHT12345678");
    request.mfaCode = Secret(QByteArray("123456"));
    GetParam().spoil(request);

    const auto outcome = test::outcomeOf(client.assumeRole(request));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(outcome.error().members.value(QStringLiteral("Parameter")),
        QString::fromLatin1(GetParam().parameter));
    EXPECT_EQ(outcome.error().operation, QStringLiteral("sts:AssumeRole"));
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(StsClient, RefusedRole,
    testing::Values(BadRole{"RoleArn", [](auto& r) { r.roleArn = QStringLiteral("role/x"); }},
        BadRole{"RoleSessionName", [](auto& r) { r.sessionName = QStringLiteral("a b"); }},
        BadRole{"RoleSessionName", [](auto& r) { r.sessionName = QString(65, u'x'); }},
        BadRole{"DurationSeconds", [](auto& r) { r.duration = std::chrono::seconds(899); }},
        BadRole{"DurationSeconds", [](auto& r) { r.duration = std::chrono::seconds(43201); }},
        BadRole{"ExternalId", [](auto& r) { r.externalId = QStringLiteral("ä1"); }},
        BadRole{"SerialNumber", [](auto& r) { r.mfaSerial = QStringLiteral("short"); }},
        BadRole{"TokenCode", [](auto& r) { r.mfaCode = Secret(QByteArray("12345")); }},
        BadRole{"TokenCode", [](auto& r) { r.mfaCode = Secret(QByteArray("12345x")); }},
        BadRole{"TokenCode", [](auto& r) { r.mfaCode = Secret(); }}),
    [](const auto& test) {
        return std::string(test.param.parameter) + std::to_string(test.index);
    });

TEST_F(StsClientTest, SendsNoEmptyWebIdentity)
{
    WebIdentityRequest request = webIdentityRequest();
    request.token = {};

    const auto outcome = test::outcomeOf(client.assumeRoleWithWebIdentity(request));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().members.value(QStringLiteral("Parameter")),
        QStringLiteral("WebIdentityToken"));
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

TEST_F(StsClientTest, TakesRubbishForABadAnswer)
{
    bench.network.answer(200, "{}");

    const auto identity = test::outcomeOf(client.callerIdentity(ireland));

    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, ErrorKind::BadAnswer);
}

} // namespace farcopy
