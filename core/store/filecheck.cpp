// SPDX-License-Identifier: Apache-2.0
#include "core/store/filecheck.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storederrors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace farcopy::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Store)
};

/// What the file says of itself.
struct Label {
    int application = 0;
    int version = 0;
    bool isEmpty = false;
};

Result<Label> readLabel(Database& database)
{
    const auto application = database.readNumber(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return failure(application.error());
    const auto version = database.readNumber(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    const auto tables = database.readNumber(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return failure(tables.error());
    return Label{static_cast<int>(application->value_or(0)), static_cast<int>(version->value_or(0)),
        tables->value_or(0) == 0};
}

/// As it is at one moment: another program may be making the file.
Result<Label> readLabelAtOnce(Database& database)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN")); !begun)
        return failure(begun.error());
    auto label = readLabel(database);
    if (const auto ended = database.run(QStringLiteral("ROLLBACK")); !ended && label)
        return failure(ended.error());
    return label;
}

/// @param subject  a table, or how many faults are enough
Result<void> quickCheck(Database& database, const QString& subject)
{
    QString words;
    const auto outcome = database.read(QStringLiteral("PRAGMA quick_check(%1)").arg(subject), {},
        [&words](const Row& row) { words = row.text(0); });
    if (outcome && words != QLatin1String("ok"))
        return failure(damaged(database.path(), words.section(u'\n', 0, 0)));
    return outcome;
}

/// After an end without a goodbye the log is still there: then everything is looked at. Otherwise
/// only what is small and dear; damage elsewhere shows when it is read.
Result<void> quickChecks(Database& database)
{
    if (QFileInfo(database.path() + QLatin1String("-wal")).size() > 0)
        return quickCheck(database, QStringLiteral("1"));
    for (const char* table : {"jobs", "queues", "durations", "identities"}) {
        if (auto outcome = quickCheck(database, QLatin1String(table)); !outcome)
            return outcome;
    }
    return {};
}

Result<void> look(const StoreOptions& options, bool isReadOnly)
{
    const auto database = Database::open(
        options.path, {.isReadOnly = isReadOnly, .busyTimeout = options.busyTimeout});
    if (!database)
        return failure(database.error());
    const auto label = readLabelAtOnce(**database);
    if (!label)
        return failure(label.error());
    const bool isOwner = options.use == StoreUse::Owner;
    if (label->application == 0 && label->version == 0 && label->isEmpty && isOwner)
        return {};
    if (label->application != applicationId)
        return failure(unusable(options.path, Text::tr("it is the database of another program")));
    if (label->version > schemaVersion())
        return failure(newer(options.path, label->version));
    if (label->version < schemaVersion() && !isOwner)
        return failure(unusable(
            options.path, Text::tr("an older version of Farcopy wrote it and may be running")));
    return quickChecks(**database);
}

} // namespace

Result<void> checkFile(const StoreOptions& options)
{
    const auto finding = look(options, true);
    if (finding || finding.error().code != readOnlyCode || options.use == StoreUse::Guest)
        return finding;
    // A program that ended before the log was begun left a journal: it must be rolled back before
    // anybody can read, and that is writing.
    return look(options, false);
}

} // namespace farcopy::store
