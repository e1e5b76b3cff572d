// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keysessionsource.h"

#include "core/api/stsclient.h"
#include "core/credentials/accountresolver.h"
#include "core/sandbox/sandboxserver.h"
#include "core/secrets/memorystore.h"
#include "core/transport/transport.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>

#include <gtest/gtest.h>

namespace farcopy {

using sandbox::SandboxServer;

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

/// A typed-in key with a device, resolved against a sandbox.
class KeySessionSourceTest : public testing::Test
{
protected:
    KeySessionSourceTest()
    {
        if (!server.listen())
            qFatal("the sandbox does not listen");
        const auto administrator = SandboxServer::administrator();
        key = {CredentialOrigin::Keychain, QStringLiteral("prod"), administrator.id, ireland,
            SandboxServer::mfaSerial()};
        keychain.secrets.insert(key.name, administrator.secret);
        bench.questions.answer = [this](const MfaQuestion&) -> Result<Secret> {
            return Secret(server.mfaCode().toLatin1());
        };
    }

    std::unique_ptr<CredentialSource> source()
    {
        ResolverInput input = folder.input();
        input.endpointUrl = server.url().toString();
        auto resolved = AccountResolver(input, keychain, session, bench.tools()).resolve(key);
        if (!resolved)
            qFatal("the key is not resolved");
        return std::move(resolved->source);
    }
    /// The session's identity after the account, or the code of what went wrong.
    QString identityOf(CredentialSource& credentials)
    {
        QNetworkAccessManager network;
        const EndpointResolver endpoints(
            bench.partitions, {.endpointUrl = server.url().toString()});
        Transport transport(network, credentials, endpoints, bench.clock, [] { return 0.0; });
        StsClient sts(transport);
        const auto identity = test::outcomeOf(sts.callerIdentity(ireland));
        return identity ? identity->arn.text().section(u':', 5) : identity.error().code;
    }
    int sessions() const
    {
        return server.books().requests.value(QStringLiteral("sts:GetSessionToken"));
    }

    SandboxServer server;
    test::AwsFolder folder;
    test::FakeSecretStore keychain;
    MemoryStore session;
    test::CredentialBench bench;
    AccountChoice key;
};

} // namespace

TEST_F(KeySessionSourceTest, WorksAsTheKeysUserWithTheCodeOfItsDevice)
{
    const auto prod = source();

    const auto credentials = test::outcomeOf(prod->credentials());

    ASSERT_TRUE(credentials) << qPrintable(credentials.error().message);
    EXPECT_TRUE(credentials->accessKeyId.startsWith(QStringLiteral("ASIA")));
    EXPECT_FALSE(credentials->sessionToken.isEmpty());
    const qint64 life = bench.clock.nowUtc().secsTo(credentials->expiry);
    EXPECT_GT(life, 43000);
    EXPECT_LE(life, 43200);
    EXPECT_TRUE(identityOf(*prod).startsWith(QStringLiteral("user/")));
    EXPECT_EQ(sessions(), 1);
}

TEST_F(KeySessionSourceTest, AKeyWithoutADeviceSignsItself)
{
    key.mfaSerial.clear();

    const auto credentials = test::outcomeOf(source()->credentials());

    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, key.accessKeyId);
    EXPECT_TRUE(bench.questions.asked.isEmpty());
}

TEST_F(KeySessionSourceTest, AsksForOneCodeHoweverManyWait)
{
    const auto prod = source();
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        prod->credentials()->then(
            &context, [&served](const Result<Credentials>& given) { served += given ? 1 : 0; });
    }

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }));
    ASSERT_EQ(bench.questions.asked.size(), 1);
    EXPECT_EQ(bench.questions.asked[0].account, key.name);
    EXPECT_EQ(bench.questions.asked[0].serial, key.mfaSerial);
    EXPECT_TRUE(bench.questions.asked[0].roleArn.isEmpty());
    EXPECT_EQ(sessions(), 1);
}

TEST_F(KeySessionSourceTest, AsksAgainAfterAWrongCode)
{
    bench.questions.answer = [this](const MfaQuestion& question) -> Result<Secret> {
        return Secret(question.isRepeated ? server.mfaCode().toLatin1() : QByteArray("000000"));
    };
    ASSERT_NE(server.mfaCode(), QStringLiteral("000000"));

    ASSERT_TRUE(test::outcomeOf(source()->credentials()));

    ASSERT_EQ(bench.questions.asked.size(), 2);
    EXPECT_TRUE(bench.questions.asked[1].isRepeated);
}

TEST_F(KeySessionSourceTest, StopsAskingWhenThePersonGivesUpUntilSomebodySignsIn)
{
    const auto answer
        = std::exchange(bench.questions.answer, [](const MfaQuestion&) -> Result<Secret> {
              return failure({.kind = ErrorKind::Cancelled});
          });
    const auto prod = source();
    for (int i = 0; i < 2; ++i) {
        const auto outcome = test::outcomeOf(prod->credentials());
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
        EXPECT_EQ(outcome.error().code, QString(signInNeeded));
        EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("“prod”")));
    }
    EXPECT_EQ(bench.questions.asked.size(), 1);

    bench.questions.answer = answer;
    prod->signIn();

    EXPECT_TRUE(test::outcomeOf(prod->credentials()));
    EXPECT_EQ(bench.questions.asked.size(), 2);
}

TEST_F(KeySessionSourceTest, BeginsAnotherSessionWhenTheFirstHasEnded)
{
    const auto prod = source();
    EXPECT_TRUE(identityOf(*prod).startsWith(QStringLiteral("user/")));

    server.expireSessions();

    EXPECT_TRUE(identityOf(*prod).startsWith(QStringLiteral("user/")));
    EXPECT_EQ(sessions(), 2);
    EXPECT_EQ(bench.questions.asked.size(), 2);
}

TEST_F(KeySessionSourceTest, SaysThatTheDeviceIsNotTheKeys)
{
    key.mfaSerial = QStringLiteral("arn:aws:iam::123456789012:mfa/somebody-else");

    const auto outcome = test::outcomeOf(source()->credentials());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Expired) << "no request of the user was refused";
    EXPECT_EQ(outcome.error().code, QStringLiteral("MfaRefused"));
    EXPECT_EQ(outcome.error().members.value(QStringLiteral("ServiceCode")),
        QStringLiteral("AccessDenied"));
    EXPECT_TRUE(outcome.error().message.contains(key.mfaSerial));
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("“prod”")));
}

TEST_F(KeySessionSourceTest, ALockedKeychainAsksNobodyForASecondCode)
{
    keychain.failing = Error{.kind = ErrorKind::Local, .code = QStringLiteral("KeychainDenied")};
    const auto prod = source();

    const auto outcome = test::outcomeOf(prod->credentials());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
    EXPECT_EQ(outcome.error().code, QStringLiteral("KeychainDenied"));
    EXPECT_LE(bench.questions.asked.size(), 1);
    keychain.failing.reset();
    prod->signIn();
    EXPECT_TRUE(test::outcomeOf(prod->credentials()));
}

} // namespace farcopy
