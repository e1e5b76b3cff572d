// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/activity.h"
#include "core/domain/copyduration.h"
#include "core/domain/copyjob.h"

#include <QList>

#include <optional>

namespace farcopy {

/// A job with what only its queue needs to know.
struct StoredJob {
    CopyJob job;
    qint64 place = 0;        ///< in queue order: the smallest is first
    int failures = 0;        ///< attempts in a row whose answer nobody could read
    bool isFateOpen = false; ///< some attempt with this token may have been carried out
};

/// A queue as it was when the program that owned it ended, however that came about.
struct StoredQueue {
    QList<StoredJob> jobs; ///< by place
    QList<CopyDuration> durations;
    bool isPaused = false;
};

/// What one turn of the event loop has changed.
struct JobChanges {
    QList<StoredJob> saved = {};        ///< new ones, and all of those that changed
    QList<JobId> removed = {};          ///< forgotten by the user
    QList<CopyDuration> durations = {}; ///< of copies that became AVAILABLE
    QList<ActivityEntry> activities = {};
    std::optional<bool> isPaused = {};

    [[nodiscard]] bool isEmpty() const
    {
        return saved.isEmpty() && removed.isEmpty() && durations.isEmpty() && activities.isEmpty()
            && !isPaused;
    }
};

/// Where one queue is written down. Never waits: whatever it does is done in another thread.
class JobStore
{
public:
    virtual ~JobStore() = default;

    /// Reads the queue.
    /// Errors: Local, see Store.
    [[nodiscard]] virtual Call<StoredQueue>* load() = 0;

    /// All of it or nothing. When the call has ended well, it survives the loss of power; calls are
    /// carried out in the order in which they are made.
    /// Errors: Local, see Store.
    [[nodiscard]] virtual Call<void>* write(const JobChanges& changes) = 0;

    /// What the activity log says of one job, the newest first.
    /// Errors: Local, see Store.
    [[nodiscard]] virtual Call<QList<ActivityEntry>>* activitiesOf(const JobId& job) = 0;
};

} // namespace farcopy
