// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copypace.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using std::chrono::milliseconds;

const CopyPace pace{.first = milliseconds(2'000),
    .shortest = milliseconds(3'000),
    .blind = milliseconds(40'000),
    .steady = milliseconds(180'000),
    .attended = milliseconds(15'000),
    .firstRetry = milliseconds(2'000),
    .longestRetry = milliseconds(20'000)};

} // namespace

TEST(CopyPace, LooksSoonAtACopyThatHasJustBegun)
{
    EXPECT_EQ(nextLook({.secondsLeft = {std::nullopt}, .idleLooks = 0}, pace), pace.first);
}

TEST(CopyPace, LooksEverMoreSeldomWhileNothingMoves)
{
    const auto look = [](int idleLooks) {
        return nextLook({.secondsLeft = {std::nullopt}, .idleLooks = idleLooks}, pace);
    };

    EXPECT_EQ(look(1), milliseconds(4'000));
    EXPECT_EQ(look(2), milliseconds(8'000));
    EXPECT_EQ(look(40), pace.blind);
}

TEST(CopyPace, ComesCloserToTheNextEnd)
{
    const auto look = [](qint64 left) {
        return nextLook({.secondsLeft = {left, 9'000}, .idleLooks = 0}, pace);
    };

    EXPECT_EQ(look(3'600), pace.steady);
    EXPECT_EQ(look(60), milliseconds(42'000));
    EXPECT_LT(look(10), look(60));
    EXPECT_EQ(look(0), pace.shortest);
}

TEST(CopyPace, LetsTheMostUrgentCopyDecide)
{
    EXPECT_EQ(nextLook({.secondsLeft = {3'600, std::nullopt}, .idleLooks = 0}, pace), pace.first);
    EXPECT_EQ(nextLook({.secondsLeft = {1, std::nullopt}, .idleLooks = 9}, pace), pace.shortest);
}

TEST(CopyPace, LooksMoreOftenWhileSomebodyWatches)
{
    const auto look = [](qint64 left, bool isAttended) {
        return nextLook({.secondsLeft = {left}, .isAttended = isAttended}, pace);
    };

    EXPECT_EQ(look(3'600, true), pace.attended);
    EXPECT_EQ(look(6, true), look(6, false));
}

TEST(CopyPace, LooksSeldomWhenNothingIsKnown)
{
    EXPECT_EQ(nextLook({}, pace), pace.steady);
}

TEST(CopyPace, DoublesEachRetryUpToItsLimit)
{
    const RandomSource most = [] { return 1.0; };

    EXPECT_EQ(retryDelay(1, pace, most), milliseconds(2'000));
    EXPECT_EQ(retryDelay(2, pace, most), milliseconds(4'000));
    EXPECT_EQ(retryDelay(100, pace, most), milliseconds(20'000));
}

TEST(CopyPace, ScattersRetries)
{
    EXPECT_EQ(retryDelay(2, pace, [] { return 0.0; }), milliseconds(2'000));
    EXPECT_EQ(retryDelay(2, pace, [] { return 0.5; }), milliseconds(3'000));
}

} // namespace farcopy
