// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/showncopies.h"

#include "core/copy/copyqueue.h"
#include "core/domain/copysource.h"

#include <algorithm>

namespace farcopy {

ShownJobs shownJobsOf(const CopyQueue& queue)
{
    ShownJobs shown;
    for (const JobId& id : queue.order()) {
        const Shared<CopyJob> job = queue.share(id);
        (job->isRunning() ? shown.running : job->isOver() ? shown.over : shown.waiting).append(job);
    }
    std::stable_sort(shown.over.begin(), shown.over.end(),
        [](const Shared<CopyJob>& a, const Shared<CopyJob>& b) {
            const bool isWrong = a->hasGoneWrong();
            return isWrong != b->hasGoneWrong() ? isWrong : b->endedAt < a->endedAt;
        });
    return shown;
}

CopyJob foreignJob(const Backup& copy)
{
    CopyJob job;
    job.id = JobId(QStringLiteral("%1/%2").arg(copy.region.text(), copy.id.text()));
    job.request.sourceBackupId = copy.sourceBackupId;
    job.request.sourceRegion = copy.sourceRegion;
    job.request.destination = copy.region;
    job.source = copySourceOf(copy);
    job.state = JobState::Copying;
    job.progressPercent = copy.progressPercent;
    job.copyId = copy.id;
    job.lifecycleText = copy.lifecycleText;
    job.queuedAt = copy.creationTime;
    job.startedAt = copy.creationTime;
    return job;
}

} // namespace farcopy
