// SPDX-License-Identifier: Apache-2.0
#include "core/domain/destinations.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

Region region(const char* id, const char* partition, bool hasFsx = true)
{
    return {.id = RegionId(QLatin1String(id)),
        .partition = PartitionId(QLatin1String(partition)),
        .hasFsx = hasFsx};
}

Backup backupIn(const char* regionId)
{
    Backup backup;
    backup.region = RegionId(QLatin1String(regionId));
    return backup;
}

QStringList idsOf(const QList<Destination>& destinations, Destination::Obstacle obstacle)
{
    QStringList ids;
    for (const auto& destination : destinations) {
        if (destination.obstacle == obstacle)
            ids += destination.region.id.text();
    }
    return ids;
}

const Regions table = {region("us-east-1", "aws"), region("cn-north-1", "aws-cn"),
    region("eu-west-1", "aws"), region("aa-none-1", "aws", false)};

} // namespace

TEST(Destinations, OfferTheSourcesPartitionFirst)
{
    const auto destinations = destinationsFor({backupIn("eu-west-1")}, table);

    ASSERT_EQ(destinations.size(), 4);
    EXPECT_EQ(destinations[0].region.id.text(), QStringLiteral("eu-west-1"));
    EXPECT_EQ(destinations[1].region.id.text(), QStringLiteral("us-east-1"));
    EXPECT_EQ(idsOf(destinations, Destination::Obstacle::OtherPartition),
        QStringList(QStringLiteral("cn-north-1")));
    EXPECT_EQ(idsOf(destinations, Destination::Obstacle::NoFsx),
        QStringList(QStringLiteral("aa-none-1")));
}

TEST(Destinations, MarkTheSourcesOwnRegion)
{
    const auto destinations = destinationsFor({backupIn("eu-west-1")}, table);

    EXPECT_TRUE(destinations[0].isSourceRegion);
    EXPECT_TRUE(destinations[0].isPossible());
    EXPECT_FALSE(destinations[1].isSourceRegion);
}

TEST(Destinations, ReachNothingFromTwoPartitionsAtOnce)
{
    const auto destinations
        = destinationsFor({backupIn("eu-west-1"), backupIn("cn-north-1")}, table);

    EXPECT_TRUE(idsOf(destinations, Destination::Obstacle::None).isEmpty());
}

TEST(Destinations, ExcludeNothingForARegionThatTheTableDoesNotHave)
{
    const auto destinations = destinationsFor({backupIn("eu-new-9")}, table);

    EXPECT_EQ(idsOf(destinations, Destination::Obstacle::None).size(), 3);
}

} // namespace farcopy
