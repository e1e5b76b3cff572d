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
    .idle = milliseconds(1'000),
    .firstRetry = milliseconds(2'000),
    .longestRetry = milliseconds(20'000)};

const EndForecast hours({36'000, 0.1});

} // namespace

TEST(CopyPace, LooksSoonAtACopyThatHasJustBegunWhileSomebodyWatches)
{
    const auto look = [](bool isAttended) {
        return nextLook({.ends = {hours}, .hasNew = true, .isAttended = isAttended}, pace);
    };

    EXPECT_EQ(look(true), pace.first);
    EXPECT_EQ(look(false), pace.steady);
}

TEST(CopyPace, LooksAtTheEndWhereItIsKnown)
{
    const auto look = [](double seconds) {
        return nextLook({.ends = {EndForecast({seconds, 0.01})}}, pace);
    };

    EXPECT_EQ(look(3'600), pace.steady);
    EXPECT_NEAR(double(look(100).count()), 101'000, 1'500);
    EXPECT_NEAR(double(look(20).count()), 21'000, 500);
    EXPECT_EQ(look(1), pace.shortest);
}

TEST(CopyPace, LooksTheEarlierTheLessAnEndIsKnown)
{
    const auto look = [](double spread) {
        return nextLook({.ends = {EndForecast({150, spread})}}, pace);
    };

    EXPECT_LT(look(0.2), look(0.05));
    EXPECT_LT(look(0.8), look(0.2));
}

TEST(CopyPace, LooksMoreOftenTheMoreCopiesMayEnd)
{
    const EndForecast unsure({1'000, 1.0}, 500);

    EXPECT_LT(nextLook({.ends = {unsure, unsure, unsure, unsure, unsure}}, pace),
        nextLook({.ends = {unsure}}, pace));
    EXPECT_EQ(nextLook({.ends = {hours, EndForecast({20, 0.01})}}, pace),
        nextLook({.ends = {EndForecast({20, 0.01})}}, pace));
}

TEST(CopyPace, IsMoreCarefulWhileItOnlyAssumes)
{
    EXPECT_EQ(nextLook({.ends = {hours}, .isBlind = true}, pace), pace.blind);
    EXPECT_EQ(nextLook({.ends = {hours}}, pace), pace.steady);
}

TEST(CopyPace, LooksMoreOftenWhileSomebodyWatches)
{
    const auto look = [](double seconds, bool isAttended) {
        return nextLook({.ends = {EndForecast({seconds, 0.01})}, .isAttended = isAttended}, pace);
    };

    EXPECT_EQ(look(3'600, true), pace.attended);
    EXPECT_NEAR(double(look(6, true).count()), double(look(6, false).count()), 50);
}

TEST(CopyPace, LooksSeldomWhenNothingIsKnown)
{
    EXPECT_EQ(nextLook({}, pace), pace.steady);
}

TEST(CopyPace, StaysWithinTheBoundsThatSomebodyWishes)
{
    const CopyPace bounded = pace.within(milliseconds(20'000), milliseconds(40'000));

    for (const double seconds : {0.0, 1.0, 60.0, 90'000.0}) {
        for (const bool isAttended : {false, true}) {
            const auto look = nextLook(
                {.ends = {EndForecast({seconds, 0.01})}, .isAttended = isAttended}, bounded);
            EXPECT_GE(look, milliseconds(20'000)) << seconds;
            EXPECT_LE(look, milliseconds(40'000)) << seconds;
        }
    }
    EXPECT_EQ(nextLook({}, bounded), milliseconds(40'000));
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

TEST(CopyPace, WaitsAsLongAsTheServiceAsksForButNotForEver)
{
    const auto waitOf = [](const char* asked) {
        return askedWait({.members = {{QStringLiteral("RetryAfter"), QLatin1String(asked)}}});
    };
    const CopyPace usual;

    EXPECT_EQ(waitOf("120"), std::chrono::minutes(2));
    EXPECT_EQ(waitOf("86400"), std::chrono::minutes(15));
    EXPECT_EQ(waitOf("-1"), milliseconds(0));
    EXPECT_EQ(askedWait({}), milliseconds(0));
    EXPECT_EQ(retryDelay(
                  1, usual, [] { return 1.0; }, std::chrono::minutes(2)),
        std::chrono::minutes(2));
    EXPECT_EQ(retryDelay(1, usual, [] { return 1.0; }), usual.firstRetry);
}

} // namespace farcopy
