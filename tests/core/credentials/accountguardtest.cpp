// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/accountguard.h"

#include "tests/support/waiting.h"

#include <QHash>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const AccountId ours(QStringLiteral("111122223333"));
const AccountId theirs(QStringLiteral("444455556666"));

/// Gives whatever key it is told to.
class TurningSource final : public CredentialSource
{
public:
    explicit TurningSource(const QString& key)
        : m_key(key)
    {
    }
    Call<Credentials>* credentials() override
    {
        auto* call = new PromisedCall<Credentials>(&m_calls);
        call->resolve(Credentials{.accessKeyId = m_key,
            .secretAccessKey = Secret(QByteArray("s")),
            .sessionToken = {},
            .expiry = {}});
        return call;
    }

private:
    const QString& m_key;
    QObject m_calls;
};

class AccountGuardTest : public testing::Test
{
protected:
    Result<Credentials> give() { return test::outcomeOf(guard.credentials()); }
    QString given() { return give().value_or(Credentials()).accessKeyId; }
    Call<CallerIdentity>* answer(const Credentials& credentials)
    {
        ++asked;
        auto* call = new PromisedCall<CallerIdentity>(&calls);
        const auto owner = owners.constFind(credentials.accessKeyId);
        if (owner == owners.constEnd())
            call->resolve(failure({.kind = ErrorKind::Timeout}));
        else
            call->resolve(CallerIdentity{.account = *owner, .arn = {}, .userId = {}});
        return call;
    }

    QString key = QStringLiteral("AKIDONE");
    QHash<QString, AccountId> owners{{QStringLiteral("AKIDONE"), ours},
        {QStringLiteral("AKIDRENEWED"), ours}, {QStringLiteral("AKIDTHEIRS"), theirs}};
    int asked = 0;
    QObject calls;
    AccountGuard guard{std::make_unique<TurningSource>(key),
        [this](const Credentials& credentials) { return answer(credentials); },
        QStringLiteral("dev")};
};

} // namespace

TEST_F(AccountGuardTest, AsksNobodyWhileTheKeyStaysTheSameOrNoAccountIsKnown)
{
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
    key = QStringLiteral("AKIDTHEIRS");
    EXPECT_EQ(given(), QStringLiteral("AKIDTHEIRS"));

    guard.expect(theirs);

    EXPECT_EQ(given(), QStringLiteral("AKIDTHEIRS"));
    EXPECT_EQ(asked, 0);
}

TEST_F(AccountGuardTest, PassesANewKeyOfTheAccountOnAndAsksOnce)
{
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
    guard.expect(ours);
    key = QStringLiteral("AKIDRENEWED");

    QStringList keys;
    for (int i = 0; i < 2; ++i)
        guard.credentials()->then(&calls, [&keys](const Result<Credentials>& credentials) {
            keys << credentials.value_or(Credentials()).accessKeyId;
        });
    ASSERT_TRUE(test::eventually([&keys] { return keys.size() == 2; }));

    EXPECT_EQ(keys, (QStringList{key, key}));
    EXPECT_EQ(given(), key);
    EXPECT_EQ(asked, 1);
}

TEST_F(AccountGuardTest, HoldsTheKeyOfAnotherAccountBackUntilItIsSetRight)
{
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
    guard.expect(ours);
    key = QStringLiteral("AKIDTHEIRS");

    for (int i = 0; i < 2; ++i) {
        const auto keys = give();
        ASSERT_FALSE(keys);
        EXPECT_EQ(keys.error().kind, ErrorKind::Expired);
        EXPECT_EQ(keys.error().code, QStringLiteral("OtherAccount"));
        for (const AccountId& named : {ours, theirs})
            EXPECT_TRUE(keys.error().message.contains(named.text()));
        EXPECT_TRUE(keys.error().message.contains(QStringLiteral("dev")));
    }
    EXPECT_EQ(asked, 1);

    key = QStringLiteral("AKIDONE");
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
}

TEST_F(AccountGuardTest, AsksAgainWhereSomebodySignsIn)
{
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
    guard.expect(ours);
    key = QStringLiteral("AKIDTHEIRS");
    EXPECT_FALSE(give());
    owners[key] = ours;

    guard.signIn();

    EXPECT_EQ(given(), QStringLiteral("AKIDTHEIRS"));
}

TEST_F(AccountGuardTest, GoesOnWhereStsDoesNotAnswer)
{
    EXPECT_EQ(given(), QStringLiteral("AKIDONE"));
    guard.expect(ours);
    key = QStringLiteral("AKIDNOBODYKNOWS");

    EXPECT_EQ(given(), key);
    EXPECT_EQ(given(), key);
    EXPECT_EQ(asked, 1);
}

} // namespace farcopy
