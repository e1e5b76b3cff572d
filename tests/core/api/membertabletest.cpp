// SPDX-License-Identifier: Apache-2.0
#include "core/api/membertable.h"

#include <gtest/gtest.h>

#include <string>

namespace farcopy::api {

namespace {

constexpr MemberTable<3> table({"Key", "Value", "KeyId"});

std::string visited(const char* json)
{
    simdjson::dom::parser parser;
    std::string seen;
    table.forEachMember(parser.parse(std::string(json)), [&](size_t place, auto value) {
        seen += std::to_string(place) + '=' + simdjson::minify(value) + ' ';
    });
    return seen;
}

} // namespace

TEST(MemberTable, KnowsItsNamesAndNoOthers)
{
    EXPECT_EQ(table.placeOf("Key"), 0);
    EXPECT_EQ(table.placeOf("Value"), 1);
    EXPECT_EQ(table.placeOf("KeyId"), 2);
    for (const char* other : {"", "K", "key", "Kex", "Keys", "Values", "KeyIds", "Valve"})
        EXPECT_EQ(table.placeOf(other), table.unknown) << other;
}

TEST(MemberTable, VisitsTheFirstOfEachKnownMemberInTheOrderOfTheObject)
{
    EXPECT_EQ(visited(R"({"Value": 1, "Other": [2, {"Key": 3}], "Key": null, "Value": 4})"),
        "1=1 0=null ");
}

TEST(MemberTable, VisitsNothingOfWhatIsNoObject)
{
    EXPECT_EQ(visited("{}") + visited("[1]") + visited("null") + visited(R"("Key")"), "");
}

} // namespace farcopy::api
