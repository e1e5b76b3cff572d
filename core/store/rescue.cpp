// SPDX-License-Identifier: Apache-2.0
#include "core/store/rescue.h"

#include "core/base/log.h"
#include "core/store/database.h"
#include "core/store/privatefile.h"
#include "core/store/schema.h"
#include "core/store/storederrors.h"

#include <QDateTime>
#include <QFile>

#include <array>

namespace farcopy::store {

namespace {

constexpr std::array<const char*, 5> rescuedTables{
    "jobs", "queues", "durations", "identities", "activity"};

/// What SQLite keeps beside a database in use, in the order in which they must move: a log that
/// stayed behind would be read into the file that comes after.
constexpr std::array<const char*, 3> suffixes{"-wal", "-shm", ""};

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

/// @return how many jobs it has
Result<int> build(const QString& damagedPath, const QString& freshPath)
{
    QFile::remove(freshPath); // of an attempt that was interrupted
    QFile::remove(freshPath + QLatin1String("-journal"));
    if (auto made = makePrivateFile(freshPath); !made)
        return failure(made.error());
    auto fresh = Database::open(freshPath, {});
    if (!fresh)
        return failure(fresh.error());
    if (auto outcome = copyRows(damagedPath, **fresh); !outcome)
        return failure(outcome.error());
    if (auto outcome = migrate(**fresh, schemaSteps()); !outcome)
        return failure(outcome.error());
    const auto jobs = (*fresh)->readNumber(QStringLiteral("SELECT count(*) FROM jobs"));
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
        return std::any_of(suffixes.begin(), suffixes.end(), [&candidate](const char* suffix) {
            return QFile::exists(candidate + QLatin1String(suffix));
        });
    };
    QString candidate = name;
    for (int i = 2; isTaken(candidate); ++i)
        candidate = QStringLiteral("%1-%2").arg(name).arg(i);
    return candidate;
}

Result<void> moveAside(const QString& path, const QString& kept)
{
    for (const char* suffix : suffixes) {
        QFile file(path + QLatin1String(suffix));
        if (file.exists() && !file.rename(kept + QLatin1String(suffix)))
            return failure(cannotMake(kept, file.errorString()));
    }
    return {};
}

} // namespace

Result<Replacement> replaceDamaged(const QString& path, const QDateTime& now)
{
    const auto jobs = build(path, buildingPath(path));
    if (!jobs) {
        QFile::remove(buildingPath(path));
        return failure(jobs.error());
    }
    QFile::remove(
        rescuedPath(path)); // of an attempt that was interrupted: the old file is in place
    if (!QFile::rename(buildingPath(path), rescuedPath(path)))
        return failure(cannotMake(rescuedPath(path), {}));
    const QString kept = freeName(path, now);
    if (auto moved = moveAside(path, kept); !moved)
        return failure(moved.error());
    finishReplacement(path);
    return Replacement{kept, *jobs};
}

void finishReplacement(const QString& path)
{
    QFile rescued(rescuedPath(path));
    if (QFile::exists(path) || !rescued.exists())
        return;
    if (!rescued.rename(path))
        qCWarning(logStore, "%s cannot be renamed: %s", qUtf8Printable(rescued.fileName()),
            qUtf8Printable(rescued.errorString()));
}

} // namespace farcopy::store
