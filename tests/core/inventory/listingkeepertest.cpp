// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingkeeper.h"

#include "core/api/fsxclient.h"
#include "core/inventory/inventory.h"
#include "core/store/listingrows.h"
#include "core/store/store.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;
using test::sampleId;

const RegionId ireland(QStringLiteral("eu-west-1"));
const QueueKey account(QStringLiteral("111122223333"));

struct KeeperBench {
    KeeperBench() { inventory.setRegions({ireland}); }

    void answer(int number)
    {
        bench.network.answer(200,
            QStringLiteral(R"({"Backups": [{"BackupId": "%1"}]})")
                .arg(sampleId(number).text())
                .toUtf8());
    }
    [[nodiscard]] QList<StoredListing> kept()
    {
        const auto listings = test::outcomeOf(store.loadListings(account));
        return listings ? *listings : QList<StoredListing>();
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    Store store{{}, bench.clock};
};

} // namespace

TEST(ListingKeeper, ShowsWhatWasListedLast)
{
    KeeperBench bench;
    const QDateTime yesterday = bench.bench.clock.nowUtc().addDays(-1);
    ASSERT_TRUE(
        test::outcomeOf(bench.store.saveListing(account, {ireland, yesterday, {sampleBackup(1)}})));

    const ListingKeeper keeper(bench.store, account, bench.inventory);

    EXPECT_TRUE(eventually([&bench] { return bench.inventory.state(ireland).count == 1; }));
    EXPECT_EQ(bench.inventory.state(ireland).asOf, yesterday);
}

TEST(ListingKeeper, KeepsEachNewListing)
{
    KeeperBench bench;
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.answer(2);

    bench.inventory.refresh(ireland);

    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));
    const auto kept = bench.kept();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].asOf, bench.bench.clock.nowUtc());
    ASSERT_EQ(kept[0].backups.size(), 1);
    EXPECT_EQ(kept[0].backups[0].id, sampleId(2));
}

TEST(ListingKeeper, KeepsWhatWasListedBeforeItCame)
{
    KeeperBench bench;
    bench.answer(2);
    bench.inventory.refresh(ireland);
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));

    const ListingKeeper keeper(bench.store, account, bench.inventory);

    EXPECT_EQ(bench.kept().size(), 1);
}

TEST(ListingKeeper, LeavesAloneWhatAFailedListingWouldReplace)
{
    KeeperBench bench;
    const QDateTime yesterday = bench.bench.clock.nowUtc().addDays(-1);
    ASSERT_TRUE(
        test::outcomeOf(bench.store.saveListing(account, {ireland, yesterday, {sampleBackup(1)}})));
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.bench.network.answer(400, R"({"__type": "AccessDeniedException"})");

    bench.inventory.refresh(ireland);

    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));
    ASSERT_EQ(bench.kept().size(), 1);
    EXPECT_EQ(bench.kept()[0].asOf, yesterday);
}

} // namespace farcopy
