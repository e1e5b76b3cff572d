// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace farcopy::cli {

enum class OutputFormat { Table, Json, JsonLines, Csv };

/// "table", "json", "jsonl", "csv", as --output takes them.
[[nodiscard]] QStringList outputFormatNames();
/// @param name  one of these; anything else, also nothing, is Table
[[nodiscard]] OutputFormat outputFormat(const QString& name);

/// Takes bytes that are to appear on standard output, in order.
using Sink = std::function<void(const QByteArray&)>;

/// What the form of a list depends on.
struct WriterOptions {
    OutputFormat format = OutputFormat::Table;
    int width = 0;      ///< of the terminal in cells; 0: no terminal, no limit
    QDateTime now = {}; ///< UTC: ages in a table count from here
};

/// One backup in this form, which is no table: an object without a line's end, or a row of CSV.
/// Can be called in any thread.
[[nodiscard]] QByteArray backupText(OutputFormat format, const Backup& backup);

/// Writes a list of backups. Everything but a table is written as it arrives; a table waits for
/// the end, when its rows are sorted (Region, then newest first) and its columns known.
class BackupWriter
{
public:
    virtual ~BackupWriter() = default;

    virtual void add(const QList<Backup>& backups) = 0;
    /// The same with the text of each made beforehand, by backupText() or better. Not for a table.
    virtual void addTexts(const QList<QByteArray>& texts) = 0;
    /// Writes what is still owed: the document's end, or the table. Call it once.
    virtual void end() = 0;

    [[nodiscard]] static std::unique_ptr<BackupWriter> make(
        const WriterOptions& options, Sink sink);
};

} // namespace farcopy::cli
