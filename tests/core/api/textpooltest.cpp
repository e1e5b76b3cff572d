// SPDX-License-Identifier: Apache-2.0
#include "core/api/textpool.h"

#include <gtest/gtest.h>

#include <string>

namespace farcopy::api {

TEST(TextPool, SharesATextThatComesAgain)
{
    TextPool pool;

    const std::string arn = "arn:aws:kms:eu-west-1:111122223333:key/1";

    const QString first = pool.text(arn);
    const QString second = pool.text(std::string(arn));
    const QString third = pool.text(std::string(arn));

    EXPECT_EQ(first, QStringLiteral("arn:aws:kms:eu-west-1:111122223333:key/1"));
    EXPECT_EQ(second, first);
    EXPECT_EQ(third.constData(), second.constData());
}

TEST(TextPool, ReadsUtf8WithoutMistakingItForAnother)
{
    TextPool pool;

    for (int round = 0; round < 4; ++round) {
        EXPECT_EQ(pool.text("\xC3\xA9"), QStringLiteral("é"));
        EXPECT_EQ(pool.text("\xC3\x83\xC2\xA9"), QStringLiteral("Ã©"));
        EXPECT_EQ(pool.text("🔥"), QStringLiteral("🔥"));
        EXPECT_EQ(pool.text(std::string_view("a\0b", 3)), QString::fromLatin1("a\0b", 3));
        EXPECT_EQ(pool.text(""), QString());
        EXPECT_EQ(pool.text({}), QString());
    }
}

TEST(TextPool, KeepsTextsThatDifferInTheirLastLetters)
{
    TextPool pool;
    constexpr int texts = 100;
    int shared = 0;

    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < texts; ++i) {
            const auto text = "team-" + std::to_string(i);
            const QString once = pool.text(text);
            const QString again = pool.text(text);
            shared += round == 3 && again.constData() == once.constData() ? 1 : 0;
        }
    }

    EXPECT_GE(shared, texts * 9 / 10);
}

TEST(TextPool, GivesEveryTextAsItIsHoweverManyThereAre)
{
    TextPool pool;

    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 20'000; ++i) {
            const auto text = std::to_string(i);
            ASSERT_EQ(pool.text(text), QString::fromStdString(text));
        }
        const std::string longText(1000, 'x');
        EXPECT_EQ(pool.text(longText), QString::fromStdString(longText));
    }
}

} // namespace farcopy::api
