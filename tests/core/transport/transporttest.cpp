// SPDX-License-Identifier: Apache-2.0
#include "core/transport/transport.h"

#include "core/base/version.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/transportbench.h"
#include "tests/support/waiting.h"

#include <QLoggingCategory>
#include <QPointer>

#include <gtest/gtest.h>

namespace farcopy {

using namespace test;
using namespace std::chrono_literals;

namespace {

const QByteArray throttling = R"({"__type":"ThrottlingException","message":"Rate exceeded"})";
const QByteArray expiredToken
    = R"({"__type":"ExpiredTokenException","message":"The security token is expired"})";
const QByteArray badSignature = R"({"__type":"InvalidSignatureException","message":"expired"})";

/// The clock of the bench says 12:00.
const QByteArray tenMinutesAhead = "Date: Sat, 01 Aug 2026 12:10:00 GMT";
const QByteArray tenMinutesBehind = "Date: Sat, 01 Aug 2026 11:50:00 GMT";

} // namespace

TEST(Transport, GivesTheAnswerOfASignedPost)
{
    ScriptedServer server({answer(200, R"({"Backups":[]})", {"x-amzn-RequestId: r-1"})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request(R"({"MaxResults":1})")));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->body, R"({"Backups":[]})");
    EXPECT_EQ(result->requestId(), QStringLiteral("r-1"));
    ASSERT_EQ(server.seen().size(), 1);
    const auto& seen = server.seen().first();
    EXPECT_TRUE(seen.head.startsWith("POST / HTTP/1.1\r\n"));
    EXPECT_EQ(seen.body, R"({"MaxResults":1})");
    EXPECT_EQ(seen.header("Content-Length"), "16");
    EXPECT_EQ(seen.header("Content-Type"), "application/x-amz-json-1.1");
    EXPECT_EQ(seen.header("X-Amz-Target"), "AWSSimbaAPIService_v20180301.CopyBackup");
    EXPECT_EQ(seen.header("Host"), server.url().mid(7).toLatin1());
    EXPECT_EQ(seen.header("X-Amz-Date"), "20260801T120000Z");
    EXPECT_TRUE(seen.header("Authorization")
                    .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260801/eu-west-1/fsx/"
                                "aws4_request, SignedHeaders=content-type;host;x-amz-date;"
                                "x-amz-target, Signature="));
}

TEST(Transport, SendsWhatNeedsNoSignatureWithoutAskingForCredentials)
{
    ScriptedServer server({answer(200, "{}")});
    TransportBench bench(server.url() + QStringLiteral("/base"));
    ServiceRequest request = bench.request("{}");
    request.path = QStringLiteral("client/register");
    request.isSigned = false;

    ASSERT_TRUE(outcomeOf(bench.transport.send(request)).has_value());

    const auto& seen = server.seen().constFirst();
    EXPECT_TRUE(seen.head.startsWith("POST /base/client/register HTTP/1.1\r\n"));
    EXPECT_EQ(seen.body, "{}");
    EXPECT_EQ(seen.header("Authorization"), QByteArray());
    EXPECT_EQ(seen.header("X-Amz-Date"), QByteArray());
    EXPECT_EQ(seen.header("User-Agent").left(8), "farcopy/");
    EXPECT_EQ(bench.credentials.timesAsked(), 0);
}

TEST(Transport, GetsWithAQueryAndRetriesAsEver)
{
    ScriptedServer server({answer(503), answer(200, "{}")});
    TransportBench bench(server.url());
    ServiceRequest request = bench.request();
    request.method = "GET";
    request.path = QStringLiteral("federation/credentials");
    request.query = {{QStringLiteral("role_name"), QStringLiteral("a b+c&d=é/")}};

    ASSERT_TRUE(outcomeOf(bench.transport.send(request)).has_value());

    ASSERT_EQ(server.seen().size(), 2);
    const auto& seen = server.seen().constLast();
    EXPECT_TRUE(seen.head.startsWith(
        "GET /federation/credentials?role_name=a%20b%2Bc%26d%3D%C3%A9%2F HTTP/1.1\r\n"))
        << seen.head.constData();
    EXPECT_EQ(seen.header("Content-Length"), QByteArray());
    EXPECT_FALSE(seen.header("Authorization").isEmpty());
}

TEST(Transport, SendsOtherMethodsOnceWithTheirBody)
{
    ScriptedServer server({answer(200)});
    TransportBench bench(server.url());
    ServiceRequest request = bench.request("word");
    request.method = "PUT";

    ASSERT_TRUE(outcomeOf(bench.transport.send(request)).has_value());

    ASSERT_EQ(server.seen().size(), 1);
    EXPECT_TRUE(server.seen().constFirst().head.startsWith("PUT / HTTP/1.1\r\n"));
    EXPECT_EQ(server.seen().constFirst().body, "word");
}

TEST(Transport, BlamesNoClockForARefusalWithoutASignature)
{
    ScriptedServer server({answer(403, {}, {tenMinutesAhead})});
    TransportBench bench(server.url());
    ServiceRequest request = bench.request();
    request.isSigned = false;

    const auto result = outcomeOf(bench.transport.send(request));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::AccessDenied);
    EXPECT_EQ(server.seen().size(), 1);
}

TEST(Transport, SendsNoHeaderThatQtMakesUp)
{
    ScriptedServer server({answer(200, "{}", {"Set-Cookie: a=b"})});
    TransportBench bench(server.url());

    ASSERT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());
    ASSERT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());

    const auto& second = server.seen().last();
    EXPECT_EQ(second.header("User-Agent"), QByteArray("farcopy/") + version());
    EXPECT_EQ(second.header("Accept-Encoding"), "identity");
    EXPECT_EQ(second.header("Accept-Language"), "en");
    EXPECT_EQ(second.header("Cookie"), QByteArray());
    EXPECT_EQ(second.connection, 1) << "the connection is kept";
}

TEST(Transport, SendsAnEmptyBodyToo)
{
    ScriptedServer server({answer(200)});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request({})));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(server.seen().first().header("Content-Length"), "0");
    EXPECT_EQ(result->body, QByteArray());
}

TEST(Transport, SendsTheSessionTokenSigned)
{
    ScriptedServer server({answer(200, "{}")});
    TransportBench bench(server.url());
    bench.credentials.set(Credentials{QStringLiteral("ASIAEXAMPLE"), Secret(QByteArray("s")),
        Secret(QByteArray("tok+en/=")), {}});

    ASSERT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());

    EXPECT_EQ(server.seen().first().header("X-Amz-Security-Token"), "tok+en/=");
    EXPECT_TRUE(server.seen().first().header("Authorization").contains(";x-amz-security-token;"));
}

TEST(Transport, SendsNothingWithCredentialsThatWouldBreakOutOfTheirHeader)
{
    ScriptedServer server({answer(200, "{}")});
    TransportBench bench(server.url());
    const Secret secret(QByteArray("s"));
    for (const auto& [id, token] : {std::pair("AKID\r\nX-Evil: 1", ""), std::pair("AKID", "a\nb"),
             std::pair("", ""), std::pair("AK ID", "")}) {
        bench.credentials.set(
            Credentials{QString::fromLatin1(id), secret, Secret(QByteArray(token)), {}});

        const auto result = outcomeOf(bench.transport.send(bench.request()));

        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().kind, ErrorKind::Expired);
    }
    EXPECT_EQ(server.connections(), 0);
}

TEST(Transport, PassesOnWhyThereAreNoCredentials)
{
    ScriptedServer server({answer(200, "{}")});
    TransportBench bench(server.url());
    bench.credentials.set(failure(
        {.kind = ErrorKind::Expired, .code = QStringLiteral("X"), .message = QStringLiteral("m")}));

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, QStringLiteral("X"));
    EXPECT_EQ(result.error().operation, QStringLiteral("fsx:CopyBackup"));
    EXPECT_EQ(server.connections(), 0);
}

TEST(Transport, SaysWhoRefusedTheConnection)
{
    TransportOptions options;
    options.retry.maxAttempts = 1;
    const QString nobody = QStringLiteral("127.0.0.1:1"); // tcpmux: nothing has it any more
    TransportBench bench(QStringLiteral("http://") + nobody, options);

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Network);
    EXPECT_EQ(result.error().message, QStringLiteral("Connection refused (%1)").arg(nobody));
}

TEST(Transport, RefusesARegionThatIsNone)
{
    TransportBench bench({});
    ServiceRequest request = bench.request();
    request.region = RegionId(QStringLiteral("moon-1"));

    const auto result = outcomeOf(bench.transport.send(request));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(result.error().region, QStringLiteral("moon-1"));
}

TEST(Transport, ReportsWhatTheServiceSaid)
{
    ScriptedServer server({answer(
        400, R"({"__type":"BackupNotFound","message":"no such"})", {"x-amzn-RequestId: r-9"})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error(),
        (Error{.kind = ErrorKind::Rejected,
            .code = QStringLiteral("BackupNotFound"),
            .message = QStringLiteral("no such"),
            .requestId = QStringLiteral("r-9"),
            .httpStatus = 400,
            .region = QStringLiteral("eu-west-1"),
            .operation = QStringLiteral("fsx:CopyBackup")}));
}

TEST(Transport, SignsEachAttemptAfreshWithFreshCredentials)
{
    ScriptedServer server({answer(400, throttling), answer(200, "{}")});
    TransportBench bench(server.url());
    // the first attempt's answer is read while the clock goes on
    ServiceRequest request = bench.request();
    request.readError = [&bench, read = request.readError](const HttpAnswer& answer) {
        bench.clock.advance(90s);
        bench.credentials.set(
            Credentials{QStringLiteral("AKIDNEXT"), Secret(QByteArray("s")), {}, {}});
        return read(answer);
    };

    ASSERT_TRUE(outcomeOf(bench.transport.send(request)).has_value());

    ASSERT_EQ(server.seen().size(), 2);
    EXPECT_EQ(server.seen()[0].header("X-Amz-Date"), "20260801T120000Z");
    EXPECT_EQ(server.seen()[1].header("X-Amz-Date"), "20260801T120130Z");
    EXPECT_TRUE(server.seen()[1].header("Authorization").contains("AKIDNEXT/"));
}

TEST(Transport, AsksForOtherCredentialsWhenASessionIsOver)
{
    ScriptedServer server({answer(400, expiredToken), answer(200, "{}")});
    TransportBench bench(server.url());
    bench.credentials.setAfterRejection(
        Credentials{QStringLiteral("ASIANEW"), Secret(QByteArray("s")), {}, {}});

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(bench.credentials.rejected(), QStringList{QStringLiteral("AKIDEXAMPLE")});
    EXPECT_TRUE(server.seen().last().header("Authorization").contains("Credential=ASIANEW/"));
}

TEST(Transport, TellsThatASessionIsOverWhereThereAreNoOtherCredentials)
{
    ScriptedServer server({answer(400, expiredToken)});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Expired);
    EXPECT_EQ(result.error().code, QStringLiteral("ExpiredTokenException"));
    EXPECT_FALSE(result.error().fateUnknown);
    EXPECT_EQ(server.seen().size(), 1) << "the same again would be refused again";
}

TEST(Transport, AsksForOtherCredentialsOnlyOnceInARequest)
{
    ScriptedServer server({answer(400, expiredToken)});
    TransportBench bench(server.url());
    bench.credentials.setAfterRejection(
        Credentials{QStringLiteral("ASIANEW"), Secret(QByteArray("s")), {}, {}});

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Expired);
    EXPECT_EQ(server.seen().size(), 2);
}

TEST(Transport, TellsWhyOthersCouldNotBeHad)
{
    ScriptedServer server({answer(400, expiredToken)});
    TransportBench bench(server.url());
    bench.credentials.setAfterRejection(failure(
        {.kind = ErrorKind::Cancelled, .message = QStringLiteral("nobody typed the code in")}));

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(result.error().message, QStringLiteral("nobody typed the code in"));
}

TEST(Transport, RejectsNoCredentialsWhereNothingWasSigned)
{
    ScriptedServer server({answer(400, expiredToken)});
    TransportBench bench(server.url());
    auto request = bench.request();
    request.isSigned = false;

    const auto result = outcomeOf(bench.transport.send(request));

    ASSERT_FALSE(result.has_value());
    ASSERT_EQ(server.seen().size(), 1);
    EXPECT_EQ(bench.credentials.timesAsked(), 0);
    EXPECT_TRUE(bench.credentials.rejected().isEmpty());
}

TEST(Transport, DoesNotRetryWhenItIsAskedToWaitForAges)
{
    ScriptedServer server({answer(503, {}, {"Retry-After:  3600 "})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().members.value(QStringLiteral("RetryAfter")), QStringLiteral("3600"));
    EXPECT_EQ(server.seen().size(), 1);
}

TEST(Transport, StopsRetryingWhenTheQuotaOfThatRegionIsUsedUp)
{
    ScriptedServer server({answer(400, throttling)});
    TransportBench bench(server.url());
    for (int i = 0; i < 50; ++i) // 2 retries of 5 tokens each: 500 in all
        ASSERT_FALSE(outcomeOf(bench.transport.send(bench.request())).has_value());
    ASSERT_EQ(server.seen().size(), 150);

    ASSERT_FALSE(outcomeOf(bench.transport.send(bench.request())).has_value());
    EXPECT_EQ(server.seen().size(), 151) << "no retry is left";

    ServiceRequest elsewhere = bench.request();
    elsewhere.region = RegionId(QStringLiteral("eu-west-2"));
    ASSERT_FALSE(outcomeOf(bench.transport.send(elsewhere)).has_value());
    EXPECT_EQ(server.seen().size(), 154) << "another Region has its own quota";
}

TEST(Transport, CorrectsAWrongClockAndRemembersIt)
{
    for (const auto& [date, corrected] : {std::pair(tenMinutesAhead, "20260801T121000Z"),
             std::pair(tenMinutesBehind, "20260801T115000Z")}) {
        ScriptedServer server({answer(400, badSignature, {date}), answer(200, "{}")});
        TransportBench bench(server.url());

        ASSERT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());
        ASSERT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());

        ASSERT_EQ(server.seen().size(), 3);
        EXPECT_EQ(server.seen()[0].header("X-Amz-Date"), "20260801T120000Z");
        EXPECT_EQ(server.seen()[1].header("X-Amz-Date"), corrected);
        EXPECT_EQ(server.seen()[2].header("X-Amz-Date"), corrected) << "remembered";
    }
}

TEST(Transport, CorrectsTheClockAfterABare403)
{
    ScriptedServer server({answer(403, {}, {tenMinutesAhead}), answer(200, "{}")});
    TransportBench bench(server.url());

    EXPECT_TRUE(outcomeOf(bench.transport.send(bench.request())).has_value());
}

TEST(Transport, CorrectsTheClockOnlyOnceInARequest)
{
    ScriptedServer server({answer(400, badSignature, {tenMinutesAhead}),
        answer(400, badSignature, {tenMinutesBehind})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Expired);
    EXPECT_EQ(server.seen().size(), 2);
}

TEST(Transport, BlamesTheSignatureAndNotTheClockWhereTheDateIsRight)
{
    ScriptedServer server({answer(400, badSignature, {"Date: Sat, 01 Aug 2026 12:03:00 GMT"})});
    TransportBench bench(server.url());

    ASSERT_FALSE(outcomeOf(bench.transport.send(bench.request())).has_value());

    EXPECT_EQ(server.seen().size(), 1);
}

TEST(Transport, AbortsWhatIsNotAnsweredWhenItIsCancelled)
{
    ScriptedServer server({hang()});
    TransportBench bench(server.url());
    auto* call = bench.transport.send(bench.request());
    QObject context;
    std::optional<Error> error;
    call->then(&context, [&error](const auto& result) { error = result.error(); });
    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 1; }));

    call->cancel();

    ASSERT_TRUE(eventually([&error] { return error.has_value(); }));
    EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(error->operation, QStringLiteral("fsx:CopyBackup"));
    EXPECT_TRUE(error->fateUnknown) << "the server has it";
    EXPECT_TRUE(eventually([&server] { return server.findChildren<QTcpSocket*>().isEmpty(); }))
        << "the connection is dropped";
}

TEST(Transport, KnowsThatNothingLeftWhenItIsCancelledAtOnce)
{
    ScriptedServer server({hang()});
    TransportBench bench(server.url());
    auto* call = bench.transport.send(bench.request());

    call->cancel();
    const auto result = outcomeOf(call);

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(result.error().fateUnknown);
    EXPECT_EQ(server.seen().size(), 0);
}

TEST(Transport, CallsAFateUnknownWhoseAnswerCameButWasNotHeard)
{
    ScriptedServer server({answer(200, "{}")});
    TransportBench bench(server.url());
    auto* call = bench.transport.send(bench.request());

    ASSERT_TRUE(eventually([call] { return call->isSettled(); }));

    EXPECT_TRUE(call->cancellation().fateUnknown);
}

TEST(Transport, HandsNoMoreToTheNetworkThanItHasConnections)
{
    ScriptedServer server({hang()});
    TransportBench bench(server.url());
    QList<Call<HttpAnswer>*> calls;
    for (int i = 0; i < 10; ++i)
        calls.append(bench.transport.send(bench.request()));
    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 6; }));
    EXPECT_EQ(bench.credentials.timesAsked(), 6) << "the others are not signed yet";

    bench.clock.advance(10min);
    calls.first()->cancel();

    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 7; }));
    EXPECT_EQ(server.seen().last().header("X-Amz-Date"), "20260801T121000Z");
}

TEST(Transport, TakesFurtherNetworksWhereOneHasNotEnoughConnections)
{
    ScriptedServer server({hang()});
    int made = 0;
    TransportOptions options;
    options.connectionsPerHost = 2;
    options.networks = 3;
    options.makeNetwork = [&made] {
        ++made;
        return std::make_unique<QNetworkAccessManager>();
    };
    TransportBench bench(server.url(), options);

    for (int i = 0; i < 2; ++i)
        static_cast<void>(bench.transport.send(bench.request()));
    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 2; }));
    EXPECT_EQ(made, 0); // none is made before it is needed
    for (int i = 0; i < 6; ++i)
        static_cast<void>(bench.transport.send(bench.request()));
    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 6; }));

    EXPECT_EQ(made, 2);
    EXPECT_EQ(server.connections(), 6); // as many as all of them have, and no more
}

TEST(Transport, TriesAGuessOnlyOnce)
{
    ScriptedServer server({answer(400, throttling), answer(200, "{}")});
    TransportBench bench(server.url());
    auto request = bench.request();
    request.urgency = Urgency::CanWait;

    const auto result = outcomeOf(bench.transport.send(request));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Throttled);
    EXPECT_EQ(server.seen().size(), 1);
}

TEST(Transport, SaysNothingMoreOnceItIsGone)
{
    ScriptedServer server({hang()});
    auto bench = std::make_unique<TransportBench>(server.url());
    QObject context;
    bool ended = false;
    for (int i = 0; i < 10; ++i)
        bench->transport.send(bench->request())->then(&context, [&ended](const auto&) {
            ended = true;
        });
    ASSERT_TRUE(eventually([&server] { return server.seen().size() == 6; }));

    bench.reset();

    EXPECT_TRUE(eventually([&server] { return server.findChildren<QTcpSocket*>().isEmpty(); }));
    EXPECT_FALSE(ended);
    EXPECT_EQ(server.seen().size(), 6) << "what waited was not sent";
}

TEST(Transport, ForgetsThatAnEarlierFateIsUnknownWhenALaterAttemptIsRefused)
{
    ScriptedServer server(
        {sayAndClose({}), answer(400, R"({"__type":"SourceBackupUnavailable"})")});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_FALSE(result.error().fateUnknown);
}

TEST(Transport, TakesAPageOfAProxyForNoWordOnAnEarlierAttempt)
{
    ScriptedServer server({sayAndClose({}), answer(404, "<html>Not Found</html>")});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Rejected);
    EXPECT_TRUE(result.error().fateUnknown);
}

TEST(Transport, RemembersThatAnEarlierFateIsUnknownWhenALaterAttemptIsNotHeard)
{
    ScriptedServer server({sayAndClose({}), answer(400, R"({"__type":"ExpiredTokenException"})")});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Expired);
    EXPECT_TRUE(result.error().fateUnknown);
}

namespace {

QByteArray& capturedLog()
{
    static QByteArray log;
    return log;
}

void capture(QtMsgType, const QMessageLogContext& context, const QString& line)
{
    capturedLog() += QByteArray(context.category) + ": " + line.toUtf8() + '\n';
}

} // namespace

TEST(Transport, LogsNoSecret)
{
    ScriptedServer server({sayAndClose({}), answer(400, badSignature, {tenMinutesAhead}),
        answer(200, R"({"Answer":"secret-answer"})")});
    TransportBench bench(server.url());
    bench.credentials.set(Credentials{QStringLiteral("AKIDEXAMPLE"),
        Secret(QByteArray("secret-key")), Secret(QByteArray("secret-token")), {}});
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto before = qInstallMessageHandler(capture);
    capturedLog().clear();

    const auto result = outcomeOf(bench.transport.send(bench.request(R"({"In":"secret-body"})")));

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    ASSERT_TRUE(result.has_value());
    const QByteArray log = capturedLog();
    EXPECT_TRUE(log.contains("farcopy.transport: ")) << "the log was switched on";
    EXPECT_TRUE(log.contains("CopyBackup"));
    for (const auto& seen : server.seen()) {
        const QByteArray signature = seen.header("Authorization").right(64);
        EXPECT_FALSE(log.contains(signature));
    }
    for (const char* secret : {"secret-key", "secret-token", "secret-body", "secret-answer",
             "AKIDEXAMPLE", "Credential="})
        EXPECT_FALSE(log.contains(secret)) << secret << " in\n" << log.toStdString();
}

TEST(Transport, WaitsForAnAnswerNoLongerThanItsOptionsAllow)
{
    ScriptedServer server({hang()});
    TransportOptions options;
    options.retry.maxAttempts = 1;
    options.limits.answer = 50ms;
    TransportBench bench(server.url(), options);

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Timeout);
    EXPECT_NE(result.error().code, QStringLiteral("TestTimedOut"));
}

} // namespace farcopy
