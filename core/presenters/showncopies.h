// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/shared.h"
#include "core/domain/backup.h"
#include "core/domain/copyjob.h"

#include <QList>

namespace farcopy {

class CopyQueue;

/// The jobs as they are shown: what runs, then what waits, each as in the queue; then what is over,
/// first of it what went wrong, each the latest first.
struct ShownJobs {
    QList<Shared<CopyJob>> running;
    QList<Shared<CopyJob>> waiting;
    QList<Shared<CopyJob>> over;
};

[[nodiscard]] ShownJobs shownJobsOf(const CopyQueue& queue);

/// A copy that the service tells of and no job of ours made.
[[nodiscard]] CopyJob foreignJob(const Backup& copy);

} // namespace farcopy
