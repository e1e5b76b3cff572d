// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backupwriter.h"

#include "app/cli/backupjson.h"
#include "app/cli/terminaltext.h"
#include "core/domain/backupcsv.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace farcopy::cli {

namespace {

/// Writes texts as they come, in whatever form.
class TextWriter : public BackupWriter
{
public:
    TextWriter(OutputFormat format, Sink sink)
        : m_format(format)
        , m_sink(std::move(sink))
    {
    }

    void add(const QList<Backup>& backups) override
    {
        QList<QByteArray> texts;
        texts.reserve(backups.size());
        for (const auto& backup : backups)
            texts << backupText(m_format, backup);
        addTexts(texts);
    }

    void end() override { }

protected:
    void write(const QByteArray& bytes) { m_sink(bytes); }

    /// All with what stands before and behind each, in one piece.
    void write(const QList<QByteArray>& texts, QByteArrayView before, QByteArrayView behind)
    {
        qsizetype size = 0;
        for (const auto& text : texts)
            size += before.size() + text.size() + behind.size();
        QByteArray piece;
        piece.reserve(size);
        for (const auto& text : texts)
            piece.append(before).append(text).append(behind);
        m_sink(piece);
    }

private:
    OutputFormat m_format;
    Sink m_sink;
};

/// `{"Backups": […]}`, an element as soon as it is known.
class JsonWriter final : public TextWriter
{
public:
    explicit JsonWriter(Sink sink)
        : TextWriter(OutputFormat::Json, std::move(sink))
    {
    }

    void addTexts(const QList<QByteArray>& texts) override
    {
        if (texts.isEmpty())
            return;
        if (m_isBegun) {
            write(texts, ",\n", {});
            return;
        }
        write(QByteArrayLiteral("{\"Backups\": [\n") + texts.first());
        m_isBegun = true;
        write(texts.mid(1), ",\n", {});
    }

    void end() override
    {
        write(m_isBegun ? QByteArrayLiteral("\n]}\n") : QByteArrayLiteral("{\"Backups\": []}\n"));
    }

private:
    bool m_isBegun = false;
};

class JsonLinesWriter final : public TextWriter
{
public:
    explicit JsonLinesWriter(Sink sink)
        : TextWriter(OutputFormat::JsonLines, std::move(sink))
    {
    }

    void addTexts(const QList<QByteArray>& texts) override { write(texts, {}, "\n"); }
};

class CsvWriter final : public TextWriter
{
public:
    explicit CsvWriter(Sink sink)
        : TextWriter(OutputFormat::Csv, std::move(sink))
    {
        write(backupCsvHead());
    }

    void addTexts(const QList<QByteArray>& texts) override { write(texts, {}, {}); }
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

    void addTexts(const QList<QByteArray>&) override { Q_ASSERT(!"a table has no texts"); }

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

QByteArray backupText(OutputFormat format, const Backup& backup)
{
    Q_ASSERT(format != OutputFormat::Table);
    return format == OutputFormat::Csv ? backupCsvRow(backup) : compactJson(toJson(backup));
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
