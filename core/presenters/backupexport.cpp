// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/backupexport.h"

#include "core/base/workers.h"
#include "core/domain/backupcsv.h"
#include "core/domain/backupjson.h"
#include "core/presenters/backupspresenter.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrent>

#include <memory>
#include <utility>

namespace farcopy {

namespace {

constexpr int helping = 1000;

/// The file as a worker sees it: one at a time, whichever it is.
class ExportFile
{
public:
    ExportFile(const QString& path, ExportFormat format)
        : m_file(path)
        , m_format(format)
    {
    }

    Result<void> open() { return m_file.open(QIODevice::WriteOnly) ? put(head()) : failed(); }

    Result<void> write(const QList<Backup>& backups)
    {
        QByteArray piece;
        for (const Backup& backup : backups) {
            if (m_format == ExportFormat::Csv) {
                piece += backupCsvRow(backup);
                continue;
            }
            piece += std::exchange(m_isBegun, true) ? ",\n" : "\n";
            piece += compactJson(toJson(backup));
        }
        return put(piece);
    }

    Result<void> commit()
    {
        return put(m_format == ExportFormat::Csv ? QByteArray() : QByteArrayLiteral("\n]}\n"))
            .and_then(
                [this]() -> Result<void> { return m_file.commit() ? Result<void>() : failed(); });
    }

private:
    [[nodiscard]] QByteArray head() const
    {
        // Without the mark in front of it, spreadsheets take UTF-8 for something else.
        return m_format == ExportFormat::Csv ? QByteArrayLiteral("\xef\xbb\xbf") + backupCsvHead()
                                             : QByteArrayLiteral("{\"Backups\": [");
    }

    Result<void> put(const QByteArray& bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>() : failed();
    }

    [[nodiscard]] Result<void> failed() const
    {
        return failure({.kind = ErrorKind::Local, .message = m_file.errorString()});
    }

    QSaveFile m_file;
    ExportFormat m_format;
    bool m_isBegun = false;
};

class ExportCall final : public Call<int>
{
public:
    ExportCall(
        BackupsPresenter& backups, QList<RowId> rows, const QString& path, ExportFormat format)
        : Call(&backups)
        , m_backups(backups)
        , m_rows(std::move(rows))
        , m_file(std::make_shared<ExportFile>(path, format))
    {
        connect(&m_backups, &BackupsPresenter::rowsGoing, this, [this](const QList<RowId>& gone) {
            m_gone.unite({gone.cbegin(), gone.cend()}); // another backup may get the number
        });
        connect(&m_step, &QFutureWatcherBase::finished, this, [this] { stepEnded(); });
        work([](ExportFile& file) { return file.open(); });
    }

protected:
    void release() override
    {
        m_step.disconnect(this);
        m_file.reset(); // the worker's own share goes when it is through
    }

private:
    template <typename Work>
    void work(Work work)
    {
        m_step.setFuture(QtConcurrent::run(
            &workers(), [file = m_file, work]() -> Result<void> { return work(*file); }));
    }

    void stepEnded()
    {
        if (const Result<void> step = m_step.result(); !step)
            settle(failure(step.error()));
        else if (m_isCommitting)
            settle(m_written);
        else if (m_next < m_rows.size())
            writeSome();
        else
            commit();
    }

    void writeSome()
    {
        QList<Backup> some;
        while (m_next < m_rows.size() && some.size() < helping) {
            const RowId row = m_rows.at(m_next++);
            if (!m_gone.contains(row))
                some.append(m_backups.rows().backup(row));
        }
        m_written += int(some.size());
        work([some](ExportFile& file) { return file.write(some); });
    }

    void commit()
    {
        m_isCommitting = true;
        work([](ExportFile& file) { return file.commit(); });
    }

    BackupsPresenter& m_backups;
    QList<RowId> m_rows;
    QSet<RowId> m_gone;
    std::shared_ptr<ExportFile> m_file;
    QFutureWatcher<Result<void>> m_step;
    qsizetype m_next = 0;
    int m_written = 0;
    bool m_isCommitting = false;
};

} // namespace

Call<int>* exportBackups(
    BackupsPresenter& backups, const QList<RowId>& rows, const QString& path, ExportFormat format)
{
    return new ExportCall(backups, rows, path, format);
}

} // namespace farcopy
