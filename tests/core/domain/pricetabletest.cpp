// SPDX-License-Identifier: Apache-2.0
#include "core/domain/pricetable.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct Flawed {
    const char* name;
    const char* document;
    int line;
    const char* member;
};

std::ostream& operator<<(std::ostream& out, const Flawed& flawed)
{
    return out << flawed.name;
}

class FlawedPrices : public testing::TestWithParam<Flawed>
{
};

} // namespace

TEST(PriceTable, TakesTheLongestNameThatFits)
{
    const auto table = PriceTable::fromJson(R"({"date": "2026-11-01", "groups": [
        {"regions": ["eu-*"], "currency": "USD", "storagePerGbMonth": 1, "transferOutPerGb": 0},
        {"regions": ["eu-west-1"], "currency": "EUR", "storagePerGbMonth": 2,
         "transferOutPerGb": 0}]})");

    ASSERT_TRUE(table);
    EXPECT_EQ(table->date(), QDate(2026, 11, 1));
    EXPECT_EQ(
        table->pricesOf(RegionId(QStringLiteral("eu-west-1")))->currency, QStringLiteral("EUR"));
    EXPECT_EQ(table->pricesOf(RegionId(QStringLiteral("eu-west-2")))->storagePerGbMonth, 1);
    EXPECT_FALSE(table->pricesOf(RegionId(QStringLiteral("cn-north-1"))));
}

TEST_P(FlawedPrices, AreRefusedWithLineAndMember)
{
    const auto table = PriceTable::fromJson(GetParam().document);

    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, QStringLiteral("PricesInvalid"));
    EXPECT_EQ(table.error().members.value(QStringLiteral("Line")).toInt(), GetParam().line);
    EXPECT_EQ(
        table.error().members.value(QStringLiteral("Member")), QLatin1String(GetParam().member));
}

INSTANTIATE_TEST_SUITE_P(PriceTable, FlawedPrices,
    testing::Values(Flawed{"NoJson", "{\n\"date\": \"2026-11-01\",\n!", 3, ""},
        Flawed{"NoDate", "{\n\"date\": \"November\"}", 2, "date"},
        Flawed{"NoGroups", "{\"date\": \"2026-11-01\",\n\"groups\": 3}", 2, "groups"},
        Flawed{"NegativePrice",
            "{\"date\": \"2026-11-01\", \"groups\": [\n"
            "{\"name\": \"a [ b {\", \"regions\": [\"a\"], \"currency\": \"USD\","
            " \"storagePerGbMonth\": 1, \"transferOutPerGb\": 1},\n"
            "{\"regions\": [\"b\"], \"currency\": \"USD\", \"storagePerGbMonth\": -1,"
            " \"transferOutPerGb\": 1}]}",
            3, "groups[1].storagePerGbMonth"},
        Flawed{"PriceAsText",
            "{\"date\": \"2026-11-01\", \"groups\": [{\"regions\": [\"b\"], \"currency\": \"USD\","
            " \"storagePerGbMonth\": \"0.05\", \"transferOutPerGb\": 1}]}",
            1, "groups[0].storagePerGbMonth"},
        Flawed{"NoCurrency",
            "{\"date\": \"2026-11-01\", \"groups\": [{\"regions\": [\"b\"],"
            " \"storagePerGbMonth\": 1, \"transferOutPerGb\": 1}]}",
            1, "groups[0].currency"},
        Flawed{"StarInside",
            "{\"date\": \"2026-11-01\", \"groups\": [{\"regions\": [\"e*u\"], \"currency\":"
            " \"USD\", \"storagePerGbMonth\": 1, \"transferOutPerGb\": 1}]}",
            1, "groups[0].regions"}),
    [](const testing::TestParamInfo<Flawed>& flawed) { return std::string(flawed.param.name); });

} // namespace farcopy
