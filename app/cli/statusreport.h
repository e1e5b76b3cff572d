// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/backupwriter.h"
#include "core/domain/copyjob.h"

namespace farcopy::cli {

/// Whether the service works on a copy: it then takes a slot of its destination's lane.
[[nodiscard]] bool isCopyInProgress(const Backup& backup);

/// What `farcopy status` shows.
struct StatusView {
    QList<Backup> copies;     ///< those in progress fill the lanes
    QList<CopyJob> jobs = {}; ///< of the queue, those that are not among the copies
    bool isPaused = false;    ///< the queue
    bool hasAnswer = true;    ///< of some Region: else nobody knows whether copies run
};

/// `farcopy status` in its four forms. A table says first how full each lane is, then what waits
/// in the queue or has failed; it is empty if there is nothing to say. One JSON document is
/// `{"Lanes": [{"Region", "Running", "Capacity"}], "Queue": {"IsPaused", "Jobs": […]}, "Backups":
/// […]}`; as lines, each job and each copy is an object of its own: a job has a `JobId`. In CSV a
/// job is a row without a BackupId, with its state as Lifecycle.
[[nodiscard]] QByteArray statusReport(const StatusView& view, const WriterOptions& options);

/// `eu-central-1: 3 of 5 copies running (41 %, 58 %, 60 %)` for each lane that is in use, joined.
[[nodiscard]] QString lanesLine(const QList<Backup>& copies);

} // namespace farcopy::cli
