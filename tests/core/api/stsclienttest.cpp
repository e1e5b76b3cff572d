// SPDX-License-Identifier: Apache-2.0
#include "core/api/stsclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

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

TEST_F(StsClientTest, TakesRubbishForABadAnswer)
{
    bench.network.answer(200, "{}");

    const auto identity = test::outcomeOf(client.callerIdentity(ireland));

    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, ErrorKind::BadAnswer);
}

} // namespace farcopy
