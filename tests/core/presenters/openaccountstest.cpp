// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/openaccounts.h"

#include "tests/support/fakeaccount.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

AccountChoice profile(const char* name)
{
    return {CredentialOrigin::Profile, QString::fromUtf8(name), {}, {}};
}

class OpenAccountsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        open.add(a, first.workspace);
        open.add(b, second.workspace);
        open.add(c, third.workspace);
    }

    test::FakeAccount first;
    test::FakeAccount second;
    test::FakeAccount third;
    AccountChoice a = profile("a");
    AccountChoice b = profile("b");
    AccountChoice c = profile("c");
    OpenAccounts open;
};

} // namespace

TEST_F(OpenAccountsTest, ShowsWhatWasOpenedLastAndKeepsTheOthers)
{
    EXPECT_EQ(open.current(), c);
    EXPECT_EQ(open.accounts(), QList<AccountChoice>({a, b, c}));
    EXPECT_EQ(open.workspace(a), &first.workspace);
    EXPECT_EQ(open.workspace(profile("z")), nullptr);
}

TEST_F(OpenAccountsTest, ShowsAnOpenAccountWithoutOpeningItAnew)
{
    QSignalSpy added(&open, &OpenAccounts::added);
    QSignalSpy current(&open, &OpenAccounts::currentChanged);

    open.show(a);
    open.show(a);
    open.show(profile("z"));

    EXPECT_EQ(open.current(), a);
    EXPECT_EQ(current.size(), 1);
    EXPECT_TRUE(added.isEmpty());
}

TEST_F(OpenAccountsTest, ShowsTheNeighbourOfTheOneThatIsClosed)
{
    open.show(b);
    open.remove(b);
    EXPECT_EQ(open.current(), c);

    open.remove(c);
    EXPECT_EQ(open.current(), a);

    open.remove(a);
    EXPECT_EQ(open.current(), std::nullopt);
}

TEST_F(OpenAccountsTest, KeepsShowingTheSameWhenAnotherIsClosed)
{
    QSignalSpy current(&open, &OpenAccounts::currentChanged);

    open.remove(a);

    EXPECT_EQ(open.current(), c);
    EXPECT_TRUE(current.isEmpty());
}

TEST_F(OpenAccountsTest, KnowsAnAccountAgainAfterItsKeyWasReplaced)
{
    AccountChoice key{CredentialOrigin::Keychain, QStringLiteral("k"), QStringLiteral("AKIA1"), {}};
    test::FakeAccount fourth;
    open.add(key, fourth.workspace);

    key.accessKeyId = QStringLiteral("AKIA2");

    EXPECT_TRUE(open.isOpen(key));
    EXPECT_FALSE(open.isOpen(profile("k")));
    open.remove(key);
    EXPECT_FALSE(open.isOpen(key));
}

TEST_F(OpenAccountsTest, AsksWhoeverOpenedAnAccountToCloseIt)
{
    QSignalSpy wanted(&open, &OpenAccounts::closeWanted);

    open.close(b);
    open.close(profile("z"));

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<AccountChoice>(), b);
    EXPECT_TRUE(open.isOpen(b));
}

TEST_F(OpenAccountsTest, TellsOnceWhoHasTheQueueOfTheSameAccount)
{
    QSignalSpy told(&open, &OpenAccounts::queueHolderChanged);

    open.setQueueHolder(b, a);
    open.setQueueHolder(b, a);
    EXPECT_EQ(open.queueHolder(b), a);
    EXPECT_EQ(open.queueHolder(a), std::nullopt);
    EXPECT_EQ(told.size(), 1);

    open.setQueueHolder(b, std::nullopt);
    EXPECT_EQ(told.size(), 2);
}

} // namespace farcopy
