// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/backupwriter.h"
#include "app/cli/console.h"
#include "core/domain/copyjob.h"

#include <QHash>

namespace farcopy::cli {

/// Tells how copies fare: results on standard output, failures on standard error, and meanwhile a
/// bar on a terminal or now and then a line elsewhere.
class CopyReport
{
public:
    /// @param isSingle  one copy alone: JSON is then `{"Backup": {…}}`
    CopyReport(Console& console, const WriterOptions& options, bool isSingle);

    void showProgress(const QList<CopyJob>& jobs, const std::optional<TimeLeft>& left);
    /// A job has changed: where there is no bar, its milestones get a line.
    void tell(const CopyJob& job);
    /// A job is settled: its result, or why there is none.
    void add(const CopyJob& job, const Backup& copy);
    /// Completes the document. Call it once.
    void end();

private:
    Console& m_console;
    bool m_isSingleDocument;
    std::unique_ptr<BackupWriter> m_writer;
    QHash<JobId, int> m_told; ///< the last milestone
    bool m_hasBlocks;
};

} // namespace farcopy::cli
