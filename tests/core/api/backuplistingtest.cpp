// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuplisting.h"

#include "core/api/backuptexts.h"
#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

/// A page with backups of these numbers and this token; without a token it is the last.
QByteArray page(const QList<int>& numbers, const QString& token = {})
{
    QJsonArray backups;
    for (const int number : numbers) {
        backups.append(QJsonObject{{QStringLiteral("BackupId"),
            QStringLiteral("backup-%1").arg(number, 8, 10, QLatin1Char('0'))}});
    }
    QJsonObject json{{QStringLiteral("Backups"), backups}};
    if (!token.isEmpty())
        json.insert(QStringLiteral("NextToken"), token);
    return QJsonDocument(json).toJson();
}

class BackupListingTest : public testing::Test
{
protected:
    BackupListing* start()
    {
        auto* listing = new BackupListing(*client, ireland);
        QObject::connect(listing, &BackupListing::pageArrived, &bench.network,
            [this](const RegionId&, const QList<Backup>& backups) {
                pageSizes.append(static_cast<int>(backups.size()));
                for (const Backup& backup : backups)
                    ids.append(backup.id.text().right(2));
            });
        return listing;
    }

    test::ApiBench bench;
    std::unique_ptr<FsxClient> client = std::make_unique<FsxClient>(bench.transport);
    QList<int> pageSizes;
    QStringList ids;
};

} // namespace

TEST_F(BackupListingTest, HandsOnEachPageAsItArrives)
{
    bench.network.answer(200, page({1, 2}, QStringLiteral("a")));
    bench.network.answer(200, page({3}, QStringLiteral("b")));
    bench.network.answer(200, page({4, 5}));

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, 5);
    EXPECT_EQ(summary->pages, 3);
    EXPECT_EQ(pageSizes, QList<int>({2, 1, 2}));
    EXPECT_EQ(bench.sentJson(0).value(QStringLiteral("NextToken")), QJsonValue::Undefined);
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("NextToken")), QStringLiteral("a"));
    EXPECT_EQ(bench.sentJson(2).value(QStringLiteral("NextToken")), QStringLiteral("b"));
}

TEST_F(BackupListingTest, HandsOnALongPageInPortionsThatLeaveTimeForOtherEvents)
{
    QList<int> numbers;
    for (int i = 0; i < 2 * BackupListing::portionSize + 1; ++i)
        numbers.append(i);
    bench.network.answer(200, page(numbers, QStringLiteral("a")));
    bench.network.answer(200, page({int(numbers.size())}));
    QList<qsizetype> portionsBefore; // of each round of the event loop
    QTimer others;
    others.callOnTimeout([this, &portionsBefore] { portionsBefore.append(pageSizes.size()); });
    others.start(0);

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, numbers.size() + 1);
    EXPECT_EQ(summary->pages, 2);
    EXPECT_EQ(
        pageSizes, QList<int>({BackupListing::portionSize, BackupListing::portionSize, 1, 1}));
    EXPECT_TRUE(portionsBefore.contains(1));
    EXPECT_TRUE(portionsBefore.contains(2));
}

TEST_F(BackupListingTest, CanBeCancelledBetweenThePortionsOfAPage)
{
    QList<int> numbers;
    for (int i = 0; i < 3 * BackupListing::portionSize; ++i)
        numbers.append(i);
    bench.network.answer(200, page(numbers));
    auto* listing = start();
    QObject::connect(listing, &BackupListing::pageArrived, listing,
        [listing] { QTimer::singleShot(0, listing, [listing] { listing->cancel(); }); });

    const auto summary = test::outcomeOf<ListingSummary>(listing);

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(pageSizes.size(), 3);
}

TEST_F(BackupListingTest, GoesOnAfterEmptyPages)
{
    bench.network.answer(200, page({}, QStringLiteral("a")));
    bench.network.answer(200, page({}, QStringLiteral("b")));
    bench.network.answer(200, page({1}));

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, 1);
    EXPECT_EQ(pageSizes, QList<int>({0, 0, 1}));
}

TEST_F(BackupListingTest, HandsOnNoIdTwice)
{
    bench.network.answer(200, page({1, 2, 1}, QStringLiteral("a")));
    bench.network.answer(200, page({2, 3}));

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, 3);
    EXPECT_EQ(ids, QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")}));
}

TEST_F(BackupListingTest, CountsOddRows)
{
    bench.network.answer(200, R"({"Backups":[null,{"BackupId":"backup-00000001"}]})");

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->backups, 1);
    EXPECT_EQ(summary->oddRows, 1);
}

TEST_F(BackupListingTest, NoticesATokenThatComesAgain)
{
    bench.network.setResponder(
        [](const auto&) { return test::ScriptedReply{.body = page({1}, QStringLiteral("same"))}; });

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(summary.error().region, ireland.text());
    EXPECT_EQ(summary.error().operation, QStringLiteral("fsx:DescribeBackups"));
    EXPECT_FALSE(summary.error().message.isEmpty());
    EXPECT_EQ(bench.network.sent().size(), 2);
    EXPECT_EQ(ids, QStringList(QStringLiteral("01")));
}

TEST_F(BackupListingTest, NoticesAChainOfEverNewTokensThatBringsNothing)
{
    bench.network.setResponder([count = 0](const auto&) mutable {
        return test::ScriptedReply{.body = page({1}, QString::number(++count))};
    });

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::BadAnswer);
    EXPECT_GE(bench.network.sent().size(), 1 + api::ChainGuard::maxPagesWithoutNews);
    EXPECT_LE(bench.network.sent().size(), // as it asks ahead
        1 + api::ChainGuard::maxPagesWithoutNews + qsizetype(api::PageChain::readAhead));
}

TEST_F(BackupListingTest, KeepsWhatCameBeforeAFailure)
{
    bench.network.answer(200, page({1}, QStringLiteral("a")));
    bench.network.answer(400, R"({"__type":"AccessDeniedException","message":"no"})");

    const auto summary = test::outcomeOf<ListingSummary>(start());

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::AccessDenied);
    EXPECT_EQ(pageSizes, QList<int>({1}));
}

TEST_F(BackupListingTest, AsksNoMoreOnceItIsCancelled)
{
    bench.network.setResponder([count = 0](const auto&) mutable {
        ++count;
        return test::ScriptedReply{.body = page({count}, QString::number(count))};
    });
    auto* listing = start();
    QObject::connect(
        listing, &BackupListing::pageArrived, listing, [listing] { listing->cancel(); });

    const auto summary = test::outcomeOf<ListingSummary>(listing);
    const auto sent = bench.network.sent().size();
    QCoreApplication::processEvents();

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bench.network.openReplies(), 0);
    EXPECT_EQ(bench.network.sent().size(), sent);
    EXPECT_EQ(ids, QStringList(QStringLiteral("01")));
}

TEST_F(BackupListingTest, HandsOnWhatTheReaderMadeOfTheSameBackups)
{
    bench.network.answer(200, page({1, 2, 1}, QStringLiteral("a")));
    bench.network.answer(200, page({2, 3}));
    auto* listing = new BackupListing(*client, ireland, {}, {.reader = api::readBackupTexts});
    QList<Backup> latest;
    QStringList pairs;
    QObject::connect(listing, &BackupListing::pageArrived, &bench.network,
        [&latest](const RegionId&, const QList<Backup>& backups) { latest = backups; });
    QObject::connect(listing, &BackupListing::textsArrived, &bench.network,
        [&](const RegionId&, const QList<QByteArray>& texts) {
            ASSERT_EQ(texts.size(), latest.size());
            for (qsizetype i = 0; i < texts.size(); ++i) {
                EXPECT_TRUE(texts[i].contains(latest[i].id.text().toUtf8()));
                pairs.append(latest[i].id.text().right(2));
            }
        });

    ASSERT_TRUE(test::outcomeOf<ListingSummary>(listing));

    EXPECT_EQ(
        pairs, QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")}));
}

TEST_F(BackupListingTest, AsksForLargePagesUnlessItIsToldASize)
{
    bench.network.answer(200, page({1}));
    bench.network.answer(200, page({1}));

    ASSERT_TRUE(test::outcomeOf<ListingSummary>(start()));
    ASSERT_TRUE(
        test::outcomeOf<ListingSummary>(new BackupListing(*client, ireland, {.maxResults = 7})));

    EXPECT_EQ(bench.sentJson(0).value(QStringLiteral("MaxResults")), BackupListing::pageSize);
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("MaxResults")), 7);
}

TEST_F(BackupListingTest, MayLoseItsClientWhileAPageIsHandedOn)
{
    bench.network.answer(200, page({1}, QStringLiteral("a")));
    auto* listing = start();
    bool told = false;
    listing->then(&bench.network, [&told](const auto&) { told = true; });
    QObject::connect(
        listing, &BackupListing::pageArrived, &bench.network, [this] { client.reset(); });

    ASSERT_TRUE(test::eventually([this] { return !client; }));
    QCoreApplication::processEvents();

    EXPECT_FALSE(told);
    EXPECT_EQ(bench.network.openReplies(), 0);
}

} // namespace farcopy
