// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statusreport.h"

#include "app/cli/backupjson.h"
#include "core/copy/copyqueue.h"
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

QByteArray document(const QList<Backup>& copies)
{
    QJsonArray laneArray;
    const auto byRegion = lanes(copies);
    for (auto at = byRegion.begin(); at != byRegion.end(); ++at)
        laneArray << QJsonObject{{QStringLiteral("Region"), at.key().text()},
            {QStringLiteral("Running"), at.value().size()},
            {QStringLiteral("Capacity"), CopyQueue::laneCapacity}};
    QJsonArray backups;
    for (const auto& copy : copies)
        backups << toJson(copy);
    return indented({{QStringLiteral("Lanes"), laneArray}, {QStringLiteral("Backups"), backups}})
        + '\n';
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

QByteArray statusReport(const QList<Backup>& copies, const WriterOptions& options)
{
    if (options.format == OutputFormat::Json)
        return document(copies);
    QByteArray bytes;
    if (options.format == OutputFormat::Table) {
        const QStringList texts = laneTexts(copies);
        bytes += (texts.isEmpty() ? tr("No copy is running.") : texts.join(QLatin1Char('\n')))
                     .toUtf8()
            + (copies.isEmpty() ? "\n" : "\n\n");
    }
    const auto writer
        = BackupWriter::make(options, [&bytes](const QByteArray& more) { bytes += more; });
    writer->add(copies);
    writer->end();
    return bytes;
}

QString lanesLine(const QList<Backup>& copies)
{
    return laneTexts(copies).join(QLatin1String("; "));
}

} // namespace farcopy::cli
