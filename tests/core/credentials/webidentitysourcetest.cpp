// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/webidentitysource.h"

#include "core/sandbox/sandboxserver.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class WebIdentitySourceTest : public testing::Test
{
protected:
    WebIdentitySourceTest()
    {
        if (!server.listen())
            qFatal("the sandbox does not listen");
        connection.region = RegionId(QStringLiteral("eu-west-1"));
        connection.endpoints.endpointUrl = server.url().toString();
        settings.roleArn = QStringLiteral("arn:aws:iam::123456789012:role/federated");
        settings.sessionName = QStringLiteral("pod");
        settings.tokenFile = folder.path(QStringLiteral("token"));
        settings.place = {.profile = QStringLiteral("a"),
            .key = QStringLiteral("web_identity_token_file"),
            .place = {folder.path(QStringLiteral("config")), 7}};
    }

    void writeToken(const QString& token)
    {
        folder.write(QStringLiteral("token"), token.toLatin1());
    }
    WebIdentitySource source() { return {settings, connection, bench.tools()}; }

    sandbox::SandboxServer server;
    test::AwsFolder folder;
    test::CredentialBench bench;
    ConnectionSettings connection;
    WebIdentitySettings settings;
};

} // namespace

TEST_F(WebIdentitySourceTest, TakesTheRoleWithTheTokenOfTheFile)
{
    writeToken(server.webIdentity() + u'\n');
    auto identity = source();

    const auto credentials = test::outcomeOf(identity.credentials());

    ASSERT_TRUE(credentials) << qPrintable(credentials.error().message);
    EXPECT_TRUE(credentials->accessKeyId.startsWith(QStringLiteral("ASIA")));
    EXPECT_TRUE(credentials->expiry.isValid());
}

TEST_F(WebIdentitySourceTest, ReadsTheFileAnewForEachSession)
{
    writeToken(server.webIdentity(-1));
    auto identity = source();
    const auto expired = test::outcomeOf(identity.credentials());
    ASSERT_FALSE(expired);
    EXPECT_EQ(expired.error().kind, ErrorKind::Expired);
    EXPECT_EQ(expired.error().code, QStringLiteral("SourceRefused"));
    EXPECT_TRUE(expired.error().message.contains(settings.tokenFile));

    writeToken(server.webIdentity());

    EXPECT_TRUE(test::outcomeOf(identity.credentials()));
}

TEST_F(WebIdentitySourceTest, NamesTheFileThatIsMissingOrEmpty)
{
    auto identity = source();
    const auto missing = test::outcomeOf(identity.credentials());
    writeToken(QStringLiteral(" \n"));
    const auto empty = test::outcomeOf(identity.credentials());

    for (const auto* outcome : {&missing, &empty}) {
        ASSERT_FALSE(*outcome);
        const Error& error = outcome->error();
        EXPECT_EQ(error.kind, ErrorKind::Expired);
        EXPECT_EQ(error.code, QStringLiteral("FileUnreadable"));
        EXPECT_TRUE(error.message.contains(settings.tokenFile));
        EXPECT_TRUE(error.message.contains(QStringLiteral("“a”")));
        EXPECT_EQ(
            error.members.value(QStringLiteral("Key")), QStringLiteral("web_identity_token_file"));
    }
}

TEST_F(WebIdentitySourceTest, SaysThatTheRoleIsRefused)
{
    writeToken(server.webIdentity());
    settings.roleArn = QStringLiteral("arn:aws:iam::123456789012:role/reader");
    auto identity = source();

    const auto outcome = test::outcomeOf(identity.credentials());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
    EXPECT_EQ(outcome.error().code, QStringLiteral("RoleRefused"));
}

} // namespace farcopy
