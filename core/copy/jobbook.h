// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/shared.h"
#include "core/copy/jobstates.h"
#include "core/domain/copyjob.h"
#include "core/domain/ids.h"
#include "core/store/jobstore.h"

#include <QHash>
#include <QList>

#include <functional>
#include <unordered_map>

namespace farcopy {

/// A job and what only the queue needs to know of it.
struct JobEntry {
    Shared<CopyJob> job;
    int failures = 0;            ///< attempts in a row whose answer nobody could read
    bool isFateOpen = false;     ///< some attempt with this token may have been carried out
    bool isCancelWanted = false; ///< the user wants it out, and its request is under way
    qint64 place = 0;            ///< grows in queue order
    QDateTime seenAt = {};       ///< last look at its copy while that ran, in this session

    [[nodiscard]] StoredJob stored() const;
};

/// The jobs in queue order, found by their id and by the copy that they made.
class JobBook
{
public:
    void append(const CopyJob& job);
    /// @param jobs   new ones
    /// @param order  all jobs, with the new ones, each once; those that were there keep their order
    /// @return       which jobs have a new place
    QList<JobId> insert(const QList<CopyJob>& jobs, const QList<JobId>& order);
    /// Takes in jobs of an earlier session, in their order. They stand before those of this one.
    void restore(const QList<StoredJob>& jobs);
    /// Forgets jobs that are over and for which this holds too. @return which these were
    QList<JobId> removeOver(const std::function<bool(const CopyJob&)>& condition);
    /// Moves a job to stand before another; empty or unknown `before`: to the end.
    /// @return which jobs have a new place
    QList<JobId> move(const JobId& id, const JobId& before);
    /// Puts jobs into this order on the places that they have between them; all others stay.
    /// @param jobs  each once; unknown ones count for nothing
    /// @return      which jobs have a new place
    QList<JobId> arrange(const QList<JobId>& jobs);
    /// Moves jobs to the end, in this order, each once.
    void moveToEnd(const QList<JobId>& jobs);

    /// nullptr: there is none. Valid until it is removed.
    [[nodiscard]] JobEntry* find(const JobId& id);
    [[nodiscard]] const JobEntry* find(const JobId& id) const;
    [[nodiscard]] const QList<JobId>& order() const { return m_order; }
    [[nodiscard]] int unfinished() const;

    /// Notes which backup a job made; empty: none any more.
    void setCopy(JobEntry& entry, const BackupId& copy);
    /// Usually one: orders with the same token have the same copy.
    [[nodiscard]] QList<JobEntry*> jobsOf(const RegionId& region, const BackupId& copy);
    [[nodiscard]] bool isOurs(const RegionId& region, const BackupId& copy) const;

private:
    struct IdHash {
        // Said to be noexcept: then each entry goes without a kept hash.
        size_t operator()(const JobId& id) const noexcept { return qHash(id); }
    };

    /// Gives the job at this index a place between its neighbours.
    QList<JobId> findPlace(qsizetype index);
    QList<JobId> placeAnew(qsizetype from);

    QList<JobId> m_order;
    std::unordered_map<JobId, JobEntry, IdHash> m_entries;
    QHash<RegionId, QMultiHash<BackupId, JobId>> m_byCopy;
};

} // namespace farcopy
