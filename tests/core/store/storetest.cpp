// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/store/activityrows.h"
#include "core/store/listingblob.h"
#include "core/store/listingrows.h"
#include "core/store/storednames.h"
#include "tests/support/samples.h"
#include "tests/support/storestage.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;

StoredListing sampleListing(const QString& region, int backups)
{
    QList<Backup> listed;
    for (int i = 0; i < backups; ++i)
        listed.append(sampleBackup(i, region));
    return {RegionId(region), sampleTime(1), store::blobOf(listed)};
}

QList<StoredListing> listings(Store& store, const QueueKey& queue = sampleQueue)
{
    return outcomeOf(store.loadListings(queue)).value_or(QList<StoredListing>());
}

/// The request ids of the entries that a filter finds.
QString found(Store& store, const ActivityFilter& filter, int limit = 100)
{
    QStringList ids;
    const auto entries
        = outcomeOf(store.activities(filter, limit)).value_or(QList<ActivityEntry>());
    for (const ActivityEntry& entry : entries)
        ids.append(entry.requestId);
    return ids.join(u' ');
}

AccountId identity(Store& store, const AccountChoice& choice, const char* endpoint = "")
{
    return outcomeOf(store.identityOf(choice, QLatin1String(endpoint)))
        .value_or(AccountId(QStringLiteral("failed")));
}

} // namespace

// --- listings

TEST(Store, KeepsTheLastListingOfEachRegion)
{
    const StoreStage stage;
    const StoredListing ireland = sampleListing(QStringLiteral("eu-west-1"), 3);
    const StoredListing frankfurt = sampleListing(QStringLiteral("eu-central-1"), 2);
    StoredListing fresh = sampleListing(QStringLiteral("eu-west-1"), 1);
    fresh.asOf = sampleTime(99);
    {
        const auto store = stage.store();
        ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, ireland)));
        ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, frankfurt)));
    }
    const auto store = stage.store();
    EXPECT_EQ(listings(*store), (QList{frankfurt, ireland}));

    ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, fresh)));

    EXPECT_EQ(listings(*store), (QList{frankfurt, fresh}));
    EXPECT_TRUE(listings(*store, QueueKey(QStringLiteral("444455556666"))).isEmpty());
}

TEST(Store, KeepsARegionWithoutBackupsAsListed)
{
    const StoreStage stage;
    const auto store = stage.store();
    const StoredListing empty = sampleListing(QStringLiteral("eu-west-1"), 0);

    ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, empty)));

    EXPECT_EQ(listings(*store), QList{empty});
}

TEST(Store, DropsListingsThatNobodyHasRenewedForHalfAYear)
{
    const StoreStage stage;
    const auto store = stage.store();
    const QueueKey unused(QStringLiteral("444455556666"));
    StoredListing recent = sampleListing(QStringLiteral("eu-central-1"), 2);
    recent.asOf = recent.asOf.addDays(1);
    ASSERT_TRUE(
        outcomeOf(store->saveListing(unused, sampleListing(QStringLiteral("eu-west-1"), 3))));
    ASSERT_TRUE(outcomeOf(store->saveListing(unused, recent)));

    StoredListing fresh = sampleListing(QStringLiteral("eu-west-1"), 1);
    fresh.asOf = recent.asOf.addDays(183);
    ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, fresh)));

    EXPECT_EQ(listings(*store), QList{fresh});
    EXPECT_EQ(listings(*store, unused), QList{recent});
}

TEST(Store, LeavesOutAListingOfNoRegionOrTimeAndGivesTheRest)
{
    for (const char* spoiling : {"region = ''", "as_of = 'today'", "as_of = 0.5"}) {
        const StoreStage stage;
        const StoredListing frankfurt = sampleListing(QStringLiteral("eu-central-1"), 2);
        {
            const auto store = stage.store();
            const StoredListing ireland = sampleListing(QStringLiteral("eu-west-1"), 3);
            ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, ireland)));
            ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, frankfurt)));
        }
        stage.run(QStringLiteral("UPDATE listings SET %1 WHERE region = 'eu-west-1'")
                      .arg(QLatin1String(spoiling)));

        EXPECT_EQ(listings(*stage.store()), QList{frankfurt}) << spoiling;
    }
}

// --- activity

TEST(Store, GivesTheNewestActivitiesFirst)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(1), sampleActivity(2)})));
    ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(3)})));

    EXPECT_EQ(found(*store, {}), QStringLiteral("req-3 req-2 req-1"));
    EXPECT_EQ(found(*store, {}, 2), QStringLiteral("req-3 req-2"));
}

TEST(Store, KeepsAllOfAnActivity)
{
    const StoreStage stage;
    ActivityEntry entry = sampleActivity(1);
    entry.outcome = QStringLiteral("BackupNotFound");
    entry.message = QStringLiteral("There is no such backup — “none”.");
    ActivityEntry bare;
    bare.at = sampleTime(2);
    bare.number = 2;
    ASSERT_TRUE(outcomeOf(stage.store()->logActivity({entry, bare})));

    EXPECT_EQ(outcomeOf(stage.store()->activities({}, 10)), (QList{bare, entry}));
}

TEST(Store, NotesWhoAskedWhereAnEntryDoesNotSay)
{
    const StoreStage stage;
    const auto store = stage.store();
    ActivityEntry anonymous = sampleActivity(1);
    anonymous.account = {};
    anonymous.caller = {};
    store->setActor({AccountId(QStringLiteral("444455556666")),
        Arn(QStringLiteral("arn:aws:iam::444455556666:user/lee"))});

    ASSERT_TRUE(written(*store, {.activities = {anonymous, sampleActivity(2)}}));
    const auto kept = outcomeOf(store->activities({}, 10)).value_or(QList<ActivityEntry>());

    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[1].account.text(), QStringLiteral("444455556666"));
    EXPECT_EQ(kept[1].caller.text(), QStringLiteral("arn:aws:iam::444455556666:user/lee"));
    EXPECT_EQ(kept[0], sampleActivity(2));
}

TEST(Store, FindsActivitiesByWhatTheFilterAsksFor)
{
    const StoreStage stage;
    const auto store = stage.store();
    QList<ActivityEntry> entries;
    for (int i = 1; i <= 4; ++i)
        entries.append(sampleActivity(i));
    entries[0].account = AccountId(QStringLiteral("444455556666"));
    entries[1].region = RegionId(QStringLiteral("us-east-1"));
    entries[2].outcome = QStringLiteral("BackupNotFound");
    entries[2].message = QStringLiteral("100% gone_for ever");
    entries[3].outcome = laneFullOutcome;
    ASSERT_TRUE(outcomeOf(store->logActivity(entries)));

    EXPECT_EQ(found(*store, {.account = entries[0].account}), QStringLiteral("req-1"));
    EXPECT_EQ(found(*store, {.region = entries[1].region}), QStringLiteral("req-2"));
    EXPECT_EQ(found(*store, {.isFailuresOnly = true}), QStringLiteral("req-3"));
    EXPECT_EQ(found(*store, {.subject = QStringLiteral("job-4")}), QStringLiteral("req-4"));
    EXPECT_EQ(found(*store, {.words = QStringLiteral("0% GONE_")}), QStringLiteral("req-3"));
    EXPECT_EQ(found(*store, {.words = QStringLiteral("backupnot")}), QStringLiteral("req-3"));
    EXPECT_EQ(found(*store, {.words = QStringLiteral("r_q")}), QString());
    EXPECT_EQ(found(*store, {.words = QStringLiteral("USER/KIM")}),
        QStringLiteral("req-4 req-3 req-2 req-1"));
    EXPECT_EQ(found(*store, {.beforeNumber = 3}), QStringLiteral("req-2 req-1"));
    EXPECT_EQ(found(*store, {.since = sampleTime(3)}), QStringLiteral("req-4 req-3"));
    EXPECT_EQ(found(*store, {.before = sampleTime(3)}), QStringLiteral("req-2 req-1"));
    EXPECT_EQ(found(*store,
                  {.region = RegionId(QStringLiteral("eu-central-1")),
                      .since = sampleTime(2),
                      .before = sampleTime(4)}),
        QStringLiteral("req-3"));
}

TEST(Store, LetsTheOldestActivitiesGo)
{
    const StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(1), sampleActivity(2)})));
    stage.run(QStringLiteral("UPDATE activity SET number = number + %1 WHERE number = 2")
                  .arg(store::maxActivities - 2));
    ASSERT_EQ(found(*store, {}), QStringLiteral("req-2 req-1"));

    ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(3)})));

    EXPECT_EQ(found(*store, {}), QStringLiteral("req-3 req-2"));
}

// --- identities

TEST(Store, RemembersWhichAccountAChoiceWas)
{
    const StoreStage stage;
    const AccountId account(QStringLiteral("111122223333"));
    const AccountId other(QStringLiteral("444455556666"));
    const AccountChoice profile{CredentialOrigin::Profile, QStringLiteral("work"), {}, {}};
    const AccountChoice environment{CredentialOrigin::Environment, {}, {}, {}};
    const AccountChoice key{
        CredentialOrigin::Keychain, QStringLiteral("work"), QStringLiteral("AKIA1"), {}};
    const AccountChoice sameName{
        CredentialOrigin::Keychain, QStringLiteral("work"), QStringLiteral("AKIA2"), {}};
    ASSERT_TRUE(outcomeOf(stage.store()->rememberIdentity(profile, {}, account)));
    ASSERT_TRUE(outcomeOf(stage.store()->rememberIdentity(key, {}, other)));
    const auto store = stage.store();

    EXPECT_EQ(identity(*store, profile), account);
    EXPECT_EQ(identity(*store, profile, "http://127.0.0.1:4570"), AccountId());
    EXPECT_EQ(identity(*store, environment), AccountId());
    EXPECT_EQ(identity(*store, key), other);
    EXPECT_EQ(identity(*store, sameName), AccountId());

    ASSERT_TRUE(outcomeOf(store->rememberIdentity(profile, {}, other)));
    EXPECT_EQ(identity(*store, profile), other);
}

// --- names

TEST(StoredNames, AreOfOneValueEach)
{
    const auto expectDistinct = [](auto first, int count) {
        using Value = decltype(first);
        for (int i = 0; i < count; ++i) {
            const auto value = static_cast<Value>(i);
            EXPECT_FALSE(store::nameOf(value).isEmpty()) << i;
            EXPECT_EQ(store::fromName<Value>(store::nameOf(value)), value) << i;
        }
        EXPECT_TRUE(store::nameOf(static_cast<Value>(count)).isEmpty());
        EXPECT_EQ(store::fromName<Value>(QStringLiteral("Nonsense")), std::nullopt);
        EXPECT_EQ(store::fromName<Value>({}), std::nullopt);
    };

    expectDistinct(JobState::Waiting, 8);
    expectDistinct(WaitReason::None, 8);
    expectDistinct(CopyPrediction::Kind::Full, 3);
    expectDistinct(FileSystemType::Unknown, 5);
    expectDistinct(ErrorKind::Cancelled, 11);
    expectDistinct(CredentialOrigin::Sandbox, 5);
}

// --- calls

TEST(Store, SaysNothingMoreOfACancelledCall)
{
    const StoreStage stage;
    const auto store = stage.store();
    auto* call = store->logActivity({sampleActivity(1)});

    call->cancel();
    const auto outcome = outcomeOf(call);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(found(*store, {}), QStringLiteral("req-1"));
}

TEST(Store, GoesWhileItsCallsAreUnderWay)
{
    const StoreStage stage;
    QObject context;
    int ends = 0;
    {
        const auto store = stage.store();
        for (int i = 0; i < 10; ++i)
            store->logActivity({sampleActivity(i)})->then(&context, [&ends](const Result<void>&) {
                ++ends;
            });
    }
    QCoreApplication::processEvents();

    EXPECT_EQ(ends, 0);
    EXPECT_EQ(found(*stage.store(), {}).split(u' ').size(), 10);
}

} // namespace farcopy
