// SPDX-License-Identifier: Apache-2.0
#include "core/api/fsxclient.h"

#include "core/api/requestid.h"
#include "core/base/workers.h"

#include "tests/core/api/apibench.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const BackupId source(QStringLiteral("backup-0a1b2c3d4e5f60718"));
const Arn backupArn(
    QStringLiteral("arn:aws:fsx:eu-west-1:111122223333:backup/backup-0a1b2c3d4e5f60718"));

class FsxClientTest : public testing::Test
{
protected:
    test::ApiBench bench;
    FsxClient client{bench.transport};
};

CopyRequest copyRequest()
{
    CopyRequest request;
    request.sourceBackupId = source;
    request.sourceRegion = ireland;
    request.destination = frankfurt;
    request.token = QStringLiteral("token-1");
    return request;
}

/// A page of `count` backups, over the size that is read at once if there are many.
QByteArray pageOf(int count)
{
    QJsonArray backups;
    for (int i = 0; i < count; ++i) {
        backups.append(QJsonObject{{QStringLiteral("BackupId"),
                                       QStringLiteral("backup-%1").arg(i, 8, 16, QLatin1Char('0'))},
            {QStringLiteral("Lifecycle"), QStringLiteral("AVAILABLE")}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("Backups"), backups}}).toJson();
}

/// Keeps the threads busy, so that what is handed to them does not begin before free().
class BusyPool
{
public:
    explicit BusyPool(QThreadPool& pool = workers())
        : m_pool(&pool)
    {
        m_pool->setMaxThreadCount(1);
        m_pool->start([this] { m_gate.acquire(); });
    }
    ~BusyPool() { free(); }

    /// Lets everything run to its end.
    void free()
    {
        m_gate.release();
        m_pool->waitForDone();
        m_pool->setMaxThreadCount(m_threads);
    }

private:
    QThreadPool* m_pool;
    int m_threads = m_pool->maxThreadCount();
    QSemaphore m_gate;
};

bool isBeingRead(const CallBase* call)
{
    return call->findChild<QFutureWatcherBase*>() != nullptr;
}

} // namespace

TEST_F(FsxClientTest, ListsAPageOfTheRegionThatIsAsked)
{
    bench.network.answer(200, test::data(QStringLiteral("fsx/backups.json")));

    const auto page = test::outcomeOf(client.describeBackups(ireland));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->backups.size(), 4);
    EXPECT_EQ(page->backups[0].region, ireland);
    ASSERT_EQ(bench.network.sent().size(), 1);
    const auto& sent = bench.network.sent()[0];
    EXPECT_EQ(sent.request.url().host(), QStringLiteral("fsx.eu-west-1.amazonaws.com"));
    EXPECT_EQ(
        sent.header("X-Amz-Target"), QByteArray("AWSSimbaAPIService_v20180301.DescribeBackups"));
    EXPECT_EQ(sent.header("Content-Type"), QByteArray("application/x-amz-json-1.1"));
    EXPECT_EQ(sent.body, QByteArray("{}"));
}

TEST_F(FsxClientTest, SendsEachPartOfAQuery)
{
    bench.network.answer(200, "{\"Backups\":[]}");
    BackupQuery query;
    query.ids = {source};
    query.filters = {{QStringLiteral("file-system-type"), {QStringLiteral("WINDOWS")}}};
    query.maxResults = 7;
    query.nextToken = QStringLiteral("eA==");

    ASSERT_TRUE(test::outcomeOf(client.describeBackups(ireland, query)));

    const auto sent = bench.sentJson();
    EXPECT_EQ(sent.value(QStringLiteral("BackupIds")), QJsonArray{source.text()});
    EXPECT_EQ(sent.value(QStringLiteral("MaxResults")), 7);
    EXPECT_EQ(sent.value(QStringLiteral("NextToken")), QStringLiteral("eA=="));
    EXPECT_EQ(sent.value(QStringLiteral("Filters")).toArray().size(), 1);
}

TEST_F(FsxClientTest, ReadsABigPageInAnotherThread)
{
    bench.network.answer(200, pageOf(5'000));

    const auto page = test::outcomeOf(client.describeBackups(ireland));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->backups.size(), 5'000);
}

TEST_F(FsxClientTest, TellsOfABigPageThatCannotBeRead)
{
    auto body = pageOf(5'000);
    body.chop(100);
    bench.network.answer({.status = 200, .body = body, .headers = {{"x-amzn-RequestId", "r-1"}}});

    const auto page = test::outcomeOf(client.describeBackups(ireland));

    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(page.error().requestId, QStringLiteral("r-1"));
    EXPECT_EQ(page.error().operation, QStringLiteral("fsx:DescribeBackups"));
}

TEST_F(FsxClientTest, ReadsABigPageWithoutTheThreadsThatQtPaintsWith)
{
    const BusyPool painting(*QThreadPool::globalInstance());
    bench.network.answer(200, pageOf(5'000));

    const auto page = test::outcomeOf(client.describeBackups(ireland));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->backups.size(), 5'000);
}

TEST_F(FsxClientTest, CancelsWhileABigPageIsRead)
{
    BusyPool pool;
    bench.network.answer(200, pageOf(5'000));
    auto* call = client.describeBackups(ireland);
    ASSERT_TRUE(test::eventually([call] { return isBeingRead(call); }));

    call->cancel();
    pool.free();

    const auto page = test::outcomeOf(call);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::Cancelled);
}

TEST_F(FsxClientTest, MayGoWhileABigPageIsRead)
{
    BusyPool pool;
    auto mortal = std::make_unique<FsxClient>(bench.transport);
    bench.network.answer(200, pageOf(5'000));
    auto* call = mortal->describeBackups(ireland);
    bool told = false;
    call->then(&bench.network, [&told](const auto&) { told = true; });
    ASSERT_TRUE(test::eventually([call] { return isBeingRead(call); }));

    mortal.reset();
    pool.free();

    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

TEST_F(FsxClientTest, AsksTheDestinationForACopy)
{
    bench.network.answer(200, test::data(QStringLiteral("fsx/copy.json")));
    auto request = copyRequest();
    request.kmsKey = KeyRef(QStringLiteral("alias/dr"));
    request.copyTags = true;

    const auto backup = test::outcomeOf(client.copyBackup(request));

    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->region, frankfurt);
    EXPECT_EQ(backup->sourceBackupId, source);
    ASSERT_EQ(bench.network.sent().size(), 1);
    EXPECT_EQ(bench.network.sent()[0].region(), frankfurt.text());
    EXPECT_EQ(bench.network.sent()[0].operation(), QByteArray("CopyBackup"));
    EXPECT_EQ(bench.sentJson().value(QStringLiteral("SourceRegion")), ireland.text());
    EXPECT_EQ(bench.sentJson().value(QStringLiteral("ClientRequestToken")), request.token);
}

TEST_F(FsxClientTest, NamesTheSourceRegionAlsoWithinOneRegion)
{
    bench.network.answer(200, test::data(QStringLiteral("fsx/copy.json")));
    auto request = copyRequest();
    request.destination = ireland;

    ASSERT_TRUE(test::outcomeOf(client.copyBackup(request)));

    EXPECT_EQ(bench.sentJson().value(QStringLiteral("SourceRegion")), ireland.text());
}

TEST_F(FsxClientTest, SendsTheSameTokenAgainAfterAFailure)
{
    bench.network.answer(500, "");
    bench.network.answer(test::ScriptedReply::noAnswer(QNetworkReply::RemoteHostClosedError));
    bench.network.answer(200, test::data(QStringLiteral("fsx/copy.json")));

    ASSERT_TRUE(test::outcomeOf(client.copyBackup(copyRequest())));

    ASSERT_EQ(bench.network.sent().size(), 3);
    for (const auto& sent : bench.network.sent())
        EXPECT_EQ(sent.body, bench.network.sent()[0].body);
}

TEST_F(FsxClientTest, TellsByWhichIdTheServiceKnowsAnAcceptedRequest)
{
    bench.network.answer({.status = 200,
        .body = test::data(QStringLiteral("fsx/copy.json")),
        .headers = {{"x-amzn-RequestId", "r-4"}}});
    QStringList told;
    auto* copy = client.copyBackup(copyRequest());
    copy->then(&client, [&](const Result<Backup>&) { told.append(requestIdOf(*copy)); });
    EXPECT_TRUE(test::outcomeOf(copy));

    bench.network.answer(200, "{}");
    auto* tagging = client.tagResource(frankfurt,
        Arn(QStringLiteral("arn:aws:fsx:eu-central-1:"
                           "111122223333:backup/b")),
        {{QStringLiteral("a"), QStringLiteral("b")}});
    tagging->then(&client, [&](const Result<void>&) { told.append(requestIdOf(*tagging)); });
    (void)test::outcomeOf(tagging);

    EXPECT_EQ(told, (QStringList{QStringLiteral("r-4"), QString()})); // the last had no such header
}

TEST_F(FsxClientTest, DoesNotKnowTheFateOfACopyWhoseAnswerIsRubbish)
{
    bench.network.answer(200, "<html>welcome</html>");

    const auto backup = test::outcomeOf(client.copyBackup(copyRequest()));

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().kind, ErrorKind::BadAnswer);
    EXPECT_TRUE(backup.error().fateUnknown);
}

struct Refusal {
    const char* code;
    int status;
    ErrorKind kind;
    QByteArray members;
};

class CopyRefusal : public FsxClientTest, public testing::WithParamInterface<Refusal>
{
};

TEST_P(CopyRefusal, KeepsItsCodeAndFacts)
{
    const auto& refusal = GetParam();
    bench.network.setResponder([&refusal](const auto&) {
        return test::ScriptedReply{.status = refusal.status,
            .body = QByteArray("{\"__type\":\"") + refusal.code + "\",\"Message\":\"why\""
                + refusal.members + "}",
            .headers = {{"x-amzn-RequestId", "r-9"}}};
    });

    const auto backup = test::outcomeOf(client.copyBackup(copyRequest()));

    ASSERT_FALSE(backup);
    const auto& error = backup.error();
    EXPECT_EQ(error.kind, refusal.kind);
    EXPECT_EQ(error.code, QString::fromLatin1(refusal.code));
    EXPECT_EQ(error.message, QStringLiteral("why"));
    EXPECT_EQ(error.requestId, QStringLiteral("r-9"));
    EXPECT_EQ(error.httpStatus, refusal.status);
    EXPECT_EQ(error.region, frankfurt.text());
    EXPECT_EQ(error.operation, QStringLiteral("fsx:CopyBackup"));
    EXPECT_EQ(error.members.isEmpty(), refusal.members.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(AllEleven, CopyRefusal,
    testing::Values(Refusal{"BackupNotFound", 400, ErrorKind::Rejected, ""},
        Refusal{"BadRequest", 400, ErrorKind::Rejected, ""},
        Refusal{"IncompatibleParameterError", 400, ErrorKind::Rejected, R"(,"Parameter":"Tags")"},
        Refusal{"IncompatibleRegionForMultiAZ", 400, ErrorKind::Rejected, ""},
        Refusal{"InternalServerError", 500, ErrorKind::Unavailable, ""},
        Refusal{"InvalidDestinationKmsKey", 400, ErrorKind::Rejected, ""},
        Refusal{"InvalidRegion", 400, ErrorKind::Rejected, ""},
        Refusal{"InvalidSourceKmsKey", 400, ErrorKind::Rejected, ""},
        Refusal{"ServiceLimitExceeded", 400, ErrorKind::Rejected,
            R"(,"Limit":"TOTAL_IN_PROGRESS_COPY_BACKUPS")"},
        Refusal{"SourceBackupUnavailable", 400, ErrorKind::Rejected, R"(,"BackupId":"backup-1")"},
        Refusal{"UnsupportedOperation", 400, ErrorKind::Rejected, ""}),
    [](const auto& test) { return std::string(test.param.code); });

TEST_F(FsxClientTest, ListsTagsOverSeveralPages)
{
    bench.network.answer(
        200, R"({"Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}],"NextToken":"eA=="})");
    bench.network.answer(200, R"({"Tags":[{"Key":"b","Value":"2"},{"Key":"c","Value":"3"}]})");

    const auto tags = test::outcomeOf(client.listTags(ireland, backupArn));

    ASSERT_TRUE(tags);
    EXPECT_EQ(tags->size(), 3);
    EXPECT_EQ(bench.network.sent()[0].operation(), QByteArray("ListTagsForResource"));
    EXPECT_EQ(bench.sentJson(0).value(QStringLiteral("ResourceARN")), backupArn.text());
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("NextToken")), QStringLiteral("eA=="));
}

TEST_F(FsxClientTest, SetsAndTakesTags)
{
    bench.network.answer(200, "{}");
    bench.network.answer(200, "");

    EXPECT_TRUE(test::outcomeOf(client.tagResource(
        ireland, backupArn, {{QStringLiteral("team"), QStringLiteral("media")}})));
    EXPECT_TRUE(
        test::outcomeOf(client.untagResource(ireland, backupArn, {QStringLiteral("team")})));

    EXPECT_EQ(bench.sentJson(0).value(QStringLiteral("Tags")).toArray().size(), 1);
    EXPECT_EQ(
        bench.sentJson(1).value(QStringLiteral("TagKeys")), QJsonArray{QStringLiteral("team")});
}

TEST_F(FsxClientTest, DoesNotTakeRubbishForTagsThatWereSet)
{
    bench.network.answer(200, "<html>welcome</html>");

    const auto outcome
        = test::outcomeOf(client.tagResource(ireland, backupArn, {{QStringLiteral("team"), {}}}));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::BadAnswer);
}

TEST_F(FsxClientTest, ListsFileSystems)
{
    bench.network.answer(200, test::data(QStringLiteral("fsx/filesystems.json")));

    const auto page = test::outcomeOf(client.describeFileSystems(ireland));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->fileSystems.size(), 2);
    EXPECT_EQ(page->nextToken, QStringLiteral("bmV4dA=="));
}

TEST_F(FsxClientTest, WalksTheIdsOfAllVolumes)
{
    bench.network.answer({.body
        = R"({"Volumes":[{"VolumeId":"fsvol-1"},{"Name":"odd"},7],"NextToken":"bmV4dA=="})"});
    bench.network.answer({.body = R"({"Volumes":[{"VolumeId":"fsvol-2","Name":null}]})"});

    const auto ids = test::outcomeOf(client.listVolumeIds(ireland));

    EXPECT_EQ(ids.value_or(QStringList()),
        (QStringList{QStringLiteral("fsvol-1"), QStringLiteral("fsvol-2")}));
    EXPECT_EQ(bench.network.sent().size(), 2);
}

TEST_F(FsxClientTest, TakesNoAnswerWithoutAListForAnEmptyOne)
{
    bench.network.answer({.body = R"({"Backups":[]})"});

    const auto ids = test::outcomeOf(client.listFileSystemIds(ireland));

    ASSERT_FALSE(ids);
    EXPECT_EQ(ids.error().kind, ErrorKind::BadAnswer);
}

TEST_F(FsxClientTest, CancelsWhatHasNotBeenAnswered)
{
    bench.network.answer(test::ScriptedReply::silence());
    auto* call = client.describeBackups(ireland);
    ASSERT_TRUE(test::eventually([this] { return bench.network.openReplies() == 1; }));
    std::optional<ErrorKind> kind;
    call->then(&client, [&kind](const auto& page) { kind = page.error().kind; });

    call->cancel();

    EXPECT_TRUE(test::eventually([&kind] { return kind.has_value(); }));
    EXPECT_EQ(kind, ErrorKind::Cancelled);
    EXPECT_TRUE(test::eventually([this] { return bench.network.openReplies() == 0; }));
}

struct Breach {
    const char* name;
    QString member;
    CallBase* (*ask)(FsxClient&, Result<void>&);
};

namespace {

/// Keeps the outcome of a call, whatever its type.
template <typename T>
CallBase* noting(Call<T>* call, Result<void>& outcome)
{
    call->then(call, [&outcome](const Result<T>& result) {
        if (!result)
            outcome = failure(result.error());
    });
    return call;
}

CallBase* askFor(FsxClient& client, Result<void>& outcome, const BackupQuery& query)
{
    return noting(client.describeBackups(ireland, query), outcome);
}

} // namespace

class ConstraintBreach : public FsxClientTest, public testing::WithParamInterface<Breach>
{
};

TEST_P(ConstraintBreach, IsRefusedBeforeAnythingIsSent)
{
    Result<void> outcome;
    QPointer<CallBase> call = GetParam().ask(client, outcome);

    ASSERT_TRUE(test::eventually([&call] { return call.isNull(); }));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(outcome.error().code, QStringLiteral("ValidationException"));
    EXPECT_EQ(outcome.error().members.value(QStringLiteral("Parameter")), GetParam().member);
    EXPECT_FALSE(outcome.error().operation.isEmpty());
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(FsxClient, ConstraintBreach,
    testing::Values(Breach{"RegionThatIsAHost", QStringLiteral("Region"),
                        [](FsxClient& client, Result<void>& outcome) {
                            return noting(
                                client.describeBackups(RegionId(QStringLiteral("evil.example/"))),
                                outcome);
                        }},
        Breach{"BackupIdOfAnotherKind", QStringLiteral("BackupIds"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(
                    client, outcome, {.ids = {BackupId(QStringLiteral("fs-0123456789abcdef0"))}});
            }},
        Breach{"FiftyOneBackupIds", QStringLiteral("BackupIds"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(client, outcome, {.ids = QList<BackupId>(51, source)});
            }},
        Breach{"FilterWithoutValues", QStringLiteral("Filters"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(client, outcome, {.filters = {{QStringLiteral("backup-type"), {}}}});
            }},
        Breach{"ElevenFilters", QStringLiteral("Filters"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(client, outcome,
                    {.filters = QList<QueryFilter>(
                         11, {QStringLiteral("backup-type"), {QStringLiteral("AUTOMATIC")}})});
            }},
        Breach{"FilterValueOutsideThePattern", QStringLiteral("Filters"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(client, outcome,
                    {.filters = {{QStringLiteral("volume-id"), {QStringLiteral("a b")}}}});
            }},
        Breach{"NegativePageSize", QStringLiteral("MaxResults"),
            [](FsxClient& client, Result<void>& outcome) {
                return askFor(client, outcome, {.maxResults = -1});
            }},
        Breach{"CopyWithoutAToken", QStringLiteral("ClientRequestToken"),
            [](FsxClient& client, Result<void>& outcome) {
                auto request = copyRequest();
                request.token.clear();
                return noting(client.copyBackup(request), outcome);
            }},
        Breach{"CopyWithAReservedTag", QStringLiteral("Tags"),
            [](FsxClient& client, Result<void>& outcome) {
                auto request = copyRequest();
                request.tags = {{QStringLiteral("AWS:x"), {}}};
                return noting(client.copyBackup(request), outcome);
            }},
        Breach{"NoTagsToSet", QStringLiteral("Tags"),
            [](FsxClient& client, Result<void>& outcome) {
                return noting(client.tagResource(ireland, backupArn, {}), outcome);
            }},
        Breach{"NoTagsToTake", QStringLiteral("TagKeys"),
            [](FsxClient& client, Result<void>& outcome) {
                return noting(client.untagResource(ireland, backupArn, {}), outcome);
            }},
        Breach{"TagsOfWhatIsNoFsxResource", QStringLiteral("ResourceARN"),
            [](FsxClient& client, Result<void>& outcome) {
                return noting(
                    client.listTags(ireland, Arn(QStringLiteral("arn:aws:s3:::bucket"))), outcome);
            }}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace farcopy
