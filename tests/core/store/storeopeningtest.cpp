// SPDX-License-Identifier: Apache-2.0
#include "core/store/activityrows.h"
#include "core/store/listingblob.h"
#include "core/store/listingrows.h"
#include "core/store/rescue.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/storederrors.h"
#include "core/store/storefile.h"
#include "tests/support/samples.h"
#include "tests/support/storestage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <thread>

namespace farcopy {

namespace {

using namespace test;
using Where = StoreOpening::Where;

constexpr int pageBytes = 4096; ///< SQLite's default

/// How the opening came out; Memory and no trouble where the call fails.
StoreOpening opened(Store& store)
{
    const auto opening = outcomeOf(store.open());
    EXPECT_TRUE(opening) << (opening ? "" : qPrintable(opening.error().message));
    return opening.value_or(StoreOpening{});
}

QString troubleOf(const StoreOpening& opening)
{
    return opening.trouble ? opening.trouble->code : QString();
}

QString member(const StoreOpening& opening, const char* name)
{
    return opening.trouble ? opening.trouble->members.value(QLatin1String(name)) : QString();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A closed database with so many waiting jobs.
void fill(const StoreStage& stage, int jobs)
{
    JobChanges changes;
    for (int i = 1; i <= jobs; ++i)
        changes.saved.append(sampleStoredJob(i));
    const auto store = stage.store();
    ASSERT_TRUE(written(*store, changes));
}

/// Overwrites page `number`, which counts from 1.
void ruinPage(const QString& path, qint64 number)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek((number - 1) * pageBytes));
    ASSERT_EQ(file.write(QByteArray(pageBytes, '\xee')), pageBytes);
}

/// The root page of a table or an index.
qint64 rootPage(const StoreStage& stage, const QString& name)
{
    return numberIn(*stage.database(),
        QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"), {name})
        .value_or(0);
}

/// The page of the table that holds a job: tokens stand in no index.
qint64 pageOfJob(const StoreStage& stage, int number)
{
    const QByteArray token = sampleStoredJob(number).job.request.token.toUtf8();
    return bytesOf(stage.path()).indexOf(token) / pageBytes + 1;
}

QStringList filesIn(const StoreStage& stage)
{
    return QDir(stage.folder()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST(StoreOpening, MakesANewFileThatIsItsOwnersAlone)
{
    const StoreStage stage;
    StoreOptions options = stage.options();
    options.path = stage.folder() + QStringLiteral("/data/farcopy/farcopy.db");
    const auto store = stage.store(options);

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening, (StoreOpening{Where::NewFile, {}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const char* suffix : {"", "-wal", "-shm"})
        EXPECT_FALSE(QFile::permissions(options.path + QLatin1String(suffix)) & others) << suffix;
    EXPECT_FALSE(QFile::permissions(QFileInfo(options.path).path()) & others);
}

TEST(StoreOpening, FindsTheFileOfTheLastSession)
{
    const StoreStage stage;
    fill(stage, 1);

    EXPECT_EQ(opened(*stage.store()), (StoreOpening{Where::File, {}}));
    EXPECT_EQ(filesIn(stage), QStringList{QStringLiteral("farcopy.db")});
}

TEST(StoreOpening, TakesAnEmptyFileForANewOne)
{
    const StoreStage stage;
    writeBytes(stage.path(), {});

    EXPECT_EQ(opened(*stage.store()), (StoreOpening{Where::NewFile, {}}));
}

TEST(StoreOpening, KeepsNothingOfAStoreInMemory)
{
    const StoreStage stage;
    const auto store = stage.store({});

    EXPECT_EQ(opened(*store), (StoreOpening{Where::Memory, {}}));
    EXPECT_TRUE(written(*store, {.saved = {fullStoredJob(1)}}));
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1"));
    EXPECT_TRUE(filesIn(stage).isEmpty());
}

TEST(StoreOpening, OpensOnceHoweverOftenItIsAsked)
{
    const StoreStage stage;
    const auto store = stage.store();

    EXPECT_EQ(opened(*store).where, Where::NewFile);
    EXPECT_EQ(opened(*store).where, Where::NewFile);
}

TEST(StoreOpening, TwoProgramsMakeOneFileAtTheSameTime)
{
    for (int round = 0; round < 10; ++round) {
        const StoreStage stage;
        StoreOptions options = stage.options();
        options.busyTimeout = std::chrono::seconds(10);
        Result<StoreOpening> openings[2];
        const auto open = [&](Result<StoreOpening>& opening) {
            opening = StoreFile(options, stage.clock).open();
        };

        std::thread first(open, std::ref(openings[0]));
        std::thread second(open, std::ref(openings[1]));
        first.join();
        second.join();

        for (const auto& opening : openings) {
            ASSERT_TRUE(opening);
            EXPECT_NE(opening->where, Where::Memory)
                << qPrintable(opening->trouble ? opening->trouble->message : QString());
            EXPECT_EQ(troubleOf(*opening), QString());
        }
    }
}

// --- damaged

class DamagedFile : public testing::TestWithParam<const char*>
{
protected:
    /// Ruins a file in the way that the case is called.
    static QByteArray ruined(QByteArray bytes)
    {
        const QByteArray way = GetParam();
        if (way == "NotADatabase")
            return QByteArray("Not a database at all.\n").repeated(100);
        if (way == "HeaderOverwritten")
            return bytes.replace(0, 100, QByteArray(100, '\x11'));
        if (way == "CutInHalf")
            return bytes.left(bytes.size() / 2);
        if (way == "CutInAPage")
            return bytes.left(bytes.size() / 2 + 17);
        if (way == "SchemaOverwritten")
            return bytes.replace(100, 2000, QByteArray(2000, '\x22'));
        return bytes.replace(pageBytes, bytes.size() - pageBytes,
            QByteArray(bytes.size() - pageBytes, '\0')); // ZerosBehindTheFirstPage
    }
};

TEST_P(DamagedFile, IsKeptAsideAsItIsAndANewOneBegun)
{
    const StoreStage stage;
    fill(stage, 100);
    const QByteArray bytes = ruined(bytesOf(stage.path()));
    writeBytes(stage.path(), bytes);
    const QString kept = stage.path() + QStringLiteral(".damaged-20260314T092653");
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::NewFile);
    EXPECT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_EQ(member(opening, "File"), stage.path());
    EXPECT_EQ(member(opening, "Kept"), kept);
    EXPECT_EQ(bytesOf(kept), bytes);
    EXPECT_EQ(member(opening, "Jobs").toInt(), loaded(*store).jobs.size());
    EXPECT_TRUE(written(*store, {.saved = {fullStoredJob(1'000)}}));
}

TEST_P(DamagedFile, IsFoundOnce)
{
    const StoreStage stage;
    fill(stage, 100);
    writeBytes(stage.path(), ruined(bytesOf(stage.path())));
    opened(*stage.store());

    EXPECT_EQ(opened(*stage.store()), (StoreOpening{Where::File, {}}));
}

INSTANTIATE_TEST_SUITE_P(StoreOpening, DamagedFile,
    testing::Values("NotADatabase", "HeaderOverwritten", "CutInHalf", "CutInAPage",
        "SchemaOverwritten", "ZerosBehindTheFirstPage"),
    [](const auto& tested) { return std::string(tested.param); });

TEST(StoreOpening, SavesTheJobsOnBothSidesOfADamagedPage)
{
    const StoreStage stage;
    fill(stage, 300);
    stage.run(QStringLiteral("INSERT INTO queues VALUES('111122223333', 1)"));
    ruinPage(stage.path(), pageOfJob(stage, 150));
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_EQ(member(opening, "Jobs").toInt(), queue.jobs.size());
    EXPECT_GT(queue.jobs.size(), 250);
    EXPECT_LT(queue.jobs.size(), 300);
    expectSameJob(queue.jobs.first(), sampleStoredJob(1));
    expectSameJob(queue.jobs.last(), sampleStoredJob(300));
    EXPECT_TRUE(queue.isPaused);
}

TEST(StoreOpening, SavesTheJobsOfTheFrontOfAFileThatWasCutOff)
{
    const StoreStage stage;
    fill(stage, 300);
    writeBytes(
        stage.path(), bytesOf(stage.path()).left((pageOfJob(stage, 150) - 1) * pageBytes + 17));
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);
    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_GT(queue.jobs.size(), 100);
    expectSameJob(queue.jobs.first(), sampleStoredJob(1));
}

TEST(StoreOpening, SavesAllJobsWhereTheirIndexAloneIsDamaged)
{
    const StoreStage stage;
    fill(stage, 300);
    ruinPage(stage.path(), rootPage(stage, QStringLiteral("sqlite_autoindex_jobs_1")));
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_EQ(member(opening, "Jobs"), QStringLiteral("300"));
    EXPECT_EQ(loaded(*store).jobs.size(), 300);
}

TEST(StoreOpening, SavesDurationsActivitiesAndIdentitiesToo)
{
    const StoreStage stage;
    const AccountChoice choice{CredentialOrigin::Environment, {}, {}, {}};
    const AccountId account(QStringLiteral("111122223333"));
    {
        const auto store = stage.store();
        ASSERT_TRUE(written(
            *store, {.durations = {sampleDuration(60)}, .activities = {sampleActivity(1)}}));
        ASSERT_TRUE(outcomeOf(store->rememberIdentity(choice, {}, account)));
    }
    ruinPage(stage.path(), rootPage(stage, QStringLiteral("jobs")));
    const auto store = stage.store();

    ASSERT_EQ(troubleOf(opened(*store)), store::damagedCode);

    EXPECT_EQ(loaded(*store).durations, QList{sampleDuration(60)});
    EXPECT_EQ(outcomeOf(store->activities({}, 10)), QList{sampleActivity(1)});
    EXPECT_EQ(outcomeOf(store->identityOf(choice, {})), account);
}

TEST(StoreOpening, NeverOverwritesAnEarlierDamagedFile)
{
    const StoreStage stage;
    writeBytes(stage.path(), "first, and no database");
    opened(*stage.store());
    writeBytes(stage.path(), "second, and no database");

    const StoreOpening opening = opened(*stage.store());

    const QString kept = stage.path() + QStringLiteral(".damaged-20260314T092653");
    EXPECT_EQ(member(opening, "Kept"), kept + QStringLiteral("-2"));
    EXPECT_EQ(bytesOf(kept), "first, and no database");
    EXPECT_EQ(bytesOf(kept + QStringLiteral("-2")), "second, and no database");
}

TEST(StoreOpening, MovesTheLogAsideWithItsFile)
{
    const StoreStage stage;
    fill(stage, 1);
    writeBytes(stage.path(), "no database");
    writeBytes(stage.path() + QStringLiteral("-wal"), "its log");

    const StoreOpening opening = opened(*stage.store());

    EXPECT_EQ(bytesOf(member(opening, "Kept") + QStringLiteral("-wal")), "its log");
}

TEST(StoreOpening, ReadsTheLogOfADamagedFileAndLeavesItAsItIs)
{
    const StoreStage stage;
    fill(stage, 300);
    const StoreStage crashed; // as it is on disk when the power goes before a checkpoint
    {
        const auto store = stage.store();
        ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(301)}}));
        for (const char* suffix : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(
                stage.path() + QLatin1String(suffix), crashed.path() + QLatin1String(suffix)));
    }
    ruinPage(crashed.path(), pageOfJob(crashed, 150));
    const QByteArray bytes = bytesOf(crashed.path());
    const QByteArray log = bytesOf(crashed.path() + QStringLiteral("-wal"));
    const auto store = crashed.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(bytesOf(member(opening, "Kept")), bytes);
    EXPECT_EQ(bytesOf(member(opening, "Kept") + QStringLiteral("-wal")), log);
    expectSameJob(loaded(*store).jobs.last(), sampleStoredJob(301));
}

TEST(StoreOpening, GoesOnWithAReplacementThatWasInterruptedBeforeTheOldFileMoved)
{
    const StoreStage stage;
    fill(stage, 3);
    ASSERT_TRUE(QFile::rename(stage.path(), stage.path() + QStringLiteral(".rescued")));
    writeBytes(stage.path(), "damaged, and its log is moved already");
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::NewFile);
    EXPECT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_EQ(member(opening, "Jobs"), QStringLiteral("3"));
    EXPECT_EQ(bytesOf(member(opening, "Kept")), "damaged, and its log is moved already");
    EXPECT_EQ(loaded(*store).jobs.size(), 3);
}

TEST(StoreOpening, GoesOnWithAReplacementThatWasInterruptedAfterTheOldFileMoved)
{
    const StoreStage stage;
    fill(stage, 3);
    const QString kept = stage.path() + QStringLiteral(".damaged-20260101T000000");
    ASSERT_TRUE(QFile::rename(stage.path(), stage.path() + QStringLiteral(".rescued")));
    writeBytes(kept, "damaged");
    writeBytes(kept + QStringLiteral("-wal"), "its log");
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::NewFile);
    EXPECT_EQ(member(opening, "Kept"), kept);
    EXPECT_EQ(loaded(*store).jobs.size(), 3);
    EXPECT_EQ(opened(*stage.store()), (StoreOpening{Where::File, {}}));
}

TEST(StoreOpening, ReplacesAFileThatIsFoundDamagedWhileInUse)
{
    const StoreStage stage;
    fill(stage, 3);
    {
        const auto store = stage.store();
        const StoredListing listing{RegionId(QStringLiteral("eu-west-1")), sampleTime(0),
            store::blobOf({sampleBackup(1, QStringLiteral("eu-west-1"))})};
        ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, listing)));
    }
    ruinPage(stage.path(), rootPage(stage, QStringLiteral("listings")));
    const auto store = stage.store();
    QList<Error> told;
    QObject::connect(store.get(), &Store::damageFound, store.get(),
        [&told](const Error& error) { told.append(error); });
    ASSERT_EQ(opened(*store), (StoreOpening{Where::File, {}}));

    const auto listings = outcomeOf(store->loadListings(sampleQueue));

    ASSERT_TRUE(listings);
    EXPECT_TRUE(listings->isEmpty());
    ASSERT_TRUE(eventually([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().code, store::damagedCode);
    EXPECT_TRUE(QFile::exists(told.first().members.value(QStringLiteral("Kept"))));
    EXPECT_EQ(loaded(*store).jobs.size(), 3);
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(4)}}));
    EXPECT_EQ(loaded(*stage.store()).jobs.size(), 4);
}

TEST(StoreOpening, KeepsAFileThatIsFoundDamagedWhileInUseAsItIsWithItsLog)
{
    const StoreStage stage;
    {
        const auto store = stage.store();
        const StoredListing listing{
            RegionId(QStringLiteral("eu-west-1")), sampleTime(0), store::blobOf({})};
        ASSERT_TRUE(outcomeOf(store->saveListing(sampleQueue, listing)));
    }
    ruinPage(stage.path(), rootPage(stage, QStringLiteral("listings")));
    const QByteArray bytes = bytesOf(stage.path());
    const auto store = stage.store();
    ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
    const QByteArray log = bytesOf(stage.path() + QStringLiteral("-wal"));
    ASSERT_FALSE(log.isEmpty());

    ASSERT_TRUE(outcomeOf(store->loadListings(sampleQueue)));

    const QString kept = stage.path() + QStringLiteral(".damaged-20260314T092653");
    EXPECT_EQ(bytesOf(kept), bytes);
    EXPECT_EQ(bytesOf(kept + QStringLiteral("-wal")), log);
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1"));
}

TEST(StoreOpening, LooksAtEverythingAfterAnEndWithoutAGoodbye)
{
    const StoreStage stage;
    const StoreStage crashed;
    {
        const auto store = stage.store();
        ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(1)})));
    }
    {
        const auto store = stage.store();
        ASSERT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
        for (const char* suffix : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(
                stage.path() + QLatin1String(suffix), crashed.path() + QLatin1String(suffix)));
    }
    ruinPage(crashed.path(), rootPage(stage, QStringLiteral("activity")));

    EXPECT_EQ(troubleOf(opened(*crashed.store())), store::damagedCode);
}

// --- not ours to change

TEST(StoreOpening, LeavesAFileOfANewerVersionUntouched)
{
    const StoreStage stage;
    fill(stage, 1);
    stage.run(QStringLiteral("PRAGMA user_version = 77"));
    const QByteArray bytes = bytesOf(stage.path());
    {
        const auto store = stage.store();

        const StoreOpening opening = opened(*store);

        EXPECT_EQ(opening.where, Where::Memory);
        EXPECT_EQ(troubleOf(opening), store::newerCode);
        EXPECT_EQ(member(opening, "Version"), QStringLiteral("77"));
        EXPECT_EQ(member(opening, "File"), stage.path());
        EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(9)}}));
        EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-9"));
    }
    EXPECT_EQ(bytesOf(stage.path()), bytes);
}

TEST(StoreOpening, LeavesADatabaseOfAnotherProgramUntouched)
{
    const StoreStage stage;
    stage.run(QStringLiteral("CREATE TABLE recipes(name)"));
    const QByteArray bytes = bytesOf(stage.path());

    const StoreOpening opening = opened(*stage.store());

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::unusableCode);
    EXPECT_EQ(bytesOf(stage.path()), bytes);
}

TEST(StoreOpening, GuestsLeaveADamagedFileToItsOwner)
{
    const StoreStage stage;
    writeBytes(stage.path(), "no database");
    StoreOptions options = stage.options();
    options.use = StoreUse::Guest;

    const StoreOpening opening = opened(*stage.store(options));

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::damagedCode);
    EXPECT_EQ(member(opening, "Kept"), QString());
    EXPECT_EQ(filesIn(stage), QStringList{QStringLiteral("farcopy.db")});
}

TEST(StoreOpening, GuestsMakeNoFile)
{
    const StoreStage stage;
    StoreOptions options = stage.options();
    options.use = StoreUse::Guest;

    EXPECT_EQ(opened(*stage.store(options)), (StoreOpening{Where::Memory, {}}));
    EXPECT_TRUE(filesIn(stage).isEmpty());
}

TEST(StoreOpening, GuestsTakeAnEmptyFileForOneThatIsNotBegun)
{
    const StoreStage stage;
    writeBytes(stage.path(), "");
    StoreOptions options = stage.options();
    options.use = StoreUse::Guest;

    EXPECT_EQ(opened(*stage.store(options)), (StoreOpening{Where::Memory, {}}));
    EXPECT_EQ(bytesOf(stage.path()), QByteArray());
}

TEST(StoreOpening, GuestsReadWhatTheOwnerWrites)
{
    const StoreStage stage;
    const auto owner = stage.store();
    ASSERT_TRUE(written(*owner, {.saved = {sampleStoredJob(1)}}));
    StoreOptions options = stage.options();
    options.use = StoreUse::Guest;
    const auto guest = stage.store(options);

    EXPECT_EQ(opened(*guest), (StoreOpening{Where::File, {}}));
    EXPECT_EQ(idsOf(loaded(*guest)), QStringLiteral("job-1"));

    ASSERT_TRUE(written(*owner, {.saved = {sampleStoredJob(2)}}));
    EXPECT_EQ(idsOf(loaded(*guest)), QStringLiteral("job-1 job-2"));
}

// --- locked, full, nowhere

TEST(StoreOpening, ReadsWhileAnotherProgramHoldsTheLockAndWritesWhenItIsFree)
{
    const StoreStage stage;
    fill(stage, 1);
    const auto other = stage.database();
    ASSERT_TRUE(other->run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::File);
    EXPECT_EQ(troubleOf(opening), store::busyCode);
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1"));
    const auto refused = written(*store, {.saved = {sampleStoredJob(2)}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, store::busyCode);
    EXPECT_EQ(refused.error().kind, ErrorKind::Local);

    ASSERT_TRUE(other->run(QStringLiteral("COMMIT")));
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(2)}}));
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1 job-2"));
}

TEST(StoreOpening, WorksInMemoryWhileAnotherProgramLocksReadersOutToo)
{
    const StoreStage stage;
    fill(stage, 1);
    const QByteArray bytes = bytesOf(stage.path());
    const auto other = stage.database();
    ASSERT_TRUE(other->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    ASSERT_TRUE(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto store = stage.store();

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::busyCode);
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(2)}}));
    EXPECT_EQ(bytesOf(stage.path()), bytes);
}

TEST(StoreOpening, WorksInMemoryWhereTheDiskIsTooFullForANewFile)
{
    const StoreStage stage;
    StoreOptions options = stage.options();
    options.maxPages = 2;
    const auto store = stage.store(options);

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::diskFullCode);
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
}

TEST(StoreOpening, BeginsWhereAFullDiskHeldItUp)
{
    const StoreStage stage;
    StoreOptions options = stage.options();
    options.maxPages = 2;
    opened(*stage.store(options));

    EXPECT_EQ(opened(*stage.store()), (StoreOpening{Where::NewFile, {}}));
}

TEST(StoreOpening, RefusesAWriteOnAFullDiskAndWritesAgainWhenThereIsRoom)
{
    const StoreStage stage;
    fill(stage, 1);
    StoreOptions options = stage.options();
    options.maxPages = 20;
    const auto store = stage.store(options);
    JobChanges many;
    for (int i = 2; i < 500; ++i)
        many.saved.append(fullStoredJob(i));

    const auto refused = written(*store, many);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, store::diskFullCode);
    EXPECT_EQ(refused.error().members.value(QStringLiteral("File")), stage.path());
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1"));
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(2)}}));
    EXPECT_EQ(idsOf(loaded(*store)), QStringLiteral("job-1 job-2"));
}

TEST(StoreOpening, WorksInMemoryWhereItsFolderCannotBe)
{
    const StoreStage stage;
    writeBytes(stage.path(), "a file where a folder should be");
    StoreOptions options = stage.options();
    options.path += QStringLiteral("/farcopy/farcopy.db");
    const auto store = stage.store(options);

    const StoreOpening opening = opened(*store);

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::unusableCode);
    EXPECT_EQ(member(opening, "File"), options.path);
    EXPECT_TRUE(written(*store, {.saved = {sampleStoredJob(1)}}));
    EXPECT_EQ(bytesOf(stage.path()), "a file where a folder should be");
}

TEST(StoreOpening, WorksInMemoryWhereItsFileIsAFolder)
{
    const StoreStage stage;
    ASSERT_TRUE(QDir().mkdir(stage.path()));

    const StoreOpening opening = opened(*stage.store());

    EXPECT_EQ(opening.where, Where::Memory);
    EXPECT_EQ(troubleOf(opening), store::unusableCode);
}

// --- the end

TEST(StoreOpening, WritesWhatItWasGivenBeforeItGoes)
{
    const StoreStage stage;
    {
        const auto store = stage.store();
        const auto jobs = store->jobs(sampleQueue);
        for (int i = 1; i <= 20; ++i)
            static_cast<void>(
                jobs->write({.saved = {sampleStoredJob(i)}})); // which nobody waits for
    }

    EXPECT_EQ(loaded(*stage.store()).jobs.size(), 20);
}

} // namespace farcopy
