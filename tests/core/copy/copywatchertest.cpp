// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copywatcher.h"

#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using std::chrono::milliseconds;
using test::eventually;
using test::sampleId;

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId ohio(QStringLiteral("us-east-2"));

constexpr CopyPace quick{.first = milliseconds(1),
    .shortest = milliseconds(1),
    .blind = milliseconds(4),
    .steady = milliseconds(4),
    .attended = milliseconds(4),
    .firstRetry = milliseconds(1),
    .longestRetry = milliseconds(4)};

/// A service that lists all it is asked for, but for the ids that it does not know.
class WatchBench
{
public:
    WatchBench()
    {
        api.network.setResponder([this](const test::SentRequest& sent) { return answer(sent); });
    }

    void watch(int count, const RegionId& region = frankfurt)
    {
        for (int i = 1; i <= count; ++i)
            watcher.watch(region, sampleId(i));
    }

    test::ApiBench api;
    FsxClient client{api.transport};
    CopyWatcher watcher{client, api.clock, [] { return 0.0; }, quick};
    QSignalSpy seen{&watcher, &CopyWatcher::seen};
    QSignalSpy vanished{&watcher, &CopyWatcher::vanished};
    QSignalSpy failed{&watcher, &CopyWatcher::lookFailed};
    QSet<QString> unknown;
    QList<qsizetype> batches; ///< how many ids each call asked for
    int pageSize = 50;

private:
    test::ScriptedReply answer(const test::SentRequest& sent)
    {
        const auto asked = QJsonDocument::fromJson(sent.body).object();
        const auto ids = asked.value(u"BackupIds"_qs).toArray();
        const auto first = asked.value(u"NextToken"_qs).toString().toInt();
        batches.append(ids.size());
        QJsonArray backups;
        for (const auto& id : ids) {
            if (unknown.contains(id.toString()))
                return {.status = 400,
                    .body = R"({"__type": "BackupNotFound", "message": "no such backup"})"};
            backups.append(QJsonObject{{u"BackupId"_qs, id}, {u"Lifecycle"_qs, u"COPYING"_qs}});
        }
        QJsonObject page;
        QJsonArray part;
        for (qsizetype i = first; i < std::min<qsizetype>(first + pageSize, backups.size()); ++i)
            part.append(backups[i]);
        page.insert(u"Backups"_qs, part);
        if (first + pageSize < backups.size())
            page.insert(u"NextToken"_qs, QString::number(first + pageSize));
        return {.status = 200, .body = QJsonDocument(page).toJson()};
    }
};

} // namespace

TEST(CopyWatcher, AsksOnceForAllCopiesOfARegion)
{
    WatchBench bench;

    bench.watch(7);

    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
    EXPECT_EQ(bench.batches[0], 7);
    EXPECT_EQ(bench.seen[0][0].value<RegionId>(), frankfurt);
    EXPECT_EQ(bench.seen[0][1].value<QList<Backup>>().size(), 7);
}

TEST(CopyWatcher, AsksForAtMostFiftyAtOnce)
{
    WatchBench bench;

    bench.watch(120);

    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
    EXPECT_EQ(bench.seen[0][1].value<QList<Backup>>().size(), 120);
    EXPECT_EQ(bench.batches.first(3), QList<qsizetype>({50, 50, 20}));
}

TEST(CopyWatcher, FollowsPages)
{
    WatchBench bench;
    bench.pageSize = 2;

    bench.watch(5);

    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
    EXPECT_EQ(bench.seen[0][1].value<QList<Backup>>().size(), 5);
}

TEST(CopyWatcher, WatchesRegionsSideBySide)
{
    WatchBench bench;

    bench.watch(2, frankfurt);
    bench.watch(3, ohio);

    EXPECT_TRUE(eventually([&bench] {
        QSet<RegionId> regions;
        for (const auto& arguments : bench.seen)
            regions.insert(arguments[0].value<RegionId>());
        return regions.size() == 2;
    }));
}

TEST(CopyWatcher, FindsTheOneThatIsGoneAndStillSeesTheOthers)
{
    WatchBench bench;
    bench.watch(9);
    ASSERT_TRUE(eventually([&bench] { return bench.seen.size() == 1; }));
    bench.unknown = {sampleId(4).text()};

    ASSERT_TRUE(eventually([&bench] { return !bench.vanished.isEmpty(); }));
    EXPECT_EQ(bench.vanished[0][1].value<QList<BackupId>>(), QList<BackupId>({sampleId(4)}));
    EXPECT_FALSE(bench.watcher.isWatched(frankfurt, sampleId(4)));
    EXPECT_EQ(bench.seen.last()[1].value<QList<Backup>>().size(), 8);
    EXPECT_TRUE(bench.failed.isEmpty());
}

TEST(CopyWatcher, GivesACopyTimeToBeListed)
{
    WatchBench bench;
    bench.unknown = {sampleId(1).text()};
    bench.watch(1);
    ASSERT_TRUE(eventually([&bench] { return bench.batches.size() >= 2; }));
    EXPECT_TRUE(bench.vanished.isEmpty());

    bench.unknown.clear();

    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
    EXPECT_TRUE(bench.vanished.isEmpty());
}

TEST(CopyWatcher, AsksNoMoreWhenNothingIsWatched)
{
    WatchBench bench;
    bench.watch(1);
    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));

    bench.watcher.unwatch(frankfurt, sampleId(1));

    ASSERT_TRUE(eventually([&bench] { return bench.api.network.openReplies() == 0; }));
    const auto asked = bench.batches.size();
    bench.watcher.lookNow();
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.batches.size(), asked);
}

TEST(CopyWatcher, LooksAtTheNextCopyWhereTheLookAtTheLastOneFailed)
{
    WatchBench bench;
    for (int i = 0; i < 3; ++i)
        bench.api.network.answer(500, "{}");
    QObject::connect(&bench.watcher, &CopyWatcher::lookFailed, &bench.watcher,
        [&bench] { bench.watcher.unwatch(frankfurt, sampleId(1)); }); // a listing told of its end
    bench.watch(1);
    ASSERT_TRUE(eventually([&bench] { return bench.failed.size() == 1; }));

    bench.watcher.watch(frankfurt, sampleId(2));

    EXPECT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
}

TEST(CopyWatcher, GoesOnAfterFailures)
{
    WatchBench bench;
    for (int i = 0; i < 9; ++i)
        bench.api.network.answer(500, "{}");

    bench.watch(1);

    ASSERT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
    EXPECT_EQ(bench.failed.size(), 3);
}

TEST(CopyWatcher, WaitsForASignInWhenCredentialsHaveExpired)
{
    WatchBench bench;
    bench.api.network.answer(400, R"({"__type": "ExpiredTokenException", "message": "old"})");
    bench.watch(1);
    ASSERT_TRUE(eventually([&bench] { return !bench.failed.isEmpty(); }));
    EXPECT_EQ(bench.failed[0][1].value<Error>().kind, ErrorKind::Expired);
    EXPECT_TRUE(bench.seen.isEmpty());

    bench.watcher.lookNow();

    EXPECT_TRUE(eventually([&bench] { return !bench.seen.isEmpty(); }));
}

} // namespace farcopy
