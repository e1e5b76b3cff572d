// SPDX-License-Identifier: Apache-2.0
#include "core/copy/accountfinder.h"

#include "core/api/fsxclient.h"
#include "core/api/stsclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/fakeidentitymemory.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Certainty = QueueAccount::Certainty;
using std::chrono::milliseconds;
using test::ScriptedReply;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const AccountId account(QStringLiteral("111122223333"));
const QString profile = QStringLiteral("work");

const ScriptedReply nobody = ScriptedReply::noAnswer(QNetworkReply::HostNotFoundError);
const ScriptedReply noBackups{.body = R"({"Backups": []})"};
const ScriptedReply denied{.status = 400, .body = R"({"__type": "AccessDeniedException"})"};
const ScriptedReply ownedBackup{
    .body = R"({"Backups": [{"BackupId": "backup-0123456789abcdef0", "Lifecycle": "AVAILABLE",
        "OwnerId": "111122223333"}]})"};
const ScriptedReply backupWithArn{
    .body = R"({"Backups": [{"BackupId": "backup-0123456789abcdef0", "Lifecycle": "AVAILABLE",
        "ResourceARN": "arn:aws:fsx:eu-west-1:111122223333:backup/backup-0123456789abcdef0"}]})"};

/// STS and FSx, each with one answer to everything.
class AccountFinderTest : public testing::Test
{
protected:
    AccountFinderTest()
    {
        bench.network.setResponder([this](const test::SentRequest& sent) {
            return sent.request.url().host().startsWith(QLatin1String("sts")) ? stsSays : fsxSays;
        });
    }

    [[nodiscard]] Result<QueueAccount> find() { return test::outcomeOf(finder.find({ireland})); }

    [[nodiscard]] bool isFsxAsked() const
    {
        const auto& sent = bench.network.sent();
        return std::any_of(sent.begin(), sent.end(), [](const test::SentRequest& request) {
            return request.operation() == "DescribeBackups";
        });
    }

    ScriptedReply stsSays{.body = test::data(QStringLiteral("sts/identity.xml"))};
    ScriptedReply fsxSays = ownedBackup;
    test::ApiBench bench;
    StsClient sts{bench.transport};
    FsxClient fsx{bench.transport};
    test::FakeIdentityMemory memory;
    AccountFinder finder{
        sts, fsx, memory, {CredentialOrigin::Profile, profile}, {}, nullptr, milliseconds(20)};
};

} // namespace

TEST_F(AccountFinderTest, BelievesSts)
{
    const auto found = find();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->certainty, Certainty::Asked);
    EXPECT_EQ(found->key.text(), account.text());
    ASSERT_TRUE(found->identity);
    EXPECT_EQ(found->identity->account, account);
    EXPECT_EQ(memory.known.value(profile), account);
    EXPECT_FALSE(isFsxAsked());
}

TEST_F(AccountFinderTest, BelievesTheOwnerOfABackupWhereStsCannotBeReached)
{
    stsSays = nobody;

    for (const auto& answer : {ownedBackup, backupWithArn}) {
        fsxSays = answer;
        memory.known.clear();

        const auto found = find();

        ASSERT_TRUE(found);
        EXPECT_EQ(found->certainty, Certainty::Asked);
        EXPECT_EQ(found->account, account);
        EXPECT_EQ(memory.known.value(profile), account);
    }
}

TEST_F(AccountFinderTest, WaitsForNoStsThatStaysSilent)
{
    stsSays = ScriptedReply::silence();

    const auto found = find();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->account, account);
    EXPECT_EQ(bench.network.openReplies(), 0); // STS is asked no longer
}

TEST_F(AccountFinderTest, AsksAnotherRegionWhereOneFails)
{
    for (const auto& failing : {nobody, ScriptedReply::silence()}) {
        bench.network.setResponder([&failing](const test::SentRequest& sent) {
            return sent.request.url().host().contains(ireland.text())
                ? failing
                : ScriptedReply{.body = test::data(QStringLiteral("sts/identity.xml"))};
        });

        const auto found = test::outcomeOf(finder.find({ireland, frankfurt}));

        ASSERT_TRUE(found);
        EXPECT_EQ(found->certainty, Certainty::Asked);
        EXPECT_EQ(found->account, account);
        EXPECT_EQ(bench.network.openReplies(), 0);
    }
}

TEST_F(AccountFinderTest, NamesTheQueueByItsCredentialsWhereNoServiceNamesTheAccount)
{
    stsSays = nobody;

    for (const auto& answer : {noBackups, denied}) {
        fsxSays = answer;

        const auto found = find();

        ASSERT_TRUE(found);
        EXPECT_EQ(found->certainty, Certainty::Unnamed);
        EXPECT_EQ(found->key.text(), QStringLiteral("profile:work"));
        EXPECT_TRUE(found->maySend());
        EXPECT_TRUE(memory.known.isEmpty());
    }
}

TEST_F(AccountFinderTest, FallsBackOnWhatItRemembersAndSendsNothing)
{
    stsSays = nobody;
    memory.known[profile] = account;

    for (const auto& answer : {nobody, noBackups}) {
        fsxSays = answer;

        const auto found = find();

        ASSERT_TRUE(found);
        EXPECT_EQ(found->certainty, Certainty::Remembered);
        EXPECT_EQ(found->key.text(), account.text());
        EXPECT_FALSE(found->maySend());
    }
}

TEST_F(AccountFinderTest, SaysThatItWasAnotherAccountOnceAServiceTells)
{
    memory.known[profile] = AccountId(QStringLiteral("999999999999"));

    const auto known = test::outcomeOf(finder.recall());
    const auto found = find();

    ASSERT_TRUE(known && *known && found);
    EXPECT_EQ((*known)->certainty, Certainty::Remembered);
    EXPECT_NE((*known)->key, found->key);
    EXPECT_EQ(memory.known.value(profile), account);
}

TEST_F(AccountFinderTest, SaysWhatStsSaidWhereNobodyAnswersAtAll)
{
    stsSays = nobody;
    fsxSays = nobody;

    const auto found = find();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Network);
    EXPECT_EQ(found.error().operation, QStringLiteral("sts:GetCallerIdentity"));
}

TEST_F(AccountFinderTest, AsksForASignInInsteadOfGuessing)
{
    stsSays = {.status = 403, .body = test::data(QStringLiteral("sts/error.xml"))};
    memory.known[profile] = account;

    const auto found = find();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Expired);
    EXPECT_FALSE(isFsxAsked());
}

TEST_F(AccountFinderTest, DoesWithoutAMemoryThatFails)
{
    memory.trouble = Error{.kind = ErrorKind::Local};

    const auto found = find();
    const auto known = test::outcomeOf(finder.recall());

    ASSERT_TRUE(found);
    EXPECT_EQ(found->account, account);
    ASSERT_TRUE(known);
    EXPECT_FALSE(*known);
}

TEST_F(AccountFinderTest, CanBeCancelled)
{
    stsSays = ScriptedReply::silence();
    fsxSays = ScriptedReply::silence();
    auto* call = finder.find({ireland});
    ASSERT_TRUE(test::eventually([this] { return bench.network.openReplies() == 2; }));

    call->cancel();

    const auto found = test::outcomeOf(call);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bench.network.openReplies(), 0);
}

} // namespace farcopy
