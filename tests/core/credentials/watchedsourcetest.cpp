// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/watchedsource.h"

#include "core/credentials/staticsource.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

Credentials lasting(const QDateTime& expiry)
{
    return {.accessKeyId = QStringLiteral("ASIA"),
        .secretAccessKey = Secret(QByteArray("s")),
        .sessionToken = Secret(QByteArray("t")),
        .expiry = expiry};
}

} // namespace

TEST(WatchedSource, TellsUntilWhenWhatItGaveIsGood)
{
    const QDateTime expiry({2026, 1, 1}, {14, 30}, Qt::UTC);
    WatchedSource source(std::make_unique<StaticSource>(lasting(expiry)));
    int told = 0;
    source.onChange([&told] { ++told; });
    EXPECT_FALSE(source.expiry().isValid());

    EXPECT_TRUE(test::outcomeOf(source.credentials()));
    EXPECT_TRUE(test::outcomeOf(source.credentials()));

    EXPECT_EQ(source.expiry(), expiry);
    EXPECT_EQ(told, 1);
}

TEST(WatchedSource, SaysNothingOfKeysThatDoNotExpire)
{
    WatchedSource source(std::make_unique<StaticSource>(lasting({})));
    int told = 0;
    source.onChange([&told] { ++told; });

    EXPECT_TRUE(test::outcomeOf(source.credentials()));

    EXPECT_FALSE(source.expiry().isValid());
    EXPECT_EQ(told, 0);
}

} // namespace farcopy
