// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/workspace.h"

#include "core/api/fsxclient.h"
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));

test::ScriptedReply identityAnswer()
{
    return {.status = 200,
        .body = "<GetCallerIdentityResponse><GetCallerIdentityResult>"
                "<Arn>arn:aws:iam::111122223333:user/ada</Arn><UserId>AIDA</UserId>"
                "<Account>111122223333</Account>"
                "</GetCallerIdentityResult></GetCallerIdentityResponse>"};
}

class WorkspaceTest : public testing::Test
{
protected:
    /// STS answers like this, FSx with an empty listing everywhere.
    void answerIdentity(const test::ScriptedReply& reply)
    {
        bench.network.setResponder([reply](const test::SentRequest& sent) {
            return sent.request.url().host().startsWith(QLatin1String("sts"))
                ? reply
                : test::ScriptedReply{.status = 200, .body = R"({"Backups": []})"};
        });
    }
    [[nodiscard]] bool listsEverything()
    {
        return eventually([this] {
            return workspace.inventory().state(ireland).phase == RegionState::Phase::Complete
                && workspace.inventory().state(frankfurt).phase == RegionState::Phase::Complete;
        });
    }

    test::ApiBench bench;
    FsxClient fsx{bench.transport};
    KmsClient kms{bench.transport};
    StsClient sts{bench.transport};
    Regions regions{*bench.partitions.region(ireland), *bench.partitions.region(frankfurt)};
    Workspace workspace{{.origin = CredentialOrigin::Profile, .label = QStringLiteral("dev")}, fsx,
        kms, sts, bench.partitions, regions, ireland, bench.clock, [] { return 0.0; }};
};

} // namespace

TEST_F(WorkspaceTest, LearnsWhoWeAreAndListsEveryRegion)
{
    answerIdentity(identityAnswer());

    workspace.start();

    ASSERT_TRUE(listsEverything());
    ASSERT_TRUE(eventually([this] { return workspace.identity() != nullptr; }));
    EXPECT_EQ(workspace.identity()->account.text(), QStringLiteral("111122223333"));
    EXPECT_EQ(workspace.identityError(), std::nullopt);
}

TEST_F(WorkspaceTest, ListsEveryRegionAlthoughTheIdentityStaysUnknown)
{
    answerIdentity({.status = 403,
        .body = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error>"
                "</ErrorResponse>"});
    QSignalSpy changed(&workspace, &Workspace::identityChanged);

    workspace.start();

    ASSERT_TRUE(listsEverything());
    ASSERT_TRUE(eventually([&changed] { return changed.size() == 1; }));
    EXPECT_EQ(workspace.identity(), nullptr);
    ASSERT_TRUE(workspace.identityError());
    EXPECT_EQ(workspace.identityError()->kind, ErrorKind::AccessDenied);
}

TEST_F(WorkspaceTest, AsksAgainAfterAFailure)
{
    answerIdentity(test::ScriptedReply::noAnswer(QNetworkReply::HostNotFoundError));
    workspace.start();
    ASSERT_TRUE(eventually([this] { return workspace.identityError().has_value(); }));
    answerIdentity(identityAnswer());

    workspace.start();

    ASSERT_TRUE(eventually([this] { return workspace.identity() != nullptr; }));
    EXPECT_EQ(workspace.identityError(), std::nullopt);
}

TEST_F(WorkspaceTest, GoesOnAfterASignIn)
{
    bench.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{.status = 400, .body = R"({"__type": "ExpiredTokenException"})"};
    });
    workspace.start();
    ASSERT_TRUE(eventually([this] { return workspace.identityError().has_value(); }));
    QObject::connect(&workspace, &Workspace::signInWanted, &workspace,
        [this] { answerIdentity(identityAnswer()); }); // before anything is asked again

    workspace.signIn();

    EXPECT_TRUE(listsEverything());
    EXPECT_TRUE(eventually([this] { return workspace.identity() != nullptr; }));
    EXPECT_FALSE(workspace.identityError());
}

TEST_F(WorkspaceTest, SaysThatASignInIsNeededUntilItWorksAgain)
{
    bench.network.setResponder([](const test::SentRequest&) {
        return test::ScriptedReply{.status = 400, .body = R"({"__type": "ExpiredTokenException"})"};
    });
    workspace.start();
    ASSERT_TRUE(eventually([this] { return workspace.signInError().has_value(); }));
    answerIdentity(identityAnswer());
    QSignalSpy changes(&workspace, &Workspace::signInChanged);

    workspace.signIn();

    EXPECT_FALSE(workspace.signInError());
    EXPECT_EQ(changes.size(), 1);
    ASSERT_TRUE(listsEverything());
    EXPECT_FALSE(workspace.signInError());
}

TEST_F(WorkspaceTest, SendsWhatWaitedOnceOthersHaveRenewedTheSignIn)
{
    bool isExpired = true;
    bench.network.setResponder([&isExpired](const test::SentRequest& sent) {
        if (!sent.request.rawHeader("X-Amz-Target").endsWith("CopyBackup"))
            return test::ScriptedReply{.status = 200, .body = R"({"Backups": []})"};
        return isExpired
            ? test::ScriptedReply{.status = 400, .body = R"({"__type": "ExpiredTokenException"})"}
            : test::ScriptedReply{
                .status = 200, .body = R"({"Backup": {"BackupId": "backup-00000000000000009",
                                       "Lifecycle": "COPYING"}})"};
    });
    const auto ids = workspace.queue().add({{.request
        = {.sourceBackupId = test::sampleId(1), .sourceRegion = ireland, .destination = frankfurt},
        .source = {}}});
    ASSERT_TRUE(eventually([this] { return workspace.signInError().has_value(); }));

    isExpired = false;
    workspace.inventory().refresh(ireland);

    EXPECT_TRUE(
        eventually([&] { return workspace.queue().job(ids.first())->state == JobState::Copying; }));
    EXPECT_FALSE(workspace.signInError());
}

TEST_F(WorkspaceTest, TakesNoOtherRegionThanHomeForTheAccount)
{
    bench.network.setResponder([](const test::SentRequest& sent) {
        const QString host = sent.request.url().host();
        if (host.startsWith(QLatin1String("sts")))
            return identityAnswer();
        return host.contains(frankfurt.text())
            ? test::ScriptedReply{.status = 400,
                .body = R"({"__type": "UnrecognizedClientException"})"}
            : test::ScriptedReply{.status = 200, .body = R"({"Backups": []})"};
    });

    workspace.start();

    ASSERT_TRUE(eventually([this] {
        return workspace.inventory().state(frankfurt).phase == RegionState::Phase::Failed
            && workspace.identity() != nullptr;
    }));
    EXPECT_FALSE(workspace.signInError());
}

TEST_F(WorkspaceTest, GoesInTheMiddleOfEverything)
{
    bench.network.setResponder(
        [](const test::SentRequest&) { return test::ScriptedReply::silence(); });
    auto brief = std::make_unique<Workspace>(AccountInfo(), fsx, kms, sts, bench.partitions,
        regions, ireland, bench.clock, [] { return 0.0; });
    brief->start();
    ASSERT_TRUE(eventually([this] { return bench.network.openReplies() == 3; }));

    brief.reset();

    EXPECT_TRUE(eventually([this] { return bench.network.openReplies() == 0; }));
}

} // namespace farcopy
