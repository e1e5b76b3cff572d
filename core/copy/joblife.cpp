// SPDX-License-Identifier: Apache-2.0
#include "core/copy/joblife.h"

#include <algorithm>

namespace farcopy::joblife {

namespace {

Error failureOf(const Backup& copy)
{
    return {.kind = ErrorKind::Rejected,
        .message = copy.failureMessage,
        .region = copy.region.text(),
        .operation = QStringLiteral("fsx:DescribeBackups")};
}

} // namespace

void accept(JobEntry& entry, const QDateTime& now)
{
    entry.failures = 0;
    entry.isFateOpen = false;
    entry.isCancelWanted = false;
    CopyJob& job = entry.job.edit();
    job.error.reset();
    job.startedAt = now;
}

Verdict weigh(JobEntry& entry, const Error& error)
{
    entry.failures = error.kind == ErrorKind::BadAnswer ? entry.failures + 1 : 0;
    entry.job.edit().error = error;
    entry.isFateOpen = entry.isFateOpen || error.fateUnknown;
    const auto next = afterFailure(error, entry.failures);
    const bool isFinal = next == AfterFailure::GiveUp || next == AfterFailure::StopLane;
    if (isFinal && isRefusalOfService(error))
        entry.isFateOpen = error.fateUnknown; // the service has looked at this token
    if (entry.isCancelWanted && !entry.isFateOpen) {
        entry.job.edit().error.reset();
        return {JobEvent::Cancel, AfterFailure::GiveUp};
    }
    if (next == AfterFailure::GiveUp)
        return {JobEvent::Refused, next};
    return {entry.isFateOpen ? JobEvent::LostSight : JobEvent::NotNow, next};
}

std::optional<JobEvent> describe(JobEntry& entry, const Backup& copy)
{
    CopyJob& job = entry.job.edit();
    job.error.reset(); // of an earlier look
    job.lifecycleText = copy.lifecycleText;
    if (copy.progressPercent)
        job.progressPercent
            = std::max(job.progressPercent.value_or(0), std::clamp(*copy.progressPercent, 0, 100));
    switch (copy.lifecycle) {
    case Lifecycle::Available:
        job.progressPercent = 100;
        return JobEvent::Completed;
    case Lifecycle::Failed:
        job.error = failureOf(copy);
        return JobEvent::Broken;
    case Lifecycle::Deleted:
        return JobEvent::Missing;
    case Lifecycle::Unknown: // shown as the service calls it, and watched on
    case Lifecycle::Pending:
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Copying:
        break;
    }
    return {};
}

std::optional<CopyDuration> durationOf(const JobEntry& entry)
{
    const CopyJob& job = *entry.job;
    if (!job.startedAt.isValid() || !entry.seenAt.isValid())
        return {};
    const qint64 seconds = job.startedAt.secsTo(job.endedAt);
    const qint64 unseen = entry.seenAt.secsTo(job.endedAt);
    if (seconds <= 0 || unseen < 0 || unseen > std::max<qint64>(60, seconds / 5))
        return {};
    CopySource source = job.source;
    source.name.clear();
    return CopyDuration{.sourceRegion = job.request.sourceRegion,
        .destination = job.request.destination,
        .source = source,
        .kind = job.predictedKind(),
        .seconds = seconds,
        .endedAt = job.endedAt};
}

bool isNewsBefore(const CopyJob& job, const QDateTime& before)
{
    return (job.state == JobState::Available || job.state == JobState::Cancelled)
        && job.endedAt.isValid() && job.endedAt < before;
}

void renew(JobEntry& entry, const QString& token, const QDateTime& now)
{
    CopyJob& job = entry.job.edit();
    if (!entry.isFateOpen)
        job.request.token = token;
    entry.failures = 0;
    entry.isCancelWanted = false;
    entry.seenAt = {};
    job.error.reset();
    job.progressPercent.reset();
    job.timeLeft.reset();
    job.lifecycleText.clear();
    job.queuedAt = now;
    job.startedAt = {};
    job.endedAt = {};
}

} // namespace farcopy::joblife
