// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/consoleplace.h"

#include "core/domain/accountinfo.h"
#include "core/endpoints/partitiontable.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Lack = ConsolePlace::Lack;

const PartitionTable partitions = PartitionTable::builtIn();
const AccountInfo profile{CredentialOrigin::Profile, QStringLiteral("prod")};

ConsolePlace placeOf(const char* region, const AccountInfo& account = profile)
{
    return consolePlace(partitions, account, RegionId(QString::fromLatin1(region)));
}

struct Case {
    const char* region;
    const char* host;
};

class Console : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(Console, IsTheOneOfThePartition)
{
    const ConsolePlace place = placeOf(GetParam().region);

    EXPECT_EQ(place.lack, Lack::None);
    EXPECT_EQ(place.url.scheme(), QStringLiteral("https"));
    EXPECT_EQ(place.url.host(), QString::fromLatin1(GetParam().host));
    EXPECT_EQ(place.url.query(), QStringLiteral("region=") + QLatin1String(GetParam().region));
}

INSTANTIATE_TEST_SUITE_P(Partitions, Console,
    testing::Values(Case{"eu-west-1", "eu-west-1.console.aws.amazon.com"},
        Case{"cn-north-1", "cn-north-1.console.amazonaws.cn"},
        Case{"us-gov-west-1", "us-gov-west-1.console.amazonaws-us-gov.com"},
        Case{"eusc-de-east-1", "eusc-de-east-1.console.amazonaws-eusc.eu"}),
    [](const testing::TestParamInfo<Case>& one) {
        return QString::fromLatin1(one.param.region).remove(QLatin1Char('-')).toStdString();
    });

TEST(ConsolePlaces, IsolatedRegionsHaveNoneThatIsKnown)
{
    EXPECT_EQ(placeOf("us-iso-east-1").lack, Lack::IsolatedRegion);
    EXPECT_FALSE(placeOf("us-isob-east-1").url.isValid());
}

TEST(ConsolePlaces, AnotherServerHasNone)
{
    AccountInfo sandbox;
    AccountInfo elsewhere = profile;
    elsewhere.endpointUrl = QStringLiteral("http://127.0.0.1:4570");

    EXPECT_EQ(placeOf("eu-west-1", sandbox).lack, Lack::OtherServer);
    EXPECT_EQ(placeOf("eu-west-1", elsewhere).lack, Lack::OtherServer);
}

TEST(ConsolePlaces, NoRegionLeadsToAnotherHost)
{
    for (const char* region : {"", "evil.example/", "eu-west-1.evil.example", "eu-west-1/../x"}) {
        EXPECT_EQ(placeOf(region).lack, Lack::UnknownRegion) << region;
        EXPECT_FALSE(placeOf(region).url.isValid()) << region;
    }
}

} // namespace farcopy
