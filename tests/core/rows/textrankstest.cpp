// SPDX-License-Identifier: Apache-2.0
#include "core/rows/textranks.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace farcopy {

namespace {

/// Whether the numbers of the texts have the order of the texts.
bool areInOrder(const TextPlaces& places, const std::set<QString>& texts)
{
    quint64 last = 0;
    for (const QString& text : texts) {
        const quint64* place = places.placeOf(text);
        if (place == nullptr || *place <= last)
            return false;
        last = *place;
    }
    return true;
}

} // namespace

TEST(TextPlaces, KeepTheOrderOfTextsWhateverTheOrderOfTheirComing)
{
    std::mt19937 random(5);
    TextPlaces places;
    std::set<QString> all;
    for (int round = 0; round < 200; ++round) {
        std::set<QString> batch;
        for (int i = 0; i < 20; ++i)
            batch.insert(QString::number(random() % 100'000));
        places.insert({batch.begin(), batch.end()});
        all.merge(batch);
    }

    EXPECT_TRUE(areInOrder(places, all));
}

TEST(TextPlaces, SayWhenNumbersHadToChange)
{
    TextPlaces places;
    places.insert({QStringLiteral("a"), QStringLiteral("c")});
    std::set<QString> all{QStringLiteral("a"), QStringLiteral("c")};
    const quint64 before = *places.placeOf(QStringLiteral("c"));
    bool isSame = true;

    // Always between the last one and "c": the room there halves each time.
    QString text = QStringLiteral("b");
    for (int i = 0; i < 40 && isSame; ++i) {
        text += QLatin1Char('b');
        isSame = places.insert({text});
        all.insert(text);
    }

    EXPECT_FALSE(isSame);
    EXPECT_TRUE(areInOrder(places, all));
    EXPECT_NE(*places.placeOf(QStringLiteral("c")), before);
}

TEST(TextPlaces, KnowATextThatComesAgain)
{
    TextPlaces places;
    places.insert({QStringLiteral("a"), QStringLiteral("b")});
    const quint64* place = places.placeOf(QStringLiteral("b"));
    const quint64 number = *place;

    EXPECT_TRUE(places.insert({QStringLiteral("b"), QStringLiteral("d")}));

    EXPECT_EQ(places.placeOf(QStringLiteral("b")), place);
    EXPECT_EQ(*place, number);
    EXPECT_EQ(places.placeOf(QStringLiteral("x")), nullptr);
}

TEST(TextRanks, TellAValueFromTheOneThatHadItsNumberBefore)
{
    ValuePool<QString> pool;
    TextRanks<QString> ranks(pool, [](const QString& text) { return text.toCaseFolded(); });
    const auto low = pool.take(QStringLiteral("b"));
    const auto high = pool.take(QStringLiteral("C"));
    ranks.look(low);
    ranks.look(high);
    ranks.learn();
    ASSERT_LT(ranks.rankOf(low), ranks.rankOf(high));
    pool.release(low);
    const auto reused = pool.take(QStringLiteral("z"));
    ASSERT_EQ(reused, low);

    ranks.look(reused);
    ranks.learn();

    EXPECT_GT(ranks.rankOf(reused), ranks.rankOf(high));
}

} // namespace farcopy
