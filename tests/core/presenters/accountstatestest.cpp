// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accountstates.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using Phase = AccountState::Phase;
using News = AccountState::News;

const QByteArray twoProfiles("[profile a]\nregion = eu-west-1\naws_access_key_id = A\n"
                             "aws_secret_access_key = s\n"
                             "[profile b]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = a\n");

AccountChoice profile(const char* name)
{
    return {CredentialOrigin::Profile, QString::fromUtf8(name), {}, {}};
}

test::ScriptedReply identityAnswer()
{
    return {.status = 200,
        .body = "<GetCallerIdentityResponse><GetCallerIdentityResult>"
                "<Arn>arn:aws:iam::444455556666:user/eva</Arn><UserId>AIDA</UserId>"
                "<Account>444455556666</Account>"
                "</GetCallerIdentityResult></GetCallerIdentityResponse>"};
}

class AccountStatesTest : public testing::Test
{
protected:
    AccountStates& start(const QByteArray& config = twoProfiles)
    {
        stage.folder.writeConfig(config);
        accounts = &stage.start();
        states = stage.states.get();
        return *states;
    }
    void rewrite(const QByteArray& config)
    {
        stage.folder.writeConfig(config);
        accounts->reload();
    }
    void answerIdentity(const test::ScriptedReply& reply)
    {
        service.network.setResponder([reply](const test::SentRequest& sent) {
            return sent.request.url().host().startsWith(QLatin1String("sts"))
                ? reply
                : test::ScriptedReply{.status = 200, .body = R"({"Backups": []})"};
        });
    }
    [[nodiscard]] bool testsEnd()
    {
        return eventually([this] { return !states->isTesting(); });
    }

    test::FakeAccount service;
    test::AccountStage stage;
    test::FakeInquiry& inquiry = stage.inquiry;
    OpenAccounts& open = stage.open;
    AccountsPresenter* accounts = nullptr;
    AccountStates* states = nullptr;
    AccountChoice a = profile("a");
    AccountChoice b = profile("b");
};

} // namespace

TEST_F(AccountStatesTest, AsksNobodyUntilSomebodyWantsIt)
{
    start().recall();

    EXPECT_TRUE(inquiry.asked.isEmpty());
    EXPECT_TRUE(service.network.sent().isEmpty());
    EXPECT_EQ(states->state(a).phase, Phase::NotAsked);
}

TEST_F(AccountStatesTest, SaysWhatIsBrokenInAProfileWithoutAskingAnybody)
{
    start("[profile loop]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = other\n"
          "[profile other]\nrole_arn = arn:aws:iam::1:role/y\nsource_profile = loop\n");

    const AccountState state = states->state(profile("loop"));

    EXPECT_EQ(state.phase, Phase::Broken);
    ASSERT_TRUE(state.error);
    EXPECT_EQ(state.error->code, QStringLiteral("ProfileLoop"));
    EXPECT_TRUE(inquiry.asked.isEmpty());
}

TEST_F(AccountStatesTest, ATestTellsIdentityAndExpiry)
{
    const QDateTime until({2026, 1, 1}, {14, 30}, Qt::UTC);
    inquiry.answers.insert(a.name, test::FakeInquiry::finding(QStringLiteral("1"), until));
    start().test({a});
    EXPECT_EQ(states->state(a).phase, Phase::Asking);

    ASSERT_TRUE(testsEnd());

    const AccountState state = states->state(a);
    EXPECT_EQ(state.phase, Phase::SignedIn);
    EXPECT_EQ(state.until, until);
    EXPECT_EQ(state.identity->account, AccountId(QStringLiteral("1")));
    EXPECT_EQ(states->state(b).phase, Phase::NotAsked);
}

TEST_F(AccountStatesTest, ATestTellsWhatIsMissing)
{
    const Error refused{.kind = ErrorKind::Expired, .code = QStringLiteral("RoleRefused")};
    inquiry.answers.insert(
        a.name, failure({.kind = ErrorKind::Expired, .code = QStringLiteral("SignInNeeded")}));
    inquiry.answers.insert(b.name, failure(refused));

    start().test({a, b});

    ASSERT_TRUE(testsEnd());
    EXPECT_EQ(states->state(a).phase, Phase::SignInNeeded);
    EXPECT_EQ(states->state(b).phase, Phase::Broken);
    EXPECT_EQ(states->state(b).error, refused);
}

TEST_F(AccountStatesTest, TestsSomeAtATimeAndCountsThem)
{
    QByteArray config;
    QList<AccountChoice> all;
    for (int i = 0; i < AccountStates::maxTests + 2; ++i) {
        const QByteArray name = "p" + QByteArray::number(i);
        config += "[profile " + name + "]\naws_access_key_id = A\naws_secret_access_key = s\n";
        all << profile(name.constData());
    }
    start(config).test(all);
    EXPECT_EQ(inquiry.asked.size(), AccountStates::maxTests);
    EXPECT_EQ(states->wantedTests(), all.size());

    inquiry.open.value(all[0].name)->resolve(test::FakeInquiry::finding());
    ASSERT_TRUE(eventually([this] { return states->doneTests() == 1; }));

    EXPECT_EQ(inquiry.asked.size(), AccountStates::maxTests + 1);
    EXPECT_TRUE(states->isTesting());
}

TEST_F(AccountStatesTest, TestsNoAccountTwiceAtATime)
{
    start().test({a});

    states->test({a, b});

    EXPECT_EQ(inquiry.asked, QStringList({a.name, b.name}));
    EXPECT_EQ(states->wantedTests(), 2);
}

TEST_F(AccountStatesTest, CancelledTestsLeaveWhatWasKnown)
{
    inquiry.answers.insert(a.name, test::FakeInquiry::finding());
    start().test({a});
    ASSERT_TRUE(testsEnd());
    inquiry.answers.clear();
    states->test({a, b});

    states->cancelTests();

    ASSERT_TRUE(testsEnd());
    EXPECT_EQ(states->state(a).phase, Phase::SignedIn);
    EXPECT_EQ(states->state(b).phase, Phase::NotAsked);
}

TEST_F(AccountStatesTest, RemembersWhichAccountItWasLastTime)
{
    inquiry.seen.insert(a.name, AccountId(QStringLiteral("777788889999")));
    start().recall();

    ASSERT_TRUE(eventually([this] { return !states->state(a).lastSeenAs.isEmpty(); }));

    EXPECT_EQ(states->state(a).lastSeenAs, AccountId(QStringLiteral("777788889999")));
    EXPECT_EQ(states->state(a).phase, Phase::NotAsked);
    states->recall();
    EXPECT_EQ(inquiry.recalled.size(), 2);
}

TEST_F(AccountStatesTest, AnOpenAccountTellsItsOwnState)
{
    answerIdentity(identityAnswer());
    start();
    open.add(a, service.workspace);
    EXPECT_EQ(states->state(a).phase, Phase::Asking);

    service.workspace.start();

    ASSERT_TRUE(eventually([this] { return states->state(a).phase == Phase::SignedIn; }));
    EXPECT_EQ(states->state(a).identity->account, AccountId(QStringLiteral("444455556666")));
    const QDateTime until({2026, 1, 1}, {14, 30}, Qt::UTC);
    service.workspace.setSignedInUntil(until);
    EXPECT_EQ(states->state(a).until, until);
    EXPECT_TRUE(states->state(a).isOpen);
    open.remove(a);
}

TEST_F(AccountStatesTest, AnOpenAccountThatExpiresNeedsASignIn)
{
    start();
    open.add(a, service.workspace);
    service.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{.status = 400, .body = R"({"__type": "ExpiredTokenException"})"};
    });
    QSignalSpy changes(states, &AccountStates::changed);

    service.workspace.start();

    ASSERT_TRUE(eventually([this] { return states->state(a).phase == Phase::SignInNeeded; }));
    EXPECT_FALSE(changes.isEmpty());
    open.remove(a);
}

TEST_F(AccountStatesTest, TestsAnOpenAccountByItsOwnCredentials)
{
    answerIdentity(identityAnswer());
    start();
    open.add(a, service.workspace);

    states->test({a});

    ASSERT_TRUE(testsEnd());
    EXPECT_TRUE(inquiry.asked.isEmpty());
    EXPECT_EQ(states->state(a).phase, Phase::SignedIn);
    open.remove(a);
}

TEST_F(AccountStatesTest, AnOpenAccountThatDoesNotAnswerItsTestIsOutOfReach)
{
    answerIdentity(identityAnswer());
    start();
    open.add(a, service.workspace);
    states->test({a});
    ASSERT_TRUE(testsEnd());

    answerIdentity(test::ScriptedReply::noAnswer(QNetworkReply::HostNotFoundError));
    states->test({a});

    ASSERT_TRUE(testsEnd());
    EXPECT_EQ(states->state(a).phase, Phase::OutOfReach);
    EXPECT_TRUE(states->state(a).identity);
    open.remove(a);
}

TEST_F(AccountStatesTest, AnAccountThatIsClosedInTheMiddleEndsItsTest)
{
    service.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    start();
    open.add(a, service.workspace);
    states->test({a});

    open.remove(a);

    EXPECT_FALSE(states->isTesting());
    EXPECT_FALSE(states->state(a).isOpen);
}

TEST_F(AccountStatesTest, MarksAnOpenAccountWhoseProfileChangedOrWent)
{
    start();
    open.add(b, service.workspace);
    EXPECT_EQ(states->state(b).news, News::None);

    rewrite(QByteArray(twoProfiles).replace("role/x", "role/other"));
    EXPECT_EQ(states->state(b).news, News::ProfileChanged);

    rewrite("[profile a]\nregion = eu-west-1\n");
    EXPECT_EQ(states->state(b).news, News::ProfileGone);

    rewrite(twoProfiles);
    EXPECT_EQ(states->state(b).news, News::None);
    EXPECT_TRUE(open.isOpen(b));
    open.remove(b);
}

TEST_F(AccountStatesTest, AChangedSourceProfileChangesTheRoleButAFreshKeyDoesNot)
{
    start();
    open.add(b, service.workspace);

    rewrite(QByteArray(twoProfiles).replace("aws_access_key_id = A", "aws_access_key_id = B"));
    EXPECT_EQ(states->state(b).news, News::None);

    rewrite(QByteArray(twoProfiles).replace("eu-west-1", "us-east-1"));
    EXPECT_EQ(states->state(b).news, News::ProfileChanged);
    open.remove(b);
}

TEST_F(AccountStatesTest, AFileThatCannotBeReadHasNotTakenAProfileAway)
{
    start();
    open.add(b, service.workspace);

    rewrite("rubbish\n");

    EXPECT_EQ(states->state(b).news, News::None);
    open.remove(b);
}

TEST_F(AccountStatesTest, WhatATestFoundEndsWithTheProfileThatItWasFoundOf)
{
    inquiry.answers.insert(b.name, test::FakeInquiry::finding());
    start().test({b});
    ASSERT_TRUE(testsEnd());

    rewrite(QByteArray(twoProfiles).replace("role/x", "role/other"));

    EXPECT_EQ(states->state(b).phase, Phase::NotAsked);
}

} // namespace farcopy
