// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/stsline.h"

#include "core/transport/credentialsource.h"
#include "tests/support/fakequestions.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct Place {
    const char* name;
    const char* region;
    const char* roleArn;
    bool isLegacy;
    const char* endpointUrl;
    const char* expected;
};

class StsPlace : public testing::TestWithParam<Place>
{
};

} // namespace

TEST_P(StsPlace, IsWhereTheAwsCliAsks)
{
    test::CredentialBench bench;
    ConnectionSettings connection;
    connection.region = RegionId(QString::fromLatin1(GetParam().region));
    connection.hasLegacySts = GetParam().isLegacy;
    connection.endpoints.endpointUrl = QString::fromLatin1(GetParam().endpointUrl);

    const StsLine line(connection, QString::fromLatin1(GetParam().roleArn), nullptr, bench.tools());

    EXPECT_EQ(line.region().text(), QString::fromLatin1(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(StsLine, StsPlace,
    testing::Values(
        Place{"TheAccountsRegion", "eu-west-1", "arn:aws:iam::1:role/r", false, "", "eu-west-1"},
        Place{"WithoutARegion", "", "arn:aws:iam::1:role/r", false, "", "us-east-1"},
        Place{"WithoutARegionInChina", "", "arn:aws-cn:iam::1:role/r", false, "", "cn-northwest-1"},
        Place{"WithoutARegionOrAnArn", "", "role", false, "", "us-east-1"},
        Place{"LegacyInAnOldRegion", "eu-west-1", "arn:aws:iam::1:role/r", true, "", "us-east-1"},
        Place{
            "LegacyInANewerRegion", "eu-south-1", "arn:aws:iam::1:role/r", true, "", "eu-south-1"},
        Place{"LegacyAtAnotherServer", "eu-west-1", "arn:aws:iam::1:role/r", true,
            "http://localhost:1", "eu-west-1"}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace farcopy
