// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copyrefusal.h"
#include "core/copy/jobbook.h"
#include "core/domain/backup.h"
#include "core/domain/copyduration.h"

#include <optional>

/// What news mean for one job, without network, time or signals. Each function takes the news into
/// the entry and leaves its state alone: the queue changes that, by nextState().
namespace farcopy::joblife {

/// The service took the request.
void accept(JobEntry& entry, const QDateTime& now);

struct Verdict {
    JobEvent event = JobEvent::Refused;
    AfterFailure next = AfterFailure::GiveUp;
};

/// No copy was named. Once an attempt may have been carried out, the job's fate is open until the
/// service gives a definite answer about this token.
[[nodiscard]] Verdict weigh(JobEntry& entry, const Error& error);

/// How the service describes the copy of a job that is Copying.
/// @return  what this does to its state; nothing: it goes on, in a lifecycle known or unknown
[[nodiscard]] std::optional<JobEvent> describe(JobEntry& entry, const Backup& copy);

/// How long the copy of a job took that has become AVAILABLE. Nothing: its end was noticed too late
/// to say, since nobody looked for a while.
[[nodiscard]] std::optional<CopyDuration> durationOf(const JobEntry& entry);

/// Whether it came to its end before then and nobody has to see to it: done, or cancelled.
[[nodiscard]] bool isNewsBefore(const CopyJob& job, const QDateTime& before);

/// Clears what the last run left, before the job is queued again.
/// @param token  taken unless the fate of the old one is open
void renew(JobEntry& entry, const QString& token, const QDateTime& now);

} // namespace farcopy::joblife
