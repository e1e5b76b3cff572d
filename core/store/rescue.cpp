// SPDX-License-Identifier: Apache-2.0
#include "core/store/rescue.h"

#include "core/base/log.h"
#include "core/store/database.h"
#include "core/store/privatefile.h"
#include "core/store/schema.h"
#include "core/store/storederrors.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace farcopy::store {

namespace {

constexpr std::array<const char*, 5> rescuedTables{
    "jobs", "queues", "durations", "identities", "activity"};

/// What SQLite keeps beside a database in use, in the order in which they must move: a log that
/// stayed behind would be read into the file that comes after.
constexpr std::array<QLatin1String, 4> suffixes{
    QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String()};

/// Being built.
QString buildingPath(const QString& path)
{
    return path + QLatin1String(".building");
}

/// Built to the end.
QString rescuedPath(const QString& path)
{
    return path + QLatin1String(".rescued");
}

Result<QStringList> columnsOf(Database& database, const QString& table)
{
    QStringList columns;
    const auto outcome = database.read(QStringLiteral("PRAGMA table_info(%1)").arg(table), {},
        [&columns](const Row& row) { columns.append(row.text(1)); });
    if (!outcome)
        return failure(outcome.error());
    return columns;
}

QString insertStatement(const QString& table, const QStringList& columns)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    return QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
        .arg(table, columns.join(u','), marks.join(u','));
}

/// Reads from the front, and where a damaged page ends that, from the back as well.
Result<void> copyTable(Database& from, Database& to, const QString& table)
{
    const auto columns = columnsOf(to, table);
    if (!columns)
        return failure(columns.error());
    const QString insert = insertStatement(table, *columns);
    Result<void> written;
    const auto copyRow = [&](const Row& row) {
        QVariantList values;
        for (int i = 0; i < columns->size(); ++i)
            values.append(row.value(i));
        if (written)
            written = to.run(insert, values);
    };
    const auto readOut = [&](const char* order) {
        return from.read(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid %3")
                             .arg(columns->join(u','), table, QLatin1String(order)),
            {}, copyRow);
    };
    if (const auto forwards = readOut("ASC"); !forwards) {
        qCWarning(logStore, "Table %s cannot be read to its end: %s", qUtf8Printable(table),
            qUtf8Printable(forwards.error().message));
        if (const auto backwards = readOut("DESC"); !backwards)
            qCDebug(logStore, "Nor from there: %s", qUtf8Printable(backwards.error().message));
    }
    return written;
}

/// The steps up to the version of the damaged file, so that its rows fit.
/// Errors: nothing of it can be read.
Result<QList<SchemaStep>> stepsFor(Database& damaged)
{
    // Lets SQLite read what is left of a file that was cut off, or whose schema has a hole.
    if (auto outcome = damaged.run(QStringLiteral("PRAGMA writable_schema = ON")); !outcome)
        return failure(outcome.error());
    const auto version = damaged.readNumber(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    const qint64 known = schemaVersion();
    return schemaSteps().first(
        static_cast<qsizetype>(qBound(qint64(1), version->value_or(known), known)));
}

Result<void> copyRows(const QString& damagedPath, Database& fresh)
{
    const auto damaged = Database::open(damagedPath, {.isReadOnly = true});
    const auto steps
        = damaged ? stepsFor(**damaged) : Result<QList<SchemaStep>>(failure(damaged.error()));
    if (!steps) {
        qCWarning(logStore, "Nothing can be read: %s", qUtf8Printable(steps.error().message));
        return {};
    }
    if (auto outcome = migrate(fresh, *steps); !outcome)
        return outcome;
    return fresh.inTransaction([&]() -> Result<void> {
        for (const char* table : rescuedTables) {
            if (auto outcome = copyTable(**damaged, fresh, QLatin1String(table)); !outcome)
                return outcome;
        }
        return {};
    });
}

Result<void> fill(const QString& freshPath, const QString& damagedPath)
{
    auto fresh = Database::open(freshPath, {});
    if (!fresh)
        return failure(fresh.error());
    if (auto outcome = copyRows(damagedPath, **fresh); !outcome)
        return outcome;
    return migrate(**fresh, schemaSteps());
}

/// Builds the new file beside the damaged one.
Result<void> build(const QString& path)
{
    const QString building = buildingPath(path);
    QFile::remove(building); // of an attempt that was interrupted
    QFile::remove(building + QLatin1String("-journal"));
    auto outcome = makePrivateFile(building).and_then([&] { return fill(building, path); });
    if (!outcome)
        QFile::remove(building);
    else if (!QFile::rename(building, rescuedPath(path)))
        outcome = failure(cannotMake(rescuedPath(path), {}));
    return outcome;
}

Result<int> countJobs(const QString& path)
{
    const auto database = Database::open(path, {.isReadOnly = true});
    if (!database)
        return failure(database.error());
    const auto jobs = (*database)->readNumber(QStringLiteral("SELECT count(*) FROM jobs"));
    if (!jobs)
        return failure(jobs.error());
    return static_cast<int>(jobs->value_or(0));
}

/// A name that nothing has, neither the file nor what belongs to it.
QString freeName(const QString& path, const QDateTime& now)
{
    const QString name = path + QLatin1String(".damaged-")
        + now.toUTC().toString(QStringLiteral("yyyyMMddTHHmmss"));
    const auto isTaken = [](const QString& candidate) {
        return std::any_of(suffixes.begin(), suffixes.end(),
            [&candidate](QLatin1String suffix) { return QFile::exists(candidate + suffix); });
    };
    QString candidate = name;
    for (int i = 2; isTaken(candidate); ++i)
        candidate = QStringLiteral("%1-%2").arg(name).arg(i);
    return candidate;
}

/// The file that was last moved aside.
QString newestKept(const QString& path)
{
    const QFileInfo file(path);
    QStringList names = file.dir().entryList(
        {file.fileName() + QLatin1String(".damaged-*")}, QDir::Files, QDir::Time);
    const auto isSideFile = [](const QString& name) {
        return std::any_of(suffixes.begin(), suffixes.end(),
            [&name](QLatin1String suffix) { return !suffix.isEmpty() && name.endsWith(suffix); });
    };
    names.removeIf(isSideFile);
    return names.isEmpty() ? QString() : file.dir().filePath(names.first());
}

/// What is still there; its name, where the file itself went before, is that of the newest.
Result<QString> moveAside(const QString& path, const QDateTime& now)
{
    const QString kept = freeName(path, now);
    for (const QLatin1String suffix : suffixes) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(kept + suffix))
            return failure(cannotMake(kept, file.errorString()));
    }
    return QFile::exists(kept) ? kept : newestKept(path);
}

} // namespace

bool isReplacementUnfinished(const QString& path)
{
    return QFile::exists(rescuedPath(path));
}

Result<Replacement> replaceDamaged(const QString& path, const QDateTime& now)
{
    if (!isReplacementUnfinished(path)) {
        if (auto built = build(path); !built)
            return failure(built.error());
    }
    const auto jobs = countJobs(rescuedPath(path));
    if (!jobs)
        return failure(jobs.error());
    const auto kept = moveAside(path, now);
    if (!kept)
        return failure(kept.error());
    QFile rescued(rescuedPath(path));
    if (!rescued.rename(path))
        return failure(cannotMake(path, rescued.errorString()));
    return Replacement{*kept, *jobs};
}

} // namespace farcopy::store
