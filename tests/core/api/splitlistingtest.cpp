// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuplisting.h"
#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/waiting.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

/// Listings that ask for parts of the list besides: they are quicker, and never wrong.
namespace farcopy {

namespace {

using test::ScriptedReply;
using test::SentRequest;

const RegionId ireland(QStringLiteral("eu-west-1"));

struct Row {
    QString id;
    QString type;
    QString fileSystemType;
};

/// Answers DescribeBackups from a list of rows, in pages of a size of its own.
class PagingService
{
public:
    explicit PagingService(int count)
    {
        const QStringList types = {QStringLiteral("AUTOMATIC"), QStringLiteral("USER_INITIATED"),
            QStringLiteral("AWS_BACKUP")};
        const QStringList fileSystems = {QStringLiteral("WINDOWS"), QStringLiteral("LUSTRE"),
            QStringLiteral("ONTAP"), QStringLiteral("OPENZFS")};
        for (int i = 0; i < count; ++i)
            rows.append({QStringLiteral("backup-%1").arg(i, 8, 16, QLatin1Char('0')),
                types[(i * 7 + i / 5) % 3], fileSystems[(i * 3 + i / 11) % 4]});
    }

    ScriptedReply answer(const QJsonObject& asked)
    {
        const bool isPart = asked.contains(QStringLiteral("Filters"));
        (isPart ? partRequests : mainRequests) += 1;
        const auto found = isPart && !ignoresFilters ? matching(asked) : rows;
        const int size = isPart ? partPageSize : mainPageSize;
        const qsizetype from = asked.value(QStringLiteral("NextToken")).toString().toInt();
        QJsonArray page;
        for (const Row& row : found.mid(from, size)) {
            page.append(QJsonObject{{QStringLiteral("BackupId"), row.id},
                {QStringLiteral("Type"), row.type},
                {QStringLiteral("FileSystem"),
                    QJsonObject{{QStringLiteral("FileSystemType"), row.fileSystemType}}}});
        }
        QJsonObject json{{QStringLiteral("Backups"), page}};
        if (from + size < found.size())
            json.insert(QStringLiteral("NextToken"), QString::number(from + size));
        return {.body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
    }

    QList<Row> rows;
    int mainPageSize = 25;
    int partPageSize = 25;
    bool ignoresFilters = false;
    int mainRequests = 0;
    int partRequests = 0;

private:
    [[nodiscard]] QList<Row> matching(const QJsonObject& asked) const
    {
        QSet<QString> wanted;
        for (const auto filter : asked.value(QStringLiteral("Filters")).toArray())
            wanted.insert(filter[u"Values"][0].toString());
        QList<Row> found;
        std::copy_if(
            rows.begin(), rows.end(), std::back_inserter(found), [&wanted](const Row& row) {
                return wanted.contains(row.type) && wanted.contains(row.fileSystemType);
            });
        return found;
    }
};

class SplitListing : public testing::Test
{
protected:
    SplitListing()
    {
        bench.network.setResponder([this](const SentRequest& request) {
            const auto asked = QJsonDocument::fromJson(request.body).object();
            return interfere ? interfere(asked) : service.answer(asked);
        });
    }

    Result<ListingSummary> list(ListingOptions options = {.slowFrom = std::chrono::milliseconds(0)})
    {
        auto* listing = new BackupListing(client, ireland, {}, std::move(options));
        QObject::connect(listing, &BackupListing::pageArrived, &bench.network,
            [this](const RegionId&, const QList<Backup>& backups) {
                for (const Backup& backup : backups)
                    ids.append(backup.id.text());
            });
        return test::outcomeOf<ListingSummary>(listing);
    }

    /// Each id that the service holds, once, whatever the order.
    void expectAll()
    {
        QStringList expected;
        for (const Row& row : service.rows)
            expected.append(row.id);
        ids.sort();
        expected.sort();
        EXPECT_EQ(ids, expected);
    }

    PagingService service{1'000};
    std::function<ScriptedReply(const QJsonObject&)> interfere;
    test::ApiBench bench;
    FsxClient client{bench.transport};
    QStringList ids;
};

bool isPart(const QJsonObject& asked)
{
    return asked.contains(QStringLiteral("Filters"));
}

} // namespace

TEST_F(SplitListing, FindsEachBackupOnce)
{
    const auto summary = list();

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, 1'000);
    EXPECT_EQ(summary->pages, 40);
    EXPECT_GE(service.partRequests, BackupListing::maxParts);
    expectAll();
}

TEST_F(SplitListing, BringsBackupsOfTypesThatNobodyKnows)
{
    for (int i = 0; i < 1'000; i += 3)
        service.rows[i].type = QStringLiteral("HOURLY");
    for (int i = 0; i < 1'000; i += 7)
        service.rows[i].fileSystemType = QStringLiteral("TAPE");

    ASSERT_TRUE(list());

    expectAll();
}

TEST_F(SplitListing, TakesNoHarmFromAnotherOrderInEachAnswer)
{
    interfere = [this](const QJsonObject& asked) {
        if (isPart(asked))
            std::reverse(service.rows.begin(), service.rows.end());
        const auto reply = service.answer(asked);
        if (isPart(asked))
            std::reverse(service.rows.begin(), service.rows.end());
        return reply;
    };

    ASSERT_TRUE(list());

    expectAll();
}

TEST_F(SplitListing, DoesNotTakePagesForALoopThatItsPartsHaveBrought)
{
    service = PagingService(200 * 20);
    service.mainPageSize = 20;
    service.partPageSize = 1'000; // the parts are through long before

    const auto summary = list();

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->pages, 200);
    expectAll();
}

TEST_F(SplitListing, GivesUpPartsWhosePagesAreShort)
{
    service.partPageSize = 3;

    ASSERT_TRUE(list());

    EXPECT_LE(service.partRequests, BackupListing::maxParts); // each is in vain
    EXPECT_EQ(service.mainRequests, 40);
    expectAll();
}

TEST_F(SplitListing, GivesUpPartsThatAreNoneBecauseFiltersAreIgnored)
{
    service.ignoresFilters = true;

    ASSERT_TRUE(list());

    EXPECT_LE(service.partRequests, BackupListing::maxParts);
    expectAll();
}

TEST_F(SplitListing, GivesUpPartsThatLeadNowhere)
{
    interfere = [this](QJsonObject asked) {
        if (isPart(asked))
            asked.remove(QStringLiteral("NextToken"));
        auto reply = service.answer(asked);
        if (isPart(asked))
            reply.body.replace("\"NextToken\":\"25\"",
                "\"NextToken\":\"" + QByteArray::number(service.partRequests) + '"');
        return reply;
    };

    ASSERT_TRUE(list());

    EXPECT_LE(service.partRequests, 2 * BackupListing::maxParts); // each second is in vain
    expectAll();
}

TEST_F(SplitListing, GivesUpPartsThatUseATokenTwice)
{
    interfere = [this](const QJsonObject& asked) {
        auto reply = service.answer(asked);
        if (isPart(asked))
            reply.body.replace("\"NextToken\":\"50\"", "\"NextToken\":\"25\"");
        return reply;
    };

    ASSERT_TRUE(list());

    expectAll();
}

TEST_F(SplitListing, GivesUpAllPartsWhenTheServiceThrottlesOne)
{
    int refused = 0;
    interfere = [this, &refused](const QJsonObject& asked) {
        if (!isPart(asked))
            return service.answer(asked);
        ++refused;
        return ScriptedReply{
            .status = 400, .body = R"({"__type":"ThrottlingException","message":"slow down"})"};
    };

    const auto summary = list();

    ASSERT_TRUE(summary);
    EXPECT_LE(refused, BackupListing::maxParts); // and none of them was tried again
    EXPECT_EQ(service.mainRequests, 40);
    expectAll();
}

TEST_F(SplitListing, FailsWithTheChainThatHasAll)
{
    interfere = [this](const QJsonObject& asked) {
        if (!isPart(asked) && asked.value(QStringLiteral("NextToken")).toString() == u"75")
            return ScriptedReply{
                .status = 400, .body = R"({"__type":"AccessDeniedException","message":"no"})"};
        return service.answer(asked);
    };

    const auto summary = list();

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::AccessDenied);
    EXPECT_EQ(bench.network.openReplies(), 0);
}

TEST_F(SplitListing, NoticesThatTheChainThatHasAllLeadsNowhere)
{
    interfere = [this](const QJsonObject& asked) {
        auto reply = service.answer(asked);
        if (!isPart(asked))
            reply.body.replace("\"NextToken\":\"100\"", "\"NextToken\":\"25\"");
        return reply;
    };

    const auto summary = list();

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::BadAnswer);
}

TEST_F(SplitListing, LetsGoOfItsPartsWhenItIsCancelled)
{
    auto* listing
        = new BackupListing(client, ireland, {}, {.slowFrom = std::chrono::milliseconds(0)});
    QObject::connect(listing, &BackupListing::pageArrived, listing, [listing, this] {
        if (service.partRequests > 0)
            listing->cancel();
    });

    const auto summary = test::outcomeOf<ListingSummary>(listing);

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(test::eventually([this] { return bench.network.openReplies() == 0; }));
}

TEST_F(SplitListing, AsksForNoPartsWhereTheyWouldNotHelp)
{
    ASSERT_TRUE(list({.slowFrom = std::chrono::hours(1)})); // the server is near
    EXPECT_EQ(service.partRequests, 0);
    expectAll();

    ids.clear();
    ASSERT_TRUE(list({.maySplit = false, .slowFrom = std::chrono::milliseconds(0)}));
    EXPECT_EQ(service.partRequests, 0);

    ids.clear();
    service.mainPageSize = 5; // what would be left for a part?
    ASSERT_TRUE(list());
    EXPECT_EQ(service.partRequests, 0);
    expectAll();
}

} // namespace farcopy
