// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/loginsource.h"

#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

/// A program that is called as the AWS CLI is, in the PATH that the source is given.
class LoginSourceTest : public testing::Test
{
protected:
    void installAws(const QByteArray& lines)
    {
        folder.write(QStringLiteral("aws"), "#!/bin/sh\n" + lines);
        QFile::setPermissions(folder.path(QStringLiteral("aws")),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Result<Credentials> give(const QString& profile = QStringLiteral("work"))
    {
        environment.insert(
            QStringLiteral("PATH"), QFileInfo(folder.path(QStringLiteral("aws"))).absolutePath());
        LoginSource source({profile, QStringLiteral("login_session"),
                               {QStringLiteral("/home/eva/.aws/config"), 7}},
            environment, bench.tools());
        return test::outcomeOf(source.credentials());
    }

    test::AwsFolder folder;
    test::CredentialBench bench;
    QProcessEnvironment environment;
};

} // namespace

TEST_F(LoginSourceTest, AsksTheAwsCliForTheCredentialsOfTheProfile)
{
    installAws("printf '{\"Version\": 1, \"AccessKeyId\": \"%s\", \"SecretAccessKey\": \"s\", "
               "\"SessionToken\": \"t\", \"Expiration\": \"2099-01-02T03:04:05Z\"}' \"$*\"\n");

    const auto keys = give(QStringLiteral("-it's mine"));

    ASSERT_TRUE(keys) << qPrintable(keys.error().message);
    EXPECT_EQ(keys->accessKeyId,
        QStringLiteral("configure export-credentials --profile=-it's mine --format=process"));
    EXPECT_EQ(keys->sessionToken.reveal(), QByteArray("t"));
    EXPECT_EQ(keys->expiry, QDateTime({2099, 1, 2}, {3, 4, 5}, Qt::UTC));
}

TEST_F(LoginSourceTest, SaysHowToSignInWhereTheSessionHasEnded)
{
    installAws("echo 'Your session has expired' >&2\nexit 255\n");

    const auto keys = give(QStringLiteral("it's mine"));

    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().kind, ErrorKind::Expired);
    EXPECT_EQ(keys.error().code, QStringLiteral("LoginNeeded"));
    EXPECT_EQ(keys.error().members.value(QStringLiteral("Key")), QStringLiteral("login_session"));
    for (const char* part : {"Your session has expired", "/home/eva/.aws/config, line 7",
             "aws login --profile 'it'\\''s mine'"})
        EXPECT_TRUE(keys.error().message.contains(QString::fromLatin1(part)))
            << qPrintable(keys.error().message);
}

TEST_F(LoginSourceTest, SaysSoWhereThereIsNoAwsCli)
{
    const auto keys = give();

    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().code, QStringLiteral("LoginNeeded"));
    EXPECT_TRUE(keys.error().message.contains(QStringLiteral("is not installed")))
        << qPrintable(keys.error().message);
}

} // namespace farcopy
