// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backupwriter.h"

#include "app/cli/backupjson.h"
#include "app/cli/terminaltext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace farcopy::cli {

namespace {

/// `{"Backups": […]}`, an element as soon as it is known.
class JsonWriter final : public BackupWriter
{
public:
    explicit JsonWriter(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    void add(const QList<Backup>& backups) override
    {
        for (const auto& backup : backups) {
            m_sink((m_isBegun ? QByteArrayLiteral(",\n") : QByteArrayLiteral("{\"Backups\": [\n"))
                + compact(toJson(backup)));
            m_isBegun = true;
        }
    }

    void end() override
    {
        m_sink(m_isBegun ? QByteArrayLiteral("\n]}\n") : QByteArrayLiteral("{\"Backups\": []}\n"));
    }

private:
    Sink m_sink;
    bool m_isBegun = false;
};

class JsonLinesWriter final : public BackupWriter
{
public:
    explicit JsonLinesWriter(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    void add(const QList<Backup>& backups) override
    {
        QByteArray lines;
        for (const auto& backup : backups)
            lines += compact(toJson(backup)) + '\n';
        m_sink(lines);
    }

    void end() override { }

private:
    Sink m_sink;
};

class CsvWriter final : public BackupWriter
{
public:
    explicit CsvWriter(Sink sink)
        : m_sink(std::move(sink))
    {
        m_sink(csvRow({QStringLiteral("BackupId"), QStringLiteral("Region"),
            QStringLiteral("Lifecycle"), QStringLiteral("ProgressPercent"), QStringLiteral("Type"),
            QStringLiteral("FileSystemType"), QStringLiteral("FileSystemId"),
            QStringLiteral("SizeInBytes"), QStringLiteral("CreationTime"),
            QStringLiteral("KmsKeyId"), QStringLiteral("OwnerId"), QStringLiteral("SourceBackupId"),
            QStringLiteral("SourceBackupRegion"), QStringLiteral("Name"), QStringLiteral("Tags"),
            QStringLiteral("FailureMessage")}));
    }

    void add(const QList<Backup>& backups) override
    {
        QByteArray rows;
        for (const auto& backup : backups)
            rows += row(backup);
        m_sink(rows);
    }

    void end() override { }

private:
    static QString number(const std::optional<qint64>& value)
    {
        return value ? QString::number(*value) : QString();
    }

    static QString tags(const Backup& backup)
    {
        QStringList pairs;
        for (const auto& tag : backup.tags)
            pairs << tag.key + QLatin1Char('=') + tag.value;
        return pairs.join(QLatin1String("; "));
    }

    static QByteArray row(const Backup& backup)
    {
        return csvRow({backup.id.text(), backup.region.text(), backup.lifecycleText,
            number(backup.progressPercent), backup.typeText, backup.fileSystem.typeText,
            backup.fileSystem.id.text(), number(backup.sizeBytes),
            backup.creationTime.isValid() ? backup.creationTime.toUTC().toString(Qt::ISODateWithMs)
                                          : QString(),
            backup.kmsKeyId, backup.ownerId.text(), backup.sourceBackupId.text(),
            backup.sourceRegion.text(), backup.name(), tags(backup), backup.failureMessage});
    }

    Sink m_sink;
};

class TableWriter final : public BackupWriter
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::TableWriter)

public:
    TableWriter(const WriterOptions& options, Sink sink)
        : m_options(options)
        , m_sink(std::move(sink))
    {
    }

    void add(const QList<Backup>& backups) override { m_backups += backups; }

    void end() override
    {
        if (m_backups.isEmpty())
            return;
        std::sort(m_backups.begin(), m_backups.end(), [](const Backup& a, const Backup& b) {
            if (a.region != b.region)
                return a.region < b.region;
            if (a.creationTime != b.creationTime)
                return b.creationTime < a.creationTime;
            return a.id < b.id;
        });
        QList<QStringList> rows;
        for (const auto& backup : m_backups)
            rows << row(backup);
        // Region and id are what the next command needs: a cut id is of no use.
        const TableShape shape{
            .whole = 2, .dispensable = {tr("Type"), tr("File system"), tr("Age"), tr("Size")}};
        m_sink(table(heads(), rows, m_options.width, shape).toUtf8());
    }

private:
    static QStringList heads()
    {
        return {tr("Region"), tr("Backup"), tr("Name"), tr("Status"), tr("Type"), tr("File system"),
            tr("Size"), tr("Age")};
    }

    [[nodiscard]] QStringList row(const Backup& backup) const
    {
        QStringList cells{backup.region.text(), backup.id.text(), backup.name(),
            text::statusText(backup), text::typeText(backup),
            text::fileSystemTypeText(backup.fileSystem), text::sizeText(backup.sizeBytes),
            backup.creationTime.isValid() ? text::ageText(backup.creationTime, m_options.now)
                                          : text::unknownText()};
        for (auto& cell : cells)
            cell = visible(cell);
        return cells;
    }

    WriterOptions m_options;
    Sink m_sink;
    QList<Backup> m_backups;
};

} // namespace

QStringList outputFormatNames()
{
    return {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("jsonl"),
        QStringLiteral("csv")};
}

OutputFormat outputFormat(const QString& name)
{
    if (name == QLatin1String("json"))
        return OutputFormat::Json;
    if (name == QLatin1String("jsonl"))
        return OutputFormat::JsonLines;
    if (name == QLatin1String("csv"))
        return OutputFormat::Csv;
    return OutputFormat::Table;
}

std::unique_ptr<BackupWriter> BackupWriter::make(const WriterOptions& options, Sink sink)
{
    switch (options.format) {
    case OutputFormat::Json:
        return std::make_unique<JsonWriter>(std::move(sink));
    case OutputFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>(std::move(sink));
    case OutputFormat::Csv:
        return std::make_unique<CsvWriter>(std::move(sink));
    case OutputFormat::Table:
        break;
    }
    return std::make_unique<TableWriter>(options, std::move(sink));
}

} // namespace farcopy::cli
