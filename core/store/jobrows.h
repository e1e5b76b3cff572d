// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/jobstore.h"

namespace farcopy {

class Database;

/// How much a queue has left to do.
struct QueueWork {
    QueueKey queue;
    int unfinished = 0; ///< jobs that are neither over nor vanished
    bool isPaused = false;

    bool operator==(const QueueWork&) const = default;
};

namespace store {

/// A row that cannot be a job is left out, a member that cannot be read is empty; both are logged.
/// A job whose state or request cannot be read and that is not surely over comes back as Failed,
/// its fate open, with an error that says so: it is neither forgotten nor sent as another copy.
[[nodiscard]] Result<QList<StoredJob>> readJobs(Database& database, const QueueKey& queue);

/// Adds or changes them; part of a transaction.
[[nodiscard]] Result<void> writeJobs(
    Database& database, const QueueKey& queue, const QList<StoredJob>& jobs);
[[nodiscard]] Result<void> removeJobs(
    Database& database, const QueueKey& queue, const QList<JobId>& ids);

[[nodiscard]] Result<bool> readPaused(Database& database, const QueueKey& queue);
[[nodiscard]] Result<void> writePaused(Database& database, const QueueKey& queue, bool isPaused);

/// The queues that have work left, by their keys.
[[nodiscard]] Result<QList<QueueWork>> readQueuesWithWork(Database& database);

} // namespace store

} // namespace farcopy
