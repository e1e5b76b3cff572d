// SPDX-License-Identifier: Apache-2.0
#include "core/transport/oneshotbody.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(OneShotBody, CanBeReadOnceAndNeverAgain)
{
    OneShotBody body("0123456789");

    EXPECT_FALSE(body.wasRead());
    EXPECT_EQ(body.bytesAvailable(), 10);
    EXPECT_EQ(body.read(4), "0123");
    EXPECT_TRUE(body.wasRead());
    EXPECT_FALSE(body.reset());
    EXPECT_EQ(body.readAll(), "456789");
    EXPECT_TRUE(body.atEnd());
    EXPECT_EQ(body.readAll(), QByteArray());
}

TEST(OneShotBody, IsSequentialSoThatItCannotBeRewound)
{
    const OneShotBody body("x");

    EXPECT_TRUE(body.isSequential());
}

TEST(OneShotBody, MayBeEmpty)
{
    OneShotBody body({});

    EXPECT_TRUE(body.atEnd());
    EXPECT_EQ(body.readAll(), QByteArray());
}

TEST(OneShotBody, CannotBeWritten)
{
    OneShotBody body("x");

    EXPECT_FALSE(body.isWritable());
}

} // namespace farcopy
