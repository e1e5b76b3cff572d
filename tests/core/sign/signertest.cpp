// SPDX-License-Identifier: Apache-2.0
#include "core/sign/signer.h"

#include <gtest/gtest.h>

namespace farcopy::sign {

namespace {

const QDateTime noon({2026, 8, 1}, {12, 0}, Qt::UTC);

Identity identity(const QByteArray& id, const QByteArray& secret)
{
    return {id, Secret(QByteArray(secret)), {}};
}

} // namespace

TEST(CanonicalPath, IsEncodedOnceMoreOutsideS3)
{
    EXPECT_EQ(canonicalPath("/a%20b", PathRule::Normalized), "/a%2520b");
    EXPECT_EQ(canonicalPath("/a/../b//c", PathRule::Normalized), "/b/c");
    EXPECT_EQ(canonicalPath("/../..", PathRule::Normalized), "/");
    EXPECT_EQ(canonicalPath("", PathRule::Normalized), "/");
}

TEST(CanonicalPath, StaysAsItIsForS3)
{
    EXPECT_EQ(canonicalPath("/a%20b//c/../d", PathRule::Verbatim), "/a%20b//c/../d");
    EXPECT_EQ(canonicalPath("", PathRule::Verbatim), "/");
}

TEST(CanonicalQuery, TakesPlusAsASpace)
{
    EXPECT_EQ(canonicalQuery("a=x+y&b=x%2By"), "a=x%20y&b=x%2By");
}

TEST(CanonicalQuery, SortsByEncodedNameThenValue)
{
    EXPECT_EQ(canonicalQuery("b=2&a=2&a=10&B=1&a-b=1&%C3%A9=1"), "%C3%A9=1&B=1&a=10&a=2&a-b=1&b=2");
}

TEST(CanonicalQuery, KeepsEmptyValuesAndForgetsEmptyParameters)
{
    EXPECT_EQ(canonicalQuery("a&b=&&c=="), "a=&b=&c=%3D");
    EXPECT_EQ(canonicalQuery(""), "");
}

TEST(CanonicalHeaders, FoldWhiteSpaceAndJoinRepeatedNames)
{
    const Headers headers{{"X-B", " \t two   words\t"}, {"x-a", "1"}, {"X-b", ""}};

    EXPECT_EQ(canonicalHeaders(headers).lines, "x-a:1\nx-b:two words,\n");
    EXPECT_EQ(canonicalHeaders(headers).names, "x-a;x-b");
}

TEST(Timestamp, IsUtcWhateverTheZone)
{
    const QDateTime elsewhere = noon.toOffsetFromUtc(9 * 3600);

    EXPECT_EQ(timestamp(elsewhere), "20260801T120000Z");
}

TEST(KeyCache, DerivesAKeyOncePerDayRegionAndService)
{
    KeyCache keys;
    const Identity me = identity("AKID", "secret");
    const Scope scope = scopeAt(timestamp(noon), "eu-west-1", "fsx");

    const Secret first = keys.key(me, scope);
    const Secret again = keys.key(me, scope);
    const Secret elsewhere = keys.key(me, scopeAt(timestamp(noon), "eu-west-2", "fsx"));

    EXPECT_EQ(&first.reveal(), &again.reveal()) << "the very same bytes";
    EXPECT_NE(first.reveal(), elsewhere.reveal());
    EXPECT_EQ(first.reveal(), signingKey(me.secretAccessKey, scope).reveal());
    EXPECT_EQ(keys.size(), 2);
}

TEST(KeyCache, ForgetsYesterday)
{
    KeyCache keys;
    const Identity me = identity("AKID", "secret");

    const Secret today = keys.key(me, scopeAt(timestamp(noon), "eu-west-1", "fsx"));
    const Secret tomorrow = keys.key(me, scopeAt(timestamp(noon.addDays(1)), "eu-west-1", "fsx"));

    EXPECT_NE(today.reveal(), tomorrow.reveal());
    EXPECT_EQ(keys.size(), 1);
}

TEST(KeyCache, NeverUsesAKeyWithAnotherSecret)
{
    KeyCache keys;
    const Scope scope = scopeAt(timestamp(noon), "eu-west-1", "fsx");
    const Secret wrong = keys.key(identity("AKID", "mistyped"), scope);

    const Secret right = keys.key(identity("AKID", "secret"), scope);

    EXPECT_NE(wrong.reveal(), right.reveal());
    EXPECT_EQ(right.reveal(), signingKey(Secret(QByteArray("secret")), scope).reveal());
}

} // namespace farcopy::sign
