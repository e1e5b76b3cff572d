// SPDX-License-Identifier: Apache-2.0
#include "core/store/durationrows.h"

#include "core/base/log.h"
#include "core/store/database.h"
#include "core/store/storednames.h"

namespace farcopy::store {

namespace {

std::optional<CopyDuration> durationFrom(const Row& row)
{
    CopyDuration duration{.sourceRegion = RegionId(row.text(0)),
        .destination = RegionId(row.text(1)),
        .source = {.sizeBytes = row.number(2),
            .fileSystemId = FileSystemId(row.text(3)),
            .volumeId = VolumeId(row.text(4)),
            .fileSystemType
            = fromName<FileSystemType>(row.text(5)).value_or(FileSystemType::Unknown)},
        .kind = fromName<CopyPrediction::Kind>(row.text(6)).value_or(CopyPrediction::Kind::Unknown),
        .seconds = row.number(7).value_or(-1),
        .endedAt = row.time(8)};
    if (duration.destination.isEmpty() || duration.seconds < 0)
        return std::nullopt;
    return duration;
}

Result<void> dropOldest(Database& database, const QueueKey& queue)
{
    return database.run(QStringLiteral("DELETE FROM durations WHERE queue = ? AND number <="
                                       " (SELECT number FROM durations WHERE queue = ?"
                                       "  ORDER BY number DESC LIMIT 1 OFFSET ?)"),
        {queue.text(), queue.text(), maxDurations});
}

} // namespace

Result<QList<CopyDuration>> readDurations(Database& database, const QueueKey& queue)
{
    QList<CopyDuration> durations;
    const auto outcome = database.read(
        QStringLiteral("SELECT source_region, destination, source_size, file_system, volume,"
                       " file_system_type, kind, seconds, ended_at"
                       " FROM durations WHERE queue = ? ORDER BY number"),
        {queue.text()}, [&durations](const Row& row) {
            if (const auto duration = durationFrom(row))
                durations.append(*duration);
            else
                qCWarning(logStore, "The duration of one copy cannot be read and is left out");
        });
    if (!outcome)
        return failure(outcome.error());
    return durations;
}

Result<void> writeDurations(
    Database& database, const QueueKey& queue, const QList<CopyDuration>& durations)
{
    for (const CopyDuration& duration : durations) {
        const auto outcome = database.run(
            QStringLiteral("INSERT INTO durations(queue, source_region, destination, source_size,"
                           " file_system, volume, file_system_type, kind, seconds, ended_at)"
                           " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {queue.text(), columnOf(duration.sourceRegion.text()), duration.destination.text(),
                columnOf(duration.source.sizeBytes), columnOf(duration.source.fileSystemId.text()),
                columnOf(duration.source.volumeId.text()),
                QString(nameOf(duration.source.fileSystemType)), QString(nameOf(duration.kind)),
                duration.seconds, columnOf(duration.endedAt)});
        if (!outcome)
            return outcome;
    }
    return durations.isEmpty() ? Result<void>() : dropOldest(database, queue);
}

} // namespace farcopy::store
