// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/openaccount.h"

#include "app/composition/session.h"
#include "app/composition/surroundings.h"
#include "core/credentials/staticsource.h"
#include "core/presenters/workspace.h"
#include "core/sandbox/sandboxserver.h"
#include "core/store/store.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

constexpr int patience = 60'000; ///< ms; files, locks and sockets of a machine that is busy

/// Accounts of one sandbox that is a server of its own, with a folder for what is kept.
class OpenAccountTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
        ASSERT_TRUE(server.listen());
    }
    void TearDown() override
    {
        qputenv("XDG_DATA_HOME", before);
        QStandardPaths::setTestModeEnabled(true);
    }

    [[nodiscard]] std::unique_ptr<OpenAccount> open(
        const QString& name, const QDateTime& expiry = {})
    {
        const sandbox::AccessKey key = sandbox::SandboxServer::administrator();
        ResolvedAccount account;
        account.info = {CredentialOrigin::Profile, name};
        account.source = std::make_unique<StaticSource>(Credentials{.accessKeyId = key.id,
            .secretAccessKey = key.secret,
            .sessionToken = key.sessionToken,
            .expiry = expiry});
        account.connection.region = RegionId(QStringLiteral("eu-west-1"));
        account.connection.endpoints.endpointUrl = server.url().toString();
        auto session = Session::open(std::move(account), around.partitions, around.clock);
        if (!session)
            qFatal("no session");
        return std::make_unique<OpenAccount>(AccountChoice{CredentialOrigin::Profile, name, {}, {}},
            std::move(*session),
            Regions{*around.partitions.region(RegionId(QStringLiteral("eu-west-1")))}, around,
            activities);
    }

    const QByteArray before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    Surroundings around{{}};
    Store activities{StoreOptions(), around.clock};
};

} // namespace

TEST_F(OpenAccountTest, TheSecondOfOneAwsAccountIsToldWhoHasTheQueueUntilThatCloses)
{
    auto first = open(QStringLiteral("first"));
    QSignalSpy opened(first.get(), &OpenAccount::queueOpened);
    first->start();
    ASSERT_TRUE(eventually([&opened] { return !opened.isEmpty(); }, patience));

    auto second = open(QStringLiteral("second"));
    QSignalSpy held(second.get(), &OpenAccount::queueHeldHere);
    QSignalSpy refused(second.get(), &OpenAccount::queueRefused);
    second->start();
    ASSERT_TRUE(eventually([&held] { return !held.isEmpty(); }, patience));
    EXPECT_EQ(held[0][0].value<QueueKey>(), first->queueKey());
    EXPECT_TRUE(refused.isEmpty());

    QSignalSpy openedToo(second.get(), &OpenAccount::queueOpened);
    first.reset();
    second->openQueue();
    EXPECT_TRUE(eventually([&openedToo] { return !openedToo.isEmpty(); }, patience));
}

TEST_F(OpenAccountTest, TellsUntilWhenItIsSignedIn)
{
    const QDateTime expiry = around.clock.nowUtc().addSecs(3600);
    const auto account = open(QStringLiteral("a"), expiry);
    EXPECT_FALSE(account->workspace().signedInUntil().isValid());

    account->start();

    EXPECT_TRUE(eventually([&] { return account->workspace().signedInUntil() == expiry; }));
}

} // namespace farcopy
