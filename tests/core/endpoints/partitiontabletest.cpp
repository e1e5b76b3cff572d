// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/partitiontable.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const PartitionTable& table()
{
    static const PartitionTable builtIn = PartitionTable::builtIn();
    return builtIn;
}

RegionId id(const char* text)
{
    return RegionId(QString::fromLatin1(text));
}

PartitionId partition(const char* text)
{
    return PartitionId(QString::fromLatin1(text));
}

} // namespace

TEST(PartitionTable, HoldsEveryPartitionWithItsRegions)
{
    QStringList ids;
    for (const Partition& each : table().partitions())
        ids.append(each.id.text());

    EXPECT_EQ(ids.join(QLatin1Char(' ')).toStdString(),
        "aws aws-cn aws-us-gov aws-iso aws-iso-b aws-iso-e aws-iso-f aws-eusc");
    EXPECT_EQ(table().partitions().first().regions.size(), 34);
}

TEST(PartitionTable, TellsWhatIsKnownOfARegion)
{
    const Region* ireland = table().region(id("eu-west-1"));
    const Region* capeTown = table().region(id("af-south-1"));

    ASSERT_TRUE(ireland && capeTown);
    EXPECT_EQ(ireland->name, QStringLiteral("Europe (Ireland)"));
    EXPECT_EQ(ireland->partition, partition("aws"));
    EXPECT_TRUE(ireland->hasFsx);
    EXPECT_FALSE(ireland->isOptIn);
    EXPECT_TRUE(capeTown->isOptIn);
    EXPECT_EQ(table().region(id("eu-west-9")), nullptr);
}

TEST(PartitionTable, FindsThePartitionOfANewerRegionByItsName)
{
    const auto partitionOf = [](const char* region) {
        const Partition* found = table().partitionOf(id(region));
        return found ? found->id.text().toStdString() : std::string("none");
    };

    EXPECT_EQ(partitionOf("eu-west-9"), "aws");
    EXPECT_EQ(partitionOf("us-gov-south-1"), "aws-us-gov");
    EXPECT_EQ(partitionOf("eusc-de-west-2"), "aws-eusc");
    EXPECT_EQ(partitionOf("cn-south-1"), "aws-cn");
    EXPECT_EQ(partitionOf("eu-west-1\n"), "none");
    EXPECT_EQ(partitionOf("x-eu-west-1"), "none");
    EXPECT_EQ(partitionOf(""), "none");
}

TEST(PartitionTable, ListsTheRegionsWithFsxInOrder)
{
    const Regions regions = table().fsxRegions(partition("aws-iso-b"));

    ASSERT_EQ(regions.size(), 1);
    EXPECT_EQ(regions.first().id, id("us-isob-east-1"));
    EXPECT_TRUE(table().fsxRegions(partition("aws-iso-e")).isEmpty());
    const Regions all = table().fsxRegions(partition("aws"));
    EXPECT_TRUE(std::is_sorted(
        all.cbegin(), all.cend(), [](const Region& a, const Region& b) { return a.id < b.id; }));
}

TEST(PartitionTable, KeepsTheReferenceThatItGaveAfterACopy)
{
    const PartitionTable copy = table();

    EXPECT_EQ(copy.region(id("eu-west-1"))->name, table().region(id("eu-west-1"))->name);
}

/// Nobody tells a user of one that does not: it is compiled late, for Regions that are new.
TEST(PartitionTable, HasOnlyPatternsThatCompile)
{
    for (const Partition& partition : table().partitions())
        EXPECT_TRUE(partition.regionPattern.isValid()) << qPrintable(partition.id.text());
}

TEST(PartitionTable, RefusesADocumentThatIsNone)
{
    for (const char* text : {"", "[]", "{}", "{\"partitions\":[]}", "{\"partitions\":[{}]}"}) {
        const auto read = PartitionTable::fromJson(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error().kind, ErrorKind::Local);
    }
}

} // namespace farcopy
