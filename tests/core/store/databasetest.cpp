// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/storederrors.h"
#include "tests/support/storestage.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;

QString codeOf(const Result<void>& outcome)
{
    return outcome ? QString() : outcome.error().code;
}

/// What SQLite's result code means to us, for a file in a sound folder.
QString codeFor(int sqliteCode, const QString& path)
{
    return store::errorOf(QSqlError(QStringLiteral("driver"), QStringLiteral("words"),
                              QSqlError::StatementError, QString::number(sqliteCode)),
        path)
        .code;
}

} // namespace

TEST(Database, GivesItsConnectionBack)
{
    const StoreStage stage;
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const auto first = stage.database();
        const auto second = stage.database();
        ASSERT_TRUE(first->run(QStringLiteral("CREATE TABLE t(a)")));
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }

    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST(Database, ReadsEachTypeAndNothingInPlaceOfAnother)
{
    const StoreStage stage;
    const auto database = stage.database();
    int rows = 0;

    const auto outcome
        = database->read(QStringLiteral("SELECT 7, 'seven', x'37', NULL, 1.5, 1700000000123"), {},
            [&](const Row& row) {
                ++rows;
                EXPECT_EQ(row.number(0), 7);
                EXPECT_TRUE(row.flag(0));
                EXPECT_EQ(row.text(0), QStringLiteral("7"));
                EXPECT_EQ(row.number(1), std::nullopt);
                EXPECT_EQ(row.text(1), QStringLiteral("seven"));
                EXPECT_FALSE(row.time(1).isValid());
                EXPECT_EQ(row.bytes(2), "7");
                EXPECT_EQ(row.number(3), std::nullopt);
                EXPECT_EQ(row.text(3), QString());
                EXPECT_EQ(row.number(4), std::nullopt);
                EXPECT_EQ(row.time(5), QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC));
            });

    EXPECT_TRUE(outcome);
    EXPECT_EQ(rows, 1);
}

TEST(Database, CarriesOutATransactionOrNothingOfIt)
{
    const StoreStage stage;
    const auto database = stage.database();
    ASSERT_TRUE(database->run(QStringLiteral("CREATE TABLE t(a UNIQUE)")));
    const auto insert = [&](int value) {
        return database->run(QStringLiteral("INSERT INTO t VALUES(?)"), {value});
    };

    EXPECT_TRUE(database->inTransaction([&] { return insert(1); }));
    EXPECT_FALSE(
        database->inTransaction([&] { return insert(2).and_then([&] { return insert(1); }); }));
    EXPECT_FALSE(database->inTransaction([&]() -> Result<void> {
        EXPECT_TRUE(insert(3));
        return failure({.kind = ErrorKind::Local});
    }));

    EXPECT_EQ(numberIn(*database, QStringLiteral("SELECT group_concat(a) = '1' FROM t")), 1);
}

TEST(Database, SaysThatAnotherProgramHoldsTheLock)
{
    const StoreStage stage;
    const auto database = stage.database();
    const auto other = stage.database();
    ASSERT_TRUE(database->run(QStringLiteral("CREATE TABLE t(a)")));
    ASSERT_TRUE(other->run(QStringLiteral("BEGIN IMMEDIATE")));

    EXPECT_EQ(codeOf(database->inTransaction([] { return Result<void>(); })), store::busyCode);

    ASSERT_TRUE(other->run(QStringLiteral("ROLLBACK")));
    EXPECT_EQ(codeOf(database->inTransaction([] { return Result<void>(); })), QString());
}

TEST(Database, SaysThatThereIsNoRoomAndGoesOnWhenThereIs)
{
    const StoreStage stage;
    const auto database = stage.database();
    ASSERT_TRUE(database->run(QStringLiteral("CREATE TABLE t(a)")));
    ASSERT_TRUE(database->run(QStringLiteral("PRAGMA max_page_count = 10")));
    const auto fill = [&] {
        return database->inTransaction([&] {
            return database->run(QStringLiteral("INSERT INTO t VALUES(zeroblob(100000))"));
        });
    };

    EXPECT_EQ(codeOf(fill()), store::diskFullCode);

    ASSERT_TRUE(database->run(QStringLiteral("PRAGMA max_page_count = 100")));
    EXPECT_EQ(codeOf(fill()), QString());
}

TEST(Database, CannotWriteWhenItIsReadOnly)
{
    const StoreStage stage;
    ASSERT_TRUE(stage.database()->run(QStringLiteral("CREATE TABLE t(a)")));
    const auto database = Database::open(stage.path(), {.isReadOnly = true});
    ASSERT_TRUE(database);

    const auto refused = (*database)->run(QStringLiteral("INSERT INTO t VALUES(1)"));

    EXPECT_EQ(codeOf(refused), store::readOnlyCode);
    EXPECT_EQ(refused.error().kind, ErrorKind::Local);
    EXPECT_EQ(refused.error().members.value(QStringLiteral("File")), stage.path());
    EXPECT_TRUE(refused.error().message.contains(stage.path()));
}

TEST(Database, SaysWhatIsWrongWithAStatement)
{
    const StoreStage stage;

    const auto refused = stage.database()->run(QStringLiteral("INSERT INTO nowhere VALUES(1)"));

    EXPECT_EQ(codeOf(refused), store::unusableCode);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("no such table: nowhere")));
}

TEST(Database, KnowsWhatSqlitesCodesMean)
{
    const StoreStage stage;
    const QString path = stage.path();

    EXPECT_EQ(codeFor(5, path), store::busyCode);        // BUSY
    EXPECT_EQ(codeFor(517, path), store::busyCode);      // BUSY_SNAPSHOT
    EXPECT_EQ(codeFor(8, path), store::readOnlyCode);    // READONLY
    EXPECT_EQ(codeFor(1544, path), store::readOnlyCode); // READONLY_DIRECTORY
    EXPECT_EQ(codeFor(11, path), store::damagedCode);    // CORRUPT
    EXPECT_EQ(codeFor(779, path), store::damagedCode);   // CORRUPT_INDEX
    EXPECT_EQ(codeFor(26, path), store::damagedCode);    // NOTADB
    EXPECT_EQ(codeFor(13, path), store::diskFullCode);   // FULL
    EXPECT_EQ(codeFor(778, path), store::unusableCode);  // IOERR_WRITE, with room on the disk
    EXPECT_EQ(codeFor(14, path), store::unusableCode);   // CANTOPEN, in a folder that is sound
    EXPECT_EQ(codeFor(1, path), store::unusableCode);    // ERROR
}

} // namespace farcopy
