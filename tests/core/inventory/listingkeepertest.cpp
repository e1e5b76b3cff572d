// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/listingkeeper.h"

#include "core/api/fsxclient.h"
#include "core/inventory/inventory.h"
#include "core/inventory/listingrestorer.h"
#include "core/inventory/listingsaver.h"
#include "core/store/listingblob.h"
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

QList<Backup> sampleBackups(int count)
{
    QList<Backup> backups;
    for (int i = 0; i < count; ++i)
        backups.append(sampleBackup(i));
    return backups;
}

struct KeeperBench {
    KeeperBench() { inventory.setRegions({ireland}); }

    /// Writes down what an earlier session listed.
    bool hasListed(const QByteArray& blob)
    {
        return test::outcomeOf(store.saveListing(account, {ireland, yesterday, blob})).has_value();
    }
    void answer(const QByteArray& body) { bench.network.answer(200, body); }
    [[nodiscard]] QList<StoredListing> kept()
    {
        return test::outcomeOf(store.loadListings(account)).value_or(QList<StoredListing>());
    }
    [[nodiscard]] QSet<BackupId> keptIds()
    {
        QSet<BackupId> ids;
        for (const auto& listing : kept()) {
            const auto backups = store::backupsFromBlob(listing.backups, listing.region);
            for (const auto& backup : backups.value_or(QList<Backup>()))
                ids.insert(backup.id);
        }
        return ids;
    }
    /// Refreshes until what that brought is kept.
    [[nodiscard]] bool isKeptAnew()
    {
        inventory.refresh(ireland);
        return eventually([this] {
            const auto listings = kept();
            return !listings.isEmpty() && listings[0].asOf == bench.clock.nowUtc();
        });
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    Store store{{}, bench.clock};
    const QDateTime yesterday = bench.clock.nowUtc().addDays(-1);
};

QByteArray pageOf(int backups)
{
    QStringList items;
    for (int i = 0; i < backups; ++i)
        items.append(QStringLiteral(R"({"BackupId": "%1"})").arg(sampleId(i).text()));
    return QStringLiteral(R"({"Backups": [%1]})").arg(items.join(u',')).toUtf8();
}

} // namespace

TEST(ListingKeeper, ShowsWhatWasListedLast)
{
    KeeperBench bench;
    ASSERT_TRUE(bench.hasListed(store::blobOf({sampleBackup(1)})));

    const ListingKeeper keeper(bench.store, account, bench.inventory);

    EXPECT_TRUE(eventually([&bench] { return bench.inventory.state(ireland).count == 1; }));
    EXPECT_EQ(bench.inventory.state(ireland).asOf, bench.yesterday);
}

TEST(ListingKeeper, ShowsALongListingInPortions)
{
    KeeperBench bench;
    constexpr int count = int(ListingRestorer::portionSize) * 2 + 7;
    ASSERT_TRUE(bench.hasListed(store::blobOf(sampleBackups(count))));
    QList<qsizetype> portions;
    QObject::connect(&bench.inventory, &Inventory::rowsAdded, &bench.inventory,
        [&portions](const QList<RowId>& rows) { portions.append(rows.size()); });

    const ListingKeeper keeper(bench.store, account, bench.inventory);

    EXPECT_TRUE(eventually([&bench] { return bench.inventory.state(ireland).count == count; }));
    EXPECT_EQ(portions,
        (QList<qsizetype>{ListingRestorer::portionSize, ListingRestorer::portionSize, 7}));
}

TEST(ListingKeeper, ShowsNoMoreOfAnOldListingOnceTheRegionIsListed)
{
    KeeperBench bench;
    ASSERT_TRUE(bench.hasListed(store::blobOf(sampleBackups(3 * ListingRestorer::portionSize))));
    bench.answer(R"({"Backups": [{"BackupId": "backup-0123456789abcdef0"}]})");
    bool isFirst = true;
    QObject::connect(&bench.inventory, &Inventory::rowsAdded, &bench.inventory, [&] {
        if (std::exchange(isFirst, false))
            bench.inventory.refresh(ireland);
    });
    auto* restorer = new ListingRestorer(bench.store, account, bench.inventory);

    ASSERT_TRUE(test::outcomeOf(restorer));
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));

    EXPECT_EQ(bench.inventory.state(ireland).count, 1);
}

TEST(ListingKeeper, ShowsNothingMoreOnceItIsCancelled)
{
    KeeperBench bench;
    ASSERT_TRUE(bench.hasListed(store::blobOf(sampleBackups(3 * ListingRestorer::portionSize))));
    auto* restorer = new ListingRestorer(bench.store, account, bench.inventory);
    QObject::connect(&bench.inventory, &Inventory::rowsAdded, restorer, &CallBase::cancel);

    const auto outcome = test::outcomeOf(restorer);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bench.inventory.state(ireland).count, ListingRestorer::portionSize);
}

TEST(ListingKeeper, ShowsNothingOfADamagedListing)
{
    const QByteArray whole = store::blobOf(sampleBackups(3));
    for (const QByteArray& blob : {QByteArray(""), QByteArray("text"), whole.chopped(1)}) {
        KeeperBench bench;
        ASSERT_TRUE(bench.hasListed(blob));

        ASSERT_TRUE(test::outcomeOf(new ListingRestorer(bench.store, account, bench.inventory)));

        EXPECT_EQ(bench.inventory.state(ireland).count, 0);
    }
}

TEST(ListingKeeper, KeepsEachNewListing)
{
    KeeperBench bench;
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.answer(pageOf(2));

    ASSERT_TRUE(bench.isKeptAnew());

    EXPECT_EQ(bench.keptIds(), (QSet{sampleId(0), sampleId(1)}));
}

TEST(ListingKeeper, KeepsALongListing)
{
    KeeperBench bench;
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.answer(pageOf(2 * ListingSaver::portionSize + 1));

    ASSERT_TRUE(bench.isKeptAnew());

    EXPECT_EQ(bench.keptIds().size(), 2 * ListingSaver::portionSize + 1);
}

TEST(ListingKeeper, LeavesOutWhatGoesWhileItIsWritten)
{
    KeeperBench bench;
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.answer(pageOf(2 * ListingSaver::portionSize));
    QObject::connect(
        &bench.inventory, &Inventory::loadingChanged, &bench.inventory, [&bench](bool isLoading) {
            for (int i = 0; !isLoading && i < 2 * ListingSaver::portionSize; ++i)
                bench.inventory.forget(ireland, sampleId(i));
        });

    ASSERT_TRUE(bench.isKeptAnew());

    EXPECT_LE(bench.keptIds().size(), ListingSaver::portionSize);
}

TEST(ListingKeeper, KeepsWhatWasListedBeforeItCame)
{
    KeeperBench bench;
    bench.answer(pageOf(1));
    bench.inventory.refresh(ireland);
    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));

    const ListingKeeper keeper(bench.store, account, bench.inventory);

    EXPECT_TRUE(eventually([&bench] { return bench.kept().size() == 1; }));
}

TEST(ListingKeeper, LeavesAloneWhatAFailedListingWouldReplace)
{
    KeeperBench bench;
    ASSERT_TRUE(bench.hasListed(store::blobOf({sampleBackup(1)})));
    const ListingKeeper keeper(bench.store, account, bench.inventory);
    bench.bench.network.answer(400, R"({"__type": "AccessDeniedException"})");

    bench.inventory.refresh(ireland);

    ASSERT_TRUE(eventually([&bench] { return !bench.inventory.isLoading(); }));
    ASSERT_EQ(bench.kept().size(), 1);
    EXPECT_EQ(bench.kept()[0].asOf, bench.yesterday);
}

} // namespace farcopy
