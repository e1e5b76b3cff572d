// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionarguments.h"

#include "app/cli/options.h"
#include "app/cli/regionfailures.h"
#include "core/endpoints/partitiontable.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

TEST(RegionArguments, KeepTheirOrderAndStandOnce)
{
    const auto regions = regionsFrom(
        {QStringLiteral("us-east-1"), QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")},
        PartitionTable::builtIn());

    ASSERT_TRUE(regions);
    EXPECT_EQ(*regions,
        (QList<RegionId>{
            RegionId(QStringLiteral("us-east-1")), RegionId(QStringLiteral("eu-west-1"))}));
}

TEST(RegionArguments, TakeARegionThatIsNewerThanTheTable)
{
    EXPECT_TRUE(regionsFrom({QStringLiteral("eu-north-9")}, PartitionTable::builtIn()));
}

TEST(RegionArguments, SuggestTheNearestRegion)
{
    const auto regions = regionsFrom({QStringLiteral("eu_west-1")}, PartitionTable::builtIn());

    ASSERT_FALSE(regions);
    EXPECT_TRUE(isUsageError(regions.error()));
    EXPECT_TRUE(regions.error().message.contains(QLatin1String("did you mean eu-west-1?")))
        << qPrintable(regions.error().message);
}

TEST(RegionArguments, SaysWhatIsWrongWithCapitalsAndCommas)
{
    const auto capitals = regionsFrom({QStringLiteral("EU-WEST-1")}, PartitionTable::builtIn());
    const auto commas
        = regionsFrom({QStringLiteral("eu-west-1,us-east-1")}, PartitionTable::builtIn());

    ASSERT_FALSE(capitals);
    EXPECT_TRUE(capitals.error().message.contains(QLatin1String("did you mean eu-west-1?")));
    ASSERT_FALSE(commas);
    EXPECT_TRUE(commas.error().message.contains(QLatin1String("with spaces between")));
}

TEST(RegionArguments, RefuseWhatCannotBeARegion)
{
    for (const auto& text : {QStringLiteral("../../etc"), QStringLiteral("eu-west-1.evil.example"),
             QStringLiteral("EU WEST"), QStringLiteral("é")})
        EXPECT_FALSE(regionsFrom({text}, PartitionTable::builtIn())) << qPrintable(text);
}

TEST(RegionFailures, ForgiveAnOptInRegionThatIsNotEnabled)
{
    Console console;
    const Regions known{{.id = RegionId(QStringLiteral("af-south-1")),
                            .name = {},
                            .partition = {},
                            .hasFsx = true,
                            .isOptIn = true},
        {.id = RegionId(QStringLiteral("eu-west-1")), .name = {}, .partition = {}, .hasFsx = true}};
    const Error refusal{
        .kind = ErrorKind::Expired, .code = QStringLiteral("UnrecognizedClientException")};

    EXPECT_FALSE(
        tellFailures(console, {{RegionId(QStringLiteral("af-south-1")), refusal}}, known, true));
    EXPECT_TRUE(
        tellFailures(console, {{RegionId(QStringLiteral("af-south-1")), refusal}}, known, false));
    EXPECT_TRUE(
        tellFailures(console, {{RegionId(QStringLiteral("eu-west-1")), refusal}}, known, true));
}

TEST(RegionFailures, AreToldOnceForEachReason)
{
    const auto failed = [](const char* region, ErrorKind kind, const QString& message) {
        return Error{.kind = kind, .message = message, .region = QLatin1String(region)};
    };
    const RegionFailures failures{
        {RegionId(QStringLiteral("eu-central-1")),
            failed("eu-central-1", ErrorKind::Network,
                QStringLiteral("Host fsx.eu-central-1.aws not found"))},
        {RegionId(QStringLiteral("eu-west-1")),
            failed("eu-west-1", ErrorKind::Network, QStringLiteral("Connection refused"))},
        {RegionId(QStringLiteral("us-east-1")),
            failed("us-east-1", ErrorKind::Network,
                QStringLiteral("Host fsx.us-east-1.aws not found"))},
    };
    const Regions known = PartitionTable::builtIn().fsxRegions(
        PartitionTable::builtIn().partitions().constFirst().id);
    const auto told = [&](bool inJson) {
        Console console;
        console.reportInJson(inJson);
        testing::internal::CaptureStderr();
        EXPECT_TRUE(tellFailures(console, failures, known, false));
        return QString::fromStdString(testing::internal::GetCapturedStderr());
    };

    const QString text = told(false);
    EXPECT_TRUE(text.contains(
        QLatin1String("Host fsx.eu-central-1.aws not found (eu-central-1)\nThe same in us-east-1.\n"
                      "Check network, proxy and endpoint")))
        << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("fsx.us-east-1"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("Connection refused"))) << text.toStdString();

    EXPECT_EQ(told(true).count(u'\n'), failures.size());
}

} // namespace farcopy::cli
