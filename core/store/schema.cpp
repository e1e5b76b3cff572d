// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/database.h"

namespace farcopy::store {

namespace {

/// Times are milliseconds since 1970, UTC; states and kinds are the names of storednames.h. A row
/// stands for itself and refers to none: what is left of a damaged file can still be understood.
SchemaStep firstVersion()
{
    return {
        QStringLiteral("CREATE TABLE queues("
                       "  key TEXT PRIMARY KEY,"
                       "  is_paused INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE jobs("
                       "  number INTEGER PRIMARY KEY,"
                       "  queue TEXT NOT NULL,"
                       "  id TEXT NOT NULL,"
                       "  place INTEGER NOT NULL,"
                       "  state TEXT NOT NULL,"
                       "  wait_reason TEXT,"
                       "  source_backup TEXT,"
                       "  source_region TEXT,"
                       "  destination TEXT,"
                       "  kms_key TEXT,"
                       "  copy_tags INTEGER,"
                       "  tags TEXT," // JSON: [[key, value], …]
                       "  token TEXT,"
                       "  source_name TEXT,"
                       "  source_size INTEGER," // bytes
                       "  file_system TEXT,"
                       "  volume TEXT,"
                       "  file_system_type TEXT,"
                       "  predicted TEXT,"
                       "  batch TEXT,"
                       "  is_placed INTEGER,"
                       "  progress INTEGER," // percent
                       "  copy_id TEXT,"
                       "  lifecycle TEXT," // in the service's words
                       "  error TEXT,"     // JSON, see errorjson.h
                       "  queued_at INTEGER,"
                       "  started_at INTEGER,"
                       "  ended_at INTEGER,"
                       "  failures INTEGER,"
                       "  is_fate_open INTEGER,"
                       "  UNIQUE(queue, id))"),
        QStringLiteral("CREATE TABLE durations("
                       "  number INTEGER PRIMARY KEY,"
                       "  queue TEXT NOT NULL,"
                       "  source_region TEXT,"
                       "  destination TEXT,"
                       "  source_size INTEGER,"
                       "  file_system TEXT,"
                       "  volume TEXT,"
                       "  file_system_type TEXT,"
                       "  kind TEXT,"
                       "  seconds INTEGER,"
                       "  ended_at INTEGER)"),
        QStringLiteral("CREATE INDEX durations_of_queue ON durations(queue)"),
        QStringLiteral("CREATE TABLE activity("
                       "  number INTEGER PRIMARY KEY,"
                       "  at INTEGER,"
                       "  account TEXT NOT NULL,"
                       "  region TEXT NOT NULL,"
                       "  operation TEXT NOT NULL,"
                       "  parameters TEXT NOT NULL," // JSON with the API's member names
                       "  outcome TEXT NOT NULL,"
                       "  message TEXT NOT NULL,"
                       "  request_id TEXT NOT NULL,"
                       "  subject TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE listings("
                       "  queue TEXT NOT NULL,"
                       "  region TEXT NOT NULL,"
                       "  as_of INTEGER NOT NULL,"
                       "  backups BLOB NOT NULL," // see listingblob.h
                       "  PRIMARY KEY(queue, region))"),
        QStringLiteral("CREATE TABLE identities("
                       "  origin TEXT NOT NULL,"
                       "  name TEXT NOT NULL,"
                       "  access_key_id TEXT NOT NULL,"
                       "  endpoint TEXT NOT NULL,"
                       "  account TEXT NOT NULL,"
                       "  PRIMARY KEY(origin, name, access_key_id, endpoint))"),
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
    };
}

/// Why a copy was predicted to be full or incremental, and from which copy.
SchemaStep secondVersion()
{
    return {QStringLiteral("ALTER TABLE jobs ADD COLUMN predicted_reason TEXT"),
        QStringLiteral("ALTER TABLE jobs ADD COLUMN predicted_base TEXT")};
}

/// Whose credentials a logged request was made with.
SchemaStep thirdVersion()
{
    return {QStringLiteral("ALTER TABLE activity ADD COLUMN caller TEXT NOT NULL DEFAULT ''")};
}

/// Which copies were ordered together.
SchemaStep fourthVersion()
{
    return {QStringLiteral("ALTER TABLE activity ADD COLUMN batch TEXT NOT NULL DEFAULT ''")};
}

Result<int> versionOf(Database& database)
{
    const auto version = database.readNumber(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return static_cast<int>(version->value_or(0));
}

/// Makes version `number`, unless another program was quicker.
Result<void> carryOut(Database& database, const SchemaStep& step, int number)
{
    return database.inTransaction([&]() -> Result<void> {
        const auto version = versionOf(database);
        if (!version)
            return failure(version.error());
        if (*version >= number)
            return {};
        for (const QString& statement : step) {
            if (auto outcome = database.run(statement); !outcome)
                return outcome;
        }
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(number));
    });
}

} // namespace

const QList<SchemaStep>& schemaSteps()
{
    static const QList<SchemaStep> steps{
        firstVersion(), secondVersion(), thirdVersion(), fourthVersion()};
    return steps;
}

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Result<void> migrate(Database& database, const QList<SchemaStep>& steps)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    for (int i = *version; i < steps.size(); ++i) {
        if (auto outcome = carryOut(database, steps[i], i + 1); !outcome)
            return outcome;
    }
    return {};
}

} // namespace farcopy::store
