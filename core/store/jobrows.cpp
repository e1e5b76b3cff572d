// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobrows.h"

#include "core/store/database.h"
#include "core/store/errorjson.h"
#include "core/store/jobcolumns.h"
#include "core/store/jobreader.h"
#include "core/store/storednames.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace farcopy::store {

using namespace jobcolumn;

namespace {

QString upsertStatement()
{
    QStringList marks;
    QStringList changes;
    for (int column = 0; column < jobcolumn::count; ++column) {
        marks.append(QStringLiteral("?"));
        if (column != Id && column != Queue)
            changes.append(
                QStringLiteral("%1 = excluded.%1").arg(QLatin1String(nameOf(Column(column)))));
    }
    return QStringLiteral("INSERT INTO jobs(%1) VALUES(%2) ON CONFLICT(queue, id) DO UPDATE SET %3")
        .arg(jobcolumn::list(jobcolumn::count), marks.join(QLatin1String(", ")),
            changes.join(QLatin1String(", ")));
}

/// NULL for what most jobs have: each text of ten thousand rows is read and compared.
template <typename Value>
QVariant nameColumn(Value value, Value usual)
{
    return value == usual ? QVariant() : QString(nameOf(value));
}

QVariantList columnsOf(const QueueKey& queue, const StoredJob& stored)
{
    const CopyJob& job = stored.job;
    const CopyRequest& request = job.request;
    QVariantList columns(jobcolumn::count);
    columns[Queue] = queue.text();
    columns[Id] = job.id.text();
    columns[Place] = stored.place;
    columns[State] = QString(nameOf(job.state));
    columns[Wait] = nameColumn(job.waitReason, WaitReason::None);
    columns[SourceBackup] = columnOf(request.sourceBackupId.text());
    columns[SourceRegion] = columnOf(request.sourceRegion.text());
    columns[Destination] = columnOf(request.destination.text());
    columns[KmsKey] = columnOf(request.kmsKey.text());
    columns[CopyTags] = int(request.copyTags);
    columns[TagsJson] = request.tags.isEmpty() ? QVariant() : tagsJson(request.tags);
    columns[Token] = columnOf(request.token);
    columns[SourceName] = columnOf(job.source.name);
    columns[SourceSize] = columnOf(job.source.sizeBytes);
    columns[FileSystem] = columnOf(job.source.fileSystemId.text());
    columns[Volume] = columnOf(job.source.volumeId.text());
    columns[FsType] = nameColumn(job.source.fileSystemType, FileSystemType::Unknown);
    if (job.predicted) {
        columns[Predicted] = QString(nameOf(job.predicted->kind));
        columns[PredictedReason] = QString(nameOf(job.predicted->reason));
        columns[PredictedBase] = columnOf(job.predicted->base.text());
    }
    columns[Batch] = columnOf(job.batch);
    columns[IsPlaced] = int(job.isPlaced);
    columns[Progress] = job.progressPercent ? QVariant(*job.progressPercent) : QVariant();
    columns[CopyId] = columnOf(job.copyId.text());
    columns[LifecycleText] = columnOf(job.lifecycleText);
    columns[ErrorJson] = job.error ? QVariant(jsonOf(*job.error)) : QVariant();
    columns[QueuedAt] = columnOf(job.queuedAt);
    columns[StartedAt] = columnOf(job.startedAt);
    columns[EndedAt] = columnOf(job.endedAt);
    columns[Failures] = stored.failures;
    columns[IsFateOpen] = int(stored.isFateOpen);
    return columns;
}

} // namespace

Result<QList<StoredJob>> readJobs(Database& database, const QueueKey& queue)
{
    // Past the index and unsorted: rows lie in the order of their making, which is nearly that of
    // their places, and SQLite would carry all of their columns through its sorter.
    static const QString statement
        = QStringLiteral("SELECT %1 FROM jobs NOT INDEXED WHERE queue = ? ORDER BY number")
              .arg(list(Queue));
    const auto count = database.readNumber(
        QStringLiteral("SELECT count(*) FROM jobs WHERE queue = ?"), {queue.text()});
    if (!count)
        return failure(count.error());
    QList<StoredJob> jobs;
    jobs.reserve(static_cast<qsizetype>(count->value_or(0)));
    JobReader reader;
    const auto outcome = database.read(statement, {queue.text()}, [&](const Row& row) {
        if (auto job = reader.read(row))
            jobs.append(std::move(*job));
    });
    if (!outcome)
        return failure(outcome.error());
    const auto isBefore = [](const StoredJob& a, const StoredJob& b) { return a.place < b.place; };
    if (!std::is_sorted(jobs.cbegin(), jobs.cend(), isBefore))
        std::stable_sort(jobs.begin(), jobs.end(), isBefore);
    return jobs;
}

Result<void> writeJobs(Database& database, const QueueKey& queue, const QList<StoredJob>& jobs)
{
    static const QString statement = upsertStatement();
    for (const StoredJob& job : jobs) {
        if (auto outcome = database.run(statement, columnsOf(queue, job)); !outcome)
            return outcome;
    }
    return {};
}

Result<void> removeJobs(Database& database, const QueueKey& queue, const QList<JobId>& ids)
{
    for (const JobId& id : ids) {
        auto outcome = database.run(QStringLiteral("DELETE FROM jobs WHERE queue = ? AND id = ?"),
            {queue.text(), id.text()});
        if (!outcome)
            return outcome;
    }
    return {};
}

Result<bool> readPaused(Database& database, const QueueKey& queue)
{
    const auto paused = database.readNumber(
        QStringLiteral("SELECT is_paused FROM queues WHERE key = ?"), {queue.text()});
    if (!paused)
        return failure(paused.error());
    return paused->value_or(0) != 0;
}

Result<void> writePaused(Database& database, const QueueKey& queue, bool isPaused)
{
    return database.run(
        QStringLiteral("INSERT INTO queues(key, is_paused) VALUES(?, ?)"
                       " ON CONFLICT(key) DO UPDATE SET is_paused = excluded.is_paused"),
        {queue.text(), int(isPaused)});
}

Result<QList<QueueWork>> readQueuesWithWork(Database& database)
{
    QList<QueueWork> works;
    const auto outcome = database.read(
        QStringLiteral("SELECT queue, count(*), max(coalesce(is_paused, 0))"
                       " FROM jobs LEFT JOIN queues ON key = queue"
                       " WHERE state IN ('Waiting', 'Sending', 'UnknownFate', 'Copying')"
                       " GROUP BY queue ORDER BY queue"),
        {}, [&works](const Row& row) {
            works.append(
                {QueueKey(row.text(0)), static_cast<int>(row.number(1).value_or(0)), row.flag(2)});
        });
    if (!outcome)
        return failure(outcome.error());
    return works;
}

} // namespace farcopy::store
