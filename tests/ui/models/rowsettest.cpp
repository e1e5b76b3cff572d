// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowset.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace farcopy {

namespace {

using Stretches = std::vector<RowSet::Stretch>;

constexpr int rowEnd = 40;

Stretches some(std::mt19937& dice)
{
    Stretches stretches;
    for (unsigned n = dice() % 6; n > 0; --n) {
        const auto first = int(dice() % rowEnd);
        stretches.push_back({first, first + int(dice() % 8)});
    }
    return stretches;
}

std::set<int> rowsOf(const Stretches& stretches)
{
    std::set<int> rows;
    for (const auto& [first, last] : stretches) {
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    return rows;
}

} // namespace

TEST(RowSet, JoinsStretchesThatOverlapOrTouch)
{
    const RowSet rows({{7, 9}, {1, 2}, {3, 3}, {8, 8}, {12, 11}, {9, 12}});

    EXPECT_EQ(rows.stretches(), (Stretches{{1, 3}, {7, 12}}));
    EXPECT_EQ(rows.count(), 3 + 6);
    EXPECT_EQ(rows, RowSet({{1, 3}, {7, 12}}));
}

TEST(RowSet, KnowsWhatIsInIt)
{
    const RowSet rows({{0, 1}, {5, 5}});

    EXPECT_TRUE(rows.contains(0));
    EXPECT_TRUE(rows.contains(1));
    EXPECT_FALSE(rows.contains(2));
    EXPECT_TRUE(rows.contains(5));
    EXPECT_FALSE(rows.contains(6));
    EXPECT_FALSE(RowSet().contains(0));
}

TEST(RowSet, CombinesAsSetsDo)
{
    std::mt19937 dice(20'261'126);
    for (int step = 0; step < 500; ++step) {
        const Stretches one = some(dice);
        const Stretches other = some(dice);
        const std::set<int> inOne = rowsOf(one);
        const std::set<int> inOther = rowsOf(other);

        const RowSet both = RowSet(one).with(RowSet(other));
        const RowSet first = RowSet(one).without(RowSet(other));
        const RowSet either = RowSet(one).toggledBy(RowSet(other));

        for (int row = 0; row < rowEnd + 10; ++row) {
            const bool isHere = inOne.contains(row);
            const bool isThere = inOther.contains(row);
            EXPECT_EQ(both.contains(row), isHere || isThere) << step << ' ' << row;
            EXPECT_EQ(first.contains(row), isHere && !isThere) << step << ' ' << row;
            EXPECT_EQ(either.contains(row), isHere != isThere) << step << ' ' << row;
        }
        EXPECT_EQ(RowSet(both.stretches()), both); // joined and in order, or they would differ
    }
}

TEST(RowSet, FollowsRowsToTheirPlacesAndLosesThoseThatAreGone)
{
    const RowSet rows({{0, 2}, {4, 4}});

    EXPECT_EQ(rows.moved({5, -1, 6, 0, 7, 1}).stretches(), (Stretches{{5, 7}}));
    EXPECT_EQ(rows.moved({9, 3, -1, 0, -1}).stretches(), (Stretches{{3, 3}, {9, 9}}));
    EXPECT_TRUE(rows.moved({-1, -1, -1, 0, -1}).isEmpty());
}

} // namespace farcopy
