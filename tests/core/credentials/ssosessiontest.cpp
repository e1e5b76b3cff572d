// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosession.h"

#include "tests/core/api/apibench.h"
#include "tests/support/fakequestions.h"
#include "tests/support/identitycenter.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

using namespace test;
using namespace std::chrono_literals;

namespace {

SsoSessionSettings work()
{
    return {.name = QStringLiteral("work"),
        .startUrl = QStringLiteral("https://d-1.awsapps.com/start"),
        .region = RegionId(QStringLiteral("eu-west-1")),
        .scopes = {},
        .section = QStringLiteral("[sso-session work]"),
        .place = {QStringLiteral("/home/me/.aws/config"), 3}};
}

class SsoSessionTest : public testing::Test
{
protected:
    SsoSessionTest() { center.hasRefreshTokens = true; }

    /// Somebody signed in so long ago, or with another tool.
    void signedIn(
        std::chrono::seconds lasts, const char* access = "old", const char* refresh = "refresh-old")
    {
        const QDateTime now = bench.clock.nowUtc();
        ASSERT_TRUE(cache.write(SsoToken{.accessToken = Secret(QByteArray(access)),
            .expiresAt = now.addSecs(lasts.count()),
            .refreshToken = Secret(QByteArray(refresh)),
            .registration = {QStringLiteral("id"), Secret(QByteArray("s")), now.addDays(1)}}));
    }

    [[nodiscard]] QByteArray token()
    {
        const auto token = outcomeOf(session.token());
        return token ? token->reveal() : "error " + token.error().code.toUtf8();
    }

    [[nodiscard]] int asked(const char* what) const { return center.asked(QLatin1String(what)); }

    [[nodiscard]] bool isShown() const { return !questions.shown.isEmpty(); }

    QTemporaryDir home;
    QString folder = home.path() + QStringLiteral("/cache");
    SsoTokenCache cache{folder, work()};
    ApiBench bench;
    IdentityCenter center{bench.network};
    FakeQuestions questions;
    SsoSession session{
        work(), folder, bench.transport, bench.clock, questions, std::chrono::milliseconds(1)};
};

} // namespace

TEST_F(SsoSessionTest, UsesTheTokenThatIsThere)
{
    signedIn(20min);

    EXPECT_EQ(token(), "old");
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

TEST_F(SsoSessionTest, RenewsATokenAheadOfItsExpiryAndKeepsIt)
{
    signedIn(10min);

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(asked("refresh"), 1);
    EXPECT_FALSE(isShown());
    const auto kept = cache.token();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->accessToken.reveal(), QByteArray("access-1"));
    EXPECT_EQ(kept->refreshToken.reveal(), QByteArray("refresh-1"));
    EXPECT_EQ(kept->registration.clientId, QStringLiteral("id"));
    EXPECT_EQ(kept->expiresAt, bench.clock.nowUtc().addSecs(28'800));
}

TEST_F(SsoSessionTest, KeepsARefreshTokenThatIsNotReplaced)
{
    signedIn(-1min);
    center.hasRefreshTokens = false;

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(cache.token()->refreshToken.reveal(), QByteArray("refresh-old"));
}

TEST_F(SsoSessionTest, GoesOnWithATokenThatIsStillGoodWhenItCannotBeRenewed)
{
    signedIn(10min);
    center.instead.insert(QStringLiteral("refresh"), IdentityCenter::refusal("invalid_grant"));

    EXPECT_EQ(token(), "old");
    EXPECT_EQ(token(), "old");
    EXPECT_EQ(asked("refresh"), 1); // once refused, always refused
    EXPECT_FALSE(isShown());
}

TEST_F(SsoSessionTest, AsksAPersonOnceTheRefreshTokenIsRefused)
{
    signedIn(-1min);
    center.instead.insert(QStringLiteral("refresh"), IdentityCenter::refusal("invalid_grant"));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSessionTest, AsksNobodyBecauseTheNetworkIsGone)
{
    signedIn(-1min);
    center.instead.insert(
        QStringLiteral("refresh"), ScriptedReply::noAnswer(QNetworkReply::ConnectionRefusedError));

    const auto token = outcomeOf(session.token());

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, ErrorKind::Network);
    EXPECT_FALSE(isShown());
}

TEST_F(SsoSessionTest, TakesTheTokenOfWhoeverSpentTheRefreshToken)
{
    signedIn(-1min);
    center.instead.insert(QStringLiteral("refresh"), IdentityCenter::refusal("invalid_grant"));
    auto* call = session.token();

    signedIn(1h, "of-the-other-tool", "refresh-new");

    const auto token = outcomeOf(call);
    ASSERT_TRUE(token);
    EXPECT_EQ(token->reveal(), QByteArray("of-the-other-tool"));
    EXPECT_FALSE(isShown());
}

TEST_F(SsoSessionTest, ShowsTheCodeAndWaitsForSomebodyToConfirmIt)
{
    center.pendingQuestions = 3;

    EXPECT_EQ(token(), "access-1");

    ASSERT_EQ(questions.shown.size(), 1);
    const auto& shown = questions.shown[0];
    EXPECT_EQ(shown.session, QStringLiteral("work"));
    EXPECT_EQ(shown.code, QStringLiteral("BCDF-GHJK"));
    EXPECT_EQ(shown.page, QUrl(QStringLiteral("https://device.example/?c=BCDF-GHJK")));
    EXPECT_EQ(shown.validUntil, bench.clock.nowUtc().addSecs(600));
    EXPECT_EQ(asked("token"), 4);
    EXPECT_TRUE(eventually([this] { return !questions.openSignIn; })) << "is still shown";
    EXPECT_EQ(cache.token()->accessToken.reveal(), QByteArray("access-1"));
    EXPECT_EQ(cache.registration()->clientId, QStringLiteral("client"));
}

TEST_F(SsoSessionTest, SignsInOnceHoweverManyWait)
{
    QObject context;
    int answered = 0;
    for (int i = 0; i < 50; ++i)
        session.token()->then(&context, [&answered](const Result<Secret>& token) {
            answered += token && token->reveal() == "access-1" ? 1 : 0;
        });

    EXPECT_TRUE(eventually([&answered] { return answered == 50; }));
    EXPECT_EQ(questions.shown.size(), 1);
    EXPECT_EQ(asked("device_authorization"), 1);
}

TEST_F(SsoSessionTest, RenewsOnceHoweverManyWait)
{
    signedIn(-1min);
    QObject context;
    int answered = 0;
    for (int i = 0; i < 50; ++i)
        session.token()->then(
            &context, [&answered](const Result<Secret>& token) { answered += token ? 1 : 0; });

    EXPECT_TRUE(eventually([&answered] { return answered == 50; }));
    EXPECT_EQ(asked("refresh"), 1);
}

TEST_F(SsoSessionTest, UsesTheRegistrationOfAnotherTool)
{
    ASSERT_TRUE(cache.write(ClientRegistration{QStringLiteral("of-the-cli"),
        Secret(QByteArray("s")), bench.clock.nowUtc().addSecs(3600)}));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(asked("register"), 0);
    EXPECT_EQ(cache.token()->registration.clientId, QStringLiteral("of-the-cli"));
}

TEST_F(SsoSessionTest, RegistersAnewWhatTheServiceHasForgotten)
{
    ASSERT_TRUE(cache.write(ClientRegistration{
        QStringLiteral("forgotten"), Secret(QByteArray("s")), bench.clock.nowUtc().addSecs(3600)}));
    bench.network.answer(
        {.status = 401, .body = R"({"error":"invalid_client","error_description":"…"})"});

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(asked("register"), 1);
}

TEST_F(SsoSessionTest, RegistersAnewAheadOfTheExpiry)
{
    ASSERT_TRUE(cache.write(ClientRegistration{QStringLiteral("nearly-over"),
        Secret(QByteArray("s")), bench.clock.nowUtc().addSecs(600)}));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(asked("register"), 1);
}

TEST_F(SsoSessionTest, AsksOnThroughTroubleOnTheWay)
{
    center.instead.insert(QStringLiteral("token"), IdentityCenter::refusal("slow_down"));
    auto* call = session.token();
    ASSERT_TRUE(eventually([this] { return asked("token") >= 2; }));
    center.instead[QStringLiteral("token")]
        = ScriptedReply::noAnswer(QNetworkReply::RemoteHostClosedError);
    const int before = asked("token");
    ASSERT_TRUE(eventually([this, before] { return asked("token") >= before + 4; }));
    center.instead.clear();

    EXPECT_TRUE(outcomeOf(call));
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSessionTest, AsksFiveSecondsLessOftenEachTimeItIsTold)
{
    center.instead.insert(QStringLiteral("token"), IdentityCenter::refusal("slow_down"));
    SsoOidcClient oidc(bench.transport);
    DeviceSignIn signIn(
        {oidc, questions, bench.clock, std::chrono::milliseconds(1)}, cache, work(), nullptr);
    signIn.start();

    ASSERT_TRUE(eventually([this] { return asked("token") == 3; }));

    EXPECT_EQ(signIn.interval(), 1s + 2 * 5s);
}

TEST_F(SsoSessionTest, EndsWithItsCode)
{
    center.pendingQuestions = 1'000'000;
    auto* call = session.token();
    ASSERT_TRUE(eventually([this] { return asked("token") > 0; }));

    bench.clock.advance(10min);

    const auto token = outcomeOf(call);
    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, ErrorKind::Expired);
    EXPECT_EQ(token.error().code, signInNeeded);
    EXPECT_EQ(
        token.error().members.value(QStringLiteral("Reason")), QStringLiteral("expired_token"));
    EXPECT_TRUE(token.error().message.contains(QStringLiteral("“work”")));
    EXPECT_TRUE(eventually([this] { return !questions.openSignIn; })) << "is still shown";
}

TEST_F(SsoSessionTest, SaysThatItWasDenied)
{
    center.instead.insert(QStringLiteral("token"), IdentityCenter::refusal("access_denied"));

    const auto token = outcomeOf(session.token());

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, ErrorKind::Expired);
    EXPECT_EQ(token.error().code, signInNeeded);
    EXPECT_EQ(
        token.error().members.value(QStringLiteral("Reason")), QStringLiteral("access_denied"));
}

TEST_F(SsoSessionTest, NamesTheSectionWhoseStartUrlIsRefused)
{
    center.instead.insert(
        QStringLiteral("device_authorization"), IdentityCenter::refusal("invalid_request"));

    const auto token = outcomeOf(session.token());

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, ErrorKind::Expired) << "no request of the user was refused";
    EXPECT_EQ(token.error().code, QStringLiteral("SignInRefused"));
    EXPECT_EQ(
        token.error().members.value(QStringLiteral("Reason")), QStringLiteral("invalid_request"));
    for (const char* fact : {"sso_start_url", "[sso-session work]", "/home/me/.aws/config:3"})
        EXPECT_TRUE(token.error().message.contains(QLatin1String(fact))) << fact;
    EXPECT_FALSE(isShown());
}

TEST_F(SsoSessionTest, IsGivenUpForAllWhoWaitAndComeLater)
{
    center.pendingQuestions = 1'000'000;
    QObject context;
    int cancelled = 0;
    const auto ask = [&] {
        session.token()->then(&context, [&cancelled](const Result<Secret>& token) {
            cancelled += !token && token.error().kind == ErrorKind::Cancelled ? 1 : 0;
        });
    };
    ask();
    ask();
    ASSERT_TRUE(eventually([this] { return isShown(); }));

    questions.giveUp();
    ASSERT_TRUE(eventually([&cancelled] { return cancelled == 2; }));
    ask();

    EXPECT_TRUE(eventually([&cancelled] { return cancelled == 3; }));
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSessionTest, IsAskedAgainWhenAPersonWantsTo)
{
    questions.signInRefusal
        = Error{.kind = ErrorKind::Expired, .code = signInNeeded, .message = {}};
    EXPECT_EQ(token(), "error SignInNeeded");
    EXPECT_EQ(token(), "error SignInNeeded");
    ASSERT_EQ(questions.shown.size(), 1);
    questions.signInRefusal.reset();
    const int before = session.news();

    session.signIn();

    EXPECT_NE(session.news(), before);
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(questions.shown.size(), 2);
}

TEST_F(SsoSessionTest, GoesOnWhenSomebodySignsInWithAnotherTool)
{
    center.pendingQuestions = 1'000'000;
    auto* call = session.token();
    ASSERT_TRUE(eventually([this] { return isShown(); }));

    signedIn(1h, "of-the-cli");

    const auto token = outcomeOf(call);
    ASSERT_TRUE(token);
    EXPECT_EQ(token->reveal(), QByteArray("of-the-cli"));
    EXPECT_TRUE(eventually([this] { return !questions.openSignIn; })) << "is still shown";
}

TEST_F(SsoSessionTest, GoesOnAfterItWasGivenUpWhenSomebodySignsInWithAnotherTool)
{
    questions.signInRefusal
        = Error{.kind = ErrorKind::Expired, .code = signInNeeded, .message = {}};
    EXPECT_EQ(token(), "error SignInNeeded");

    signedIn(1h, "of-the-cli");

    EXPECT_EQ(token(), "of-the-cli");
}

TEST_F(SsoSessionTest, RenewsATokenThatThePortalDoesNotKnow)
{
    signedIn(1h);

    session.reject(Secret(QByteArray("old")));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(asked("refresh"), 1);
}

TEST_F(SsoSessionTest, AsksAPersonForWhatThePortalDoesNotKnowAndCannotBeRenewed)
{
    signedIn(1h, "old", "");

    session.reject(Secret(QByteArray("old")));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSessionTest, LastsAsLongAsTheProgramWhereTheCacheCannotBeWritten)
{
    QFile blocker(folder);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written")));

    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(questions.shown.size(), 1);
}

TEST_F(SsoSessionTest, MayGoWhileSomebodyIsAsked)
{
    center.pendingQuestions = 1'000'000;
    auto going = std::make_unique<SsoSession>(
        work(), folder, bench.transport, bench.clock, questions, std::chrono::milliseconds(1));
    const QPointer<CallBase> call = going->token();
    ASSERT_TRUE(eventually([this] { return asked("token") > 0; }));

    going.reset();

    EXPECT_TRUE(call.isNull());
    EXPECT_TRUE(eventually([this] { return !questions.openSignIn; })) << "is still shown";
}

} // namespace farcopy
