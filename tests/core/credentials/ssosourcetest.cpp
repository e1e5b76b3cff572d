// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosource.h"

#include "core/credentials/accountresolver.h"
#include "core/credentials/ssosessions.h"
#include "core/sandbox/sandboxserver.h"
#include "core/secrets/memorystore.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace test;

namespace {

/// A sandbox that signs in, and profiles that name its roles.
class SsoSourceTest : public testing::Test
{
protected:
    SsoSourceTest()
    {
        if (!server.listen())
            ADD_FAILURE() << "the sandbox does not listen";
        writeConfig("AdministratorAccess");
    }

    void writeConfig(const QByteArray& role, const QByteArray& more = {})
    {
        aws.writeConfig("[sso-session work]\nsso_region = eu-west-1\n"
                        "sso_registration_scopes = sso:account:access\nsso_start_url = "
            + sandbox::SandboxServer::ssoStartUrl().toUtf8()
            + "\n[profile admin]\nsso_session = work\n"
              "sso_account_id = 123456789012\nsso_role_name = "
            + role
            + "\n[profile reader]\nsso_session = work\nsso_account_id = 123456789012\n"
              "sso_role_name = ReadOnlyAccess\n"
            + more);
    }

    std::unique_ptr<SsoSource> open(const char* name)
    {
        const auto files = ProfileFiles::read(aws.paths());
        ConnectionSettings connection;
        connection.endpoints.endpointUrl = server.url().toString();
        auto source = SsoSource::open(
            *files, *files->find(QLatin1String(name)), connection, sessions, bench.clock);
        if (!source)
            ADD_FAILURE() << qPrintable(source.error().message);
        return source ? *std::move(source) : nullptr;
    }

    /// What a person in the browser does, as soon as the code is shown.
    /// @param nth  of the sign-ins that this test has seen
    [[nodiscard]] bool decide(bool allows, int nth = 1)
    {
        return eventually([this, allows, nth] {
            return questions.shown.size() == nth
                && server.decideSignIn(questions.shown.constLast().code, allows);
        });
    }

    [[nodiscard]] int asked(const char* what) const
    {
        return server.books().requests.value(QLatin1String(what));
    }

    sandbox::SandboxServer server;
    AwsFolder aws;
    CredentialBench bench;
    FakeQuestions& questions = bench.questions;
    std::shared_ptr<SsoSessions> sessions = std::make_shared<SsoSessions>(
        aws.path(QStringLiteral("sso/cache")), bench.tools(), std::chrono::milliseconds(400));
};

} // namespace

TEST_F(SsoSourceTest, GivesTheRoleOfWhoeverSignsIn)
{
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(true));

    const auto credentials = outcomeOf(call);

    ASSERT_TRUE(credentials) << qPrintable(credentials.error().message);
    EXPECT_TRUE(credentials->accessKeyId.startsWith(QLatin1String("ASIA")));
    EXPECT_FALSE(credentials->sessionToken.isEmpty());
    EXPECT_GT(credentials->expiry, bench.clock.nowUtc().addSecs(3'000));
}

TEST_F(SsoSourceTest, SignsInOnceForAllProfilesOfASession)
{
    const auto admin = open("admin");
    const auto reader = open("reader");
    QObject context;
    int answered = 0;
    for (int i = 0; i < 25; ++i) {
        for (SsoSource* source : {admin.get(), reader.get()})
            source->credentials()->then(
                &context, [&answered](const Result<Credentials>& got) { answered += got ? 1 : 0; });
    }
    ASSERT_TRUE(decide(true));

    EXPECT_TRUE(eventually([&answered] { return answered == 50; }));
    EXPECT_EQ(questions.shown.size(), 1);
    EXPECT_EQ(asked("sso-oidc:StartDeviceAuthorization"), 1);
    EXPECT_EQ(asked("sso:GetRoleCredentials"), 2);
}

TEST_F(SsoSourceTest, AsksNobodyTheSecondTime)
{
    auto first = open("admin");
    auto* call = first->credentials();
    ASSERT_TRUE(decide(true));
    ASSERT_TRUE(outcomeOf(call));
    first.reset();

    const auto second = open("reader");

    EXPECT_TRUE(outcomeOf(second->credentials()));
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSourceTest, GoesOnWithARenewedTokenWhenThePortalForgetsTheOldOne)
{
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(true));
    const auto first = outcomeOf(call);
    ASSERT_TRUE(first);
    server.endSignIns(false);

    source->reject(*first);
    const auto second = outcomeOf(source->credentials());

    ASSERT_TRUE(second) << qPrintable(second.error().message);
    EXPECT_NE(second->accessKeyId, first->accessKeyId);
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSourceTest, AsksAgainWhenNothingIsLeftOfTheSignIn)
{
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(true));
    const auto first = outcomeOf(call);
    ASSERT_TRUE(first);
    server.endSignIns(true);

    source->reject(*first);
    call = source->credentials();
    ASSERT_TRUE(decide(true, 2));

    EXPECT_TRUE(outcomeOf(call));
    EXPECT_EQ(questions.shown.size(), 2);
}

TEST_F(SsoSourceTest, NamesTheProfileWhoseRoleIsNotAssigned)
{
    writeConfig("Nobody");
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(true));

    const auto credentials = outcomeOf(call);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(credentials.error().kind, ErrorKind::Expired) << "no request of the user was refused";
    EXPECT_EQ(credentials.error().code, QStringLiteral("RoleRefused"));
    EXPECT_EQ(credentials.error().members.value(QStringLiteral("ServiceCode")),
        QStringLiteral("ForbiddenException"));
    const QString place = aws.paths().config + QStringLiteral(":8");
    for (const QString& fact : {QStringLiteral("“Nobody”"), QStringLiteral("123456789012"),
             QStringLiteral("“admin”"), QStringLiteral("sso_role_name"), place})
        EXPECT_TRUE(credentials.error().message.contains(fact)) << qPrintable(fact);
}

TEST_F(SsoSourceTest, UsesTheRoleThatTheFileNamesByNow)
{
    writeConfig("Nobody");
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(true));
    ASSERT_FALSE(outcomeOf(call));

    writeConfig("AdministratorAccess");

    EXPECT_TRUE(outcomeOf(source->credentials()));
}

TEST_F(SsoSourceTest, StaysGivenUpUntilAPersonWantsToSignIn)
{
    const auto admin = open("admin");
    const auto reader = open("reader");
    auto* call = admin->credentials();
    ASSERT_TRUE(eventually([this] { return !questions.shown.isEmpty(); }));
    questions.giveUp();
    ASSERT_FALSE(outcomeOf(call));
    ASSERT_FALSE(outcomeOf(admin->credentials()));
    ASSERT_FALSE(outcomeOf(reader->credentials()));
    EXPECT_EQ(questions.shown.size(), 1);

    admin->signIn();

    auto* again = reader->credentials();
    ASSERT_TRUE(decide(true, 2));
    EXPECT_TRUE(outcomeOf(again));
    EXPECT_TRUE(outcomeOf(admin->credentials()));
    EXPECT_EQ(questions.shown.size(), 2);
}

TEST_F(SsoSourceTest, IsDeniedWhereThePersonDenies)
{
    const auto source = open("admin");
    auto* call = source->credentials();
    ASSERT_TRUE(decide(false));

    const auto credentials = outcomeOf(call);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(credentials.error().code, signInNeeded);
    EXPECT_EQ(credentials.error().members.value(QStringLiteral("Reason")),
        QStringLiteral("access_denied"));
}

TEST_F(SsoSourceTest, ARoleTakenWithItGoesOnOnceSomebodySignsInElsewhere)
{
    writeConfig("AdministratorAccess",
        "[profile chained]\nregion = eu-west-1\nsource_profile = admin\n"
        "role_arn = arn:aws:iam::123456789012:role/reader\n");
    ResolverInput input = aws.input();
    input.profile = QStringLiteral("chained");
    input.endpointUrl = server.url().toString();
    MemoryStore store;
    const AccountResolver resolver(input, store, store, bench.tools());
    const auto account = resolver.resolveDefault();
    ASSERT_TRUE(account) << qPrintable(account.error().message);
    questions.signInRefusal
        = Error{.kind = ErrorKind::Expired, .code = signInNeeded, .message = QStringLiteral("why")};
    const auto refused = outcomeOf(account->source->credentials());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, signInNeeded);
    EXPECT_EQ(refused.error().message, QStringLiteral("why"));
    questions.signInRefusal.reset();

    const auto admin = open("admin");
    auto* call = admin->credentials();
    ASSERT_TRUE(decide(true, 2));
    ASSERT_TRUE(outcomeOf(call));

    const auto role = outcomeOf(account->source->credentials());
    ASSERT_TRUE(role) << qPrintable(role.error().message);
    EXPECT_EQ(questions.shown.size(), 2);
}

TEST_F(SsoSourceTest, MayGoWhileSomebodyIsAsked)
{
    auto source = open("admin");
    const QPointer<CallBase> call = source->credentials();
    ASSERT_TRUE(eventually([this] { return !questions.shown.isEmpty(); }));

    source.reset();

    EXPECT_TRUE(call.isNull());
    EXPECT_TRUE(eventually([this] { return !questions.openSignIn; })) << "is still shown";
}

} // namespace farcopy
