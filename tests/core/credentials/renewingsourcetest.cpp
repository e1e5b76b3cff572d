// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/renewingsource.h"

#include "core/credentials/signinquestions.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

/// A source whose fetches the test ends by hand.
class HandSource final : public RenewingSource
{
public:
    using RenewingSource::RenewingSource;

    /// The fetch that is under way ends with the n-th credentials.
    void succeed(std::chrono::milliseconds life = 1h)
    {
        ++m_given;
        m_fetch->resolve(Credentials{.accessKeyId = keyId(m_given),
            .secretAccessKey = Secret(QByteArray("s")),
            .sessionToken = Secret(QByteArray::number(m_given)),
            .expiry = clock().nowUtc().addMSecs(life.count())});
        waitForEnd();
    }
    void fail(ErrorKind kind, const QString& code = {})
    {
        m_fetch->resolve(failure({.kind = kind, .code = code}));
        waitForEnd();
    }

    static QString keyId(int n) { return QStringLiteral("ASIA%1").arg(n); }

    [[nodiscard]] int news() override { return newsNumber; }

    int fetches = 0;
    int newsNumber = 0;

protected:
    Call<Credentials>* fetch() override
    {
        ++fetches;
        m_fetch = new PromisedCall<Credentials>(calls());
        return m_fetch;
    }

private:
    void waitForEnd()
    {
        const QPointer<CallBase> ended(m_fetch);
        EXPECT_TRUE(test::eventually([&ended] { return ended.isNull(); }));
    }

    PromisedCall<Credentials>* m_fetch = nullptr;
    int m_given = 0;
};

class RenewingSourceTest : public testing::Test
{
protected:
    /// Has fetched its first credentials, which live for so long.
    void start(std::chrono::milliseconds life = 1h)
    {
        auto* call = source.credentials();
        source.succeed(life);
        ASSERT_TRUE(isOver(call));
    }
    /// Whether it has ended, and been told.
    static bool isOver(CallBase* call)
    {
        const QPointer<CallBase> ended(call);
        return test::eventually([&ended] { return ended.isNull(); });
    }
    /// What is given without waiting for a fetch.
    QString givenAtOnce()
    {
        auto* call = source.credentials();
        if (!call->isSettled())
            return QStringLiteral("(waits)");
        const auto outcome = test::outcomeOf(call);
        return outcome ? outcome->accessKeyId : outcome.error().code;
    }

    test::FakeClock clock;
    HandSource source{clock};
};

} // namespace

TEST_F(RenewingSourceTest, FetchesOnceForFiftyWhoWait)
{
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        source.credentials()->then(&context, [&served](const Result<Credentials>& given) {
            served += given && given->accessKeyId == HandSource::keyId(1) ? 1 : 0;
        });
    }
    ASSERT_EQ(source.fetches, 1);

    source.succeed();

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }));
    EXPECT_EQ(source.fetches, 1);
}

TEST_F(RenewingSourceTest, FetchesOnceForFiftyWhoseCredentialsWereRefused)
{
    start();
    const auto refused = test::outcomeOf(source.credentials());
    ASSERT_TRUE(refused);
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        source.reject(*refused);
        source.credentials()->then(&context, [&served](const Result<Credentials>& given) {
            served += given && given->accessKeyId == HandSource::keyId(2) ? 1 : 0;
        });
    }

    source.succeed();

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }));
    EXPECT_EQ(source.fetches, 2);
}

TEST_F(RenewingSourceTest, ALateRefusalOfOldCredentialsLeavesTheNewOnes)
{
    start();
    const auto first = test::outcomeOf(source.credentials());
    ASSERT_TRUE(first);
    source.reject(*first);
    auto* renewed = source.credentials();
    source.succeed();
    ASSERT_TRUE(isOver(renewed));

    source.reject(*first);

    EXPECT_EQ(givenAtOnce(), HandSource::keyId(2));
}

TEST_F(RenewingSourceTest, GivesWhatItKeepsWhileThatLastsLong)
{
    start();

    clock.advance(44min);

    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(source.fetches, 1);
}

TEST_F(RenewingSourceTest, RenewsInTheBackgroundFromFifteenMinutesBefore)
{
    start();

    clock.advance(46min);

    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(source.fetches, 2);
    source.succeed();
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(2));
}

TEST_F(RenewingSourceTest, LetsEverybodyWaitFromTenMinutesBefore)
{
    start();

    clock.advance(51min);
    auto* waiting = source.credentials();

    EXPECT_FALSE(waiting->isSettled());
    source.succeed();
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(2));
}

TEST_F(RenewingSourceTest, RenewsWhatLivesShortlyNearItsEndOnly)
{
    start(4min);
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(source.fetches, 1);

    clock.advance(3min + 1s);

    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(source.fetches, 2);
}

TEST_F(RenewingSourceTest, NeverRenewsWhatDoesNotExpire)
{
    class Lasting final : public RenewingSource
    {
    public:
        using RenewingSource::RenewingSource;
        int fetches = 0;

    protected:
        Call<Credentials>* fetch() override
        {
            ++fetches;
            auto* call = new PromisedCall<Credentials>(calls());
            call->resolve(Credentials{QStringLiteral("AKIA1"), Secret(QByteArray("s")), {}, {}});
            return call;
        }
    } lasting(clock);
    ASSERT_TRUE(test::outcomeOf(lasting.credentials()));

    clock.advance(24h * 1000);

    EXPECT_TRUE(test::outcomeOf(lasting.credentials()));
    EXPECT_EQ(lasting.fetches, 1);
}

TEST_F(RenewingSourceTest, GoesOnWithTheOldOnesWhereARenewalFails)
{
    start();
    clock.advance(51min);
    auto* waiting = source.credentials();

    source.fail(ErrorKind::Network);

    EXPECT_TRUE(isOver(waiting));
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1)) << "and does not try again at once";
    EXPECT_EQ(source.fetches, 2);
    clock.advance(61s);
    EXPECT_EQ(givenAtOnce(), QStringLiteral("(waits)"));
    EXPECT_EQ(source.fetches, 3);
}

TEST_F(RenewingSourceTest, TellsTheFailureOnceTheOldOnesHaveExpired)
{
    start();
    clock.advance(61min);
    auto* waiting = source.credentials();

    QObject context;
    std::optional<Error> told;
    waiting->then(&context,
        [&told](const Result<Credentials>& given) { told = given ? Error() : given.error(); });
    source.fail(ErrorKind::Network);

    ASSERT_TRUE(test::eventually([&told] { return told.has_value(); }));
    EXPECT_EQ(told->kind, ErrorKind::Network);
    EXPECT_EQ(givenAtOnce(), QStringLiteral("(waits)")) << "others try again";
}

TEST_F(RenewingSourceTest, AsksNobodyAgainWhatWasGivenUpUntilSomebodySignsIn)
{
    auto* first = source.credentials();
    source.fail(ErrorKind::Cancelled, QStringLiteral("given up"));
    ASSERT_TRUE(isOver(first));

    EXPECT_EQ(givenAtOnce(), QStringLiteral("given up"));
    EXPECT_EQ(source.fetches, 1);

    source.signIn();
    auto* again = source.credentials();
    EXPECT_EQ(source.fetches, 2);
    source.succeed();
    EXPECT_TRUE(isOver(again));
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
}

TEST_F(RenewingSourceTest, AsksAgainWhatWasGivenUpOnceThereAreNews)
{
    auto* call = source.credentials();
    source.newsNumber = 7;
    source.fail(ErrorKind::Expired, signInNeeded);
    ASSERT_TRUE(isOver(call));
    EXPECT_EQ(givenAtOnce(), signInNeeded);

    source.newsNumber = 8;

    EXPECT_EQ(givenAtOnce(), QStringLiteral("(waits)"));
    EXPECT_EQ(source.fetches, 2);
}

TEST_F(RenewingSourceTest, WhatWasGivenUpAheadOfExpiryStandsAfterIt)
{
    start();
    clock.advance(46min);
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    source.fail(ErrorKind::Expired, signInNeeded);

    clock.advance(10min);
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1)) << "still good, and nobody waits";
    clock.advance(5min);
    EXPECT_EQ(givenAtOnce(), QString(signInNeeded));
    EXPECT_EQ(source.fetches, 2);
}

TEST_F(RenewingSourceTest, WhatTheServiceCallsExpiredIsAskedAgain)
{
    auto* first = source.credentials();
    source.fail(ErrorKind::Expired, QStringLiteral("InvalidClientTokenId"));
    ASSERT_TRUE(isOver(first));

    EXPECT_EQ(givenAtOnce(), QStringLiteral("(waits)"));
    EXPECT_EQ(source.fetches, 2);
}

TEST_F(RenewingSourceTest, ACancelledCallerTakesNothingFromTheOthers)
{
    source.credentials()->cancel();
    auto* other = source.credentials();

    source.succeed();

    EXPECT_TRUE(isOver(other));
    EXPECT_EQ(givenAtOnce(), HandSource::keyId(1));
    EXPECT_EQ(source.fetches, 1);
}

} // namespace farcopy
