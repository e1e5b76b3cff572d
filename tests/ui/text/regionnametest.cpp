// SPDX-License-Identifier: Apache-2.0
#include "ui/text/regionname.h"

#include "core/endpoints/partitiontable.h"
#include "ui/text/languages.h"

#include <gtest/gtest.h>

namespace farcopy::text {

TEST(RegionName, IsKnownForEachRegionThatFsxHasForEverybody)
{
    const QList<QString> known = translatedRegionNames();
    int count = 0;
    const PartitionTable table = PartitionTable::builtIn();
    for (const Partition& partition : table.partitions()) {
        if (partition.id.text().startsWith(QLatin1String("aws-iso")))
            continue; // those who may go there read English
        for (const Region& region : table.fsxRegions(partition.id)) {
            ++count;
            EXPECT_TRUE(known.contains(region.name)) << qPrintable(region.name);
        }
    }
    EXPECT_GT(count, 30);
}

TEST(RegionName, IsInTheUsersLanguage)
{
    const SpokenLanguage german(QStringLiteral("de"));

    EXPECT_EQ(regionName(QStringLiteral("Europe (Milan)")), QStringLiteral("Europa (Mailand)"));
    EXPECT_EQ(regionName(QStringLiteral("Moon (Tycho)")), QStringLiteral("Moon (Tycho)"));
    EXPECT_EQ(regionName({}), QString());
}

} // namespace farcopy::text
