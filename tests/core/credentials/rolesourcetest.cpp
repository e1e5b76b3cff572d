// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/rolesource.h"

#include "core/api/fsxclient.h"
#include "core/api/stsclient.h"
#include "core/credentials/accountresolver.h"
#include "core/sandbox/sandboxserver.h"
#include "core/secrets/memorystore.h"
#include "core/transport/transport.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>

#include <gtest/gtest.h>

namespace farcopy {

using sandbox::SandboxServer;

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

QByteArray roleArn(const char* name)
{
    return QByteArray("role_arn = arn:aws:iam::123456789012:role/") + name + '\n';
}

/// Profiles of a home of its own, resolved against a sandbox.
class RoleSourceTest : public testing::Test
{
protected:
    RoleSourceTest()
    {
        if (!server.listen())
            qFatal("the sandbox does not listen");
        const auto key = SandboxServer::administrator();
        folder.writeCredentials("[base]\naws_access_key_id = " + key.id.toLatin1()
            + "\naws_secret_access_key = " + key.secret.reveal() + '\n');
        // a wrong code, then what the device shows
        answers.questions.answer = [this](const MfaQuestion& question) -> Result<Secret> {
            if (!question.isRepeated && m_beginsWrongly)
                return Secret(QByteArray("000000"));
            return Secret(server.mfaCode().toLatin1());
        };
    }

    /// The account of the profile "a".
    ResolvedAccount account(const QByteArray& config)
    {
        folder.writeConfig(config);
        ResolverInput input = folder.input();
        input.profile = QStringLiteral("a");
        input.region = ireland.text();
        input.endpointUrl = server.url().toString();
        input.environment = environment;
        auto resolved = AccountResolver(input, store, store, answers.tools()).resolveDefault();
        EXPECT_TRUE(resolved) << qPrintable(resolved ? QString() : resolved.error().message);
        return resolved ? *std::move(resolved) : ResolvedAccount();
    }
    static QByteArray role(const char* name, const QByteArray& more = {})
    {
        return "[profile a]\n" + roleArn(name) + "source_profile = base\n" + more;
    }
    /// "assumed-role/reader/session", or the code of what went wrong.
    QString identityOf(CredentialSource& source)
    {
        QNetworkAccessManager network;
        const EndpointResolver endpoints(
            answers.partitions, {.endpointUrl = server.url().toString()});
        Transport transport(network, source, endpoints, answers.clock, [] { return 0.0; });
        StsClient sts(transport);
        const auto identity = test::outcomeOf(sts.callerIdentity(ireland));
        return identity ? identity->arn.text().section(u':', 5) : identity.error().code;
    }
    Error errorOf(const QByteArray& config)
    {
        const auto resolved = account(config);
        if (!resolved.source)
            return {};
        const auto outcome = test::outcomeOf(resolved.source->credentials());
        return outcome ? Error{.code = QStringLiteral("(none)")} : outcome.error();
    }
    int assumed() const { return server.books().requests.value(QStringLiteral("sts:AssumeRole")); }

    SandboxServer server;
    test::AwsFolder folder;
    MemoryStore store;
    test::CredentialBench answers;
    QProcessEnvironment environment;
    bool m_beginsWrongly = false;
};

} // namespace

TEST_F(RoleSourceTest, WorksAsTheRole)
{
    const auto a = account(role("reader", "role_session_name = nightly\n"));

    EXPECT_EQ(identityOf(*a.source), QStringLiteral("assumed-role/reader/nightly"));
    EXPECT_EQ(identityOf(*a.source), QStringLiteral("assumed-role/reader/nightly"));
    EXPECT_EQ(assumed(), 1);
}

TEST_F(RoleSourceTest, NamesItsSessionsAfterFarcopy)
{
    const auto a = account(role("reader"));

    EXPECT_TRUE(identityOf(*a.source).startsWith(QStringLiteral("assumed-role/reader/farcopy-")));
}

TEST_F(RoleSourceTest, AsksForOneRoleHoweverManyWait)
{
    const auto a = account(role("reader"));
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        a.source->credentials()->then(
            &context, [&served](const Result<Credentials>& given) { served += given ? 1 : 0; });
    }

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }));
    EXPECT_EQ(assumed(), 1);
}

TEST_F(RoleSourceTest, GivesCredentialsForAsLongAsTheProfileAsks)
{
    const auto a = account(role("administrator", "duration_seconds = 7200\n"));

    const auto credentials = test::outcomeOf(a.source->credentials());

    ASSERT_TRUE(credentials);
    const qint64 life = answers.clock.nowUtc().secsTo(credentials->expiry);
    EXPECT_GT(life, 7000);
    EXPECT_LE(life, 7200);
}

TEST_F(RoleSourceTest, GoesThroughAChainOfRoles)
{
    const auto a = account("[profile a]\n" + roleArn("vault") + "source_profile = b\n"
        + "role_session_name = last\n[profile b]\n" + roleArn("reader")
        + "source_profile = base\n");

    EXPECT_EQ(identityOf(*a.source), QStringLiteral("assumed-role/vault/last"));
    EXPECT_EQ(assumed(), 2);
}

TEST_F(RoleSourceTest, TakesTheSourceFromTheEnvironment)
{
    const auto key = SandboxServer::administrator();
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), key.id);
    environment.insert(
        QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(key.secret.reveal()));

    const auto a = account("[profile a]\n" + roleArn("reader")
        + "credential_source = Environment\nrole_session_name = x1\n");

    EXPECT_EQ(identityOf(*a.source), QStringLiteral("assumed-role/reader/x1"));
}

TEST_F(RoleSourceTest, SendsTheExternalId)
{
    EXPECT_EQ(errorOf(role("partner")).code, QStringLiteral("RoleRefused"));
    EXPECT_EQ(
        errorOf(role("partner", "external_id = farcopy-partner\n")).code, QStringLiteral("(none)"));
}

TEST_F(RoleSourceTest, AsksForACodeOnceForAllWhoWait)
{
    const auto a
        = account(role("guarded", "mfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n'));
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        a.source->credentials()->then(
            &context, [&served](const Result<Credentials>& given) { served += given ? 1 : 0; });
    }

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }));
    ASSERT_EQ(answers.questions.asked.size(), 1);
    EXPECT_EQ(answers.questions.asked[0].account, QStringLiteral("a"));
    EXPECT_EQ(answers.questions.asked[0].serial, SandboxServer::mfaSerial());
    EXPECT_EQ(answers.questions.asked[0].roleArn,
        QStringLiteral("arn:aws:iam::123456789012:role/guarded"));
    EXPECT_FALSE(answers.questions.asked[0].isRepeated);
    EXPECT_EQ(assumed(), 1);
}

TEST_F(RoleSourceTest, AsksAgainAfterAWrongCode)
{
    m_beginsWrongly = true;
    ASSERT_NE(server.mfaCode(), QStringLiteral("000000"));
    const auto a
        = account(role("guarded", "mfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n'));

    ASSERT_TRUE(test::outcomeOf(a.source->credentials()));

    ASSERT_EQ(answers.questions.asked.size(), 2);
    EXPECT_TRUE(answers.questions.asked[1].isRepeated);
}

TEST_F(RoleSourceTest, AsksAgainAfterSomethingThatIsNoCode)
{
    answers.questions.answer = [this](const MfaQuestion& question) -> Result<Secret> {
        return Secret(question.isRepeated ? server.mfaCode().toLatin1() : QByteArray("12 34"));
    };
    const auto a
        = account(role("guarded", "mfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n'));

    ASSERT_TRUE(test::outcomeOf(a.source->credentials()));

    EXPECT_EQ(answers.questions.asked.size(), 2);
    EXPECT_EQ(assumed(), 1) << "what is no code was not sent";
}

TEST_F(RoleSourceTest, StopsAskingWhenThePersonGivesUpUntilSomebodySignsIn)
{
    const auto answer
        = std::exchange(answers.questions.answer, [](const MfaQuestion&) -> Result<Secret> {
              return failure({.kind = ErrorKind::Cancelled});
          });
    const auto a
        = account(role("guarded", "mfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n'));

    for (int i = 0; i < 2; ++i) {
        const auto outcome = test::outcomeOf(a.source->credentials());
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
        EXPECT_EQ(outcome.error().code, QString(signInNeeded));
        EXPECT_EQ(outcome.error().members.value(QStringLiteral("Profile")), QStringLiteral("a"));
    }
    EXPECT_EQ(answers.questions.asked.size(), 1);

    answers.questions.answer = answer;
    a.source->signIn();
    EXPECT_TRUE(test::outcomeOf(a.source->credentials()));
    EXPECT_EQ(answers.questions.asked.size(), 2);
}

TEST_F(RoleSourceTest, SignsInAtTheRoleFurtherDownThatAsks)
{
    const auto answer
        = std::exchange(answers.questions.answer, [](const MfaQuestion&) -> Result<Secret> {
              return failure({.kind = ErrorKind::Cancelled});
          });
    const auto a = account("[profile a]\n" + roleArn("reader") + "source_profile = b\n"
        + "[profile b]\n" + roleArn("guarded")
        + "source_profile = base\nmfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n');
    ASSERT_FALSE(test::outcomeOf(a.source->credentials()));

    answers.questions.answer = answer;
    ASSERT_FALSE(test::outcomeOf(a.source->credentials()));
    a.source->signIn();

    EXPECT_TRUE(test::outcomeOf(a.source->credentials()));
}

TEST_F(RoleSourceTest, TakesBackItsQuestionWhenItGoes)
{
    answers.questions.answer = nullptr;
    auto a
        = account(role("guarded", "mfa_serial = " + SandboxServer::mfaSerial().toLatin1() + '\n'));
    static_cast<void>(a.source->credentials());
    ASSERT_TRUE(answers.questions.open);

    a.source.reset();

    EXPECT_TRUE(!answers.questions.open || answers.questions.open->isSettled());
}

TEST_F(RoleSourceTest, SaysWhichRoleIsRefusedAndWhere)
{
    const Error error = errorOf(role("closed"));

    EXPECT_EQ(error.kind, ErrorKind::Expired) << "no request of the user was refused";
    EXPECT_EQ(error.code, QStringLiteral("RoleRefused"));
    EXPECT_EQ(error.members.value(QStringLiteral("ServiceCode")), QStringLiteral("AccessDenied"));
    EXPECT_EQ(error.members.value(QStringLiteral("Key")), QStringLiteral("role_arn"));
    EXPECT_EQ(error.members.value(QStringLiteral("File")), folder.path(QStringLiteral("config")));
    EXPECT_TRUE(error.message.contains(QStringLiteral("“a”")));
    EXPECT_TRUE(error.message.contains(QStringLiteral("role/closed")));
}

TEST_F(RoleSourceTest, SaysWhichRoleOfAChainIsRefused)
{
    const Error error = errorOf("[profile a]\n" + roleArn("reader") + "source_profile = b\n"
        + "[profile b]\n" + roleArn("closed") + "source_profile = base\n");

    EXPECT_EQ(error.code, QStringLiteral("RoleRefused"));
    EXPECT_EQ(error.members.value(QStringLiteral("Profile")), QStringLiteral("b"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("role/closed")));
    EXPECT_FALSE(error.message.contains(QStringLiteral("“a”"))) << qPrintable(error.message);
}

TEST_F(RoleSourceTest, SaysWhichKeyOfTheProfileIsWrong)
{
    const Error error = errorOf(role("reader", "duration_seconds = 60\n"));

    EXPECT_EQ(error.kind, ErrorKind::Expired);
    EXPECT_EQ(error.members.value(QStringLiteral("Key")), QStringLiteral("duration_seconds"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("duration_seconds")));
    EXPECT_EQ(assumed(), 0);
}

TEST_F(RoleSourceTest, PassesOverADurationThatIsNoNumber)
{
    EXPECT_EQ(errorOf(role("reader", "duration_seconds = long\n")).code, QStringLiteral("(none)"));
}

TEST_F(RoleSourceTest, BlamesTheSourceWhoseKeysAreNotKnown)
{
    folder.writeCredentials("[base]\naws_access_key_id = AKIAGONE\naws_secret_access_key = s\n");

    const Error error = errorOf(role("reader"));

    EXPECT_EQ(error.kind, ErrorKind::Expired);
    EXPECT_EQ(error.code, QStringLiteral("SourceRefused"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("“base”"))) << qPrintable(error.message);
    EXPECT_TRUE(error.message.contains(folder.path(QStringLiteral("credentials"))));
}

TEST_F(RoleSourceTest, AListingGoesOnWhenItsSessionEndsInTheMiddle)
{
    const auto a = account(role("reader"));
    QNetworkAccessManager network;
    const EndpointResolver endpoints(answers.partitions, {.endpointUrl = server.url().toString()});
    Transport transport(network, *a.source, endpoints, answers.clock, [] { return 0.0; });
    FsxClient fsx(transport);
    const auto first = test::outcomeOf(fsx.describeBackups(ireland));
    ASSERT_TRUE(first);
    ASSERT_FALSE(first->nextToken.isEmpty());

    server.expireSessions();
    const auto second
        = test::outcomeOf(fsx.describeBackups(ireland, {.nextToken = first->nextToken}));

    ASSERT_TRUE(second) << qPrintable(second.error().message);
    EXPECT_EQ(assumed(), 2);
}

TEST_F(RoleSourceTest, FiftyRequestsWhoseSessionEndedCauseOneRenewal)
{
    const auto a = account(role("reader"));
    QNetworkAccessManager network;
    const EndpointResolver endpoints(answers.partitions, {.endpointUrl = server.url().toString()});
    Transport transport(network, *a.source, endpoints, answers.clock, [] { return 0.0; });
    FsxClient fsx(transport);
    ASSERT_TRUE(test::outcomeOf(fsx.describeBackups(ireland)));
    server.expireSessions();
    QObject context;
    int served = 0;
    for (int i = 0; i < 50; ++i) {
        fsx.describeBackups(ireland)->then(
            &context, [&served](const Result<BackupPage>& page) { served += page ? 1 : 0; });
    }

    EXPECT_TRUE(test::eventually([&served] { return served == 50; }, 30'000));
    EXPECT_EQ(assumed(), 2);
}

} // namespace farcopy
