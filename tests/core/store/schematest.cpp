// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/activityrows.h"
#include "tests/support/storestage.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;
using store::SchemaStep;

std::optional<qint64> versionOf(Database& database)
{
    return numberIn(database, QStringLiteral("PRAGMA user_version"));
}

bool hasTable(Database& database, const char* name)
{
    return numberIn(database, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ?"),
               {QString(QLatin1String(name))})
        == 1;
}

/// A second version, made up: one more column, filled from what is there.
QList<SchemaStep> withNextStep(const SchemaStep& step)
{
    return QList(store::schemaSteps()) << step;
}

const SchemaStep soundStep{QStringLiteral("ALTER TABLE jobs ADD COLUMN note TEXT"),
    QStringLiteral("UPDATE jobs SET note = 'from ' || source_region"),
    QStringLiteral("CREATE TABLE notes(text)")};

/// The database as version 1 wrote it.
void makeFirstVersion(Database& database)
{
    const QStringList statements = QString::fromUtf8(data(QStringLiteral("store/version1.sql")))
                                       .split(QStringLiteral(";\n"));
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        const auto outcome = database.run(statement);
        ASSERT_TRUE(outcome) << qPrintable(outcome.error().message);
    }
}

} // namespace

TEST(Schema, MarksTheDatabaseAsOursAndOfItsVersion)
{
    const StoreStage stage;
    const auto database = stage.database();

    ASSERT_TRUE(store::migrate(*database, store::schemaSteps()));

    EXPECT_EQ(versionOf(*database), store::schemaVersion());
    EXPECT_EQ(numberIn(*database, QStringLiteral("PRAGMA application_id")), store::applicationId);
}

TEST(Schema, MigratesTwiceWithoutEffect)
{
    const StoreStage stage;
    const auto database = stage.database();
    ASSERT_TRUE(store::migrate(*database, store::schemaSteps()));
    ASSERT_TRUE(store::migrate(*database, store::schemaSteps()));

    EXPECT_EQ(versionOf(*database), store::schemaVersion());
}

TEST(Schema, TakesRowsAlongToTheNextVersion)
{
    const StoreStage stage;
    ASSERT_TRUE(written(*stage.store(), {.saved = {sampleStoredJob(1)}}));
    const auto database = stage.database();

    ASSERT_TRUE(store::migrate(*database, withNextStep(soundStep)));

    EXPECT_EQ(versionOf(*database), store::schemaVersion() + 1);
    EXPECT_EQ(numberIn(*database,
                  QStringLiteral("SELECT count(*) FROM jobs WHERE note = 'from eu-west-1'")),
        1);
}

TEST(Schema, StaysAtTheOldVersionWhereAStepFails)
{
    const StoreStage stage;
    ASSERT_TRUE(written(*stage.store(), {.saved = {sampleStoredJob(1)}}));
    const auto database = stage.database();

    EXPECT_FALSE(store::migrate(
        *database, withNextStep(soundStep + SchemaStep{QStringLiteral("CREATE NONSENSE")})));

    EXPECT_EQ(versionOf(*database), store::schemaVersion());
    EXPECT_FALSE(hasTable(*database, "notes"));
    EXPECT_EQ(loaded(*stage.store()).jobs.size(), 1);
    EXPECT_TRUE(store::migrate(*database, withNextStep(soundStep)));
}

TEST(Schema, DoesAStepOnceWhereTwoProgramsMigrate)
{
    const StoreStage stage;
    const auto first = stage.database();
    const auto second = stage.database();
    ASSERT_TRUE(store::migrate(*first, store::schemaSteps()));

    ASSERT_TRUE(store::migrate(*second, withNextStep(soundStep)));
    EXPECT_TRUE(store::migrate(*first, withNextStep(soundStep)));

    EXPECT_EQ(versionOf(*first), store::schemaVersion() + 1);
}

TEST(Schema, ReadsWhatTheFirstVersionWrote)
{
    const StoreStage stage;
    makeFirstVersion(*stage.database());
    const auto store = stage.store();
    const auto opening = outcomeOf(store->open());
    ASSERT_TRUE(opening);
    ASSERT_EQ(*opening, (StoreOpening{StoreOpening::Where::File, {}}));

    const StoredQueue queue = loaded(*store);

    ASSERT_EQ(queue.jobs.size(), 2);
    expectSameJob(queue.jobs[0], sampleStoredJob(1));
    StoredJob full = fullStoredJob(2);
    full.job.predicted.reset(); // it knew no reason
    expectSameJob(queue.jobs[1], full);
    EXPECT_EQ(queue.durations, QList{sampleDuration(60)});
    EXPECT_TRUE(queue.isPaused);
    ActivityEntry activity = sampleActivity(1);
    activity.caller = {}; // nor who had asked
    EXPECT_EQ(outcomeOf(store->activities({}, 10)), QList{activity});
    EXPECT_EQ(
        outcomeOf(store->identityOf({CredentialOrigin::Profile, QStringLiteral("work"), {}, {}},
            QStringLiteral("http://127.0.0.1:4570"))),
        AccountId(QStringLiteral("111122223333")));
}

TEST(Schema, IsStillTheOneOfTheKeptFile)
{
    const StoreStage kept;
    const StoreStage fresh;
    makeFirstVersion(*kept.database());
    const auto made = fresh.database();
    ASSERT_TRUE(store::migrate(*made, store::schemaSteps().first(1)));
    const auto schemaOf = [](Database& database) {
        QStringList statements;
        EXPECT_TRUE(database.read(
            QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"), {},
            [&statements](const Row& row) { statements.append(row.text(0).simplified()); }));
        return statements;
    };

    EXPECT_EQ(schemaOf(*made), schemaOf(*kept.database()));
}

} // namespace farcopy
