// SPDX-License-Identifier: Apache-2.0
#include "core/settings/pricefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class PriceFile : public testing::Test
{
protected:
    void write(const QByteArray& document) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(document);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("prices.json"));
};

} // namespace

TEST_F(PriceFile, OfTheProgramKnowsTheCommercialRegionsAndNoOthers)
{
    const Prices prices = loadPrices(path);
    const auto costs = [&prices](const char* region) {
        return prices.table.pricesOf(RegionId(QLatin1String(region)));
    };

    EXPECT_FALSE(prices.isUsersOwn);
    EXPECT_FALSE(prices.trouble);
    EXPECT_TRUE(prices.table.date().isValid());
    for (const char* region : {"us-east-1", "us-west-2", "ca-central-1", "eu-south-2"})
        EXPECT_EQ(costs(region)->transferOutPerGb, 0.02) << region;
    EXPECT_GT(costs("sa-east-1")->transferOutPerGb, 0.1);
    for (const char* region : {"cn-north-1", "us-gov-west-1", "us-iso-east-1", "eusc-de-east-1"})
        EXPECT_FALSE(costs(region)) << region;
}

TEST_F(PriceFile, OfTheUserGoesBeforeThatOfTheProgram)
{
    write(R"({"date": "2027-01-02", "groups": [{"regions": ["cn-*"], "currency": "CNY",
        "storagePerGbMonth": 0.33, "transferOutPerGb": 0.6}]})");

    const Prices prices = loadPrices(path);

    EXPECT_TRUE(prices.isUsersOwn);
    EXPECT_EQ(prices.table.pricesOf(RegionId(QStringLiteral("cn-north-1")))->currency,
        QStringLiteral("CNY"));
}

TEST_F(PriceFile, ThatIsDamagedIsToldAndThatOfTheProgramTaken)
{
    write("{\n  \"date\": \"2027-01-02\",\n  oops");

    const Prices prices = loadPrices(path);

    EXPECT_FALSE(prices.isUsersOwn);
    ASSERT_TRUE(prices.trouble);
    EXPECT_EQ(prices.trouble->members.value(QStringLiteral("Line")), QStringLiteral("3"));
    EXPECT_EQ(prices.trouble->members.value(QStringLiteral("File")), path);
    EXPECT_TRUE(prices.table.pricesOf(RegionId(QStringLiteral("eu-west-1"))));
}

} // namespace farcopy
