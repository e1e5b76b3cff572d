// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tagmerge.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using constraints::Flaw;

Tag tag(const char* key, const char* value)
{
    return {QString::fromUtf8(key), QString::fromUtf8(value)};
}

Tags manyTags(int number, const QString& prefix)
{
    Tags tags;
    for (int i = 0; i < number; ++i)
        tags.append({prefix + QString::number(i), QStringLiteral("x")});
    return tags;
}

} // namespace

TEST(TagMerge, LeavesTheSourcesTagsBehindUnlessAsked)
{
    const auto merge = mergeTags({tag("a", "1")}, false, {tag("b", "2")});

    ASSERT_EQ(merge.rows.size(), 1);
    EXPECT_EQ(merge.rows[0].key, QStringLiteral("b"));
    EXPECT_EQ(merge.rows[0].origin, TagOrigin::Added);
    EXPECT_EQ(merge.count, 1);
}

TEST(TagMerge, LetsAddedTagsWin)
{
    const auto merge
        = mergeTags({tag("team", "media"), tag("env", "prod")}, true, {tag("team", "archive")});

    ASSERT_EQ(merge.rows.size(), 3);
    EXPECT_TRUE(merge.rows[0].overridden);
    EXPECT_FALSE(merge.rows[1].overridden);
    EXPECT_EQ(merge.rows[2].value, QStringLiteral("archive"));
    EXPECT_EQ(merge.count, 2);
    EXPECT_TRUE(merge.isFine());
}

TEST(TagMerge, TellsKeysOfOtherCaseApart)
{
    const auto merge = mergeTags({tag("Team", "media")}, true, {tag("team", "archive")});

    EXPECT_FALSE(merge.rows[0].overridden);
    EXPECT_EQ(merge.count, 2);
}

TEST(TagMerge, CountsTheRowsThatAreCarried)
{
    const Tags source{tag("a", "1"), tag("aws:b", "2"), tag("c", "3")};
    const Tags added{tag("c", "4"), tag("d", "5")};

    for (const bool copyTags : {false, true}) {
        const auto merge = mergeTags(source, copyTags, added);
        EXPECT_EQ(merge.count,
            std::count_if(merge.rows.begin(), merge.rows.end(),
                [](const MergedTag& row) { return row.isCarried(); }));
    }
    EXPECT_EQ(mergedCount(source, true, added), 3);
}

TEST(TagMerge, DropsTheServicesOwnTagsOfTheSource)
{
    const auto merge = mergeTags({tag("aws:backup:source-resource", "x"), tag("a", "1")}, true, {});

    EXPECT_TRUE(merge.rows[0].dropped);
    EXPECT_EQ(merge.count, 1);
    EXPECT_TRUE(merge.isFine());
}

TEST(TagMerge, MarksWhatWouldBeRefused)
{
    const auto merge = mergeTags({}, false,
        {tag("aws:x", "1"), tag("", "2"), tag("a", "3"), tag("a", "4"), tag("b", "\xE2\x80\x93")});

    ASSERT_EQ(merge.rows.size(), 5);
    EXPECT_EQ(merge.rows[0].flaw, Flaw::Reserved);
    EXPECT_EQ(merge.rows[1].flaw, Flaw::Empty);
    EXPECT_EQ(merge.rows[2].flaw, Flaw::None);
    EXPECT_EQ(merge.rows[3].flaw, Flaw::Duplicate);
    EXPECT_EQ(merge.rows[4].flaw, Flaw::BadCharacter);
    EXPECT_FALSE(merge.isFine());
}

TEST(TagMerge, CountsTheSumAgainstFifty)
{
    EXPECT_FALSE(
        mergeTags(manyTags(30, QStringLiteral("s")), true, manyTags(20, QStringLiteral("a")))
            .isTooMany());
    EXPECT_TRUE(
        mergeTags(manyTags(31, QStringLiteral("s")), true, manyTags(20, QStringLiteral("a")))
            .isTooMany());
    EXPECT_FALSE(
        mergeTags(manyTags(31, QStringLiteral("s")), true, manyTags(20, QStringLiteral("s")))
            .isTooMany());
}

} // namespace farcopy
