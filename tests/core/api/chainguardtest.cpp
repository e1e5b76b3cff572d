// SPDX-License-Identifier: Apache-2.0
#include "core/api/chainguard.h"

#include <gtest/gtest.h>

namespace farcopy::api {

TEST(ChainGuard, LetsAChainOfNewsGoOn)
{
    ChainGuard guard;
    for (int i = 0; i < 10 * ChainGuard::maxPagesWithoutNews; ++i)
        ASSERT_EQ(guard.objectionTo(QString::number(i), true), QString());
}

TEST(ChainGuard, ObjectsToATokenThatCameBefore)
{
    ChainGuard guard;
    EXPECT_TRUE(guard.objectionTo(QStringLiteral("a"), true).isEmpty());
    EXPECT_TRUE(guard.objectionTo(QStringLiteral("b"), true).isEmpty());
    EXPECT_FALSE(guard.objectionTo(QStringLiteral("a"), true).isEmpty());
}

TEST(ChainGuard, ObjectsToManyPagesWithoutNews)
{
    ChainGuard guard;
    for (int i = 1; i < ChainGuard::maxPagesWithoutNews; ++i)
        ASSERT_TRUE(guard.objectionTo(QString::number(i), false).isEmpty());
    EXPECT_FALSE(guard.objectionTo(QStringLiteral("last"), false).isEmpty());
}

TEST(ChainGuard, CountsAnewAfterNews)
{
    ChainGuard guard;
    for (int i = 1; i < ChainGuard::maxPagesWithoutNews; ++i)
        ASSERT_TRUE(guard.objectionTo(QString::number(i), false).isEmpty());
    EXPECT_TRUE(guard.objectionTo(QStringLiteral("news"), true).isEmpty());
    EXPECT_TRUE(guard.objectionTo(QStringLiteral("none"), false).isEmpty());
}

TEST(ChainGuard, NeverObjectsToTheEnd)
{
    ChainGuard guard;
    for (int i = 0; i < 2 * ChainGuard::maxPagesWithoutNews; ++i)
        ASSERT_TRUE(guard.objectionTo({}, false).isEmpty());
}

} // namespace farcopy::api
