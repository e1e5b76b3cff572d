// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxserver.h"

#include "core/sandbox/signaturecheck.h"
#include "tests/support/waiting.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What came back over one connection.
struct Reply {
    QByteArray head;
    QByteArray body;
    bool isClosed = false; ///< by the server, before the body was whole

    [[nodiscard]] int status() const { return head.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        const auto lines = head.split('\n');
        for (const auto& line : lines) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const
    {
        return json().value("__type"_L1).toString().section(u'#', -1);
    }
};

/// A server of its own for each test, and a client that writes the bytes by hand.
class SandboxServerTest : public testing::Test
{
protected:
    void start(const SandboxOptions& options = {})
    {
        server = std::make_unique<SandboxServer>(options);
        ASSERT_TRUE(server->listen());
    }

    static QByteArray bytesOf(const WireRequest& request)
    {
        QByteArray bytes = request.method + ' ' + request.path + " HTTP/1.1\r\n";
        for (const auto& [name, value] : request.headers)
            bytes += name + ": " + value + "\r\n";
        return bytes + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n"
            + request.body;
    }

    Reply send(const WireRequest& request, int limitMs = 10'000)
    {
        QTcpSocket socket;
        socket.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
        socket.write(bytesOf(request));
        Reply reply;
        QByteArray all;
        static_cast<void>(test::eventually(
            [&] {
                all += socket.readAll();
                const auto end = all.indexOf("\r\n\r\n");
                reply.isClosed = socket.state() == QAbstractSocket::UnconnectedState;
                if (end < 0)
                    return reply.isClosed;
                reply.head = all.first(end);
                reply.body = all.sliced(end + 4);
                const bool isWhole = reply.body.size() == reply.header("content-length").toInt();
                if (isWhole)
                    reply.isClosed = false;
                return isWhole || reply.isClosed;
            },
            limitMs));
        return reply;
    }

    WireRequest plainRequest(const QByteArray& method, const QByteArray& path) const
    {
        const auto host = "127.0.0.1:" + QByteArray::number(server->url().port());
        return {.method = method, .path = path, .headers = {{"Host", host}}};
    }

    WireRequest signedRequest(const QByteArray& target, const QJsonObject& body,
        const QString& region = u"eu-west-1"_s,
        const AccessKey& key = SandboxServer::administrator()) const
    {
        auto request = plainRequest("POST", "/");
        const auto time
            = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
        request.headers += {{"X-Amz-Date", time}, {"X-Amz-Target", target},
            {"Content-Type", "application/x-amz-json-1.1"}};
        request.body = QJsonDocument(body).toJson();
        const Authorization authorization{.accessKeyId = key.id,
            .date = time.first(8),
            .region = region,
            .service = target.startsWith("Trent") ? u"kms"_s : u"fsx"_s,
            .signedHeaders = {"content-type", "host", "x-amz-date", "x-amz-target"},
            .signature = {}};
        request.headers.append({"Authorization",
            "AWS4-HMAC-SHA256 Credential=" + key.id.toLatin1() + '/' + authorization.date + '/'
                + region.toLatin1() + '/' + authorization.service.toLatin1()
                + "/aws4_request, SignedHeaders=" + authorization.signedHeaders.join(';')
                + ", Signature=" + expectedSignature(request, authorization, key.secret.reveal())});
        return request;
    }

    Reply fsx(const QByteArray& operation, const QJsonObject& body = {},
        const QString& region = u"eu-west-1"_s,
        const AccessKey& key = SandboxServer::administrator())
    {
        return send(signedRequest("AWSSimbaAPIService_v20180301." + operation, body, region, key));
    }

    Reply copy(const QString& token = u"t"_s)
    {
        return fsx("CopyBackup",
            {{u"SourceBackupId"_s, server->backupNamed(u"eu-west-1"_s, u"tiny notes"_s)},
                {u"SourceRegion"_s, u"eu-west-1"_s}, {u"ClientRequestToken"_s, token}},
            u"eu-north-1"_s);
    }

    void setFault(const QString& text) { server->setFaults({*faultFromText(text)}); }

    std::unique_ptr<SandboxServer> server;
};

} // namespace

TEST_F(SandboxServerTest, AnswersOnLoopbackWithARequestId)
{
    start();

    const auto reply = fsx("DescribeBackups");

    EXPECT_EQ(server->url().host(), "127.0.0.1"_L1);
    EXPECT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.header("x-amzn-requestid").size(), 36);
    EXPECT_EQ(reply.json().value("Backups"_L1).toArray().size(), 20);
}

TEST_F(SandboxServerTest, SaysThatAPortIsTaken)
{
    start();
    SandboxServer second({.port = static_cast<quint16>(server->url().port())});

    const auto listening = second.listen();

    ASSERT_FALSE(listening);
    EXPECT_EQ(listening.error().kind, ErrorKind::Local);
    EXPECT_TRUE(listening.error().message.contains(QString::number(server->url().port())));
}

TEST_F(SandboxServerTest, EndsWhileAnAnswerIsStillDue)
{
    start();
    setFault(u"slow/60000"_s);
    QTcpSocket socket;
    socket.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
    socket.write(bytesOf(signedRequest("AWSSimbaAPIService_v20180301.DescribeBackups", {})));
    ASSERT_TRUE(test::eventually([&] { return server->books().faults.contains(u"slow"_s); }));

    server.reset();

    EXPECT_TRUE(
        test::eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(SandboxServerTest, NamesTheActionThatAReaderMayNotDo)
{
    start();

    const auto listing = fsx("DescribeBackups", {}, u"eu-west-1"_s, SandboxServer::reader());
    const auto refusal = fsx("CopyBackup", {}, u"eu-west-1"_s, SandboxServer::reader());

    EXPECT_EQ(listing.status(), 200);
    EXPECT_EQ(refusal.code(), "AccessDeniedException"_L1);
    EXPECT_TRUE(refusal.body.contains("fsx:CopyBackup"));
}

TEST_F(SandboxServerTest, KeepsPartitionsAndRegionsThatAreNotEnabledApart)
{
    start();
    const auto china = SandboxServer::administrator(u"aws-cn"_s);

    EXPECT_EQ(fsx("DescribeBackups", {}, u"cn-north-1"_s, china).status(), 200);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"cn-north-1"_s).code(), "UnrecognizedClientException"_L1);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"ca-west-1"_s).code(), "UnrecognizedClientException"_L1);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"me-south-1"_s).code(), "OptInRequired"_L1);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"eu-central-2"_s).status(), 200);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"eu-west-9"_s).code(), "InvalidSignatureException"_L1);
}

TEST_F(SandboxServerTest, TellsWhatItDoesNotUnderstand)
{
    start();
    auto broken = signedRequest("AWSSimbaAPIService_v20180301.CopyBackup", {});
    broken.body = "{";

    EXPECT_EQ(fsx("EatBackup").code(), "UnknownOperationException"_L1);
    EXPECT_EQ(send(broken).code(), "InvalidSignatureException"_L1);
    EXPECT_EQ(send(plainRequest("GET", "/")).status(), 404);
    EXPECT_EQ(send(plainRequest("POST", "/elsewhere")).status(), 404);
}

TEST_F(SandboxServerTest, DropsBeforeTheWorkOrAfterIt)
{
    start();

    setFault(u"drop-before=1x"_s);
    EXPECT_TRUE(copy(u"first"_s).isClosed);
    EXPECT_EQ(server->books().copies.size(), 0);
    setFault(u"drop-after=1x"_s);
    EXPECT_TRUE(copy(u"second"_s).isClosed);
    EXPECT_EQ(server->books().copies.size(), 1);

    const auto again = copy(u"second"_s);
    EXPECT_EQ(again.status(), 200);
    EXPECT_EQ(server->books().copies.size(), 1);
    EXPECT_EQ(again.json().value("Backup"_L1).toObject().value("BackupId"_L1).toString(),
        server->books().copies.first().backupId);
}

TEST_F(SandboxServerTest, FailsAfterTheWorkIsDone)
{
    start();

    setFault(u"error-after=1x"_s);
    const auto failed = copy();
    const auto again = copy();

    EXPECT_EQ(failed.status(), 500);
    EXPECT_EQ(failed.code(), "InternalServerError"_L1);
    EXPECT_EQ(again.status(), 200);
    EXPECT_EQ(server->books().copies.size(), 1);
}

struct FaultCase {
    const char* fault;
    int status;
    const char* code;
};

class SandboxServerFault : public SandboxServerTest, public testing::WithParamInterface<FaultCase>
{
};

TEST_P(SandboxServerFault, StandsInPlaceOfTheAnswer)
{
    start();
    setFault(QString::fromLatin1(GetParam().fault));

    const auto reply = copy();

    EXPECT_EQ(reply.status(), GetParam().status);
    EXPECT_EQ(reply.code().toStdString(), GetParam().code);
    EXPECT_EQ(server->books().copies.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(Faults, SandboxServerFault,
    testing::Values(FaultCase{"throttle", 400, "ThrottlingException"},
        FaultCase{"internal-error", 500, "InternalServerError"}, FaultCase{"unavailable", 503, ""},
        FaultCase{"bad-gateway", 502, ""}, FaultCase{"error-json", 503, "ServiceUnavailable"},
        FaultCase{"error-json/500", 500, "ServiceUnavailable"}, FaultCase{"error-page", 500, ""},
        FaultCase{"error-empty/503", 503, ""}, FaultCase{"redirect", 307, ""},
        FaultCase{"expired-token", 400, "ExpiredTokenException"},
        FaultCase{"access-denied", 400, "AccessDeniedException"},
        FaultCase{"clock-skew", 400, "InvalidSignatureException"},
        FaultCase{"clock-skew/-900", 400, "InvalidSignatureException"}),
    [](const auto& test) {
        auto name = std::string(test.param.fault);
        std::erase_if(name, [](char letter) { return !std::isalnum(letter); });
        return name;
    });

TEST_F(SandboxServerTest, SaysHowLongToWaitWhenAsked)
{
    start();

    setFault(u"throttle/7"_s);
    EXPECT_EQ(copy().header("retry-after"), "7");
    setFault(u"throttle"_s);
    EXPECT_EQ(copy().header("retry-after"), "");
}

TEST_F(SandboxServerTest, RefusesBodiesThatAreTooLarge)
{
    start();
    auto request = plainRequest("POST", "/");
    request.body = QByteArray(5 * 1024 * 1024, 'x');

    EXPECT_EQ(send(request).status(), 413);
}

TEST_F(SandboxServerTest, SpoilsAnswersWhenAsked)
{
    start();

    setFault(u"truncate"_s);
    const auto half = fsx("DescribeBackups");
    EXPECT_TRUE(half.isClosed);
    EXPECT_FALSE(half.body.isEmpty());

    setFault(u"garbage"_s);
    const auto garbage = fsx("DescribeBackups");
    EXPECT_EQ(garbage.status(), 200);
    EXPECT_TRUE(QJsonDocument::fromJson(garbage.body).isNull());

    setFault(u"wrong-types"_s);
    const auto wrong
        = fsx("DescribeBackups").json().value("Backups"_L1).toArray().first().toObject();
    EXPECT_TRUE(wrong.value("CreationTime"_L1).isString());
    EXPECT_TRUE(wrong.value("Lifecycle"_L1).isDouble());
    EXPECT_TRUE(wrong.value("BackupId"_L1).toString().startsWith("backup-0"_L1));
}

TEST_F(SandboxServerTest, TellsOddThingsOfCopiesWhenAsked)
{
    start({.copySpeed = 0});
    const auto id = copy().json().value("Backup"_L1).toObject().value("BackupId"_L1).toString();
    const auto look = [this, &id](const QString& fault) {
        setFault(fault);
        return fsx("DescribeBackups", {{u"BackupIds"_s, QJsonArray{id}}}, u"eu-north-1"_s)
            .json()
            .value("Backups"_L1)
            .toArray();
    };

    EXPECT_TRUE(look(u"null-progress"_s).at(0).toObject().value("ProgressPercent"_L1).isNull());
    EXPECT_EQ(look(u"odd-lifecycle"_s).at(0).toObject().value("Lifecycle"_L1), "HIBERNATING"_L1);
    QSet<int> told;
    for (int i = 0; i < 5; ++i)
        told.insert(look(u"odd-progress"_s).at(0).toObject().value("ProgressPercent"_L1).toInt());
    EXPECT_TRUE(told.contains(150));
    EXPECT_TRUE(told.contains(-3));
    EXPECT_TRUE(look(u"hide"_s).isEmpty());
    EXPECT_EQ(look(u"hide"_s).size(), 1);
}

TEST_F(SandboxServerTest, ScattersBackupsOverPagesWhenAsked)
{
    start();
    QJsonArray ids;
    const auto backups = server->backups(u"eu-west-1"_s).first(5);
    for (const auto& backup : backups)
        ids.prepend(backup.id);
    setFault(u"scatter"_s);

    QList<int> sizes;
    QSet<QString> found;
    QString token;
    do {
        QJsonObject wanted{{u"BackupIds"_s, ids}};
        if (!token.isEmpty())
            wanted.insert("NextToken"_L1, token);
        const auto page = fsx("DescribeBackups", wanted).json();
        const auto rows = page.value("Backups"_L1).toArray();
        sizes.append(static_cast<int>(rows.size()));
        for (const auto& row : rows)
            found.insert(row.toObject().value("BackupId"_L1).toString());
        token = page.value("NextToken"_L1).toString();
    } while (!token.isEmpty() && sizes.size() < 10);

    EXPECT_EQ(sizes, QList<int>({2, 0, 3}));
    EXPECT_EQ(found.size(), 5);
}

TEST_F(SandboxServerTest, CopiesInTheTimeThatABackupAsksFor)
{
    start({.isSeeded = false});
    const auto id = server->addBackup({.copySeconds = 0.001});
    const auto began = fsx("CopyBackup",
        {{u"SourceBackupId"_s, id}, {u"SourceRegion"_s, u"eu-west-1"_s}}, u"eu-north-1"_s);
    ASSERT_EQ(began.status(), 200);

    EXPECT_TRUE(test::eventually(
        [this] { return server->books().copies.first().lifecycle == "AVAILABLE"_L1; }));
}

TEST_F(SandboxServerTest, AnswersLateSlowlyOrNeverAndOthersMeanwhile)
{
    start();
    server->setFaults({*faultFromText(u"hang@eu-west-1"_s), *faultFromText(u"slow/50@eu-west-2"_s),
        *faultFromText(u"drip/1@eu-west-3"_s)});

    EXPECT_EQ(
        send(signedRequest("AWSSimbaAPIService_v20180301.DescribeBackups", {}), 100).status(), 0);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"eu-central-1"_s).status(), 200);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"eu-west-2"_s).status(), 200);
    EXPECT_EQ(fsx("DescribeBackups", {}, u"eu-west-3"_s).json().size(), 1);
}

TEST_F(SandboxServerTest, SkewsTheDateThatItTells)
{
    start();
    setFault(u"clock-skew/120"_s);

    const auto reply = fsx("DescribeBackups"); // two minutes are let pass

    const auto date = QLocale::c().toDateTime(
        QString::fromLatin1(reply.header("date")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const auto told = QDateTime(date.date(), date.time(), Qt::UTC);
    EXPECT_EQ(reply.status(), 200);
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(told)), 120, 20);
}

TEST_F(SandboxServerTest, TakesOrdersWhileItRuns)
{
    start();
    auto order = plainRequest("POST", "/sandbox/faults");
    order.body = R"({"faults": ["throttle=1x:CopyBackup"]})";

    EXPECT_EQ(send(order).status(), 200);
    EXPECT_EQ(copy().code(), "ThrottlingException"_L1);
    EXPECT_EQ(copy().status(), 200);
    const auto books = send(plainRequest("GET", "/sandbox/books")).json();
    EXPECT_EQ(books.value("requests"_L1).toObject().value("fsx:CopyBackup"_L1).toInt(), 2);
    EXPECT_EQ(books.value("copies"_L1).toArray().size(), 1);
    order.body = R"({"faults": ["explode"]})";
    EXPECT_EQ(send(order).status(), 400);
}

TEST_F(SandboxServerTest, ShowsTheCodeOfADeviceAndVouchesForIdentities)
{
    start();
    auto order = plainRequest("POST", "/sandbox/mfa");
    order.body
        = QJsonDocument(QJsonObject{{u"SerialNumber"_s, SandboxServer::mfaSerial()}}).toJson();
    const auto code = send(order).json().value("TokenCode"_L1).toString();
    EXPECT_EQ(code, server->mfaCode());
    EXPECT_EQ(code.size(), 6);

    order.path = "/sandbox/identity";
    EXPECT_FALSE(send(order).json().value("WebIdentityToken"_L1).toString().isEmpty());
    order.path = "/sandbox/mfa";
    order.body = "{}";
    EXPECT_EQ(send(order).status(), 400);
}

TEST_F(SandboxServerTest, TakesNoOrdersFromABrowser)
{
    start();
    auto fromPage = plainRequest("POST", "/sandbox/faults");
    fromPage.headers.emplace_back("Origin", "http://evil.example");
    fromPage.body = R"({"faults": ["hang"]})";
    auto rebound = plainRequest("DELETE", "/sandbox/faults");
    rebound.headers = {{"Host", "evil.example:4570"}};

    EXPECT_EQ(send(fromPage).status(), 403);
    EXPECT_EQ(send(rebound).status(), 403);
    EXPECT_EQ(fsx("DescribeBackups").status(), 200);
}

TEST_F(SandboxServerTest, LetsTestsDoWhatOtherPeopleDo)
{
    start({.isSeeded = false});
    EXPECT_TRUE(server->backups(u"eu-west-1"_s).isEmpty());

    const auto id = server->addBackup({.name = u"mine"_s, .sizeBytes = 5});

    EXPECT_EQ(server->backupNamed(u"eu-west-1"_s, u"mine"_s), id);
    EXPECT_TRUE(server->setLifecycle(u"eu-west-1"_s, id, u"FAILED"_s));
    EXPECT_EQ(server->backups(u"eu-west-1"_s).first().lifecycle, "FAILED"_L1);
    EXPECT_TRUE(server->setKeyState(u"eu-central-1"_s, u"alias/backups"_s, u"Disabled"_s));
    EXPECT_FALSE(server->setKeyState(u"eu-central-1"_s, u"alias/nobody"_s, u"Disabled"_s));
    EXPECT_TRUE(server->deleteBackup(u"eu-west-1"_s, id));
    EXPECT_FALSE(server->deleteBackup(u"eu-west-1"_s, id));
    EXPECT_TRUE(server->addBackup({.region = u"nowhere"_s}).isEmpty());
}

TEST_F(SandboxServerTest, HoldsAsManyBackupsAsAreWanted)
{
    start({.extraBackups = 3000});

    const auto reply = fsx("DescribeBackups", {{u"MaxResults"_s, 20}});

    EXPECT_EQ(reply.json().value("Backups"_L1).toArray().size(), 20);
    EXPECT_EQ(server->backups(u"eu-west-1"_s).size(), 3043);
}

} // namespace farcopy::sandbox
