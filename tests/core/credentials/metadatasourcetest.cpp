// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/containersource.h"
#include "core/credentials/instancesource.h"

#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using test::answer;
using test::hang;
using test::ScriptedServer;

namespace {

const QByteArray keys
    = R"({"Code":"Success","AccessKeyId":"ASIA1","SecretAccessKey":"s","Token":"t",)"
      R"("Expiration":"2099-01-02T03:04:05Z"})";

const ProfilePlace place{QStringLiteral("a"), QStringLiteral("credential_source"),
    {QStringLiteral("/home/eva/.aws/config"), 7}};

class InstanceSourceTest : public testing::Test
{
protected:
    Result<Credentials> give(const ScriptedServer& server)
    {
        InstanceSource source(QUrl(server.url() + u'/'), place, bench.tools());
        return test::outcomeOf(source.credentials());
    }
    static QByteArray lineOf(const ScriptedServer::Seen& seen)
    {
        return seen.head.left(seen.head.indexOf('\r'));
    }

    test::CredentialBench bench;
};

class ContainerSourceTest : public testing::Test
{
protected:
    void set(const char* name, const QString& value)
    {
        environment.insert(QString::fromLatin1(name), value);
    }
    Result<Credentials> give()
    {
        ContainerSource source(environment, place, bench.tools());
        return test::outcomeOf(source.credentials());
    }

    test::CredentialBench bench;
    QProcessEnvironment environment;
};

} // namespace

TEST_F(InstanceSourceTest, AsksWithATokenForTheRoleAndItsKeys)
{
    ScriptedServer server({answer(200, "the-token"), answer(200, "backups\n"), answer(200, keys)});

    const auto credentials = give(server);

    ASSERT_TRUE(credentials) << qPrintable(credentials.error().message);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIA1"));
    EXPECT_EQ(credentials->sessionToken.reveal(), QByteArray("t"));
    EXPECT_EQ(credentials->expiry, QDateTime({2099, 1, 2}, {3, 4, 5}, Qt::UTC));
    ASSERT_EQ(server.seen().size(), 3);
    EXPECT_EQ(lineOf(server.seen()[0]), "PUT /latest/api/token HTTP/1.1");
    EXPECT_EQ(server.seen()[0].header("X-aws-ec2-metadata-token-ttl-seconds"), "300");
    EXPECT_EQ(lineOf(server.seen()[1]), "GET /latest/meta-data/iam/security-credentials/ HTTP/1.1");
    EXPECT_EQ(lineOf(server.seen()[2]),
        "GET /latest/meta-data/iam/security-credentials/backups HTTP/1.1");
    EXPECT_EQ(server.seen()[2].header("X-aws-ec2-metadata-token"), "the-token");
}

TEST_F(InstanceSourceTest, NeverFallsBackToTheOldVersion)
{
    ScriptedServer server({answer(403)});

    const auto credentials = give(server);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(server.seen().size(), 1);
    EXPECT_EQ(credentials.error().code, QStringLiteral("MetadataFailed"));
    EXPECT_TRUE(credentials.error().message.contains(QStringLiteral("status 403")));
    EXPECT_TRUE(credentials.error().message.contains(QStringLiteral("/home/eva/.aws/config")));
    EXPECT_EQ(credentials.error().members.value(QStringLiteral("Profile")), QStringLiteral("a"));
}

TEST_F(InstanceSourceTest, GivesUpSoonWhereNobodyAnswers)
{
    ScriptedServer server({hang()});

    const auto credentials = give(server);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(credentials.error().kind, ErrorKind::Expired);
    EXPECT_TRUE(credentials.error().message.contains(QStringLiteral("cannot be reached")));
}

TEST_F(InstanceSourceTest, FollowsNoNameOutOfItsPath)
{
    ScriptedServer server({answer(200, "the-token"), answer(200, "../../user-data")});

    const auto credentials = give(server);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(server.seen().size(), 2);
}

TEST_F(InstanceSourceTest, TellsWhatTheServiceSaysOfARoleThatCannotBeUsed)
{
    ScriptedServer server({answer(200, "the-token"), answer(200, "backups"),
        answer(200, R"({"Code":"AssumeRoleUnauthorizedAccess","Message":"x"})")});

    const auto credentials = give(server);

    ASSERT_FALSE(credentials);
    EXPECT_TRUE(
        credentials.error().message.contains(QStringLiteral("AssumeRoleUnauthorizedAccess")));
}

TEST(InstanceSource, TakesItsAddressFromEnvironmentAndProfile)
{
    test::AwsFolder folder;
    folder.writeConfig("[profile plain]\nx = y\n"
                       "[profile six]\nec2_metadata_service_endpoint_mode = IPv6\n"
                       "[profile own]\nec2_metadata_service_endpoint = http://localhost:1/m\n");
    const auto files = ProfileFiles::read(folder.paths());
    ASSERT_TRUE(files);
    const auto serviceOf = [&files](const char* profile, const QString& variable = {}) {
        QProcessEnvironment environment;
        if (!variable.isEmpty())
            environment.insert(QStringLiteral("AWS_EC2_METADATA_SERVICE_ENDPOINT"), variable);
        return InstanceSource::serviceOf(environment, *files->find(QString::fromLatin1(profile)))
            .toString();
    };

    EXPECT_EQ(serviceOf("plain"), QStringLiteral("http://169.254.169.254/"));
    EXPECT_EQ(serviceOf("six"), QStringLiteral("http://[fd00:ec2::254]/"));
    EXPECT_EQ(serviceOf("own"), QStringLiteral("http://localhost:1/m/"));
    EXPECT_EQ(serviceOf("own", QStringLiteral("http://localhost:2")),
        QStringLiteral("http://localhost:2/"));
}

TEST_F(ContainerSourceTest, AsksTheAddressOfTheEnvironmentWithItsToken)
{
    ScriptedServer server({answer(200, keys)});
    set("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url() + QStringLiteral("/get?id=1"));
    set("AWS_CONTAINER_AUTHORIZATION_TOKEN", QStringLiteral("Basic abc"));

    const auto credentials = give();

    ASSERT_TRUE(credentials) << qPrintable(credentials.error().message);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIA1"));
    EXPECT_TRUE(server.seen()[0].head.startsWith("GET /get?id=1 HTTP/1.1\r\n"));
    EXPECT_EQ(server.seen()[0].header("Authorization"), "Basic abc");
}

TEST_F(ContainerSourceTest, ReadsTheTokenFromItsFileEachTime)
{
    test::AwsFolder folder;
    folder.write(QStringLiteral("token"), "from-the-file\n");
    ScriptedServer server({answer(200, keys)});
    set("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url());
    set("AWS_CONTAINER_AUTHORIZATION_TOKEN", QStringLiteral("other"));
    set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", folder.path(QStringLiteral("token")));

    ASSERT_TRUE(give());
    folder.write(QStringLiteral("token"), "two\r\nHeaders: in one");
    const auto broken = give();

    EXPECT_EQ(server.seen()[0].header("Authorization"), "from-the-file");
    ASSERT_FALSE(broken);
    EXPECT_EQ(server.seen().size(), 1);
    EXPECT_FALSE(broken.error().message.contains(QStringLiteral("Headers")));
}

TEST_F(ContainerSourceTest, SendsNoTokenInTheClearToOtherMachines)
{
    set("AWS_CONTAINER_CREDENTIALS_FULL_URI", QStringLiteral("http://192.0.2.1/keys"));
    set("AWS_CONTAINER_AUTHORIZATION_TOKEN", QStringLiteral("abc"));

    const auto credentials = give();

    ASSERT_FALSE(credentials);
    EXPECT_TRUE(credentials.error().message.contains(QStringLiteral("neither https")));
}

TEST_F(ContainerSourceTest, SaysThatNoAddressIsNamed)
{
    const auto credentials = give();

    ASSERT_FALSE(credentials);
    EXPECT_TRUE(credentials.error().message.contains(
        QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")));
}

TEST_F(ContainerSourceTest, TakesRubbishForNoCredentials)
{
    for (const QByteArray& body : {QByteArray("<html>"), QByteArray("{}"),
             QByteArray(R"({"AccessKeyId":"A","Token":"topsecret"})")}) {
        ScriptedServer server({answer(200, body)});
        set("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url());

        const auto credentials = give();

        ASSERT_FALSE(credentials) << body.constData();
        EXPECT_EQ(credentials.error().code, QStringLiteral("MetadataFailed"));
        EXPECT_FALSE(credentials.error().message.contains(QStringLiteral("topsecret")));
    }
}

} // namespace farcopy
