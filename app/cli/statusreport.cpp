// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statusreport.h"

#include "app/cli/backupjson.h"
#include "app/cli/jobtext.h"
#include "app/cli/terminaltext.h"
#include "core/copy/copyqueue.h"
#include "core/ownership/jobjson.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

QMap<RegionId, QList<Backup>> lanes(const QList<Backup>& copies)
{
    QMap<RegionId, QList<Backup>> result;
    for (const auto& copy : copies) {
        if (isCopyInProgress(copy))
            result[copy.region] << copy;
    }
    return result;
}

QString laneText(const RegionId& region, const QList<Backup>& running)
{
    QStringList percents;
    for (const auto& copy : running)
        percents << text::percentText(copy.progressPercent.value_or(0));
    return tr("%1: %2 of %3 copies running (%4)")
        .arg(region.text())
        .arg(running.size())
        .arg(CopyQueue::laneCapacity)
        .arg(percents.join(QLatin1String(", ")));
}

QStringList laneTexts(const QList<Backup>& copies)
{
    QStringList texts;
    const auto byRegion = lanes(copies);
    for (auto at = byRegion.begin(); at != byRegion.end(); ++at)
        texts << laneText(at.key(), at.value());
    return texts;
}

QByteArray document(const StatusView& view)
{
    QJsonArray laneArray;
    const auto byRegion = lanes(view.copies);
    for (auto at = byRegion.begin(); at != byRegion.end(); ++at)
        laneArray << QJsonObject{{QStringLiteral("Region"), at.key().text()},
            {QStringLiteral("Running"), at.value().size()},
            {QStringLiteral("Capacity"), CopyQueue::laneCapacity}};
    QJsonArray jobs;
    for (const auto& job : view.jobs)
        jobs << jobJson(job);
    QJsonArray backups;
    for (const auto& copy : view.copies)
        backups << toJson(copy);
    return indented({{QStringLiteral("Lanes"), laneArray},
               {QStringLiteral("Queue"),
                   QJsonObject{{QStringLiteral("IsPaused"), view.isPaused},
                       {QStringLiteral("Jobs"), jobs}}},
               {QStringLiteral("Backups"), backups}})
        + '\n';
}

QString jobTable(const QList<CopyJob>& jobs, const WriterOptions& options)
{
    QList<QStringList> rows;
    for (const auto& job : jobs) {
        QStringList cells{job.request.destination.text(), job.request.sourceBackupId.text(),
            job.source.name, jobText(job), text::sizeText(job.source.sizeBytes),
            job.queuedAt.isValid() ? text::ageText(job.queuedAt, options.now)
                                   : text::unknownText()};
        for (auto& cell : cells)
            cell = visible(cell);
        rows << cells;
    }
    return table({tr("To"), tr("Source"), tr("Name"), tr("State"), tr("Size"), tr("Queued")}, rows,
        options.width, {.whole = 2, .dispensable = {tr("Queued"), tr("Size"), tr("Name")}});
}

/// Paragraphs, with an empty line between.
QByteArray readable(const StatusView& view, const WriterOptions& options)
{
    QStringList texts = laneTexts(view.copies);
    if (texts.isEmpty() && view.hasAnswer)
        texts << tr("No copy is running.");
    if (view.isPaused)
        texts << tr("The queue is paused.");
    QStringList parts;
    if (!texts.isEmpty())
        parts << texts.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (!view.jobs.isEmpty())
        parts << jobTable(view.jobs, options);
    if (!view.copies.isEmpty())
        parts << QString(); // the table of the copies follows
    return parts.join(QLatin1Char('\n')).toUtf8();
}

/// A job as a row among backups.
Backup asRow(const CopyJob& job)
{
    Backup row;
    row.id = job.copyId;
    row.region = job.request.destination;
    row.lifecycleText = wire::stateName(job.state);
    row.progressPercent = job.progressPercent;
    row.fileSystem.id = job.source.fileSystemId;
    row.sizeBytes = job.source.sizeBytes;
    row.kmsKeyId = job.request.kmsKey.text();
    row.sourceBackupId = job.request.sourceBackupId;
    row.sourceRegion = job.request.sourceRegion;
    row.tags = job.request.tags;
    if (job.error || job.waitReason != WaitReason::None)
        row.failureMessage = jobText(job);
    return row;
}

/// Jobs first: the backups' writer adds the rest.
QByteArray jobLines(const QList<CopyJob>& jobs)
{
    QByteArray lines;
    for (const auto& job : jobs)
        lines += compactJson(jobJson(job)) + '\n';
    return lines;
}

} // namespace

bool isCopyInProgress(const Backup& backup)
{
    switch (backup.lifecycle) {
    case Lifecycle::Copying:
        return true;
    case Lifecycle::Pending:
        return backup.isCopy();
    case Lifecycle::Unknown:
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Available:
    case Lifecycle::Failed:
    case Lifecycle::Deleted:
        break;
    }
    return false;
}

QByteArray statusReport(const StatusView& view, const WriterOptions& options)
{
    if (options.format == OutputFormat::Json)
        return document(view);
    QByteArray bytes;
    if (options.format == OutputFormat::Table)
        bytes += readable(view, options);
    if (options.format == OutputFormat::JsonLines)
        bytes += jobLines(view.jobs);
    const auto writer
        = BackupWriter::make(options, [&bytes](const QByteArray& more) { bytes += more; });
    if (options.format == OutputFormat::Csv) {
        for (const auto& job : view.jobs)
            writer->add({asRow(job)});
    }
    writer->add(view.copies);
    writer->end();
    return bytes;
}

QString lanesLine(const QList<Backup>& copies)
{
    return laneTexts(copies).join(QLatin1String("; "));
}

} // namespace farcopy::cli
