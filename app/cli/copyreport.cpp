// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copyreport.h"

#include "app/cli/backupjson.h"
#include "app/cli/progresstext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

constexpr int milestonePercent = 25;

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

/// 0 before the service accepted the copy, then a number that grows with each milestone.
int milestone(const CopyJob& job)
{
    if (job.state == JobState::Available)
        return 100;
    if (job.state != JobState::Copying)
        return 0;
    return 1 + job.progressPercent.value_or(0) / milestonePercent;
}

/// Of a copy that is over: neither the service nor anything else refused it.
Error endWithoutError(JobState state)
{
    if (state == JobState::Cancelled)
        return {.kind = ErrorKind::Local,
            .code = QStringLiteral("CopyCancelled"),
            .message = tr("Somebody has taken this copy out of the queue before it was sent.")};
    return {.kind = ErrorKind::Rejected,
        .code = QStringLiteral("CopyEnded"),
        .message = tr("The copy is no longer there.")};
}

} // namespace

CopyReport::CopyReport(Console& console, const WriterOptions& options, bool isSingle)
    : m_console(console)
    , m_isSingleDocument(isSingle && options.format == OutputFormat::Json)
    , m_writer(BackupWriter::make(
          options, [&console](const QByteArray& bytes) { console.write(bytes); }))
    , m_hasBlocks(hasBlockLetters())
{
}

void CopyReport::showProgress(const QList<CopyJob>& jobs, const std::optional<TimeLeft>& left)
{
    if (m_console.showsProgress())
        m_console.showProgress(progressLine(jobs, left, m_console.progressWidth(), m_hasBlocks));
}

void CopyReport::tell(const CopyJob& job)
{
    if (m_console.showsProgress() || milestone(job) <= m_told.value(job.id))
        return;
    m_told.insert(job.id, milestone(job));
    const QString about
        = QStringLiteral("%1 → %2: ")
              .arg(job.request.sourceBackupId.text(), job.request.destination.text());
    if (job.state == JobState::Available)
        m_console.note(about + tr("available as %1").arg(job.copyId.text()));
    else if (milestone(job) == 1)
        m_console.note(about + tr("copying, as %1").arg(job.copyId.text()));
    else
        m_console.note(about + text::percentText(job.progressPercent.value_or(0)));
}

void CopyReport::add(const CopyJob& job, const Backup& copy)
{
    if (job.isOver() && job.state != JobState::Available)
        m_console.fail(
            job.error.value_or(endWithoutError(job.state)), job.request.sourceBackupId.text());
    if (copy.id.isEmpty())
        return;
    if (m_isSingleDocument)
        m_console.write(indented({{QStringLiteral("Backup"), toJson(copy)}}) + '\n');
    else
        m_writer->add({copy});
}

void CopyReport::end()
{
    m_console.clearProgress();
    if (!m_isSingleDocument)
        m_writer->end();
}

} // namespace farcopy::cli
